import { hexDifference, hexToOklch, oklchToHex } from '@toile/colour';
import type { Hex, Problem } from '@toile/kernel';
import { allowedParts, DRAWABLE_GARMENT_IDS, garmentOf, isAllowed, labelOf, LENGTH_IDS, normaliseGarment, partsOnOffer, rankInOutfit, SLEEVE_LENGTH_IDS, validateDesign, whyNot } from '@toile/garment';
import type { Design, GarmentChoice, GarmentId, PartChoice, PartName } from '@toile/garment';
import { partFacetOf, refusedWith, turnColour } from '@toile/brief';
import type { EditClause, EditPart, Sense, Turn } from '@toile/brief';
import { suiting, SHOES } from '@toile/figure';
import { change } from './edit-session.ts';
import type { EditSession } from './edit-session.ts';
import { moved, movesFor } from './measures.ts';
import { aimAt, nameOf } from './target.ts';
import type { AimRule } from './target.ts';

const problem = (session: EditSession, code: Problem['code'], message: string, rest: Partial<Problem> = {}): void => { session.problems.push({ code, where: 'instruction', message, ...rest }); };
const garmentAt = (session: EditSession, at: number): GarmentChoice => session.design.garments[at] as GarmentChoice;
const plain = (id: string): string => id.replaceAll('-', ' ');

/** Finds the garments of a clause, or tells why not. */
function aim(session: EditSession, clause: EditClause, rule: AimRule): readonly number[] {
  const found = aimAt(session.design, clause, session.focus, rule);
  if (found.ok) return found.at;
  session.problems.push(found.problem);
  return [];
}

/** Outer layers cover inner ones: what is seen is the outermost. */
const outermost = (at: readonly number[]): readonly number[] => at.slice(-1);

/** Carries out one clause. Order: whole garments first, then how it is worn, then parts, colours and measures. */
export function applyClause(session: EditSession, clause: EditClause): void {
  const isRemoval = clause.verbs.includes('remove');
  const isSaid = clause.senses.length + clause.colours.length + clause.turns.length + clause.parts.length > 0;
  if (clause.shoes !== undefined) return setShoes(session, clause, clause.shoes);
  if (isRemoval && clause.target && !isSaid) return dropGarment(session, clause);
  if (clause.verbs.includes('add') && clause.garments.length > 0) return addGarment(session, clause);
  if (isSwap(session, clause)) return swapGarment(session, clause);
  if (wear(session, clause)) return;
  if (isPrintSize(clause)) return clause.turns.forEach((turn) => scalePrint(session, clause, turn));
  if (asksForWhat(session, clause)) return;
  if (clause.turns.length > 0 && clause.senses.every((one) => isOnlyPartName(one.senses, clause))) return clause.turns.forEach((turn) => adjust(session, clause, turn));
  if (clause.colours.length > 0) colourIt(session, clause);
  const senses = sensesToSet(clause);
  for (const one of senses) (isRemoval ? removeSense : setSense)(session, clause, one.senses);
  if (senses.length === 0 && clause.colours.length === 0 && isRemoval && clause.parts.length > 0) return removePart(session, clause, clause.parts[0] as EditPart);
  for (const turn of senses.length > 0 ? clause.turns : []) if (!isShade(turn)) adjust(session, clause, turn);
  if (senses.length === 0 && clause.colours.length === 0) tellNotUnderstood(session, clause);
}

function tellNotUnderstood(session: EditSession, clause: EditClause): void {
  if (clause.target && !clause.verbs.length) { const at = aim(session, clause, { can: () => true, why: () => '' }); if (at.length === 1) session.focus = at[0]; return; }
  const what = clause.unknown.length > 0 ? `"${clause.unknown.join(' ')}"` : `"${clause.words}"`;
  problem(session, 'instruction-not-understood', `${what} is not understood as a change.`, { came: clause.words, hint: 'name a part and what it should become, such as "shawl collar", "sleeves a bit longer", "the coat in camel", "不要口袋"' });
}

