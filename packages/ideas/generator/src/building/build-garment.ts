import type { Rng } from '@toile/kernel';
import { garmentOf, hasSleeveLength } from '@toile/garment';
import type { GarmentId, LengthId, PartFacet, SilhouetteId, SleeveId } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import type { FabricId, PrintId } from '@toile/textile';
import { partFacetOf } from '@toile/brief';
import type { Sense } from '@toile/brief';
import { commonness } from '../dressing/commonness.ts';
import { suitsCloth } from '../dressing/sheer.ts';
import { BOLDNESS_OF, REACH_OF, SLEEVE_VOLUME, VOLUME_OF } from '../dressing/numbers.ts';
import type { Plan } from '../plan.ts';
import { fitterOf } from './fitter.ts';
import type { Draft, Fitter } from './fitter.ts';

/** What one garment must carry, may not carry, and leans to. */
export interface Brief {
  readonly type: GarmentId;
  /** Facet → the values any of which answers a wish. */
  readonly must: readonly (readonly Sense[])[];
  /** May this garment take a loud print? */
  readonly isPrintFree: boolean;
  /** True when it lies under another garment: quiet, close to the body. */
  readonly isUnder: boolean;
  /** How far this candidate strays from the usual: 0 keeps to it, 1 roams. */
  readonly roam: number;
  /** True where wishes that cannot be cut together may give way: only when nothing else is left. */
  readonly mayMiss: boolean;
  /** Parts that are settled before anything else, as a drawing or a pinned print settles them; details given here are all there are. */
  readonly preset?: Preset;
}

export interface Preset { readonly parts: Draft['parts']; readonly details?: readonly string[] }

const FACET_KEY: Readonly<Record<PartFacet, string>> = {
  silhouette: 'silhouette', length: 'length', neckline: 'neckline', collar: 'collar', sleeve: 'sleeve', sleeveLength: 'sleeve-length', closure: 'closure', hem: 'hem', details: 'detail', fabric: 'fabric', print: 'print',
};

const keys = new Map<PartFacet, Map<string, string>>();

/** `facet:id` as the plan's tables name it; each is built once, since thousands are asked for every board. */
function keyOf(facet: PartFacet, id: string): string {
  let ofFacet = keys.get(facet);
  if (!ofFacet) keys.set(facet, (ofFacet = new Map()));
  let key = ofFacet.get(id);
  if (key === undefined) ofFacet.set(id, (key = `${FACET_KEY[facet]}:${id}`));
  return key;
}

/** The parts in the order in which a cutter settles them: line first, then neck, front, sleeve, then cloth. */
const ORDER: readonly Exclude<PartFacet, 'details' | 'sleeveLength'>[] = ['silhouette', 'length', 'neckline', 'collar', 'closure', 'sleeve', 'fabric', 'hem', 'print'];

const near = (value: number, lean: { readonly target: number; readonly weight: number } | undefined, sharpness: number): number =>
  lean ? Math.exp(-((value - lean.target) ** 2) * sharpness * lean.weight) : 1;

