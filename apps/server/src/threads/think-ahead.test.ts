import { describe, expect, it } from 'vitest';
import type { BoardOrder, Engine } from '@toile/studio';
import { thinkAhead } from './think-ahead.ts';

/** An engine that writes down what it is asked, and answers with the seed it was asked for. */
function scribe() {
  const orders: BoardOrder[] = [];
  const engine = {
    read: async (brief: string) => (brief === '' ? { ok: false, problems: [] } : { ok: true, value: { brief } }),
    makeBoard: async (order: BoardOrder) => { orders.push(order); return { ok: true, value: { designs: [order.seed] } }; },
  } as unknown as Engine;
  let next = 100;
  return { orders, ...thinkAhead({ engine, ids: { next: () => 'id', seed: () => next++ } }) };
}

describe('thinking ahead', () => {
  it('chooses a board while the line is read, and gives it to whoever asks for that line', async () => {
    const { engine, ids, orders } = scribe();
    await engine.read('wool coat', {});
    expect(orders).toHaveLength(1);
    const made = await engine.makeBoard({ brief: 'wool coat', seed: ids.seed(), count: 60, corrections: {} });
    expect(orders).toHaveLength(1);
    expect(made).toMatchObject({ value: { designs: [orders[0]?.seed] } });
  });

  it('gives a board out once: the same line asked for again has other options', async () => {
    const { engine, ids, orders } = scribe();
    await engine.read('wool coat', {});
    const first = ids.seed();
    await engine.makeBoard({ brief: 'wool coat', seed: first, count: 60 });
    const second = ids.seed();
    expect(second).not.toBe(first);
    await engine.makeBoard({ brief: 'wool coat', seed: second, count: 60 });
    expect(orders).toHaveLength(2);
  });

  it.each([
    ['another line', { brief: 'silk dress', count: 60 }], ['another count', { brief: 'wool coat', count: 12 }], ['no count, so that the line may say it', { brief: 'wool coat' }],
    ['another market', { brief: 'wool coat', count: 60, market: 'menswear' }], ['a correction', { brief: 'wool coat', count: 60, corrections: { without: ['fabric:wool'] } }],
  ] as const)('chooses anew for %s', async (_, order) => {
    const { engine, ids, orders } = scribe();
    await engine.read('wool coat', {});
    await engine.makeBoard({ ...order, seed: ids.seed() } as BoardOrder);
    expect(orders).toHaveLength(2);
  });

  it('chooses anew for a seed of the designer’s own', async () => {
    const { engine, orders } = scribe();
    await engine.read('wool coat', {});
    await engine.makeBoard({ brief: 'wool coat', seed: 7, count: 60 });
    expect(orders.at(-1)?.seed).toBe(7);
  });

  it('guesses the count that was asked for last, and no large board', async () => {
    const { engine, orders } = scribe();
    await engine.makeBoard({ brief: 'a', seed: 1, count: 24 });
    await engine.read('wool coat', {});
    expect(orders.at(-1)?.count).toBe(24);
    await engine.makeBoard({ brief: 'a', seed: 1, count: 200 });
    const before = orders.length;
    await engine.read('silk dress', {});
    expect(orders).toHaveLength(before);
  });

  it('chooses nothing for a line that was refused', async () => {
    const { engine, orders } = scribe();
    await engine.read('', {});
    expect(orders).toHaveLength(0);
  });
});
