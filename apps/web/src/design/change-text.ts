import { useTranslation } from 'react-i18next';
import type { Change } from '@toile/contract';
import type { Design } from '@toile/garment';
import { useFaceName } from '../i18n/use-face-name.ts';
import { useTerms } from '../i18n/use-terms.ts';
import { wearerName } from '../i18n/wearer-words.ts';
import { facetOf } from './part-target.ts';

/** A change as people say it: what, from what, to what. Colours stay #rrggbb, to be shown as such. */
export interface SpokenChange { readonly what: string; readonly from: string; readonly to: string }

/** Gives a change in the words of the vocabulary and the language of the screen. */
export function useChangeWords(): (change: Change, design: Design) => SpokenChange {
  const { t, i18n } = useTranslation();
  const term = useTerms();
  const faceName = useFaceName();
  const label = (key: string, orElse: string) => (i18n.exists(key) ? t(key as 'app.name') : orElse);

  const valueText = (field: string, value: unknown): string => {
    if (field === 'layout' || field === 'repeat') return t(`${field}.${(value ?? 'own') as 'own'}`);
    if (field === 'head' && typeof value === 'string') return faceName(value);
    if ((field === 'pose' || field === 'hair' || field === 'shoes') && typeof value === 'string') return wearerName(field, value, i18n.language);
    if (field === 'mannequin') return t(value ? 'mannequin.own' : 'mannequin.house');
    if (value === null || value === undefined) return '–';
    if (typeof value === 'boolean') return t(value ? 'design.yes' : 'design.no');
    if (typeof value === 'number') return field === 'scale' ? `× ${value}` : field === 'rotation' ? `${value}°` : field.endsWith('Mm') ? t('design.measure', { value: Math.round(value) }) : String(value);
    if (typeof value === 'string') return /^#[0-9a-f]{6}$/i.test(value) ? value : term(facetOf(field), value);
    if (Array.isArray(value)) return value.map((one) => valueText(field, one)).join(', ') || '–';
    const entries = Object.entries(value as Record<string, unknown>);
    if ('type' in (value as object) && !('slot' in (value as object))) return term('accessory', String((value as { type: unknown }).type));
    if ('id' in (value as object)) return term('print', String((value as { id: unknown }).id));
    return entries.map(([name, inner]) => `${fieldText(name)} ${valueText(name, inner)}`.trim()).join(', ') || '–';
  };

  const fieldText = (field: string): string => {
    if (field === 'colours') return t('design.colour');
    if (field === 'scale') return t('design.printScale');
    if (field === 'rotation') return t('design.printRotation');
    if (field === 'layout' || field === 'repeat') return t(`design.${field}`);
    if (field === 'figure') return t('design.wearer');
    if (['pose', 'head', 'hair', 'hairColour', 'skin', 'shoes', 'shoeColour', 'size', 'mannequin'].includes(field)) return t(`wearer.${field as 'pose'}`);
    if (field === 'parts') return t('design.ofPart');
    if (field === 'dims' || field === 'id') return '';
    if (field === 'isOpen' || field === 'isTucked') return t(`design.worn.${field}`);
    if (field.endsWith('Mm')) return label(`part.${field.slice(0, -2)}`, field.slice(0, -2).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
    return label(`part.${field}`, label(`design.${field}`, term('detail', field)));
  };

  /** From the skin outwards. */
  const typesOf = (garments: unknown): string => (Array.isArray(garments) ? garments.map((one) => term('garment', String((one as { type: unknown }).type))).join(', ') : '–');

  return ({ path, from, to }, design) => {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    // A list that grew or shrank: what came, and what went.
    if (path === 'accessories') return { what: t('design.accessories'), from: valueText('', without(from, to)), to: valueText('', without(to, from)) };
    if (path === 'garments') return { what: t('design.garments'), from: typesOf(from), to: typesOf(to) };
    const inGarment = steps[0] === 'garments', inAccessory = steps[0] === 'accessories';
    const garment = inGarment ? design.garments[Number(steps[1])] : undefined;
    const accessory = inAccessory ? design.accessories?.[Number(steps[1])] : undefined;
    const names = steps.slice(inGarment || inAccessory ? 2 : 0);
    const fields = names.filter((step) => !/^\d+$/.test(step));
    const last = fields.at(-1) ?? 'type';
    const facet = last === 'id' && fields.includes('print') ? 'print' : last === 'type' && inAccessory ? 'accessory' : last;
    const what = (inGarment && fields.length === 0 ? [t('design.ofGarment')] : inAccessory && last === 'type' ? [t('design.accessories')] : fields.map(fieldText)).filter(Boolean);
    const owner = garment ? term('garment', garment.type) : accessory && last !== 'type' ? term('accessory', accessory.type) : '';
    return { what: [owner, what.join(' · ')].filter(Boolean).join(': '), from: valueText(facet, from), to: valueText(facet, to) };
  };
}

/** The members of a list that another has not. */
function without(list: unknown, other: unknown): readonly unknown[] {
  const held = new Set((Array.isArray(other) ? other : []).map((one) => JSON.stringify(one)));
  return (Array.isArray(list) ? list : []).filter((one) => !held.has(JSON.stringify(one)));
}
