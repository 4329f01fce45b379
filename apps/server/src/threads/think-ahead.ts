import type { BoardOrder, Engine, Ids, MadeBoard } from '@toile/studio';
import type { Outcome } from '@toile/kernel';

/** An engine and the seeds that go with it. */
export interface Thinking { readonly engine: Engine; readonly ids: Ids }

/** A board chosen before it was asked for. */
interface Ahead { readonly seed: number; readonly name: string; readonly made: Promise<Outcome<MadeBoard>> }

// What a designer who says nothing gets; a larger board is worth waiting for and not worth guessing.
const COUNT_USUAL = 60;
const COUNT_MOST = 100;

/**
 * While the designer reads what was understood of the line, the board it will most likely become is chosen, under a seed drawn for it.
 * Asked for, it stands there; asked for otherwise, it is chosen anew. The same order gives the same board either way.
 */
export function thinkAhead({ engine, ids }: Thinking): Thinking {
  let ahead: Ahead | undefined;
  let count: number | undefined = COUNT_USUAL;
  return {
    ids: { next: () => ids.next(), seed: () => ahead?.seed ?? ids.seed() },
    engine: {
      ...engine,
      read: async (brief, options) => {
        const read = await engine.read(brief, options);
        if (!read.ok || (count ?? 0) > COUNT_MOST) return read;
        const order = { brief, seed: ids.seed(), ...(count === undefined ? {} : { count }), ...options };
        const name = nameOf(order);
        // Read twice in a row, as when a page is opened again: it is chosen once.
        if (ahead?.name === name) return read;
        const made = engine.makeBoard(order);
        ahead = { seed: order.seed, name, made };
        // Nobody may ever ask for it: what went wrong is found again when somebody does.
        made.catch(() => { if (ahead?.made === made) ahead = undefined; });
        return read;
      },
      makeBoard: (order) => {
        count = order.count;
        // What the designer brought was not looked at ahead.
        if (order.boards) return engine.makeBoard(order);
        const ready = ahead;
        // Given out once: the same line again is a wish for other options.
        ahead = undefined;
        return ready && ready.seed === order.seed && ready.name === nameOf(order) ? ready.made : engine.makeBoard(order);
      },
    },
  };
}

/** What makes two orders one, the seed aside. */
const nameOf = ({ brief, count, market, corrections }: BoardOrder): string => JSON.stringify([brief, count ?? null, market ?? null, corrections?.without ?? [], corrections?.also ?? []]);
