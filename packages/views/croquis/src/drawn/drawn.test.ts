import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pickLayer } from '@toile/drawing';
import { bodyOf, poseFigure } from '@toile/figure';
import { boxOf, profile, selfCrossings, signedArea } from '@toile/geometry';
import { asDrawn, changePart, drawnHeights, resolveGarment, sampleDesign, sketchPlane, validateDesign, validateTracedSketch } from '@toile/garment';
import type { Design, DesignElements, TracedSketch } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import { sceneFaults } from '../scene-faults.ts';
import { composeCroquis } from '../compose.ts';
import { createGarmentContext } from '../cloth/context.ts';
import { draftOf } from '../frame/draft.ts';
import { SWEEP_WEARERS } from '../sweep.ts';
import { trunkMap } from './trunk-map.ts';

const FOLDER = new URL('../../../../../corpus/sketches/traced/', import.meta.url);
const SKETCHES = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).map((name) => ({ name, sketch: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as TracedSketch }));
const sketchNamed = (name: string): TracedSketch => SKETCHES.find((one) => one.name === `${name}.json`)?.sketch as TracedSketch;

function worn(sketch: TracedSketch, wearer: { readonly market: 'womenswear' | 'menswear'; readonly size: string; readonly pose: string }): { readonly design: Design; readonly index: number; readonly elements: DesignElements } {
  const usual = sampleDesign(sketch.type, {}, { market: wearer.market, size: wearer.size, isOutfit: true, figure: { pose: wearer.pose } });
  const index = usual.garments.findIndex((garment) => garment.type === sketch.type);
  const edited = changePart(usual, index, { field: 'drawn', value: { sketch: sketch.id } });
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
  return { design: edited.value.design, index, elements: { prints: new Map(), sketches: new Map([[sketch.id, sketch]]) } };
}

const CALM = { market: 'womenswear', size: 'M', pose: 'contrapposto' } as const;