/** How much a value of a facet is wanted on this garment. */
function weightOf(plan: Plan, brief: Brief, facet: PartFacet, { id, place }: { readonly id: string; readonly place: number }): number {
  const key = keyOf(facet, id);
  let weight = Math.exp(-place * (0.42 - 0.32 * brief.roam)) * Math.exp((plan.affinity.get(key) ?? 0) * 0.9);
  if (plan.avoided.has(key)) weight *= 0.02;
  const common = commonness(garmentOf(brief.type).kind, facet, id);
  weight *= (plan.affinity.get(key) ?? 0) > 0.2 ? Math.max(common, 0.6) : common ** (1 - 0.35 * brief.roam);
  if (facet === 'silhouette') weight *= near(VOLUME_OF[id as SilhouetteId], plan.leans.volume, 5) * (brief.isUnder && VOLUME_OF[id as SilhouetteId] > 0.6 ? 0.08 : 1);
  else if (facet === 'length') weight *= near(REACH_OF[id as LengthId], plan.leans.length, 6);
  else if (facet === 'sleeve') weight *= near(SLEEVE_VOLUME[id as SleeveId], plan.leans.volume, 1.5) * (brief.isUnder && SLEEVE_VOLUME[id as SleeveId] > 0.55 ? 0.05 : 1) * (plan.season === 'winter' && id === 'sleeveless' && !brief.isUnder ? 0.15 : 1);
  else if (facet === 'sleeveLength') weight *= plan.season === 'winter' ? (id === 'short' ? 0.1 : 1) : plan.season === 'summer' && id === 'extra-long' ? 0.2 : id === 'extra-long' ? 0.3 : 1;
  else if (facet === 'fabric') weight *= fabricWeight(plan, id as FabricId) * (suitsCloth(brief.type, id) ? 1 : UNSUITED);
  else if (facet === 'print') weight *= printWeight(plan, brief, id as PrintId);
  return weight;
}

/** What is left of the wish for a cloth that the garment is hardly ever made of. */
const UNSUITED = 0.02;

function fabricWeight(plan: Plan, id: FabricId): number {
  const fabric = fabricOf(id);
  const season = plan.season ? fabric.season[plan.season] ** 1.6 + 0.004 : 0.6;
  const light = 1 - Math.min(1, fabric.weight / 450);
  const recurring = plan.fabrics.includes(id) ? 3.2 : 1;
  return season * recurring * near(light, plan.leans.lightness, 2.2) * near(1 - light, plan.leans.warmth, 1.4) * near(fabric.formality, plan.leans.formality, 2.5);
}

function printWeight(plan: Plan, brief: Brief, id: PrintId): number {
  if (id === 'solid') return brief.isPrintFree ? 1.3 : 6;
  const isPlanned = plan.prints.includes(id);
  if (!isPlanned) return 0;
  const quiet = BOLDNESS_OF[id] < 0.5;
  return (brief.isPrintFree ? 1.5 : quiet ? 0.25 : 0.0) * (plan.leans.detail ? 0.6 + plan.leans.detail.target * 0.8 : 1);
}

/** Settles the parts of one garment; `undefined` where its musts cannot be met together. */
export function buildParts(plan: Plan, brief: Brief, rng: Rng): Draft | undefined {
  const fitter = fitterOf(brief.type);
  for (let attempt = 0; attempt < 4; attempt++) {
    const draft: Draft = { type: brief.type, parts: { ...brief.preset?.parts }, details: [...brief.preset?.details ?? []] };
    const isLenient = brief.mayMiss && attempt >= 2;
    if ((placeMusts(plan, brief, { fitter, draft, rng }) || isLenient) && placeRest(plan, brief, { fitter, draft, rng })) {
      if (brief.preset?.details === undefined) addDetails(plan, brief, { fitter, draft, rng });
      return draft;
    }
  }
  return undefined;
}

interface Making { readonly fitter: Fitter; readonly draft: Draft; readonly rng: Rng }

/** Wished values first, so that everything else yields to them. A wish of several senses is met by one of them. */
function placeMusts(plan: Plan, brief: Brief, making: Making): boolean {
  const { fitter, draft, rng } = making;
  let isMet = true;
  for (const senses of brief.must) {
    const options = senses.flatMap((sense) => {
      const facet = partFacetOf(sense.facet);
      return facet && fitter.allowed[facet].includes(sense.id) && !plan.barred.has(`${sense.facet}:${sense.id}`) ? [{ facet, id: sense.id }] : [];
    });
    const isHeld = options.some(({ facet, id }) => (facet === 'details' ? draft.details.includes(id) : draft.parts[facet] === id));
    if (isHeld || options.length === 0) continue;
    const open = options.filter(({ facet, id }) => (facet === 'details' || draft.parts[facet] === undefined) && fitter.fits(draft, facet, id));
    if (open.length === 0) { isMet = false; continue; }
    const { facet, id } = rng.pickWeighted(open, (one) => weightOf(plan, brief, one.facet, { id: one.id, place: 0 }) + 0.01);
    if (facet === 'details') draft.details.push(id);
    else draft.parts[facet] = id;
  }
  return isMet;
}

