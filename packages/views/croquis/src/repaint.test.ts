import { createPainter, STYLE_IDS } from '@toile/drawing';
import type { PaintOptions, Scene } from '@toile/drawing';
import { allowedParts, changePart, DRAWABLE_GARMENT_IDS, PART_FACETS, sampleDesign } from '@toile/garment';
import type { Design, EditField } from '@toile/garment';
import { createRng } from '@toile/kernel';
import type { Rng } from '@toile/kernel';
import { describe, expect, it } from 'vitest';
import { composeCroquis, composeWith } from './compose.ts';
import { createSheetMemory } from './memory.ts';

/*
 * An edit is redrawn in boxes, and nobody may see it: whatever is edited on whatever is worn, the repainted picture is the full
 * painting byte for byte. By chance from a seed, in every style, in pictures of one window and of several.
 */
const STYLES = STYLE_IDS;
const COLOURS = ['#884433', '#f0e8d8', '#223355', '#c03080'] as const;
const FIELDS = [...PART_FACETS, 'colours', 'parts', 'isOpen'] as const satisfies readonly EditField[];

/** Some other value of a field. */
function valueOf(design: Design, { index, field, rng }: { readonly index: number; readonly field: (typeof FIELDS)[number]; readonly rng: Rng }): unknown {
  const garment = design.garments[index];
  if (!garment) return undefined;
  if (field === 'colours') return garment.colours.map(() => rng.pick(COLOURS));
  if (field === 'parts') return { [rng.pick(['collar', 'sleeve', 'hem'] as const)]: { colours: [rng.pick(COLOURS)] } };
  if (field === 'isOpen') return !garment.isOpen;
  if (field === 'fabric' && rng.chance(0.4)) return 'faux-fur';
  const values = allowedParts(garment.type, field), value = values.length > 0 ? rng.pick(values) : undefined;
  return field === 'details' && value !== undefined ? [...new Set([...garment.details.slice(0, 2), value])] : value;
}

/** The design after one edit that is allowed; itself where the draw is refused. */
function edited(design: Design, rng: Rng): { readonly design: Design; readonly edit: string } {
  const index = rng.whole(0, design.garments.length - 1), field = rng.pick(FIELDS), value = valueOf(design, { index, field, rng }), changed = changePart(design, index, { field, value });
  return { design: changed.ok ? changed.value.design : design, edit: `${design.garments[index]?.type}: ${field} → ${JSON.stringify(value)}` };
}

const painter = createPainter(), judge = createPainter();

/** Bytes in which the repainting differs from the full painting. */
function strayed(before: Scene, after: Scene, paint: PaintOptions): number {
  const { picture } = painter.repaint(painter.paint(before, paint), before, after, paint), full = judge.paint(after, paint);
  let count = 0;
  for (let i = 0; i < full.rgba.length; i++) if (full.rgba[i] !== picture.rgba[i]) count++;
  return count;
}

const idsOnce = ({ layers }: Scene): boolean => new Set(layers.map((layer) => layer.id)).size === layers.length;

describe('an edit, redrawn', () => {
  // Boards and pages are one window; from 900 px on a picture is painted in several.
  it.each([{ width: 192, count: 30 }, { width: 384, count: 24 }, { width: 900, count: 12 }])('is the full painting at $width px', ({ width, count }) => {
    const faults: string[] = [];
    let tried = 0;
    for (let seed = 1; tried < count; seed++) {
      const rng = createRng(seed * 7919 + width), type = rng.pick(DRAWABLE_GARMENT_IDS);
      const start = edited(edited(sampleDesign(type, {}, { isOutfit: true, seed }), rng).design, rng).design, { design, edit } = edited(start, rng);
      if (design === start) continue;
      tried += 1;
      const before = composeCroquis(start), after = composeCroquis(design);
      if (!idsOnce(before) || !idsOnce(after)) faults.push(`seed ${seed}, ${edit}: two layers have one id`);
      const style = STYLES[seed % 6] ?? 'marker', differing = strayed(before, after, { width, height: width * 1.5, style, paper: '#faf6ee', hasGroundShadow: rng.chance(0.5) });
      if (differing > 0) faults.push(`seed ${seed}, ${style}, ${edit}: ${differing} bytes`);
    }
    expect(faults).toEqual([]);
  }, 60_000);
});

const inWords = (scene: Scene): string => JSON.stringify(scene, (_, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<number>)] : value));

describe('what is remembered from scene to scene', () => {
  it('never shows: a scene composed after many others is the one composed first', () => {
    const kept = createSheetMemory();
    for (let seed = 1; seed <= 10; seed++) {
      const rng = createRng(seed * 104729), type = rng.pick(DRAWABLE_GARMENT_IDS), start = sampleDesign(type, {}, { isOutfit: true, seed: seed % 2 }), { design, edit } = edited(start, rng);
      const others: readonly Design[] = [start, design, { ...design, seed: 77 }, { ...design, size: 'XL' }, { ...design, figure: { ...design.figure, pose: 'stride', skin: '#8a5a3c' } }];
      for (const other of others) expect(inWords(composeWith(kept, other)) === inWords(composeWith(createSheetMemory(), other)), `seed ${seed}, ${edit}`).toBe(true);
    }
  }, 60_000);

  it('keeps the very layers of a garment that an edit leaves alone', () => {
    const design = sampleDesign('coat', {}, { isOutfit: true }), last = design.garments.length - 1;
    const dyed = { ...design, garments: design.garments.map((garment, i) => (i === last ? { ...garment, colours: ['#884433' as const] } : garment)) };
    const before = composeCroquis(design), after = composeCroquis(dyed), old = new Set(before.layers);
    expect(after.layers.filter((layer) => layer.part.startsWith('figure')).every((layer) => old.has(layer))).toBe(true);
    expect(after.layers.filter((layer) => layer.part.startsWith(`g${last}`)).some((layer) => old.has(layer))).toBe(false);
  });
});

describe('lines that run from collar to hem', () => {
  // Piping on a coat's edge and the frogs of a qipao belong to layers whose outline is a small part of what they draw.
  it.each([['coat', 'piping'], ['qipao', 'piping'], ['tang-jacket', 'piping']] as const)('a %s with %s, recoloured, is the full painting', (type, detail) => {
    const sample = sampleDesign(type, { details: [detail], fabric: 'faux-fur' }, { isOutfit: true }), recoloured = { ...sample, garments: sample.garments.map((garment) => ({ ...garment, colours: ['#8a5a3c' as const] })) };
    expect(strayed(composeCroquis(sample), composeCroquis(recoloured), { width: 900, height: 1350, style: 'watercolour', paper: '#faf6ee' })).toBe(0);
  });
});
