import { accessoriesOnOffer } from '@toile/garment';
import type { Engine } from '../ports/engine.ts';
import { ownEngine } from './own.ts';
import type { ThinkTask } from './remote-engine.ts';
import { accessoriseDocument } from './accessories.ts';
import { breedDesigns } from './breed.ts';
import { admitDocument, instructDocument, makeBoard, readingOf, readToIntent, variantsOfPart, vocabularyOf } from './engine.ts';

/** The engine on the thread it is called on, in the asynchronous form that use cases take. */
export const localEngine: Engine = {
  ...ownEngine,
  read: async (brief, options) => {
    const intent = readToIntent({ brief, ...(options.corrections ? { corrections: options.corrections } : {}) });
    return intent.ok ? { ok: true, value: readingOf(intent.value, options.market) } : intent;
  },
  makeBoard: async (order) => {
    const made = makeBoard(order);
    return made.ok ? { ok: true, value: { designs: made.value.designs, reading: made.value.reading, market: made.value.market } } : made;
  },
  breed: async (order) => breedDesigns(order),
  instruct: async (design, text) => instructDocument(design, text),
  variants: async (design, part, count) => variantsOfPart(design, part, count),
  accessorise: async (design, edit) => accessoriseDocument(design, edit),
  accessoriesOnOffer: async (design) => accessoriesOnOffer(design),
  admit: async (document) => admitDocument(document),
  vocabulary: async () => vocabularyOf(),
};

/** Does a task. */
export function doThinkTask(task: ThinkTask): Promise<unknown> {
  return (localEngine[task.method] as (...args: readonly unknown[]) => Promise<unknown>)(...task.args);
}
