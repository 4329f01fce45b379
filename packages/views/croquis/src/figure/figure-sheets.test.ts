import { describe, expect, it } from 'vitest';
import { boxOf, curveOf, distance, partOf } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { FACE_FAMILIES, HAIRSTYLES, HAIR_COLOURS, HAIR_IDS, HEADS, LEVELS, POSES, SEATED_POSES, SHOE_IDS, SIZE_IDS, SKINS, bodyOf, dollBody, giantBody, headsFor, poseFigure } from '@toile/figure';
import type { HeadView, PosedFigure } from '@toile/figure';
import type { FigureChoice } from '@toile/garment';
import type { Layer } from '@toile/drawing';
import { DEPTH } from '../sheet.ts';
import type { FigureCover } from '../sheet.ts';
import { figureSheets } from './figure-sheets.ts';
import { HAIR_STYLES } from './hair-layers.ts';
import { HAND_IDS } from './hands.ts';
import { PEOPLE_IDS } from './people.ts';
import { SHOE_DRAWINGS } from './shoes.ts';

const BARE: FigureCover = { leftArm: 0, rightArm: 0, legs: 0, isTorsoHidden: false };
const LOOK: FigureChoice = { pose: 'contrapposto', head: 'ada-open', hair: 'bob', hairColour: '#2b1e1b', skin: '#efc9ae', shoes: 'pump', shoeColour: '#23202a' };
const VIEWS: readonly HeadView[] = ['front', 'threeQuarter', 'profile', 'back'];
const withHead = (figure: PosedFigure, view: HeadView): PosedFigure => ({ ...figure, head: { ...figure.head, view } });
const layersOf = (figure: PosedFigure, look: Partial<FigureChoice>, cover = BARE, seed = 3): Layer[] => figureSheets(figure, { ...LOOK, ...look }, cover, { seed }).map((sheet) => sheet.layer);

