import { dataToPrint } from '@toile/contract';
import type { Design, DesignElements, TracedSketch } from '@toile/garment';
import { failure, success } from '@toile/kernel';
import type { ElementId, Outcome, Problem } from '@toile/kernel';
import type { OwnPrint } from '@toile/textile';
import type { Reader } from '../ports/store.ts';
import { namedByDesign } from './named-elements.ts';
import type { NamedElements } from './named-elements.ts';

/** Finds the designer's own prints and sketches that something names. */
export interface ElementLoader {
  /** All of them, or a problem for each that is missing. */
  load(named: NamedElements): Promise<Outcome<DesignElements>>;
  ofDesign(design: Design): Promise<Outcome<DesignElements | undefined>>;
  /** Those that are there. */
  loadKnown(named: NamedElements): Promise<DesignElements>;
}

// A print is at most a megabyte; a board of options shares a handful.
const KEPT_MOST = 64;

/** A loader that remembers the last it found: what an element's data is changes only with its moment of change. */
export function createElementLoader(store: Pick<Reader, 'element' | 'elementData'>): ElementLoader {
  const kept = new Map<string, OwnPrint | TracedSketch>();

  async function find<T extends OwnPrint | TracedSketch>(id: ElementId, kind: 'print' | 'sketch'): Promise<T | Problem> {
    const stored = await store.element(id);
    if (!stored) return missing(id, `The ${kind} that is worn here is not in the library any more.`, 'Choose another, or bring it again.');
    const key = `${kind} ${id} ${stored.record.updatedAt}`;
    const known = kept.get(key);
    if (known) return known as T;
    const data = await store.elementData(id, kind);
    if (!data || data.kind !== kind) return missing(id, `Nothing was made of this element yet that can be worn as a ${kind}.`, `Open it on the ${kind} board.`);
    const read = data.kind === 'print' ? dataToPrint(data.print) : success(data.kind === 'sketch' ? data.sketch as unknown as TracedSketch : undefined);
    if (!read.ok) return read.problems[0] as Problem;
    kept.set(key, read.value as T);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT_MOST))) kept.delete(oldest);
    return read.value as T;
  }

  async function all({ prints, sketches }: NamedElements): Promise<{ readonly elements: DesignElements; readonly problems: readonly Problem[] }> {
    const problems: Problem[] = [], foundPrints = new Map<ElementId, OwnPrint>(), foundSketches = new Map<ElementId, TracedSketch>();
    for (const id of prints) {
      const one = await find<OwnPrint>(id, 'print');
      if ('code' in one) problems.push(one);
      else foundPrints.set(id, one);
    }
    for (const id of sketches) {
      const one = await find<TracedSketch>(id, 'sketch');
      if ('code' in one) problems.push(one);
      else foundSketches.set(id, one);
    }
    return { elements: { prints: foundPrints, sketches: foundSketches }, problems };
  }

  const load = async (named: NamedElements): Promise<Outcome<DesignElements>> => {
    const { elements, problems } = await all(named);
    return problems.length > 0 ? failure(...problems) : success(elements);
  };
  return {
    load,
    loadKnown: async (named) => (await all(named)).elements,
    ofDesign: async (design) => {
      const named = namedByDesign(design);
      return named.prints.size + named.sketches.size === 0 ? success(undefined) : load(named);
    },
  };
}

const missing = (id: ElementId, message: string, hint: string): Problem => ({ code: 'combination-forbidden', where: 'element', message, came: id, hint });