/** "Bigger flowers", "the stripes thinner": a print with a size is that print's scale. */
const isPrintSize = (clause: EditClause): boolean =>
  clause.senses.length > 0 && clause.turns.length > 0 && clause.turns.every((turn) => ['bigger', 'smaller', 'wider', 'narrower'].includes(turn)) && !clause.verbs.includes('add') && !clause.verbs.includes('swap')
  && clause.senses.every((one) => one.senses.some((sense) => sense.facet === 'print'));

const FIELD_OF_PART: Readonly<Partial<Record<EditPart, 'fabric' | 'collar' | 'neckline' | 'sleeve' | 'closure' | 'hem' | 'length' | 'print'>>> = { fabric: 'fabric', collar: 'collar', neckline: 'neckline', sleeve: 'sleeve', closure: 'closure', hem: 'hem', length: 'length', print: 'print' };

/** "Change the fabric": to what? Offers what the garment could have. */
function asksForWhat(session: EditSession, clause: EditClause): boolean {
  const part = clause.parts[0];
  if (!clause.verbs.includes('swap') || part === undefined || clause.senses.some((one) => one.isAfterInto || !isOnlyPartName(one.senses, { ...clause, verbs: [] })) || clause.colours.length + clause.turns.length + clause.garments.length > 0) return false;
  const field = FIELD_OF_PART[part];
  const at = session.focus ?? 0;
  const offered = part === 'colour' ? session.design.palette.slice(0, 6) : field ? partsOnOffer(session.design, at, field).slice(0, 8) : [];
  problem(session, 'instruction-ambiguous', `Change the ${part} to what?`, { came: clause.words, ...(offered.length > 0 ? { expected: offered.join(', ') } : {}), hint: 'name what it should become' });
  return true;
}

/** "Buttons", "pockets", "lapels" beside a turn name the part; they ask for nothing new. */
const isOnlyPartName = (senses: readonly Sense[], clause: EditClause): boolean =>
  clause.parts.length > 0 && !clause.verbs.includes('add') && !clause.verbs.includes('swap') && senses.some((sense) => ['detail', 'closure', 'collar', 'hem'].includes(sense.facet));

const sensesToSet = (clause: EditClause): EditClause['senses'] => {
  const after = clause.senses.filter((one) => one.isAfterInto);
  const chosen = clause.verbs.includes('swap') && after.length > 0 && after.length < clause.senses.length ? after : clause.senses;
  // "Gold buttons", "a red belt" on a garment that has them: the colour is meant, not the part.
  return clause.colours.length > 0 && !clause.verbs.includes('add') && !clause.verbs.includes('swap') ? chosen.filter((one) => !isOnlyPartName(one.senses, clause)) : chosen;
};

function setShoes(session: EditSession, clause: EditClause, shoes: string): void {
  const croquis = session.design.figure.pose.startsWith('m-') ? 'menswear' : 'womenswear';
  if (!suiting(SHOES, croquis).some((one) => one.id === shoes)) return problem(session, 'instruction-impossible', `This figure is not drawn in ${plain(shoes)} shoes.`, { came: clause.words, expected: suiting(SHOES, croquis).map((one) => one.id).join(', ') });
  session.design = { ...session.design, figure: { ...session.design.figure, shoes } };
  session.touched = true;
}

function dropGarment(session: EditSession, clause: EditClause): void {
  const at = aim(session, clause, { can: () => true, why: () => '' });
  if (at.length === 0) return;
  if (at.length >= session.design.garments.length) return problem(session, 'instruction-impossible', 'That is the only garment; a design needs at least one.', { came: clause.words, hint: 'swap it for another instead' });
  session.design = { ...session.design, garments: session.design.garments.filter((_, k) => !at.includes(k)) };
  session.focus = undefined;
  session.touched = true;
}