/** What every drawn layer promises; returns the first fault in words, so that a sweep of thousands stays one assertion each. */
function faultOf(layers: readonly Layer[]): string | undefined {
  const ids = new Set<string>();
  for (const layer of layers) {
    if (ids.has(layer.id)) return `${layer.id} twice`;
    ids.add(layer.id);
    if (layer.id !== layer.part && !layer.id.startsWith(`${layer.part}.`)) return `${layer.id} is not named after its part ${layer.part}`;
    if (layer.outline.length < 4) return `${layer.id} has ${layer.outline.length} points`;
    const lines = [layer.outline, ...(layer.shapes ?? []).map((shape) => shape.outline), ...(layer.inks ?? []).map((ink) => ink.points)];
    for (const line of lines) for (const [x, y] of line) if (!Number.isFinite(x) || !Number.isFinite(y)) return `${layer.id} has a point ${x}, ${y}`;
    for (const value of layer.surface?.points ?? []) if (!Number.isFinite(value)) return `${layer.id} has a broken surface`;
    const box = boxOf(layer.outline);
    if (!(box.right - box.left > 1 && box.bottom - box.top > 1)) return `${layer.id} has no extent`;
    if (box.left < -750 || box.right > 750 || box.top < -95 || box.bottom > 2155) return `${layer.id} leaves the picture`;
    if (!/^#[0-9a-f]{6}$/.test(layer.colour)) return `${layer.id} has the colour ${layer.colour}`;
  }
  return undefined;
}

describe('the catalogue', () => {
  it('can draw every head, hairstyle, pair of shoes and hand that may be chosen', () => {
    expect(new Set(Object.keys(HAIR_STYLES))).toEqual(new Set(HAIR_IDS));
    expect(new Set(Object.keys(SHOE_DRAWINGS))).toEqual(new Set(SHOE_IDS));
    for (const head of HEADS) expect(PEOPLE_IDS).toContain(head.person);
    for (const pose of [...POSES, ...SEATED_POSES]) expect(HAND_IDS).toEqual(expect.arrayContaining([pose.leftArm.handId, pose.rightArm.handId]));
  });

  it('draws every hairstyle from every side', () => {
    for (const [id, style] of Object.entries(HAIR_STYLES)) for (const view of VIEWS) {
      const parts = (style.locks?.[view]?.length ?? 0) + (style.clouds?.[view]?.length ?? 0) + (style.cap ? 1 : 0) + (style.isBald ? 1 : 0);
      expect(parts, `${id} ${view}`).toBeGreaterThan(0);
    }
  });
});

describe('plaits', () => {
  it('end one by one, each at its own length', () => {
    const figure = withHead(poseFigure('contrapposto', bodyOf('M', 'womenswear')), 'back');
    for (const hair of ['box-braids', 'locs']) {
      const lock = layersOf(figure, { hair }).filter((layer) => layer.part === 'figure.hair').toSorted((a, b) => boxOf(b.outline).bottom - boxOf(a.outline).bottom)[0] as Layer;
      const ends = lock.outline.filter(([, y], i, all) => { const before = all[(i + all.length - 3) % all.length] as Point, after = all[(i + 3) % all.length] as Point; return y > before[1] + 6 && y > after[1] + 6; }).map(([, y]) => Math.round(y / 5));
      expect(ends.length, hair).toBeGreaterThanOrEqual(8);
      expect(new Set(ends).size, hair).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('figure sheets', () => {
  it('are sound for every head × hairstyle; views, skins and hair colours in turn', () => {
    const figures = { womenswear: poseFigure('contrapposto', bodyOf('M', 'womenswear')), menswear: poseFigure('m-stand', bodyOf('M', 'menswear')) };
    let turn = 0;
    for (const head of HEADS) for (const style of HAIRSTYLES) {
      // Every fourth pair, another fourth for the next head: each person meets each style in some family.
      if (turn++ % 4 !== 0) continue;
      const view = VIEWS[Math.floor(turn / 4) % VIEWS.length] ?? 'front';
      const look = { head: head.id, hair: style.id, skin: SKINS[turn % SKINS.length] ?? LOOK.skin, hairColour: HAIR_COLOURS[turn % HAIR_COLOURS.length] ?? LOOK.hairColour };
      expect(faultOf(layersOf(withHead(figures[head.suits], view), look)), `${head.id} ${style.id} ${view}`).toBeUndefined();
    }
  }, 60_000);

  it('are sound for every hairstyle × view × skin, and every face family × view × skin', () => {
    const figure = poseFigure('catwalk', bodyOf('M', 'womenswear'));
    let turn = 0;
    for (const view of VIEWS) for (const skin of SKINS) {
      for (const { id } of HAIRSTYLES.filter(() => turn++ % 3 === 0)) expect(faultOf(layersOf(withHead(figure, view), { skin, hair: id })), `${skin} ${id} ${view}`).toBeUndefined();
      for (const family of FACE_FAMILIES) for (const market of ['womenswear', 'menswear'] as const) {
        const head = headsFor(market, family)[0]?.id ?? '';
        expect(faultOf(layersOf(withHead(figure, view), { skin, head })), `${skin} ${head} ${view}`).toBeUndefined();
      }
    }
  }, 60_000);

  it('are sound for every pose × shoe, standing and seated, mirrored too, from doll to giant', () => {
    let turn = 0;
    // Half of the pairs, the other half for the next pose.
    for (const [i, pose] of [...POSES, ...SEATED_POSES].entries()) for (const shoes of SHOE_IDS.filter((_, j) => (i + j) % 2 === 0)) {
      const body = ([bodyOf('XS', pose.market), giantBody(pose.market), bodyOf('4XL', pose.market), dollBody(pose.market), bodyOf('M', pose.market)] as const)[turn++ % 5] ?? bodyOf('M', pose.market);
      expect(faultOf(layersOf(poseFigure(pose.id, body, { mirrored: turn % 2 === 0 }), { shoes })), `${pose.id} ${shoes} ${body.sizeId}`).toBeUndefined();
    }
  }, 60_000);

  it('are sound for every pose on small, middling and large sizes of its market', () => {
    for (const [i, pose] of [...POSES, ...SEATED_POSES].entries()) for (const size of SIZE_IDS.filter((_, j) => (i + j) % 2 === 0)) {
      expect(faultOf(layersOf(poseFigure(pose.id, bodyOf(size, pose.market)), {})), `${pose.id} ${size}`).toBeUndefined();
    }
  }, 60_000);

  it('seat a figure on a block that no standing one has', () => {
    for (const pose of SEATED_POSES) {
      const layers = layersOf(poseFigure(pose.id, bodyOf('M', pose.market)), {});
      expect(layers.filter((layer) => layer.part === 'figure.seat').length, pose.id).toBe(2);
      expect(layers[0]?.id).toBe('figure.seat.block');
    }
    expect(layersOf(poseFigure('crossed', bodyOf('M', 'womenswear')), {}).some((layer) => layer.part === 'figure.seat')).toBe(false);
  });

  it('put all shoes of standing feet on their ground, within half a millimetre', () => {
    let turn = 0;
    // Every third pair: each shoe meets each way of standing.
    for (const pose of [...POSES, ...SEATED_POSES]) for (const shoes of SHOE_IDS.filter(() => turn++ % 3 === 0)) {
      const figure = poseFigure(pose.id, bodyOf('M', pose.market));
      const layers = layersOf(figure, { shoes });
      for (const [side, foot] of [['left', figure.leftFoot], ['right', figure.rightFoot]] as const) {
        if (foot.ground === undefined) continue;
        const low = Math.max(...layers.filter((layer) => layer.id.startsWith(`figure.shoes.${side}`)).map((layer) => boxOf(layer.outline).bottom));
        expect(Math.abs(low - foot.ground), `${pose.id} ${shoes} ${side}`).toBeLessThan(0.5);
      }
      expect(Math.max(...layers.map((layer) => boxOf(layer.outline).bottom)), `${pose.id} ${shoes}`).toBeLessThan(LEVELS.floor + 1);
    }
  });

  it('show no arm, leg or breast where cloth covers them', () => {
    for (const pose of POSES) {
      const figure = poseFigure(pose.id, bodyOf('M', pose.market));
      const layers = layersOf(figure, { shoes: 'loafer' }, { leftArm: 1, rightArm: 1, legs: 1, isTorsoHidden: true });
      expect(layers.filter((layer) => layer.part === 'figure.arms' || layer.part === 'figure.legs').map((layer) => layer.id)).toEqual([]);
      const torso = layers.find((layer) => layer.id === 'figure.torso');
      expect(boxOf(torso?.outline ?? []).bottom).toBeLessThan(500);
    }
  });

  it('start skin just above a sleeve’s or a trouser’s end', () => {
    const figure = poseFigure('contrapposto', bodyOf('M', 'womenswear'));
    const layers = layersOf(figure, {}, { leftArm: 0.6, rightArm: 0, legs: 0.5, isTorsoHidden: true });
    const top = (id: string): number => boxOf(layers.find((layer) => layer.id === id)?.outline ?? []).top;
    const [shoulder, , wrist] = figure.armJoints('left'), [hip, , ankle] = figure.legJoints('left');
    expect(top('figure.arms.lower.left')).toBeGreaterThan(shoulder[1] + (wrist[1] - shoulder[1]) * 0.5);
    expect(top('figure.legs.left')).toBeGreaterThan(hip[1] + (ankle[1] - hip[1]) * 0.4);
    expect(layers.some((layer) => layer.id === 'figure.arms.upper.left')).toBe(false);
    expect(layers.some((layer) => layer.id === 'figure.arms.upper.right')).toBe(true);
  });

  it('leave the skin further down as it was when a hem or a sleeve moves', () => {
    for (const pose of POSES) {
      const figure = poseFigure(pose.id, bodyOf('M', pose.market));
      const short = layersOf(figure, {}, { leftArm: 0.5, rightArm: 0.55, legs: 0.4, isTorsoHidden: true }), long = layersOf(figure, {}, { leftArm: 0.64, rightArm: 0.7, legs: 0.62, isTorsoHidden: true });
      for (const id of ['figure.arms.lower.left', 'figure.arms.lower.right', 'figure.legs.left', 'figure.legs.right']) {
        const before = new Set(short.find((layer) => layer.id === id)?.outline.map(String)), after = long.find((layer) => layer.id === id)?.outline.map(String) ?? ['none'];
        // All but the two points of the new edge itself.
        expect(after.filter((point) => !before.has(point)).length, `${pose.id} ${id}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it('raise a folded arm over everything and put a hand in a pocket under the garments', () => {
    const depthOf = (pose: string, id: string): number | undefined => figureSheets(poseFigure(pose, bodyOf('M', 'womenswear')), LOOK, BARE, { seed: 1 }).find((sheet) => sheet.layer.id === id)?.depth;
    expect(depthOf('hand-at-collar', 'figure.arms.lower.right')).toBeGreaterThanOrEqual(DEPTH.raisedArm);
    expect(depthOf('hand-at-collar', 'figure.hands.right')).toBe(DEPTH.raisedArm);
    expect(depthOf('hand-in-pocket', 'figure.hands.right')).toBe(DEPTH.handUnder);
    expect(depthOf('contrapposto', 'figure.hands.right')).toBeGreaterThanOrEqual(DEPTH.arms);
  });

  it('mirror: the mirrored pose draws each torso and face point mirrored', () => {
    for (const id of ['contrapposto', 'stride', 'm-lapel']) {
      const market = id.startsWith('m-') ? 'menswear' : 'womenswear';
      const straight = layersOf(poseFigure(id, bodyOf('M', market)), {}), mirrored = layersOf(poseFigure(id, bodyOf('M', market), { mirrored: true }), {});
      for (const part of ['figure.head.face', 'figure.hair.lock0']) {
        const a = straight.find((layer) => layer.id === part)?.outline ?? [], b = mirrored.find((layer) => layer.id === part)?.outline ?? [];
        expect(a.length).toBeGreaterThan(3);
        a.forEach(([x, y], i) => expect(distance(b[i] as Point, [-x, y])).toBeLessThan(1e-6));
      }
    }
  });

  it('depend on the seed in the head alone, and draw the same twice', () => {
    const figure = poseFigure('contrapposto', bodyOf('M', 'womenswear'));
    const strip = (layers: readonly Layer[]): string => JSON.stringify(layers.filter((layer) => layer.part !== 'figure.head' && layer.part !== 'figure.hair').map((layer) => [layer.id, layer.outline]));
    expect(JSON.stringify(layersOf(figure, {}, BARE, 5))).toBe(JSON.stringify(layersOf(figure, {}, BARE, 5)));
    expect(strip(layersOf(figure, {}, BARE, 5))).toBe(strip(layersOf(figure, {}, BARE, 6)));
    expect(JSON.stringify(layersOf(figure, {}, BARE, 5))).not.toBe(JSON.stringify(layersOf(figure, {}, BARE, 6)));
  });

  it('make people look unlike: faces of two persons differ by millimetres', () => {
    const figure = withHead(poseFigure('catwalk', bodyOf('M', 'womenswear')), 'front');
    const outlines = headsFor('womenswear', 'open').map((head) => layersOf(figure, { head: head.id }).find((layer) => layer.id === 'figure.head.face')?.outline ?? []).map((outline) => partOf(curveOf(outline), [0, 1], 90));
    outlines.forEach((a, i) => outlines.slice(i + 1).forEach((b) => {
      expect(Math.max(...a.map((point, k) => distance(point, b[k] as Point)))).toBeGreaterThan(0.7);
    }));
  });
});
