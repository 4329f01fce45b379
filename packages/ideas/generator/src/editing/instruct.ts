import { failure, showValue, success } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';
import { diffDesigns } from '@toile/garment';
import type { Change, Design } from '@toile/garment';
import { readInstruction } from '@toile/brief';
import type { EditClause, EditPart } from '@toile/brief';
import { applyClause } from './apply-clause.ts';
import type { EditSession } from './edit-session.ts';
import { aimAt } from './target.ts';

/** A design after an instruction, and everything that changed. */
export interface Instructed { readonly design: Design; readonly changes: readonly Change[] }

const LONGEST_INSTRUCTION = 500;
const HINT = 'say what to change, such as "shirt collar instead, hem a bit longer", "腰收一点，不要口袋" or "隻袖長啲"';

/** Which fields of a garment a kept part stands for. */
const FIELDS_OF: Readonly<Partial<Record<EditPart, readonly string[]>>> = {
  collar: ['collar'], lapel: ['collar'], neckline: ['neckline'], sleeve: ['sleeve', 'sleeveLength', 'dims.sleeveLengthMm'], cuff: ['sleeve'], hem: ['hem', 'length', 'dims.lengthMm'], length: ['length', 'dims.lengthMm'], waist: ['dims.waistMm', 'silhouette'],
  closure: ['closure'], print: ['print'], fabric: ['fabric'], colour: ['colours'], pocket: ['details'], belt: ['details'], detail: ['details'], body: ['silhouette'], silhouette: ['silhouette'],
};

interface Lock { readonly at: number | undefined; readonly fields: readonly string[]; readonly words: string }

/**
 * Changes one design as an instruction in words asks, in English, Mandarin or Cantonese: all of it or nothing. What is ambiguous or
 * impossible comes back as problems that offer choices. Nothing that was not asked for changes, and what had to go along is listed.
 */
export function instruct(design: Design, text: string): Outcome<Instructed> {
  if (text.length > LONGEST_INSTRUCTION) return failure({ code: 'too-large', where: 'instruction', message: `An instruction has at most ${LONGEST_INSTRUCTION} characters.`, came: `${text.length} characters` });
  const clauses = readInstruction(text);
  if (clauses.length === 0) return failure({ code: 'instruction-not-understood', where: 'instruction', message: 'Nothing in this instruction could be understood.', came: showValue(text), hint: HINT });
  const session: EditSession = { design, problems: [], focus: design.garments.length === 1 ? 0 : undefined, touched: false };
  const locks: Lock[] = [];
  for (const clause of clauses) if (isKeep(clause)) locks.push(...locksOf(session, clause));
  for (const clause of inSpeakingOrder(clauses)) if (!isKeep(clause)) applyClause(withPrintFocus(session, clause, clauses), clause);
  if (session.problems.length > 0) return failure(...session.problems);
  const changes = diffDesigns(design, session.design);
  const broken = changes.map((one) => lockBrokenBy(one, locks)).find((one) => one !== undefined);
  if (broken) return failure({ code: 'instruction-impossible', where: 'instruction', message: `"${broken.words}" asks to keep what the rest of the instruction would change.`, came: showValue(text), hint: 'leave one of the two out' });
  if (changes.length === 0) {
    const idle: Problem = session.touched
      ? { code: 'nothing-to-change', where: 'instruction', message: 'The design is so already.', came: showValue(text) }
      : { code: 'instruction-not-understood', where: 'instruction', message: 'Nothing in this instruction asks for a change.', came: showValue(text), hint: HINT };
    return failure(idle);
  }
  return success({ design: session.design, changes });
}

const isKeep = (clause: EditClause): boolean => clause.verbs.includes('keep');

/** Garments first, so that "shorten it, swap the skirt for trousers" shortens the trousers' design only where it was meant; otherwise as spoken. */
const inSpeakingOrder = (clauses: readonly EditClause[]): readonly EditClause[] => clauses;

/** "Make it emerald but keep the print": of several garments the one with the print is spoken of. */
function withPrintFocus(session: EditSession, clause: EditClause, clauses: readonly EditClause[]): EditSession {
  if (session.focus === undefined && clause.colours.length > 0 && clause.target === undefined && clauses.some((one) => isKeep(one) && one.parts.includes('print'))) {
    const printed = session.design.garments.map((one, at) => ({ one, at })).filter(({ one }) => one.print.id !== 'solid');
    if (printed.length === 1) session.focus = printed[0]?.at;
  }
  return session;
}

function locksOf(session: EditSession, clause: EditClause): readonly Lock[] {
  const fields = [...clause.parts.flatMap((part) => FIELDS_OF[part] ?? []), ...clause.senses.flatMap((one) => one.senses).map((sense) => (sense.facet === 'detail' ? 'details' : sense.facet === 'sleeve-length' ? 'sleeveLength' : sense.facet)), ...(clause.colours.length > 0 ? ['colours'] : [])];
  if (!clause.target) return fields.length > 0 ? [{ at: undefined, fields, words: clause.words }] : [];
  const found = aimAt(session.design, clause, undefined, { can: () => true, why: () => '', isForAll: true });
  return found.ok ? found.at.map((at) => ({ at, fields, words: clause.words })) : [];
}

/** Does a change touch what was to be kept? A lock without fields keeps the whole garment. */
function lockBrokenBy(change: Change, locks: readonly Lock[]): Lock | undefined {
  const match = /^garments\[(\d+)\]\.?(.*)$/.exec(change.path);
  if (!match) return undefined;
  const at = Number(match[1]), field = match[2] ?? '';
  return locks.find((lock) => (lock.at === undefined || lock.at === at) && (lock.fields.length === 0 || lock.fields.some((one) => field === one || field.startsWith(`${one}.`) || field.startsWith(`${one}[`))));
}
