import { chanceOf, hashOf, must } from '@toile/kernel';
import { clamp } from '@toile/geometry';
import { HEADS, SAMPLE_SIZE, bodyOf } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { FigureChoice } from '@toile/garment';
import type { Layer } from '@toile/drawing';
import { DEPTH } from '../sheet.ts';
import type { FigureCover, Sheet } from '../sheet.ts';
import { armLayers } from './arms.ts';
import { bodysuitLayer } from './bodysuit.ts';
import { faceLayers, faceTemplateOf } from './face-layers.ts';
import { HAIR_STYLES, hairLayers } from './hair-layers.ts';
import { handLayers, pocketHand } from './hand-layers.ts';
import { legLayer } from './legs.ts';
import { seatLayers } from './seat.ts';
import { shoeLayers, standOn } from './shoe-layers.ts';
import { LIPS, hairTonesOf, skinTonesOf } from './tones.ts';
import type { SkinTones } from './tones.ts';
import { headFrame, torsoLayer } from './torso.ts';

/** What a figure is drawn with beside the wearer's look. */
export interface FigureOptions {
  /** The design's seed: every small chance of face and hair hangs on it. */
  readonly seed: number;
}

const SIDES: readonly Side[] = ['left', 'right'];
const FAR_DARKNESS = 0.2;

/** The wearer as sheets: legs in shoes, torso and neck, arms, hands, head and hair. Where garments cover it, nothing is drawn. */
export function figureSheets(figure: PosedFigure, look: FigureChoice, cover: FigureCover, options: FigureOptions): Sheet[] {
  const lip = must(LIPS[Math.floor(chanceOf(options.seed, 'figure.head', 'lip') * LIPS.length)], 'there are lip colours');
  const tones = skinTonesOf(look.skin, lip);
  return [
    ...sheetsAt(DEPTH.hairBack + 1, seatLayers(figure)),
    ...legSheets(figure, look, cover, tones),
    { depth: DEPTH.figure + 20, layer: torsoLayer(figure, cover, tones) },
    ...sheetsAt(DEPTH.figure + 22, optional(bodysuitLayer(figure, cover, tones))),
    ...SIDES.flatMap((side) => armSheets(figure, side, cover, tones)),
    ...headSheets(figure, look, tones, options.seed),
  ];
}

const optional = (layer: Layer | undefined): Layer[] => (layer ? [layer] : []);

const sheetsAt = (depth: number, layers: readonly Layer[]): Sheet[] => layers.map((layer) => ({ depth, layer }));

function legSheets(figure: PosedFigure, look: FigureChoice, cover: FigureCover, tones: SkinTones): Sheet[] {
  const order: readonly Side[] = figure.frontLeg === 'right' ? ['left', 'right'] : ['right', 'left'];
  return order.flatMap((side, i) => {
    const isFront = i === 1;
    const darken = isFront ? 0 : figure.farDarkness;
    const standing = standOn(figure, side, look.shoes);
    // A little skin goes on under the hem; above it there is none to peek out.
    const fromShare = Math.max(0, cover.legs - 0.05);
    const bare = cover.legs < 0.985 ? [legLayer(figure, side, standing.leg, { tones, fromShare, darken, isFront })] : [];
    const shoes = shoeLayers(figure, side, standing, { shoe: look.shoeColour, tones, darken: darken * 0.7, shaftFrom: Math.max(0, cover.legs - 0.03) });
    return sheetsAt(DEPTH.figure + i * 8, [...bare, ...shoes]);
  });
}

function armSheets(figure: PosedFigure, side: Side, cover: FigureCover, tones: SkinTones): Sheet[] {
  const isRaised = figure.raisedArm === side;
  const hand = side === 'left' ? figure.leftHand : figure.rightHand;
  const darken = figure.farArm === side ? FAR_DARKNESS : 0;
  const arm = armLayers(figure, side, { tones, cover: side === 'left' ? cover.leftArm : cover.rightArm, darken });
  const front = isRaised ? DEPTH.raisedArm : DEPTH.arms;
  const handDepth = isRaised ? DEPTH.raisedArm : hand.isOver ? DEPTH.arms + 1 : DEPTH.handUnder;
  return [
    ...sheetsAt(DEPTH.figure + 30, arm.upper && !isRaised ? [arm.upper] : []),
    ...sheetsAt(front, [...(isRaised && arm.upper ? [arm.upper] : []), ...(arm.lower ? [arm.lower] : [])]),
    ...sheetsAt(handDepth, handLayers(figure, side, { tones, darken })),
    ...(hand.isOver ? [] : sheetsAt(DEPTH.arms + 1, pocketHand(figure, side, { tones, darken }))),
  ];
}

/** How much fuller than the sample's this body's neck is, in proportion to stature: about 1 for the largest size. */
function fullnessOf({ body }: PosedFigure): number {
  const sample = bodyOf(SAMPLE_SIZE, body.market);
  return clamp((body.neckGirth / body.stature / (sample.neckGirth / sample.stature) - 1) * 5, -0.3, 1);
}

function headSheets(figure: PosedFigure, look: FigureChoice, tones: SkinTones, seed: number): Sheet[] {
  const head = must(HEADS.find((candidate) => candidate.id === look.head), `no head ${look.head}`);
  const style = must(HAIR_STYLES[look.hair], `no drawing of hair ${look.hair}`);
  const frame = headFrame(figure);
  const { view } = figure.head;
  const isMale = head.suits === 'menswear';
  const kit = { tones: hairTonesOf(look.hairColour), frame, seed: hashOf(seed, 'figure.hair') };
  const hair = hairLayers(kit, style, { template: faceTemplateOf(isMale, view), view, skin: tones });
  const face = faceLayers({ person: head.person, family: head.family, isMale, view, tones, hair: style.isCloth ? '#2b1e1b' : look.hairColour, seed, frame, fullness: fullnessOf(figure), isBald: style.isBald === true, hairShade: hair.faceShade });
  // Seen from behind, the hair that hangs behind the body lies over the garments.
  const behind = figure.view === 'back' ? DEPTH.head - 2 : DEPTH.hairBack;
  const headLayers = style.showsEars && view !== 'back' ? [face.face, ...hair.head, ...face.ears] : [...face.ears, face.face, ...hair.head];
  return [...sheetsAt(behind, hair.behind), ...sheetsAt(DEPTH.head - 1, hair.under), ...sheetsAt(DEPTH.head, headLayers), ...sheetsAt(DEPTH.hairFront, hair.front)];
}

