import { BODIES, HAIRSTYLES, HEADS, POSES, SHOES, SKINS, bodyOf, poseFigure } from '@toile/figure';
import type { FaceFamily } from '@toile/figure';
import { sampleDesign } from '@toile/garment';
import type { Design, FigureChoice } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import type { GallerySheet, Look } from './sheet-kit.ts';

type Wearer = 'womenswear' | 'menswear';
const HAIR: readonly Hex[] = ['#1a1516', '#55382a', '#a8683a', '#d9bd84', '#8c8784', '#2b1e1b'];

/** Someone in plain clothes that show how the figure stands. */
function someone(market: Wearer, figure: Partial<FigureChoice>, size = 'M'): Design {
  const palette: readonly Hex[] = ['#e9e2d4', '#4f6378'];
  return sampleDesign(market === 'menswear' ? 't-shirt' : 'tank-top', { colours: [palette[0] as Hex] }, { market, size, isOutfit: true, palette: [palette[1] as Hex], figure });
}

const skinOf = (i: number): Hex => SKINS[(i * 3) % SKINS.length] as Hex;
const hairFor = (market: Wearer): readonly string[] => HAIRSTYLES.filter((style) => style.suits === market && !style.wantsCover).map((style) => style.id);
const headsOf = (market: Wearer, family: FaceFamily): readonly string[] => HEADS.filter((head) => head.suits === market && head.family === family).map((head) => head.id);

/** Every pose, on heads and skins that change. */
export const POSES_SHEET: GallerySheet = {
  name: 'poses',
  make: async (studio) => {
    const looks = POSES.map((pose, i): Look => {
      const market: Wearer = pose.market;
      const heads = headsOf(market, 'minimal');
      const hair = hairFor(market);
      return { design: someone(market, { pose: pose.id, head: heads[i % heads.length] as string, hair: hair[i % hair.length] as string, hairColour: HAIR[i % HAIR.length] as Hex, skin: skinOf(i) }), label: pose.id };
    });
    const cells = (await studio.draw(looks, { width: 260, style: 'watercolour' })).map((cell, i) => ({ ...cell, label: looks[i]?.label ?? '' }));
    await studio.write('poses', cells, { columns: 8, width: 260, height: 390, hasLabels: true });
  },
};

/** The smallest, the middle and the largest sizes of both markets. */
export const SIZES_SHEET: GallerySheet = {
  name: 'sizes',
  make: async (studio) => {
    const looks = (['womenswear', 'menswear'] as const).flatMap((market) => BODIES.filter((body) => body.market === market).flatMap((body, i): Look[] => {
      const poses = POSES.filter((pose) => pose.market === market && pose.view === 'front');
      return [0, 3].map((step) => ({ design: someone(market, { pose: (poses[(i + step) % poses.length] as (typeof poses)[number]).id, skin: skinOf(i) }, body.sizeId), label: `${market} ${body.sizeId}` }));
    }));
    const cells = (await studio.draw(looks, { width: 260, style: 'watercolour' })).map((cell, i) => ({ ...cell, label: looks[i]?.label ?? '' }));
    await studio.write('sizes', cells, { columns: 9, width: 260, height: 390, hasLabels: true });
  },
};

/** A window on the head of a pose, mm. */
function headView(poseId: string, market: Wearer): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const neck = poseFigure(poseId, bodyOf('M', market)).pointAt(300, 0);
  return { left: neck[0] - 170, top: neck[1] - 330, width: 340, height: 400 };
}

/** Each person in each face family and each view; then every hairstyle. */
export const HEADS_SHEET: GallerySheet = {
  name: 'heads',
  make: async (studio) => {
    const looks: Look[] = [];
    for (const market of ['womenswear', 'menswear'] as const) {
      const hair = hairFor(market);
      const views = (['front', 'threeQuarter', 'profile', 'back'] as const).flatMap((view) => POSES.filter((pose) => pose.market === market && pose.head.view === view).slice(0, 1));
      HEADS.filter((head) => head.suits === market).forEach((head, i) => {
        const pose = views[i % views.length];
        if (!pose) return;
        looks.push({ design: someone(market, { pose: pose.id, head: head.id, hair: hair[i % hair.length] as string, hairColour: HAIR[i % HAIR.length] as Hex, skin: skinOf(i) }), view: headView(pose.id, market), label: `${head.id} ${pose.head.view}` });
      });
      hair.forEach((style, i) => views.forEach((pose) => looks.push({
        design: someone(market, { pose: pose.id, head: headsOf(market, 'open')[i % headsOf(market, 'open').length] as string, hair: style, hairColour: HAIR[i % HAIR.length] as Hex, skin: skinOf(i) }), view: headView(pose.id, market), label: `${style} ${pose.head.view}`,
      })));
    }
    const cells = (await studio.draw(looks, { width: 204, height: 240, style: 'watercolour' })).map((cell, i) => ({ ...cell, label: looks[i]?.label ?? '' }));
    await studio.write('heads', cells, { columns: 12, width: 204, height: 240, hasLabels: true });
  },
};

/** Both hands of each pose, large; then every pair of shoes. */
export const HANDS_SHEET: GallerySheet = {
  name: 'hands-and-shoes',
  make: async (studio) => {
    const looks: Look[] = [];
    for (const pose of POSES) {
      const figure = poseFigure(pose.id, bodyOf('M', pose.market));
      for (const side of ['left', 'right'] as const) {
        const wrist = figure.armJoints(side)[2];
        looks.push({ design: someone(pose.market, { pose: pose.id, skin: skinOf(looks.length) }), view: { left: wrist[0] - 120, top: wrist[1] - 90, width: 240, height: 240 }, label: `${pose.id} ${side}` });
      }
    }
    for (const shoe of SHOES) {
      const market: Wearer = shoe.suits === 'menswear' ? 'menswear' : 'womenswear';
      for (const pose of POSES.filter((one) => one.market === market).slice(0, 3)) {
        const ankle = poseFigure(pose.id, bodyOf('M', market)).legJoints('right')[2];
        looks.push({ design: sampleDesign('shorts', { colours: ['#6a6f78'] }, { market, isOutfit: true, figure: { pose: pose.id, shoes: shoe.id, shoeColour: '#7c4a3a' } }), view: { left: ankle[0] - 250, top: ankle[1] - 180, width: 400, height: 400 }, label: `${shoe.id} ${pose.id}` });
      }
    }
    const cells = (await studio.draw(looks, { width: 200, height: 200, style: 'watercolour' })).map((cell, i) => ({ ...cell, label: looks[i]?.label ?? '' }));
    await studio.write('hands-and-shoes', cells, { columns: 12, width: 200, height: 200, hasLabels: true });
  },
};
