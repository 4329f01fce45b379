import type { Hex } from '@toile/kernel';
import type { Layer, Scene } from '../scene.ts';
import { blurStep, layerMarkup } from './layer-markup.ts';
import { element, escapeText, idOf } from './markup.ts';

/** How a scene is written as SVG. */
export interface SvgOptions {
  /** Pixels; the view decides the shape. Left out, the drawing is written in mm. */
  readonly width?: number;
  /** Left out, the ground stays open. */
  readonly paper?: Hex;
  /** Shown as the drawing's name by browsers and screen readers. */
  readonly title?: string;
  readonly description?: string;
}

/**
 * The scene as a layered SVG: one group for each run of layers of a part (named by the part), in it one group a layer; live paths,
 * patterns and gradients that a drawing program can edit. It looks flatter than the painting: no weave, no bent prints.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const { view } = scene, definitions: string[] = [...blurs(scene)], groups: string[] = [], used = new Map<string, number>();
  for (let i = 0; i < scene.layers.length;) {
    const part = (scene.layers[i] as Layer).part, inside: string[] = [];
    for (; i < scene.layers.length && scene.layers[i]?.part === part; i++) {
      const { definitions: needed, group } = layerMarkup(scene.layers[i] as Layer, scene.ink, i);
      definitions.push(...needed);
      inside.push(group);
    }
    const times = (used.get(part) ?? 0) + 1;
    used.set(part, times);
    groups.push(element('g', { id: times === 1 ? idOf(part) : `${idOf(part)}-${times}`, 'data-part': part, 'inkscape:groupmode': 'layer', 'inkscape:label': times === 1 ? part : `${part} (${times})` }, inside));
  }
  const height = options.width === undefined ? `${view.height}mm` : Math.round((options.width * view.height) / view.width);
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', 'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape', version: '1.1',
    width: options.width ?? `${view.width}mm`, height, viewBox: `${view.left} ${view.top} ${view.width} ${view.height}`, role: 'img',
  }, [
    ...(options.title === undefined ? [] : [element('title', {}, [escapeText(options.title)])]),
    ...(options.description === undefined ? [] : [element('desc', {}, [escapeText(options.description)])]),
    element('defs', {}, definitions),
    ...(options.paper === undefined ? [] : [element('rect', { id: 'paper', x: view.left, y: view.top, width: view.width, height: view.height, fill: options.paper })]),
    ...groups,
  ]);
}

const blurs = (scene: Scene): string[] => {
  const steps = new Set(scene.layers.flatMap((layer) => (layer.shapes ?? []).flatMap((shape) => (shape.blur ? [blurStep(shape.blur)] : []))));
  return [...steps].sort((a, b) => a - b).map((step) => element('filter', { id: `blur${step}`, x: '-40%', y: '-40%', width: '180%', height: '180%' }, [element('feGaussianBlur', { stdDeviation: step * 0.8 })]));
};
