import { describe, expect, it } from 'vitest';
import type { ElementData } from '@toile/contract';
import type { Mannequin } from '@toile/figure';
import { breedDesigns } from './breed.ts';
import { makeBoard } from './engine.ts';
import { ownEngine } from './own.ts';

const ID = 'el-0123456789abcdef01234567';
const MANNEQUIN: Mannequin = { element: ID, heads: 7.5, neck: 0.185, waist: 0.39, crotch: 0.53, knee: 0.735 };
const ORDER = { brief: 'linen shirts', seed: 5, count: 6 } as const;
const figure = (waist: number): ElementData => ({ kind: 'figure', figure: { id: ID, landmarks: { crown: [0, 0], neck: [0, 185], waist: [0, waist], crotch: [0, 530], knee: [0, 735], sole: [0, 1000] } } });

describe('a board on the designer’s own mannequin', () => {
  const own = makeBoard({ ...ORDER, mannequin: MANNEQUIN }), usual = makeBoard(ORDER);
  const designs = own.ok ? own.value.designs : [];

  it('has it in every option, and the very clothes it would have without', () => {
    expect(designs.map((design) => design.figure.mannequin)).toEqual(Array.from({ length: 6 }, () => MANNEQUIN));
    expect(designs.map((design) => design.garments)).toEqual(usual.ok ? usual.value.designs.map((design) => design.garments) : []);
  });

  it('hands it on to what is bred from it', () => {
    const bred = breedDesigns({ parents: designs.slice(0, 2), seed: 3, count: 3 });
    expect(bred.ok ? bred.value.map((design) => design.figure.mannequin) : []).toEqual([MANNEQUIN, MANNEQUIN, MANNEQUIN]);
  });

  it('is traced from landmarks that a figure can have, and no others', async () => {
    expect(await ownEngine.admitData(figure(390))).toMatchObject({ ok: true });
    expect(await ownEngine.admitData(figure(560))).toMatchObject({ ok: false, problems: [{ where: 'figure.mannequin.waist' }] });
  });
});
