import type { Market, Reading, Variant, Vocabulary } from '@toile/contract';
import { readBrief } from '@toile/brief';
import type { Intent } from '@toile/brief';
import { ACCESSORIES, allowedParts, GARMENTS, PART_FACETS, printsFor, validateDesign, VOCABULARY } from '@toile/garment';
import { generateBoard, instruct, variantsOf } from '@toile/generator';
import { ENGINE_VERSION, failure, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { FABRIC_IDS, PRINTS } from '@toile/textile';
import type { Design } from '@toile/garment';
import { noteRemark, remarksOf } from './remarks.ts';
import type { BoardOrder, ChangedDocument, MadeBoard } from '../ports/engine.ts';
import { accessoryVariants, isAccessoryPart } from './accessories.ts';
import { chipsOf, correctIntent } from './chips.ts';
import { plainChange } from './plain-change.ts';

/*
 * The engine on the thread it is called on: the one file that knows how the rooms of ideas are called. An app runs it in a thread of
 * its own and gives the use cases the asynchronous `Engine`.
 */

/** Reads a brief and applies what the designer corrected. */
export function readToIntent(order: Pick<BoardOrder, 'brief' | 'corrections'>): Outcome<Intent> {
  const read = readBrief(order.brief);
  return read.ok ? success(correctIntent(read.value, order.corrections)) : read;
}

/** What was understood, as the contract says it. */
export function readingOf(intent: Intent, market?: Market): Reading {
  const asked = market ?? marketOf(intent);
  return {
    brief: intent.text, chips: [...chipsOf(intent)], palette: [...new Set(intent.palette.map((source) => source.hex))], notUnderstood: intent.unknownWords.map((span) => span.words),
    notes: [...intent.notes.map((note) => note.message), ...intent.reasons], remarks: [...remarksOf(intent)], ...(intent.count === undefined ? {} : { count: intent.count }), ...(asked ? { market: asked } : {}),
  };
}

/** A board from a brief: chosen designs in order, and what was understood. */
export function makeBoard(order: BoardOrder): Outcome<MadeBoard & { readonly intent: Intent }> {
  const intent = readToIntent(order);
  if (!intent.ok) return intent;
  const market = order.market ?? marketOf(intent.value);
  const board = generateBoard({ intent: intent.value, seed: order.seed, ...(order.count === undefined ? {} : { count: order.count }), ...(market ? { market } : {}), ...ownOf(order) });
  if (!board.ok) return board;
  const designs = board.value.options.map((design) => (design.brief === undefined ? { ...design, brief: order.brief } : design));
  const reading = readingOf(intent.value, market);
  const notes = [...new Set([...reading.notes, ...board.value.notes.map((note) => note.message)])];
  const told = new Set(intent.value.notes.map((note) => note.message));
  const remarks = [...(reading.remarks ?? []), ...board.value.notes.filter((note) => !told.has(note.message)).map(noteRemark)];
  return success({ designs, reading: { ...reading, notes, remarks }, market: board.value.market, intent: intent.value });
}

/** What the designer brought, without the members that were left out. */
const ownOf = ({ boards, mood, elements, mannequin }: BoardOrder): object => ({ ...(mannequin ? { figure: { mannequin } } : {}), ...(boards ? { boards } : {}), ...(mood ? { mood } : {}), ...(elements ? { elements } : {}) });

/** Applies an instruction in words, all of it or none. */
export function instructDocument(design: Design, text: string): Outcome<ChangedDocument> {
  if (text.trim() === '') return failure({ code: 'instruction-not-understood', where: 'instruction', message: 'The instruction is empty.', hint: 'say what to change, such as "shirt collar instead" or "腰收一点"' });
  const done = instruct(design, text);
  return done.ok ? success({ design: done.value.design, changes: done.value.changes.map(plainChange) }) : done;
}

/** Alternatives for a part (`g0.collar`, `a0`), everything else as it is. */
export function variantsOfPart(design: Design, part: string, count: number): Outcome<readonly Variant[]> {
  if (isAccessoryPart(part)) return accessoryVariants(design, part, count);
  const found = variantsOf(design, part, count);
  return found.ok ? success(found.value.map((variant) => ({ label: variant.label, design: variant.design, changes: variant.changes.map(plainChange) }))) : found;
}

export { validateDesign as admitDocument };

/** The words of the studio. */
export function vocabularyOf(): Vocabulary {
  return {
    engine: ENGINE_VERSION,
    terms: VOCABULARY.map(({ facet, id, en, zhHans, zhHk }) => ({ facet, id, en: [...en], zhHans: [...zhHans], zhHk: [...zhHk] })),
    garments: GARMENTS.map((garment) => ({
      id: garment.id, slot: garment.slot, isDrawable: garment.isDrawable, allowed: Object.fromEntries(PART_FACETS.map((facet) => [facet, [...allowedParts(garment.id, facet)]])),
    })),
    accessories: ACCESSORIES.map(({ id, place, fabrics, colours: [least, most] }) => ({
      id, place, fabrics: [...fabrics], prints: Object.fromEntries(fabrics.map((fabric) => [fabric, [...printsFor(fabric)]])), colours: { least, most },
    })),
    fabrics: [...FABRIC_IDS],
    prints: PRINTS.map((print) => ({ id: print.id, ...(print.provenance ? { provenance: { ...print.provenance, name: { ...print.provenance.name } } } : {}) })),
  };
}

function marketOf(intent: Intent): Market | undefined {
  const ids = intent.wishes.flatMap((wish) => wish.senses).filter((sense) => sense.facet === 'market').map((sense) => sense.id);
  return ids.length === 1 && ['womenswear', 'menswear', 'unisex'].includes(ids[0] as string) ? ids[0] as Market : undefined;
}