function placeRest(plan: Plan, brief: Brief, making: Making): boolean {
  for (const facet of ORDER) {
    if (!placeOne(plan, brief, facet, making)) return false;
    if (facet === 'sleeve' && hasSleeveLength(making.draft.parts.sleeve) && !placeOne(plan, brief, 'sleeveLength', making)) return false;
  }
  if (!hasSleeveLength(making.draft.parts.sleeve) && garmentOf(brief.type).sleeves.length > 0 && making.draft.parts.sleeveLength !== undefined) return false;
  return true;
}

function placeOne(plan: Plan, brief: Brief, facet: Exclude<PartFacet, 'details'>, { fitter, draft, rng }: Making): boolean {
  if (draft.parts[facet] !== undefined) return true;
  const values = fitter.allowed[facet];
  if (values.length === 0) return true;
  const ids: string[] = [];
  const weights: number[] = [];
  let total = 0;
  for (const place of fitter.open(draft, facet)) {
    const id = values[place] as string;
    if (plan.barred.has(keyOf(facet, id))) continue;
    if (facet === 'sleeve' && draft.parts.sleeveLength !== undefined && !hasSleeveLength(id)) continue;
    const weight = weightOf(plan, brief, facet, { id, place: facet === 'print' ? 0 : place }) + 1e-6;
    ids.push(id);
    weights.push(weight);
    total += weight;
  }
  if (ids.length === 0) return false;
  let left = rng.next() * total;
  let chosen = ids.length - 1;
  for (let i = 0; i < ids.length; i++) { left -= weights[i] as number; if (left < 0) { chosen = i; break; } }
  draft.parts[facet] = ids[chosen] as string;
  return true;
}

/** One kind of pocket to a garment: a patch is not sewn over a welt. */
const isPocket = (detail: string): boolean => detail.endsWith('-pocket');

/** Details by the board's appetite for them; what the garment usually has comes first. */
function addDetails(plan: Plan, brief: Brief, { fitter, draft, rng }: Making): void {
  const appetite = plan.leans.detail?.target ?? 0.42;
  const usual = garmentOf(brief.type).usualDetails as readonly string[];
  const most = Math.max(draft.details.length, appetite < 0.15 ? 1 : appetite < 0.5 ? 2 : 3);
  for (const id of usual) {
    if (draft.details.length < most + 1 && !draft.details.includes(id) && !plan.barred.has(`detail:${id}`) && rng.chance(0.55 + appetite * 0.4) && fitter.fits(draft, 'details', id)) draft.details.push(id);
  }
  if (brief.isUnder) return;
  const more = rng.chance(appetite * 1.3) ? 2 : 1;
  for (let added = 0; added < more; added++) {
    if (draft.details.length >= most || !rng.chance(0.25 + appetite * 0.75)) break;
    const open = fitter.open(draft, 'details').map((place) => fitter.allowed.details[place] as string).filter((detail) => !draft.details.includes(detail) && !plan.barred.has(`detail:${detail}`) && !(isPocket(detail) && draft.details.some(isPocket)));
    if (open.length === 0) break;
    draft.details.push(rng.pickWeighted(open, (detail) => Math.exp((plan.affinity.get(`detail:${detail}`) ?? 0) * 1.3) * commonness(garmentOf(brief.type).kind, 'details', detail) * (plan.avoided.has(`detail:${detail}`) ? 0.02 : 1) * Math.exp(-fitter.allowed.details.indexOf(detail) * 0.12)));
  }
}