/** The one garment that is meant by ids; several are told, not guessed; those that cannot be drawn are told too. */
function oneOf(session: EditSession, clause: EditClause, { ids, words }: { readonly ids: readonly GarmentId[]; readonly words: string }): GarmentId | undefined {
  const drawable = ids.filter((id) => DRAWABLE_GARMENT_IDS.includes(id));
  if (drawable.length === 1) return drawable[0];
  if (drawable.length === 0) problem(session, 'not-drawable-yet', `"${words}" cannot be drawn yet.`, { came: clause.words, hint: 'choose a garment that can be drawn' });
  else problem(session, 'instruction-ambiguous', `"${words}" could be ${drawable.map((id) => labelOf('garment', id).toLowerCase()).join(', ')}.`, { came: clause.words, expected: drawable.join(', '), hint: 'say which one' });
  return undefined;
}

function addGarment(session: EditSession, clause: EditClause): void {
  for (const wanted of clause.garments) {
    const id = oneOf(session, clause, wanted);
    if (!id) continue;
    const colour = clause.colours[0]?.hex ?? session.design.palette.find((hex) => !session.design.garments.some((one) => one.colours[0] === hex)) ?? session.design.palette[0] ?? '#2b2b2e';
    const given: Record<string, unknown> = {};
    for (const one of clause.senses) for (const sense of one.senses) { const facet = partFacetOf(sense.facet); if (facet && facet !== 'details' && facet !== 'print' && isAllowed(id, facet, sense.id)) given[facet] = sense.id; }
    const garments = [...session.design.garments, normaliseGarment({ type: id, colours: [colour], ...given })].sort((a, b) => rankInOutfit(a.type) - rankInOutfit(b.type));
    admit(session, clause, { ...session.design, garments });
  }
}

function admit(session: EditSession, clause: EditClause, design: Design): void {
  const valid = validateDesign(design);
  if (valid.ok) { session.design = design; session.touched = true; } else for (const one of valid.problems.slice(0, 2)) session.problems.push({ ...one, code: 'instruction-impossible', came: clause.words });
}

const isIn = (session: EditSession, ids: readonly GarmentId[]): boolean => session.design.garments.some((one) => ids.includes(one.type));

/** A clause swaps garments when it names one that the design lacks, in place of one that it has. */
function isSwap(session: EditSession, clause: EditClause): boolean {
  if (clause.garments.length > 0) return true;
  const target = clause.target;
  return clause.verbs.includes('swap') && target !== undefined && 'ids' in target && !isIn(session, target.ids) && clause.parts.length === 0;
}

function swapGarment(session: EditSession, clause: EditClause): void {
  const wanted = clause.garments[0] ?? (clause.target && 'ids' in clause.target ? clause.target : undefined);
  if (!wanted) return;
  const id = oneOf(session, clause, wanted);
  if (!id) return;
  const isNamed = clause.garments.length > 0 && clause.target !== undefined;
  const slot = garmentOf(id).slot;
  const { target: _, ...open } = clause;
  const hasPlace = session.design.garments.some((one) => garmentOf(one.type).slot === slot);
  // "The coat in khaki" where there is no coat: that is what should be told.
  if (!isNamed && !hasPlace && clause.senses.length + clause.colours.length > 0) { aim(session, clause, { can: () => false, why: () => '' }); return; }
  const at = aim(session, isNamed ? clause : open, { can: (k) => isNamed || garmentOf(garmentAt(session, k).type).slot === slot, why: () => `There is nothing in this design that ${labelOf('garment', id).toLowerCase()} could take the place of.` });
  for (const k of at) change(session, k, { field: 'type', value: id, words: clause.words });
  for (const one of clause.senses) if (at.length === 1) { session.focus = at[0]; setSense(session, { ...open, target: { nth: (at[0] as number) + 1, words: 'this' } }, one.senses); }
  if (clause.colours.length > 0 && at.length === 1) recolour(session, at[0] as number, { hex: clause.colours[0]?.hex as Hex, words: clause.words });
}

