import { composeCroquis } from '@toile/croquis';
import { createPainter } from '@toile/drawing';
import type { Scene } from '@toile/drawing';
import type { Design } from '@toile/garment';
import type { OutlineOrder, OwnOfDesign, PaintOrder, WorkerAnswer, WorkerOrder } from './messages.ts';

const painter = createPainter();
const SCENES_KEPT = 24;
const scenes = new Map<string, Scene>();

/** The scene of a design; the last few are kept, since a design is often painted at several sizes. */
function sceneOf(design: Design, own: OwnOfDesign | undefined): Scene {
  const key = `${own?.name ?? ''}${JSON.stringify(design)}`;
  const known = scenes.get(key);
  if (known) return known;
  const scene = composeCroquis(design, own ? { elements: own.elements } : {});
  scenes.set(key, scene);
  const oldest = scenes.keys().next();
  if (scenes.size > SCENES_KEPT && !oldest.done) scenes.delete(oldest.value);
  return scene;
}

function paint(order: PaintOrder): WorkerAnswer {
  const scene = sceneOf(order.design, order.own);
  const { style, paper, grain, light, hardness, warmth } = order.finish;
  const picture = painter.paint(order.view ? { ...scene, view: order.view } : scene, {
    width: order.width, height: order.height, style, paper, paperGrain: grain, light: { angle: light, hardness, warmth }, hasGroundShadow: order.view === undefined,
  });
  // The painter may reuse its buffer: what leaves the worker is a copy of its own.
  return { kind: 'painted', order: order.order, width: picture.width, height: picture.height, rgba: new Uint8ClampedArray(picture.rgba) };
}

function outlines(order: OutlineOrder): WorkerAnswer {
  const scene = sceneOf(order.design, order.own);
  return {
    kind: 'outlines', order: order.order, view: scene.view,
    outlines: scene.layers.map((layer) => ({ part: layer.part, points: Float32Array.from(layer.outline.flat()) })),
  };
}

self.onmessage = (event: MessageEvent<WorkerOrder>) => {
  const order = event.data;
  try {
    const answer = order.kind === 'paint' ? paint(order) : outlines(order);
    const transfer = answer.kind === 'painted' ? [answer.rgba.buffer] : [];
    self.postMessage(answer, { transfer });
  } catch (cause) {
    self.postMessage({ kind: 'failed', order: order.order, message: cause instanceof Error ? cause.message : String(cause) } satisfies WorkerAnswer);
  }
};
