import type { AccessoryEdit, Variant } from '@toile/contract';
import { hexToOklch, oklchToHex } from '@toile/colour';
import { accessoriesOnOffer, accessoryOf, addAccessory, changeAccessory, labelOf, printsFor, removeAccessory, sampleAccessories } from '@toile/garment';
import type { AccessoryField, AccessoryId, Design, Edited } from '@toile/garment';
import { failure, success } from '@toile/kernel';
import type { Hex, Outcome } from '@toile/kernel';
import type { ChangedDocument } from '../ports/engine.ts';
import { plainChange } from './plain-change.ts';

/** Puts on, takes off, exchanges or changes an accessory. What is put on without more being said is in a cloth and colour that go with the look. */
export function accessoriseDocument(design: Design, edit: AccessoryEdit): Outcome<ChangedDocument> {
  const done = edit.kind === 'add' ? added(design, edit) : edit.kind === 'remove' ? removeAccessory(design, edit.place) : changeAccessory(design, edit.place, { field: edit.field, value: edit.value });
  return done.ok ? success({ design: done.value.design, changes: done.value.changes.map(plainChange) }) : done;
}

function added(design: Design, { type, fabric, print, colours }: Extract<AccessoryEdit, { readonly kind: 'add' }>): Outcome<Edited> {
  const given = { ...(fabric === undefined ? {} : { fabric }), ...(print === undefined ? {} : { print }), ...(colours === undefined ? {} : { colours }) } as object;
  return addAccessory(design, { ...suited(design, type), ...given, type });
}

/** The accessory as it would be chosen for this look: in a colour of its palette that its largest garment does not wear already. */
function suited(design: Design, type: AccessoryId): { readonly colours: readonly Hex[] } {
  const likely = sampleAccessories(design, { most: 9 }).find((one) => one.type === type);
  if (likely) return likely;
  const worn = design.garments.at(-1)?.colours[0];
  return { colours: [design.palette.find((hex) => hex !== worn) ?? worn ?? '#2b2b2e'] };
}

/** True for a part that is an accessory (`a0`, `a1.fabric`), or the place where one could be put on (`accessories`). */
export const isAccessoryPart = (part: string): boolean => part === 'accessories' || /^a\d+(\.|$)/.test(part);

/** Alternatives for an accessory, everything else as it is: `a0` and `a0.type` exchange it for another of its kind, `a0.fabric`, `a0.print` and `a0.colours` change it, `accessories` puts one more on. */
export function accessoryVariants(design: Design, part: string, count: number): Outcome<readonly Variant[]> {
  if (part === 'accessories') return variants(accessoriesOnOffer(design).map((type) => [labelOf('accessory', type), added(design, { kind: 'add', type })]), count);
  const [, index, name = 'type'] = /^a(\d+)(?:\.(\w+))?$/.exec(part) ?? [];
  const place = Number(index);
  const choice = design.accessories?.[place];
  const offers = choice && offersOf(design, place)[name as AccessoryField];
  if (!offers) {
    return failure({ code: 'not-found', where: 'part', message: 'The design has no such accessory.', came: part, expected: [...(design.accessories ?? []).map((_, k) => `a${k}`), 'accessories'].join(', ') });
  }
  return variants(offers.map(([label, value]) => [label, changeAccessory(design, place, { field: name as AccessoryField, value })]), count);
}

/** What each field of an accessory could be instead, with what to call it. */
function offersOf(design: Design, place: number): Readonly<Record<AccessoryField, readonly (readonly [label: string, value: unknown])[]>> {
  const choice = design.accessories?.[place];
  if (!choice) return { type: [], fabric: [], print: [], colours: [] };
  const others = { ...design, accessories: (design.accessories ?? []).filter((_, i) => i !== place) };
  const named = (facet: 'accessory' | 'fabric' | 'print', ids: readonly string[]) => ids.map((id) => [labelOf(facet, id), id] as const);
  return {
    // Of its own kind: a hat for a hat, a bag for a bag. What is of another is put on beside it.
    type: named('accessory', accessoriesOnOffer(others).filter((id) => id !== choice.type && accessoryOf(id).room === accessoryOf(choice.type).room)),
    fabric: named('fabric', accessoryOf(choice.type).fabrics.filter((id) => id !== choice.fabric)),
    print: named('print', printsFor(choice.fabric).filter((id) => id !== choice.print.id)),
    colours: recolours(design, choice.colours[0] ?? '#2b2b2e').map((hex) => [hex, [hex, ...choice.colours.slice(1)]] as const),
  };
}

/** The colours of the look, then the accessory's own lighter and darker. */
function recolours(design: Design, ground: Hex): readonly Hex[] {
  const { l, c, h } = hexToOklch(ground);
  const own = [0.14, -0.14].map((step) => oklchToHex({ l: Math.min(0.96, Math.max(0.16, l + step)), c, h }));
  return [...new Set([...design.palette, ...design.garments.flatMap((one) => one.colours), ...own])].filter((hex) => hex !== ground);
}

function variants(tried: readonly (readonly [label: string, done: Outcome<Edited>])[], count: number): Outcome<readonly Variant[]> {
  return success(tried.flatMap(([label, done]) => (done.ok ? [{ label, design: done.value.design, changes: done.value.changes.map(plainChange) }] : [])).slice(0, count));
}