/** Tucked, untucked, open, closed. True where the clause was about that. */
function wear(session: EditSession, clause: EditClause): boolean {
  const rollTo = clause.verbs.includes('roll');
  if (rollTo) {
    const asked = clause.senses.flatMap((one) => one.senses).find((sense) => sense.facet === 'sleeve-length');
    setSense(session, { ...clause, parts: ['sleeve'] }, [asked ?? { facet: 'sleeve-length', id: 'elbow' }]);
    return true;
  }
  const verb = clause.verbs.find((one) => one === 'tuck' || one === 'untuck' || one === 'open' || one === 'close');
  if (!verb || clause.senses.length > 0 || clause.turns.length > 0) return false;
  const isTuck = verb === 'tuck' || verb === 'untuck';
  const field = isTuck ? 'isTucked' : 'isOpen';
  const value = verb === 'tuck' || verb === 'open' ? true : undefined;
  const hasIt = (k: number): boolean => (value === undefined ? garmentAt(session, k)[field] === true : isTuck ? garmentOf(garmentAt(session, k).type).slot === 'top' : garmentAt(session, k).closure !== undefined && garmentOf(garmentAt(session, k).type).slot !== 'bottom');
  const at = aim(session, clause, { can: hasIt, why: (k) => `${cap(nameOf(session.design, k))} ${value === undefined ? (isTuck ? 'is not tucked in' : 'is not worn open') : isTuck ? 'is no top that could be tucked in' : 'has no front that opens'}.`, prefer: outermost });
  for (const k of at) change(session, k, { field, value, words: clause.words });
  return true;
}

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The senses in the order in which this clause means them: those of the part it names first. */
function inOrderOfParts(senses: readonly Sense[], clause: EditClause): readonly Sense[] {
  const rank = (sense: Sense): number => (clause.parts.some((part) => part === sense.facet || (part === 'sleeve' && sense.facet === 'sleeve-length')) ? 0 : sense.facet === 'detail' ? 1 : 2);
  return [...senses].sort((a, b) => rank(a) - rank(b));
}

const holds = (garment: GarmentChoice, sense: Sense): boolean => {
  const facet = partFacetOf(sense.facet);
  if (!facet) return false;
  if (facet === 'details') return (garment.details as readonly string[]).includes(sense.id);
  return facet === 'print' ? garment.print.id === sense.id : garment[facet] === sense.id;
};

function setSense(session: EditSession, clause: EditClause, asked: readonly Sense[]): void {
  const senses = inOrderOfParts(asked, clause);
  const first = senses[0];
  if (!first) return;
  if (partFacetOf(first.facet) === undefined) return problem(session, 'instruction-not-understood', `"${clause.words}" speaks of a ${first.facet}, which is no part of a garment.`, { came: clause.words, hint: 'name the part that should change' });
  const able = (k: number): Sense | undefined => senses.find((sense) => { const facet = partFacetOf(sense.facet); return facet !== undefined && isAllowed(garmentAt(session, k).type, facet, sense.id); });
  const facet = first.facet;
  const prefer = (at: readonly number[]): readonly number[] => {
    // A garment that already is so is not meant; "instead" means the one that has another.
    const other = at.filter((k) => !senses.some((sense) => holds(garmentAt(session, k), sense)));
    const pool = other.length > 0 ? other : at;
    if (facet === 'collar') { const collared = pool.filter((k) => (garmentAt(session, k).collar ?? 'none') !== 'none'); return collared.length > 0 ? collared : pool; }
    if (facet === 'sleeve-length') { const sleeved = pool.filter((k) => { const sleeve = garmentAt(session, k).sleeve; return sleeve !== undefined && sleeve !== 'sleeveless' && sleeve !== 'cap'; }); return outermost(sleeved); }
    if (facet === 'print') { const printed = pool.filter((k) => garmentAt(session, k).print.id !== 'solid'); return printed.length === 1 ? printed : pool; }
    return pool;
  };
  const at = aim(session, clause, { can: (k) => able(k) !== undefined, why: (k) => whyNot(garmentAt(session, k).type, partFacetOf(facet) ?? 'details', first.id) ?? `${cap(nameOf(session.design, k))} cannot carry ${plain(first.id)}.`, prefer });
  for (const k of at) {
    const sense = able(k) as Sense, field = partFacetOf(sense.facet) as NonNullable<ReturnType<typeof partFacetOf>>;
    const garment = garmentAt(session, k);
    if (field === 'details') { if (!(garment.details as readonly string[]).includes(sense.id)) change(session, k, { field, value: [...garment.details, sense.id], words: clause.words }); else session.touched = true; }
    else { if (field === 'sleeveLength') clearDim(session, k, 'sleeveLengthMm', clause); if (field === 'length') clearDim(session, k, 'lengthMm', clause); change(session, k, { field, value: sense.id, words: clause.words }); }
  }
}

