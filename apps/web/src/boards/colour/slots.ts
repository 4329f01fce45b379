import { MOST_ON_BOARDS } from '@toile/brief';
import type { Boards, ColourSlot } from '@toile/brief';
import { assignRoles } from '@toile/colour';
import type { ElementId, Hex } from '@toile/kernel';

/** A colour that is to be put on the board. */
export interface NewColour { readonly hex: Hex; readonly name?: string | undefined; readonly from?: ElementId | undefined }

/** So many places are shown even while they are empty. */
export const SHOWN_SLOTS = 15;

/** The boards with these colours added; what is there already, or does not fit, is left out. */
export function withColours(boards: Boards, added: readonly NewColour[]): Boards {
  const known = new Set(boards.colours.map(({ hex }) => hex));
  const fresh: ColourSlot[] = [];
  for (const { hex, name, from } of added) {
    if (known.has(hex) || boards.colours.length + fresh.length >= MOST_ON_BOARDS.colours) continue;
    known.add(hex);
    fresh.push({ hex, isPinned: false, ...(name ? { name: name.slice(0, 80) } : {}), ...(from ? { from } : {}) });
  }
  return fresh.length === 0 ? boards : { ...boards, colours: [...boards.colours, ...fresh] };
}

/** The boards with one colour changed; `undefined` takes a field away. */
export function withColour(boards: Boards, place: number, change: { readonly [K in keyof ColourSlot]?: ColourSlot[K] | undefined }): Boards {
  const colours = boards.colours.map((slot, i) => {
    if (i !== place) return slot;
    const merged: Record<string, unknown> = { ...slot, ...change };
    for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key];
    return merged as unknown as ColourSlot;
  });
  return { ...boards, colours };
}

/** The boards without one colour. */
export const withoutColour = (boards: Boards, place: number): Boards => ({ ...boards, colours: boards.colours.filter((_, i) => i !== place) });

/** The boards with one colour at another place. */
export function withColourMoved(boards: Boards, from: number, to: number): Boards {
  if (from === to || !boards.colours[from] || to < 0 || to >= boards.colours.length) return boards;
  const colours = [...boards.colours];
  colours.splice(to, 0, ...colours.splice(from, 1));
  return { ...boards, colours };
}

/** The boards with a role for each that has none, where one is free: by place and contrast. */
export function withRoles(boards: Boards): Boards {
  const roles = assignRoles(boards.colours.map(({ hex, role }) => ({ hex, ...(role ? { role } : {}) })));
  return { ...boards, colours: boards.colours.map((slot, i) => { const role = slot.role ?? roles[i]; return role ? { ...slot, role } : slot; }) };
}