describe('a sketch used as drawn', () => {
  it('is well formed in the corpus', () => {
    expect(SKETCHES.length).toBeGreaterThanOrEqual(8);
    for (const { name, sketch } of SKETCHES) expect(validateTracedSketch(sketch), name).toMatchObject({ ok: true });
  });

  it('gives closed outlines that never cross themselves, and no skin where cloth should be, on any wearer', () => {
    for (const { name, sketch } of SKETCHES) {
      for (const wearer of SWEEP_WEARERS) {
        const { design, index, elements } = worn(sketch, wearer);
        const scene = composeCroquis(design, { elements });
        expect(sceneFaults(design, scene, elements), `${name} ${wearer.pose} ${wearer.size}`).toEqual([]);
        const layers = scene.layers.filter((layer) => new RegExp(`^g${index}\\.(body|skirt|legs\\.|sleeve\\.(left|right)$)`).test(layer.id));
        expect(layers.length, `${name} ${wearer.pose}`).toBeGreaterThan(0);
        const { raisedArm } = poseFigure(wearer.pose, bodyOf(wearer.size, wearer.market));
        for (const layer of layers) {
          // An arm folded up crosses itself, and so does its sleeve.
          const isFolded = layer.id.endsWith(`sleeve.${raisedArm ?? 'none'}`);
          expect(isFolded ? 0 : selfCrossings(layer.outline).length, `${name} ${wearer.pose} ${wearer.size} ${layer.id}`).toBe(0);
          expect(Math.abs(signedArea(layer.outline)), `${name} ${wearer.pose} ${layer.id}`).toBeGreaterThan(2000);
        }
      }
    }
  });

  it('keeps the ease of the drawing: a wider line is as much wider as cloth of that width is', () => {
    const sketch = sketchNamed('boxy-tee');
    const figure = poseFigure('contrapposto', bodyOf('M', 'womenswear'));
    const garment = resolveGarment(sampleDesign('t-shirt').garments[0] as Design['garments'][number], figure.body);
    const plane = sketchPlane(sketch);
    const map = trunkMap(draftOf(garment, figure, createGarmentContext(1, { fabricOf, patternOf: () => undefined })), plane);
    for (const y of [330, 420, 540]) {
      const level = map.level([100, y]), flat = 2 * (plane.halfWidth('left', y) + plane.halfWidth('right', y));
      // Straight sides stay straight: the body's own waist does not show in a box.
      expect(Math.abs(map.half(y) - map.half(420)) / map.half(420), `at ${y}`).toBeLessThan(0.06);
      // Half-width as of any garment of that circumference: the body's, and a fifth of the ease.
      const girth = profile([[480, figure.body.bustGirth], [675, figure.body.waistGirth], [890, figure.body.hipGirth]]);
      const wanted = figure.halfWidth(level) + (flat - girth(level)) * 0.2 + garment.fabric.bulk * 0.6;
      expect(Math.abs(map.half(y) - wanted) / wanted, `at ${y}`).toBeLessThan(0.03);
    }
  });

  it('is symmetric where sketch and pose are', () => {
    const figure = { ...poseFigure('contrapposto', bodyOf('M', 'womenswear')), centre: () => 0, pointAt: (level: number, across: number) => [across, level] as const, tilt: () => 0, widening: () => 1 };
    const garment = resolveGarment(sampleDesign('a-line-skirt').garments[0] as Design['garments'][number], figure.body);
    const plane = sketchPlane(sketchNamed('handkerchief-skirt'));
    const map = trunkMap(draftOf(garment, figure, createGarmentContext(1, { fabricOf, patternOf: () => undefined })), { ...plane, bottom: 300 }, { top: 420, of: (y) => y });
    for (const [x, y] of [[100, 20], [150, 90], [60, 130]] as const) {
      const right = map.at([x, y]), left = map.at([-x, y]);
      expect(left[0]).toBeCloseTo(-right[0], 6);
      expect(left[1]).toBeCloseTo(right[1], 6);
    }
  });

  it('sets the fork at the fork however long the rise is drawn, and measures what it draws', () => {
    const sketch = sketchNamed('unequal-trousers');
    // Drawn with a rise as long as a thigh, and legs through the floor.
    const stretched = { ...sketch, id: `${sketch.id.slice(0, -4)}dead` as TracedSketch['id'], outline: sketch.outline.map(([x, y]) => [x, y * 1.5] as const), lines: [], landmarks: Object.fromEntries(Object.entries(sketch.landmarks).map(([name, [x, y]]) => [name, [x, y * 1.5]])) } as TracedSketch;
    const { body } = poseFigure('contrapposto', bodyOf('M', 'womenswear'));
    const garment = resolveGarment(sampleDesign('wide-trousers').garments.find(({ type }) => type === 'wide-trousers') as Design['garments'][number], body);
    const drawn = asDrawn(garment, stretched, body);
    const heights = drawnHeights(garment, sketchPlane(stretched), body);
    expect(heights.top + heights.of(450)).toBeGreaterThanOrEqual(body.hpsToCrotch);
    expect(heights.top + heights.of(450)).toBeLessThan(body.hpsToCrotch + 40);
    expect(heights.top + heights.of(sketchPlane(stretched).bottom)).toBeLessThanOrEqual(body.hpsToFloor);
    expect((drawn.legs?.outseam ?? 0) - (drawn.legs?.inseam ?? 0)).toBeCloseTo(heights.of(450), 3);
    const { design, index, elements } = worn(stretched, CALM);
    const bottom = Math.max(...composeCroquis(design, { elements }).layers.filter(({ part }) => part === `g${index}.legs`).map((layer) => boxOf(layer.outline).bottom));
    expect(bottom).toBeLessThan(2080);
  });

  it('lies over the lap and falls from the knees when its wearer sits', () => {
    for (const pose of ['seated', 'seated-crossed']) {
      const { design, index, elements } = worn(sketchNamed('one-shoulder-dress'), { ...CALM, pose });
      const scene = composeCroquis(design, { elements });
      const figure = poseFigure(pose, bodyOf('M', 'womenswear')), { seat } = figure;
      const body = scene.layers.find((layer) => layer.id === `g${index}.body`)?.outline ?? [];
      expect(selfCrossings(body), pose).toEqual([]);
      const way = seat?.towards === 'left' ? -1 : 1, knee = Math.max(...(['left', 'right'] as const).map((side) => figure.legJoints(side)[1][0] * way));
      const kneeY = Math.min(...(['left', 'right'] as const).map((side) => figure.legJoints(side)[1][1]));
      // It covers the knee and hangs below it, and behind the legs nothing hangs in front of the seat.
      expect(Math.max(...body.map(([x]) => x * way)), pose).toBeGreaterThan(knee);
      expect(Math.max(...body.map(([, y]) => y)), pose).toBeGreaterThan(kneeY + 60);
      const low = body.filter(([, y]) => y > kneeY + 120).map(([x]) => x * way);
      expect(Math.min(...low), pose).toBeGreaterThan((seat?.front ?? 0) * way - 40);
      // Below its hem the legs are there.
      expect(scene.layers.some((layer) => layer.id.startsWith('figure.legs') && Math.max(...layer.outline.map(([, y]) => y)) > boxOf(body).bottom), pose).toBe(true);
    }
  });

  it('changes one region and no other layer', () => {
    const { design, index, elements } = worn(sketchNamed('handkerchief-skirt'), CALM);
    const before = composeCroquis(design, { elements });
    const edited = changePart(design, index, { field: 'drawn', value: { sketch: design.garments[index]?.drawn?.sketch, regions: { 'panel-left': { colours: ['#123456'] } } } });
    expect(edited.ok).toBe(true);
    if (!edited.ok) return;
    const after = composeCroquis(edited.value.design, { elements });
    const changed = after.layers.filter((layer, i) => JSON.stringify(layer) !== JSON.stringify(before.layers[i])).map((layer) => layer.part);
    expect(changed).toEqual([`g${index}.panel-left`]);
    expect(after.layers.find((layer) => layer.part === `g${index}.panel-left`)?.colour).toBe('#123456');
  });

  it('can be picked by region', () => {
    const { design, index, elements } = worn(sketchNamed('handkerchief-skirt'), CALM);
    const scene = composeCroquis(design, { elements });
    const panel = scene.layers.find((layer) => layer.part === `g${index}.panel-left`);
    const box = boxOf(panel?.outline ?? []);
    const found = Array.from({ length: 60 }, (_, i) => pickLayer(scene, box.left + (box.right - box.left) * ((i % 6) + 0.5) / 6, box.top + (box.bottom - box.top) * (Math.floor(i / 6) + 0.5) / 10)?.part);
    expect(found).toContain(`g${index}.panel-left`);
  });

  it('stays in the document, and its absence is an error', () => {
    const { design } = worn(sketchNamed('boxy-tee'), CALM);
    expect(validateDesign(JSON.parse(JSON.stringify(design)))).toMatchObject({ ok: true });
    expect(() => composeCroquis(design)).toThrow(/was not handed in/);
    const wrong = validateDesign({ ...design, garments: [{ ...design.garments[0], drawn: { sketch: 'el-none', regions: { 'A b': {} } } }] });
    expect(wrong.ok ? [] : wrong.problems.map(({ where }) => where)).toEqual(['garments[0].drawn.sketch', 'garments[0].drawn.regions.A b']);
  });
});