/** A dimension set by hand would hide the new choice; it goes along. */
function clearDim(session: EditSession, at: number, name: string, clause: EditClause): void {
  const { [name]: old, ...rest } = garmentAt(session, at).dims ?? {};
  if (old !== undefined) change(session, at, { field: 'dims', value: Object.keys(rest).length > 0 ? rest : undefined, words: clause.words });
}

/** Takes a trait away from every garment that has it: details go, a front finds another closure, a collar or print its plain form. */
function removeSense(session: EditSession, clause: EditClause, asked: readonly Sense[]): void {
  const { senses } = refusedWith(asked, clause.words);
  const at = aim(session, clause, { can: (k) => senses.some((sense) => holds(garmentAt(session, k), sense)), why: (k) => `${cap(nameOf(session.design, k))} has no ${plain(asked[0]?.id ?? '')}.`, isForAll: true });
  for (const k of at) {
    for (const sense of senses.filter((one) => holds(garmentAt(session, k), one))) {
      const garment = garmentAt(session, k);
      if (sense.facet === 'detail') change(session, k, { field: 'details', value: garment.details.filter((id) => id !== sense.id), words: clause.words });
      else without(session, k, { sense, senses, words: clause.words });
    }
  }
}

function without(session: EditSession, at: number, { sense, senses, words }: { readonly sense: Sense; readonly senses: readonly Sense[]; readonly words: string }): void {
  const facet = partFacetOf(sense.facet);
  if (!facet || facet === 'details') return;
  const garment = garmentAt(session, at);
  const barred = new Set(senses.filter((one) => one.facet === sense.facet).map((one) => one.id));
  const usual = { collar: 'none', print: 'solid', sleeve: 'sleeveless', hem: 'straight' } as Readonly<Record<string, string>>;
  const others = [usual[facet], ...(allowedParts(garment.type, facet) as readonly string[])].filter((id): id is string => id !== undefined && !barred.has(id) && (allowedParts(garment.type, facet) as readonly string[]).includes(id));
  for (const id of others) {
    const trial: EditSession = { ...session, problems: [] };
    if (change(trial, at, { field: facet, value: id, words })) { session.design = trial.design; session.touched = true; session.focus = at; return; }
  }
  problem(session, 'instruction-impossible', `${cap(nameOf(session.design, at))} cannot be made without ${plain(sense.id)}.`, { came: words, expected: (allowedParts(garment.type, facet) as readonly string[]).join(', ') });
}

const PART_SENSES: Readonly<Partial<Record<EditPart, (garment: GarmentChoice) => readonly Sense[]>>> = {
  collar: (garment) => (garment.collar && garment.collar !== 'none' ? [{ facet: 'collar', id: garment.collar }] : []), lapel: (garment) => (garment.collar && garment.collar !== 'none' ? [{ facet: 'collar', id: garment.collar }] : []),
  sleeve: (garment) => (garment.sleeve && garment.sleeve !== 'sleeveless' ? [{ facet: 'sleeve', id: garment.sleeve }] : []), print: (garment) => (garment.print.id !== 'solid' ? [{ facet: 'print', id: garment.print.id }] : []),
  closure: (garment) => (garment.closure && garment.closure !== 'pullover' ? [{ facet: 'closure', id: garment.closure }] : []), slit: (garment) => (garment.hem === 'side-slit' ? [{ facet: 'hem', id: 'side-slit' }] : []),
  pocket: (garment) => garment.details.filter((id) => id.endsWith('pocket')).map((id) => ({ facet: 'detail', id })), belt: (garment) => garment.details.filter((id) => id === 'belt').map((id) => ({ facet: 'detail', id })),
  ruffle: (garment) => garment.details.filter((id) => id === 'ruffle').map((id) => ({ facet: 'detail', id })), detail: (garment) => garment.details.map((id) => ({ facet: 'detail', id })),
};

