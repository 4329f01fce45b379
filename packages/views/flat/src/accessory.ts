import { must } from '@toile/kernel';
import type { AccessoryId } from '@toile/garment';
import { BAGS } from './accessory-bags.ts';
import { WORN } from './accessory-worn.ts';
import { Draft } from './drawing.ts';
import type { FlatDrawing } from './drawing.ts';

/** The flat of an accessory: one view, at life size, by its type alone. `id` is its part id: `a0`, `a1`, … */
export function drawAccessoryFlat(type: AccessoryId, id = 'a0'): FlatDrawing {
  const draft = new Draft();
  must(BAGS[type] ?? WORN[type], `no flat for the accessory ${type}`)(draft);
  return draft.finish(id, 'front');
}
