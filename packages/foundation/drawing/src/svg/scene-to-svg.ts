import { rgbToHex } from '@toile/colour';
import { boxOf } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { LightOptions, Scene } from '../scene.ts';
import { GROUND, groundShadowOf } from '../paint/background.ts';
import { lightOfOptions } from '../paint/light.ts';
import { groupsOf, nameFor, partOf, runsOf } from '../psd/runs.ts';
import type { PartNames } from '../psd/runs.ts';
import { blurStep, layerMarkup } from './layer-markup.ts';
import { SHADOW_BLURS, shadowMarkup } from './shadow-markup.ts';
import type { Placed } from './shadow-markup.ts';
import { repeatMarkup } from './pattern-markup.ts';
import { weaveMarkup } from './weave-markup.ts';
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
  /** What the groups are called. */
  readonly names?: PartNames;
  /** A soft shadow under the figure. */
  readonly hasGroundShadow?: boolean;
  /** Where the light stands, which throws the shadows; the usual light where left out. */
  readonly light?: LightOptions;
}

/**
 * The scene as a layered SVG: a layer for the figure and each garment, in it one for each part, named as people name them (the ids are the names:
 * Illustrator and Figma show them); live paths with few nodes, patterns, weaves, fades, cast shadows and gradients that a drawing program can edit.
 * It looks flatter than the painting: a print lies on each panel as on a plane.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const { view } = scene, runs = runsOf(scene), definitions: string[] = [...blurs(scene), ...shadowBlurs(scene), ...weaves(scene), ...repeats(scene)], ids = new Map<string, number>(), owners = new Map<string, number>();
  const light = lightOfOptions({ ...LIT_AS_USUAL, ...options }), below: Placed[] = [];
  const groups = groupsOf(runs).map(({ owner, from, to }) => {
    const inside = new Map<string, number>(), children = runs.slice(from, to).map((run) => {
      const shadows: string[] = [], sheets: string[] = [];
      for (const layer of run.layers) {
        const made = layerMarkup(layer, scene.ink, below.length), cast = shadowMarkup(layer, made.id, { below, light });
        definitions.push(...made.definitions, ...(cast?.definitions ?? []));
        if (cast) shadows.push(cast.shape);
        sheets.push(made.group);
        below.push({ layer, id: made.id, box: boxOf(layer.outline) });
      }
      return layerGroup(nameFor(partOf(run), options.names?.part, inside), ids, { 'data-part': run.part }, [...(shadows.length > 0 ? [element('g', { 'inkscape:label': 'Shadow', style: 'mix-blend-mode:multiply' }, shadows)] : []), ...sheets]);
    });
    return layerGroup(nameFor(owner, options.names?.owner, owners), ids, {}, children);
  });
  const ground = groundMarkup(options.hasGroundShadow === true ? groundShadowOf(scene) : undefined);
  const height = options.width === undefined ? `${view.height}mm` : Math.round((options.width * view.height) / view.width);
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape', version: '1.1',
    width: options.width ?? `${view.width}mm`, height, viewBox: `${view.left} ${view.top} ${view.width} ${view.height}`, role: 'img',
  }, [
    ...(options.title === undefined ? [] : [element('title', {}, [escapeText(options.title)])]),
    ...(options.description === undefined ? [] : [element('desc', {}, [escapeText(options.description)])]),
    element('defs', {}, [...definitions, ...ground.definitions]),
    ...(options.paper === undefined ? [] : [element('rect', { id: 'paper', x: view.left, y: view.top, width: view.width, height: view.height, fill: options.paper })]),
    ...ground.shape,
    ...groups,
  ]);
}

const blurs = (scene: Scene): string[] => {
  const steps = new Set(scene.layers.flatMap((layer) => (layer.shapes ?? []).flatMap((shape) => (shape.blur ? [blurStep(shape.blur)] : []))));
  return [...steps].sort((a, b) => a - b).map((step) => element('filter', { id: `blur${step}`, x: '-40%', y: '-40%', width: '180%', height: '180%' }, [element('feGaussianBlur', { stdDeviation: step * 0.8 })]));
};

/** Stops of the ground shadow's gradient. */
const RINGS = 8;

/** The shadow on the ground as an ellipse that fades outwards as the painted one does. */
function groundMarkup(ground: ReturnType<typeof groundShadowOf>): { readonly definitions: readonly string[]; readonly shape: readonly string[] } {
  if (!ground) return { definitions: [], shape: [] };
  const stops = Array.from({ length: RINGS + 1 }, (_, i) => element('stop', { offset: i / RINGS, 'stop-color': rgbToHex(GROUND.ink), 'stop-opacity': GROUND.alpha * (1 - (i / RINGS) ** 2) ** 3 }));
  return {
    definitions: [element('radialGradient', { id: 'ground' }, stops)],
    shape: [element('ellipse', { id: 'Ground_shadow', cx: ground.x, cy: ground.y, rx: ground.across, ry: ground.down, fill: 'url(#ground)', 'inkscape:label': 'Ground shadow' })],
  };
}

const LIT_AS_USUAL = { width: 1, height: 1, style: 'marker', paper: '#ffffff' } as const;

/** A layer of the drawing program's own, whose id is its name. */
function layerGroup(name: string, ids: Map<string, number>, attributes: Readonly<Record<string, string>>, children: readonly string[]): string {
  const plain = idOf(name), times = (ids.get(plain) ?? 0) + 1;
  ids.set(plain, times);
  return element('g', { id: times === 1 ? plain : `${plain}_${times}`, ...attributes, 'inkscape:groupmode': 'layer', 'inkscape:label': name }, children);
}

const shadowBlurs = (scene: Scene): string[] => (scene.layers.some((layer) => layer.shadow > 0) ? [SHADOW_BLURS] : []);

const weaves = (scene: Scene): string[] => [...new Set(scene.layers.flatMap((layer) => layer.material.texture ?? []))].map(weaveMarkup);

const repeats = (scene: Scene): string[] => [...new Map(scene.layers.flatMap(({ pattern }) => (pattern?.tile?.raster ? [[pattern.tile.id, pattern.tile] as const] : []))).values()].map(repeatMarkup);