/** "No sleeves", "remove the print": the part goes from the garments that have it. */
function removePart(session: EditSession, clause: EditClause, part: EditPart): void {
  const sensesOf = PART_SENSES[part];
  if (!sensesOf) return tellNotUnderstood(session, { ...clause, verbs: ['remove'] });
  const at = aim(session, clause, { can: (k) => sensesOf(garmentAt(session, k)).length > 0, why: (k) => `${cap(nameOf(session.design, k))} has no ${part}.`, isForAll: part === 'pocket' || part === 'print' || part === 'belt' || part === 'ruffle' || part === 'slit' || part === 'detail', prefer: outermost });
  for (const k of at) {
    const senses = sensesOf(garmentAt(session, k));
    for (const sense of senses) {
      if (sense.facet === 'detail') change(session, k, { field: 'details', value: garmentAt(session, k).details.filter((id) => id !== sense.id), words: clause.words });
      else without(session, k, { sense, senses, words: clause.words });
    }
  }
}

const PART_OF: Readonly<Partial<Record<EditPart, PartName>>> = { collar: 'collar', lapel: 'collar', sleeve: 'sleeve', cuff: 'sleeve', hem: 'hem', closure: 'closure', belt: 'belt', waistband: 'waistband', ruffle: 'ruffle', neckline: 'neckline', leg: 'legs' };

function colourIt(session: EditSession, clause: EditClause): void {
  const [first, second] = clause.colours;
  if (!first) return;
  if (second && clause.verbs.includes('swap')) return replaceColour(session, clause, { from: first.hex, to: second.hex });
  const part = clause.parts.map((one) => PART_OF[one]).find((one) => one !== undefined) ?? (clause.parts.includes('pocket') ? pocketOf(session, clause) : undefined);
  const isKept = (k: number): boolean => garmentAt(session, k).print.id !== 'solid';
  const at = aim(session, clause, { can: (k) => part === undefined || hasPart(garmentAt(session, k), part), why: (k) => `${cap(nameOf(session.design, k))} has no ${plain(part ?? 'part')}.`, prefer: (list) => (clause.parts.includes('print') ? list.filter(isKept) : part === 'collar' || part === 'closure' ? list : list) });
  for (const k of at) {
    if (part === undefined) recolour(session, k, { hex: first.hex, words: clause.words });
    else change(session, k, { field: 'parts', value: { ...garmentAt(session, k).parts, [part]: { ...(garmentAt(session, k).parts?.[part] as PartChoice | undefined), colours: [first.hex] } }, words: clause.words });
  }
}

const pocketOf = (session: EditSession, clause: EditClause): PartName | undefined =>
  session.design.garments.flatMap((one) => one.details).find((id) => id.endsWith('pocket')) ?? (clause.words ? undefined : undefined);

const hasPart = (garment: GarmentChoice, part: PartName): boolean => {
  if (part === 'collar') return garment.collar !== undefined && garment.collar !== 'none';
  if (part === 'sleeve') return garment.sleeve !== undefined && garment.sleeve !== 'sleeveless';
  if (part === 'belt') return garment.details.includes('belt');
  if (part === 'closure') return garment.closure !== undefined && garment.closure !== 'pullover' && garment.closure !== 'back-zip';
  if (part === 'neckline') return garment.neckline !== undefined;
  if (part === 'legs' || part === 'waistband') return garmentOf(garment.type).slot === 'bottom';
  if (part === 'hem') return garment.hem !== undefined;
  return (garment.details as readonly string[]).includes(part);
};

