import { flatsToSvg } from '@toile/flat';
import { DRAWABLE_GARMENT_IDS, PART_FACETS, garmentOf, labelOf, partsOnOffer, sampleDesign, changePart } from '@toile/garment';
import type { Design, GarmentId } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { FABRICS, PRINTS } from '@toile/textile';
import type { GallerySheet, Look } from './sheet-kit.ts';

/** A dye for each fabric, in the order of the list, so that neighbours can be told apart. */
const DYES: readonly Hex[] = ['#7f9bb5', '#3a567c', '#c9b894', '#6b6f76', '#8a6f5c', '#b08d6a', '#8c2f4a', '#d9b7b0', '#b9cdd6', '#c4b3d9', '#274c3c', '#3b322c', '#cbbfae', '#8fa08a', '#a34a3a', '#d6cdb8', '#d0702f', '#efe7da', '#7a5c34', '#5a2f63', '#b59a4c'];
/** Poses in turn, so that a sheet shows a garment from every side. */
const POSES = ['contrapposto', 'three-quarter', 'back', 'hand-on-hip', 'catwalk'] as const;
const GROUND: Hex = '#8fa6b5';

/** The garment of this type in a worn sample. */
const mainOf = (design: Design, type: GarmentId): number => design.garments.findIndex((garment) => garment.type === type);

/** A garment in each of its parts, one change from the usual garment at a time; then the usual one in five poses. */
function partLooks(type: GarmentId): Look[] {
  const usual = sampleDesign(type, { colours: [GROUND] }, { isOutfit: true, palette: ['#efe9de'] });
  const index = mainOf(usual, type);
  const turned = POSES.map((pose): Look => ({ design: sampleDesign(type, { colours: [GROUND] }, { isOutfit: true, palette: ['#efe9de'], figure: { pose } }), label: pose }));
  const changed = PART_FACETS.filter((facet) => facet !== 'fabric' && facet !== 'print').flatMap((facet) => partsOnOffer(usual, index, facet).flatMap((id): Look[] => {
    const held = usual.garments[index]?.details ?? [];
    const value = facet === 'details' ? [...held.filter((one) => one !== id), id] : id;
    const edited = changePart(usual, index, { field: facet, value });
    return edited.ok ? [{ design: edited.value.design, label: `${facet}: ${id}` }] : [];
  }));
  return [...turned, ...changed];
}

/** Each garment in all its parts. */
export const GARMENT_SHEETS: readonly GallerySheet[] = DRAWABLE_GARMENT_IDS.map((type) => ({
  name: `garment-${type}`,
  make: async (studio) => {
    const looks = partLooks(type);
    const cells = (await studio.draw(looks, { width: 180, style: 'marker' })).map((cell, i) => ({ ...cell, label: looks[i]?.label ?? '' }));
    await studio.write(`garment-${type}`, cells, { columns: 12, width: 180, height: 270, hasLabels: true });
  },
}));

const FIVE: readonly GarmentId[] = ['coat', 'blouse', 'a-line-dress', 'wide-trousers', 'blazer'];

/** Each fabric on five garments, whether or not the trade would cut them from it: how the cloth reads, large enough to judge. */
export const FABRICS_SHEET: GallerySheet = {
  name: 'fabrics-on-five',
  make: async (studio) => {
    const looks = FABRICS.flatMap((fabric, row) => FIVE.map((type): Look => {
      const cloth = garmentOf(type).fabrics.includes(fabric.id) ? fabric.id : undefined;
      return { design: sampleDesign(type, { ...(cloth ? { fabric: cloth } : {}), colours: [DYES[row % DYES.length] as Hex] }, { isOutfit: true, palette: ['#e9e4da'] }), label: cloth ? `${fabric.id} · ${type}` : `${type} is not cut from ${fabric.id}` };
    }));
    const cells = (await studio.draw(looks, { width: 320, style: 'watercolour' })).map((cell, i) => ({ ...cell, label: looks[i]?.label ?? '' }));
    await studio.write('fabrics-on-five', cells, { columns: 10, width: 320, height: 480, hasLabels: true });
  },
};

/** Each print on three garments: a dress, a shirt and wide trousers. */
export const PRINTS_SHEET: GallerySheet = {
  name: 'prints-on-three',
  make: async (studio) => {
    const palettes = [['#f3ead9', '#2e3f5c', '#b1483f', '#c9a14a', '#5f7a5a'], ['#22262e', '#e7dccb', '#7fa3a8', '#c46a4f', '#8a8fb0'], ['#c46a4f', '#f3ead9', '#22262e', '#7fa3a8', '#d9b46a']] as const;
    const three: readonly GarmentId[] = ['a-line-dress', 'shirt', 'wide-trousers'];
    const looks = PRINTS.flatMap((print) => three.map((type, i): Look => ({
      design: sampleDesign(type, { print: { id: print.id, scale: 1, rotation: 0 }, colours: [...(palettes[i] as readonly Hex[])] }, { isOutfit: type !== 'a-line-dress', palette: ['#efe9de'] }), label: `${print.id} · ${type}`,
    })));
    const cells = (await studio.draw(looks, { width: 260, style: 'marker' })).map((cell, i) => ({ ...cell, label: looks[i]?.label ?? '' }));
    await studio.write('prints-on-three', cells, { columns: 12, width: 260, height: 390, hasLabels: true });
  },
};

/** The technical flats of every garment, front and back. */
export const FLATS_SHEET: GallerySheet = {
  name: 'flats',
  make: async (studio) => {
    const cells = DRAWABLE_GARMENT_IDS.map((type) => ({ svg: flatsToSvg(sampleDesign(type)), label: labelOf('garment', type) }));
    await studio.write('flats', cells, { columns: 6, width: 420, height: 300, paper: '#ffffff', hasLabels: true });
  },
};
