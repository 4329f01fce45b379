import type { Chip, ChipCorrections, ChipKind } from '@toile/contract';
import type { Exclusion, GarmentWish, Intent, PaletteSource, Span, Wish } from '@toile/brief';
import type { GarmentId } from '@toile/garment';
import type { Hex } from '@toile/kernel';

/*
 * An intent and its chips. A chip's key names what it stands for, so that the same brief read again gives the same keys, and what the
 * designer struck out can be found again. `|` joins several ids of which any will do.
 */

const NO_SPAN: Span = { start: 0, end: 0, words: '' };

/** The chips of an intent, in the order of the brief. */
export function chipsOf(intent: Intent): readonly Chip[] {
  const placed = [
    ...intent.garments.map((wish) => ({ span: wish.span, chip: garmentChip(wish) })),
    ...intent.wishes.map((wish) => ({ span: wish.span, chip: wishChip(wish) })),
    ...intent.exclusions.map((exclusion) => ({ span: exclusion.span, chip: exclusionChip(exclusion) })),
    ...intent.palette.map((source) => ({ span: source.span, chip: colourChip(source) })),
    ...intent.axes.map((axis) => ({
      span: axis.span, chip: chip('degree', `${axis.axis}:${axis.target}`, { mode: 'prefer', weight: axis.weight, words: axis.span.words }),
    })),
  ];
  const seen = new Set<string>();
  return placed.sort((a, b) => a.span.start - b.span.start).map(({ chip: one }) => one).filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** The intent without the chips struck out and with those added. */
export function correctIntent(intent: Intent, corrections: ChipCorrections | undefined): Intent {
  if (!corrections) return intent;
  const struck = new Set(corrections.without ?? []);
  const keeps = (one: Chip): boolean => !struck.has(one.key);
  // Wishes point at garments by their place in the list: what stays gets its new place.
  const kept = intent.garments.map((wish, index) => ({ wish, index })).filter(({ wish }) => keeps(garmentChip(wish)));
  const placeOf = new Map(kept.map(({ index }, place) => [index, place]));
  const added = (corrections.also ?? []).map(wishOf);
  return {
    ...intent,
    garments: [...kept.map(({ wish }) => withPlace(wish, 'over', placeOf)), ...added.flatMap((one) => one.garments)],
    wishes: [
      ...intent.wishes.filter((wish) => keeps(wishChip(wish)) && (wish.garment === undefined || placeOf.has(wish.garment))).map((wish) => withPlace(wish, 'garment', placeOf)),
      ...added.flatMap((one) => one.wishes),
    ],
    exclusions: [...intent.exclusions.filter((one) => keeps(exclusionChip(one))), ...added.flatMap((one) => one.exclusions)],
    palette: [...intent.palette.filter((one) => keeps(colourChip(one))).map((one) => withPlace(one, 'garment', placeOf)), ...added.flatMap((one) => one.palette)],
    axes: intent.axes.filter((axis) => !struck.has(`prefer:degree:${axis.axis}:${axis.target}`)),
  };
}

function withPlace<T extends object>(wish: T, name: keyof T & string, placeOf: ReadonlyMap<number, number>): T {
  const at = wish[name] as number | undefined;
  if (at === undefined) return wish;
  const { [name]: _, ...rest } = wish;
  const place = placeOf.get(at);
  return (place === undefined ? rest : { ...rest, [name]: place }) as T;
}

function wishOf(added: NonNullable<ChipCorrections['also']>[number]): Pick<Intent, 'garments' | 'wishes' | 'exclusions' | 'palette'> {
  const nothing = { garments: [], wishes: [], exclusions: [], palette: [] };
  const ids = added.value.split('|').filter((id) => id !== '');
  const isHard = added.mode === 'must';
  if (added.kind === 'colour') {
    const hex = (added.hex ?? added.value) as Hex;
    if (!/^#[0-9a-f]{6}$/.test(hex)) return nothing;
    if (added.mode === 'avoid') return { ...nothing, exclusions: [{ colour: hex, isHard: true, span: NO_SPAN }] };
    return { ...nothing, palette: [{ hex, name: hex, source: 'hex', isAsked: true, weight: 1, span: NO_SPAN, because: 'added by the designer' }] };
  }
  if (added.kind === 'degree' || added.kind === 'count' || added.kind === 'other') return nothing;
  if (added.kind === 'garment') {
    const garments = ids as readonly GarmentId[];
    return added.mode === 'avoid' ? { ...nothing, exclusions: [{ garments, isHard: true, span: NO_SPAN }] } : { ...nothing, garments: [{ ids: garments, isHard, span: NO_SPAN }] };
  }
  const senses = ids.map((id) => ({ facet: added.kind, id }) as Wish['senses'][number]);
  return added.mode === 'avoid' ? { ...nothing, exclusions: [{ senses, isHard: true, span: NO_SPAN }] } : { ...nothing, wishes: [{ senses, isHard, weight: 1, span: NO_SPAN }] };
}

interface ChipRest { readonly mode: Chip['mode']; readonly weight: number; readonly words: string; readonly hex?: Hex; readonly name?: string }

function chip(kind: ChipKind, value: string, rest: ChipRest): Chip {
  return {
    key: `${rest.mode}:${kind}:${rest.name ?? value}`, kind, value, mode: rest.mode, weight: Math.min(1, Math.max(0, rest.weight)), words: rest.words, ...(rest.hex ? { hex: rest.hex } : {}),
  };
}

const garmentChip = (wish: GarmentWish): Chip => chip('garment', wish.ids.join('|'), { mode: wish.isHard ? 'must' : 'prefer', weight: 1, words: wish.span.words });

const wishChip = (wish: Wish): Chip => senseChip(wish.senses, { mode: wish.isHard ? 'must' : 'prefer', weight: wish.weight, words: wish.span.words });

/** "Lace" is a cloth and a trim: the chip shows what it is of the first kind, and its name tells all of them. */
function senseChip(senses: Wish['senses'], rest: Omit<ChipRest, 'name'>): Chip {
  const kind = senses[0]?.facet;
  return chip(kind ?? 'other', senses.filter((sense) => sense.facet === kind).map((sense) => sense.id).join('|'), { ...rest, name: senses.map((sense) => sense.id).join('|') });
}

const colourChip = (source: PaletteSource): Chip =>
  chip('colour', source.hex, { mode: source.isAsked ? 'must' : 'prefer', weight: source.weight, words: source.span.words || source.name, hex: source.hex });

function exclusionChip(exclusion: Exclusion): Chip {
  const rest = { mode: 'avoid', weight: exclusion.isHard ? 1 : 0.5, words: exclusion.span.words } as const;
  if (exclusion.senses && exclusion.senses.length > 0) return senseChip(exclusion.senses, rest);
  if (exclusion.colour) return chip('colour', exclusion.colour, { ...rest, hex: exclusion.colour });
  return chip('garment', (exclusion.garments ?? []).join('|'), rest);
}