function recolour(session: EditSession, at: number, { hex, words }: { readonly hex: Hex; readonly words: string }): void {
  change(session, at, { field: 'colours', value: [hex, ...garmentAt(session, at).colours.slice(1)], words });
}

const SAME_COLOUR = 22;

function replaceColour(session: EditSession, clause: EditClause, { from, to }: { readonly from: Hex; readonly to: Hex }): void {
  const near = (hex: Hex): boolean => hexDifference(hex, from) < SAME_COLOUR;
  const at = aim(session, clause, { can: (k) => garmentAt(session, k).colours.some(near), why: (k) => `${cap(nameOf(session.design, k))} has no such colour.`, isForAll: true });
  for (const k of at) change(session, k, { field: 'colours', value: garmentAt(session, k).colours.map((hex) => (near(hex) ? to : hex)), words: clause.words });
}

const SHADES: Readonly<Partial<Record<Turn, readonly [lightness: number, chroma: number, warmth: number]>>> = { lighter: [0.09, 0.95, 0], darker: [-0.09, 1, 0], brighter: [0.01, 1.35, 0], duller: [0, 0.6, 0], warmer: [0, 1.02, 1], cooler: [0, 1, -1] };
const isShade = (turn: Turn): boolean => SHADES[turn] !== undefined;
const STEPS = { bit: 0.6, plain: 1, much: 2 } as const;

function adjust(session: EditSession, clause: EditClause, said: Turn): void {
  // A deep colour is a dark one: 颜色深一点.
  const turn = said === 'deeper' && clause.parts.includes('colour') ? 'darker' : said;
  const part = clause.parts.find((one) => one !== 'colour' && one !== 'fabric');
  if (isShade(turn)) return shade(session, clause, turn);
  if (part === 'print') return scalePrint(session, clause, turn);
  if (part === undefined && clause.target === undefined && session.focus === undefined && turn !== 'longer' && turn !== 'shorter' && session.design.garments.length > 1) {
    aim(session, clause, { can: () => true, why: () => '' });
    return;
  }
  const canMove = (k: number): boolean => stepFor(session, k, { clause, part, turn }) !== undefined || moved(session.design, k, movesFor(garmentAt(session, k), part, turn), clause.amount) !== undefined;
  const at = aim(session, clause, { can: canMove, why: (k) => `${cap(nameOf(session.design, k))} ${movesFor(garmentAt(session, k), part, turn).length === 0 ? `has no measure for a ${turn} ${part ?? 'cut'}` : `cannot have ${part ? `its ${part}` : 'itself'} ${turn}: it is at the limit, or has none`}.`, prefer: preferFor(session, part) });
  for (const k of at) {
    const step = stepFor(session, k, { clause, part, turn });
    if (step) { clearDim(session, k, step.field === 'length' ? 'lengthMm' : 'sleeveLengthMm', clause); change(session, k, { field: step.field, value: step.value, words: clause.words }); }
    else change(session, k, { field: 'dims', value: moved(session.design, k, movesFor(garmentAt(session, k), part, turn), clause.amount), words: clause.words });
  }
}

/** Which garment a measure means where several have it: what is seen. The waist and sleeve of the outermost; the hem of the dress, skirt or coat. */
function preferFor(session: EditSession, part: EditPart | undefined): NonNullable<AimRule['prefer']> {
  const kindOf = (k: number): string => garmentOf(garmentAt(session, k).type).kind;
  return (at) => {
    if (part === 'sleeve' || part === 'cuff') return outermost(at);
    if (part === 'waist' || part === 'bust' || part === 'shoulder') { const upper = at.filter((k) => kindOf(k) !== 'skirt' && kindOf(k) !== 'trousers'); return outermost(upper.length > 0 ? upper : at); }
    if (part === 'collar' || part === 'lapel') return at.filter((k) => (garmentAt(session, k).collar ?? 'none') !== 'none');
    if (part === 'leg') return at.filter((k) => kindOf(k) === 'trousers' || kindOf(k) === 'jumpsuit');
    if (part === 'hem' || part === 'length' || part === undefined) {
      const shown = at.filter((k) => kindOf(k) === 'dress' || kindOf(k) === 'skirt' || kindOf(k) === 'outerwear');
      return shown.length > 0 ? shown : at;
    }
    return at;
  };
}

