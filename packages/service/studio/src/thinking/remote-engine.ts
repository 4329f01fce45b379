import type { Outcome } from '@toile/kernel';
import type { Engine } from '../ports/engine.ts';

/** One piece of thinking for a thread: a method of the engine and its arguments. */
export interface ThinkTask { readonly method: keyof Engine; readonly args: readonly unknown[] }

/** The engine on another thread, reached by `ask`. */
export function remoteEngine(ask: (task: ThinkTask) => Promise<unknown>): Engine {
  const method = (name: keyof Engine) => (...args: readonly unknown[]) => ask({ method: name, args }) as Promise<Outcome<never>>;
  return {
    read: method('read'), makeBoard: method('makeBoard'), breed: method('breed'), instruct: method('instruct'), variants: method('variants'), accessorise: method('accessorise'), admit: method('admit'),
    admitBoards: method('admitBoards'), admitData: method('admitData'),
    measureMood: (picture) => ask({ method: 'measureMood', args: [picture] }) as ReturnType<Engine['measureMood']>,
    readMood: (order) => ask({ method: 'readMood', args: [order] }) as ReturnType<Engine['readMood']>,
    usesOf: (order) => ask({ method: 'usesOf', args: [order] }) as ReturnType<Engine['usesOf']>,
    accessoriesOnOffer: (design) => ask({ method: 'accessoriesOnOffer', args: [design] }) as ReturnType<Engine['accessoriesOnOffer']>,
    vocabulary: () => ask({ method: 'vocabulary', args: [] }) as ReturnType<Engine['vocabulary']>,
  };
}