interface Stepping { readonly clause: EditClause; readonly part: EditPart | undefined; readonly turn: Turn }

/** "Longer" without "a bit" moves to the next named length where the garment has one. */
function stepFor(session: EditSession, at: number, { clause, part, turn }: Stepping): { readonly field: 'length' | 'sleeveLength'; readonly value: string } | undefined {
  if (clause.amount === 'bit' || (turn !== 'longer' && turn !== 'shorter')) return undefined;
  const garment = garmentAt(session, at);
  const isSleeve = part === 'sleeve';
  if (part !== undefined && !isSleeve && part !== 'hem' && part !== 'length') return undefined;
  const field = isSleeve ? 'sleeveLength' : 'length';
  const order: readonly string[] = isSleeve ? SLEEVE_LENGTH_IDS : LENGTH_IDS;
  const now = garment[field];
  if (now === undefined) return undefined;
  const allowed = order.filter((id) => isAllowed(garment.type, field, id));
  const step = (clause.amount === 'much' ? 2 : 1) * (turn === 'longer' ? 1 : -1);
  const place = allowed.indexOf(now) + step;
  const value = allowed[Math.max(0, Math.min(allowed.length - 1, place))];
  return value === undefined || value === now ? undefined : { field, value };
}

function shade(session: EditSession, clause: EditClause, turn: Turn): void {
  const [lightness, chroma, warmth] = SHADES[turn] as readonly [number, number, number];
  const k = STEPS[clause.amount];
  const at = aim(session, clause, { can: () => true, why: () => '' });
  for (const place of at) {
    const [ground, ...rest] = garmentAt(session, place).colours;
    if (!ground) continue;
    const tinted = turnColour(ground, [lightness * k, 1 + (chroma - 1) * k, warmth * k]);
    const { l, c, h } = hexToOklch(ground);
    const next = tinted === ground ? oklchToHex({ l: Math.min(0.97, Math.max(0.12, l + lightness * k)), c, h }) : tinted;
    if (next === ground) problem(session, 'instruction-impossible', `${cap(nameOf(session.design, place))} cannot be ${turn}: its colour is at the end of the scale.`, { came: clause.words });
    else change(session, place, { field: 'colours', value: [next, ...rest], words: clause.words });
  }
}

function scalePrint(session: EditSession, clause: EditClause, turn: Turn): void {
  const isMore = turn === 'bigger' || turn === 'wider' || turn === 'longer';
  const factor = { bit: 1.25, plain: 1.6, much: 2.4 }[clause.amount];
  const named = clause.senses.flatMap((one) => one.senses).filter((sense) => sense.facet === 'print').map((sense) => sense.id);
  const at = aim(session, clause, { can: (k) => garmentAt(session, k).print.id !== 'solid' && (named.length === 0 || named.includes(garmentAt(session, k).print.id)), why: (k) => `${cap(nameOf(session.design, k))} has no ${named[0] ? plain(named[0]) : 'print'}.` });
  for (const k of at) {
    const { print } = garmentAt(session, k);
    const scale = Math.round(Math.min(4, Math.max(0.25, isMore ? print.scale * factor : print.scale / factor)) * 100) / 100;
    if (scale === print.scale) problem(session, 'instruction-impossible', `The print is as ${isMore ? 'large' : 'small'} as it can be.`, { came: clause.words, expected: '0.25 to 4 times life size' });
    else change(session, k, { field: 'print', value: { ...print, scale }, words: clause.words });
  }
}
