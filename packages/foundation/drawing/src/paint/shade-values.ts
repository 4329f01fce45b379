import { SHADE, SHADE_PARAMETERS } from '@toile/raster';
import type { ShadeParameter } from '@toile/raster';
import type { Layer, Material } from '../scene.ts';
import type { Hatch, Lift } from './hands.ts';
import { rimsOf } from './neon-lights.ts';
import type { Painting } from './paint-layer.ts';
import { lightnessOf, lit, mixed, rgbOf, shaded } from './tints.ts';

const RIM_STRENGTH = 0.62;
/** What a lifted wash shows on a paper too dark to stand for white. */
const UNPAINTED = '#fcfaf5';
/** Warm and cool light and shade: what they are mixed with. */
const WARM = '#ffb070', COOL = '#8fb4ff';
/** What skin is washed with in ink, what blood gives it in the half-shade, and the sky in its lights. */
const SIENNA = '#a2491a', BLOOD = '#a23a2a', BLOOM = '#fff0e6';

const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
const step = (low: number, high: number, v: number): number => { const t = Math.min(1, Math.max(0, (v - low) / (high - low))); return t * t * (3 - 2 * t); };

/** Black cloth in line and wash: solid, with lights that a dry brush left. */
const SPOT_BLACK: Lift = { base: -0.24, pigment: 0.55, grain: 0, tone: 0, light: 2.2, edge: 0, facing: 0.5, most: 0.94, poolEdge: 0, poolPigment: 0 };
/** What is at least this dark (OKLCH lightness) is inked in. */
const INKED = 0.4;
/** Of a print, and of a deep skin, at least this much colour stays in a line drawing: the one is told by it, the other drowns its features without it. */
const PRINT_STAYS = 0.3, SKIN_STAYS = 0.42;

/** Share of the paper left white in the light that a cloth without any shine keeps. */
const MATTE_LIGHT = 0.36;

/** What is left of white in the lights of the darkest cloth, or black satin is chrome. */
const DARK_WHITES = 0.2;

/** How paper shows through this layer, where the hand lets it. */
function liftOf({ options, hand }: Painting, { material, pattern }: Layer, colour: string): Lift | undefined {
  const lift = material.isBody ? hand.bodyLift : hand.lift;
  if (!lift) return lift;
  const isSkin = material.id === 'skin', lightness = lightnessOf(colour), isPrinted = !!pattern?.tile || !!pattern?.placed?.length;
  // a dark crayon is pressed hard, or the paper glitters through it
  if (options.style === 'pencil') return { ...lift, most: lift.most * (0.5 + 0.5 * step(0.25, 0.7, lightness)) };
  // paper shows less through a dark wash, or its granules glitter; and in the light on wool or denim, or their folds are columns of white, as only satin's are
  if (options.style === 'watercolour') return { ...lift, most: lift.most * (0.64 + 0.36 * step(0.22, 0.6, lightness)), light: lift.light * (material.isBody ? 1 : lerp(MATTE_LIGHT, 1, barenessOf(material))) };
  if (options.style !== 'ink') return lift;
  if (isSkin) return { ...lift, most: lift.most - SKIN_STAYS * (1 - step(0.4, 0.75, lightness)) };
  if (lightness < INKED) return isPrinted ? { ...SPOT_BLACK, base: 0.12, most: 0.5 } : SPOT_BLACK;
  return isPrinted ? { ...lift, most: lift.most - PRINT_STAYS } : { ...lift, most: lift.most - 0.14 * (1 - step(0.5, 0.9, lightness)) };
}

/** The flags that follow from material and hand. */
export const shadeFlags = ({ options, hand }: Painting, layer: Layer): number =>
  (layer.material.opacity < 1 ? SHADE.isSheer : 0) | (options.style === 'neon' ? SHADE.hasRims : 0) | ((layer.darken ?? 0) > 0 ? SHADE.isDark : 0)
  | ((layer.material.isBody ? hand.bodyLift : hand.lift) ? SHADE.isLifted : 0) | (hand.hatch ? SHADE.isHatched : 0) | (layer.material.gloss > 0 ? SHADE.hasGloss : 0);

/** The share of the light step that a stuff keeps: silk and leather are left white where they shine, wool hardly lightens. */
const barenessOf = ({ gloss, contrast }: Material): number => Math.min(1, Math.max(0.22, 0.2 + 1.5 * gloss + 0.7 * (contrast - 0.78)));

/** How thin a cloth is, 0 opaque … 1 nothing: light comes through it from behind, so that its shade is shallower, its colour paler. */
const thinnessOf = ({ opacity, isBody }: Material): number => (isBody ? 0 : Math.min(1, Math.max(0, 1 - opacity)));
/** What is left of the shade, and how far the colour is lifted, on cloth so thin that nothing is left of it. */
const THIN_SHADE = 0.25, THIN_LIFT = 0.6;
/** What is left of the shade of the darkest cloth that takes deep shade. */
const RICH_SHADE = 0.72;

/** The colours that light and shade of a layer are mixed from. */
function tonesOf({ hand, light }: Painting, { material, pattern }: Layer, colour: string): { readonly shade: string; readonly high: string } {
  const lightness = lightnessOf(colour), isSkin = material.id === 'skin';
  // white cloth keeps shallower shade, dark cloth lower lights, or both look like plaster
  // the valleys of dark satin and velvet are deep colour, not black: ink closes there, a wash does not. A print is shaded as its mean: its pale figures would take on the colour
  const rich = lerp(1, lerp(RICH_SHADE, 1, step(0.3, 0.62, lightness)), isSkin || pattern?.tile ? 0 : step(0.95, 1.25, material.contrast));
  let shade = shaded(colour, rich * (0.3 + 0.26 * material.contrast) * lerp(1.08, 0.6, step(0.62, 0.97, lightness)) * hand.depth * light.depth * lerp(1, THIN_SHADE, thinnessOf(material)));
  let high = lit(colour, (0.34 + 0.2 * material.contrast) * lerp(0.55, 1, step(0.18, 0.5, lightness) + material.gloss * 0.5));
  if (isSkin) { shade = mixed(shade, 0.2, BLOOD); high = mixed(high, 0.3, BLOOM); }
  if (light.warmth !== 0) {
    const warm = Math.abs(light.warmth);
    shade = mixed(shade, 0.16 * warm, light.warmth > 0 ? COOL : WARM);
    high = mixed(high, 0.3 * warm, light.warmth > 0 ? WARM : COOL);
  }
  return { shade, high };
}

/** What a layer's colour is laid on with: paler on thin cloth; on deep skin in line and wash a warm brown, since paper that shows through a brown makes grey of it. */
function washOf({ options }: Painting, { material, colour }: Layer): string {
  const thin = thinnessOf(material);
  if (thin > 0) return mixed(colour, THIN_LIFT * thin, lit(colour, 0.5));
  return options.style === 'ink' && material.id === 'skin' ? mixed(colour, 0.55 * (1 - step(0.42, 0.78, lightnessOf(colour))), SIENNA) : colour;
}

/** Where each number lies among the others. They are put there one by one: a list of eighty made for every layer would be the most short-lived thing in a picture. */
const AT = Object.fromEntries(SHADE_PARAMETERS.map((name, i) => [name, i])) as Readonly<Record<ShadeParameter, number>>;

/** Puts the numbers of the light kernel for one layer into memory, every one of them. */
export function placeParameters(painting: Painting, layer: Layer): void {
  const { easel, light, options, store, hand } = painting, { material, pattern } = layer, { scale } = easel.projection;
  // a print is lit as its mean colour: the light of its ground would bleach or drown the rest
  const colour = pattern?.tile ? store.tile(pattern.tile, pattern.tile.width * pattern.scale * scale).mean : washOf(painting, layer), [red, green, blue] = rgbOf(colour);
  const tones = tonesOf(painting, layer, colour), shade = rgbOf(tones.shade), paper = rgbOf(lightnessOf(options.paper) > 0.8 ? options.paper : UNPAINTED), whites = material.isBody ? 0 : hand.whites * (options.style === 'ink' ? 1 : lerp(DARK_WHITES, 1, step(0.3, 0.75, lightnessOf(colour)))), high = rgbOf(whites > 0 ? mixed(tones.high, whites, '#fffdf8') : tones.high);
  const half = Math.sqrt(light.x * light.x + light.y * light.y + (light.z + 1) ** 2) / 1024, rims = rimsOf(options), right = rgbOf(rims[0]), left = rgbOf(rims[1]);
  const edgeGain = painting.edgeGain, lift = liftOf(painting, layer, colour), pile = material.edge !== undefined && material.edge < 0 ? -0.1 * material.edge : 0, body = material.isBody ? 0.7 : 1, bare = material.isBody ? 1 : barenessOf(material);
  const f32 = easel.kernels.memory.f32, P = easel.at.parameters >> 2;
  f32[P + AT.red] = red; f32[P + AT.green] = green; f32[P + AT.blue] = blue;
  // shade only ever takes light away: on dark cloth a tinted one would make pale figures of its print glow
  f32[P + AT.shadeRed] = Math.min(1, (shade[0] + 3) / (red + 3)); f32[P + AT.shadeGreen] = Math.min(1, (shade[1] + 3) / (green + 3)); f32[P + AT.shadeBlue] = Math.min(1, (shade[2] + 3) / (blue + 3));
  f32[P + AT.lightRed] = high[0] - red; f32[P + AT.lightGreen] = high[1] - green; f32[P + AT.lightBlue] = high[2] - blue;
  f32[P + AT.lightX] = light.x; f32[P + AT.lightY] = light.y; f32[P + AT.lightZ] = light.z; f32[P + AT.glossX] = light.x / half; f32[P + AT.glossY] = light.y / half; f32[P + AT.glossZ] = (light.z + 1) / half;
  f32[P + AT.halfScale] = scale / 2; f32[P + AT.pigment] = hand.pigment * (material.softness ?? 1); f32[P + AT.pile] = pile; f32[P + AT.contrast] = material.contrast * 1.5;
  f32[P + AT.gloss] = material.gloss * hand.gloss; f32[P + AT.opacity] = material.opacity; f32[P + AT.grain] = hand.speck * (material.isBody ? 0.006 : 0.014) * 2.5;
  f32[P + AT.rimRight] = RIM_STRENGTH * (0.85 + 0.45 * material.gloss); f32[P + AT.rimLeft] = RIM_STRENGTH * 0.75 * (0.75 + 0.45 * material.gloss);
  f32[P + AT.rimRightRed] = right[0]; f32[P + AT.rimRightGreen] = right[1]; f32[P + AT.rimRightBlue] = right[2];
  f32[P + AT.rimLeftRed] = left[0]; f32[P + AT.rimLeftGreen] = left[1]; f32[P + AT.rimLeftBlue] = left[2];
  f32[P + AT.darken] = layer.darken ?? 0;
  f32[P + AT.awayX] = light.awayX * edgeGain; f32[P + AT.awayY] = light.awayY * edgeGain; f32[P + AT.core] = hand.core * body * (pile > 0 ? 0.5 : 1); f32[P + AT.reflect] = hand.reflect; f32[P + AT.litEdge] = pile > 0 ? 0 : hand.litEdge * body;
  f32[P + AT.shadeEven] = hand.shadeEven; f32[P + AT.firstShade] = hand.first.share; f32[P + AT.firstAt] = hand.first.at; f32[P + AT.firstPer] = 1 / (hand.first.width * light.softness); f32[P + AT.secondShade] = hand.second.share; f32[P + AT.secondAt] = hand.second.at; f32[P + AT.secondPer] = 1 / (hand.second.width * light.softness);
  f32[P + AT.lightEven] = hand.lightEven; f32[P + AT.lightShare] = hand.light.share * bare; f32[P + AT.lightAt] = hand.light.at * (material.isBody ? 1 : 1.25 - 0.25 * bare); f32[P + AT.lightPer] = 1 / (hand.light.width * light.softness); f32[P + AT.fray] = hand.fray;
  f32[P + AT.paperRed] = paper[0]; f32[P + AT.paperGreen] = paper[1]; f32[P + AT.paperBlue] = paper[2];
  f32[P + AT.liftBase] = lift?.base ?? 0; f32[P + AT.liftPigment] = lift?.pigment ?? 0; f32[P + AT.liftGrain] = lift?.grain ?? 0; f32[P + AT.liftTone] = lift?.tone ?? 0; f32[P + AT.liftLight] = lift?.light ?? 0; f32[P + AT.liftEdge] = lift?.edge ?? 0; f32[P + AT.liftFacing] = lift?.facing ?? 0;
  f32[P + AT.liftX] = light.x * 1.92; f32[P + AT.liftY] = light.y * 0.5; f32[P + AT.liftMost] = lift?.most ?? 0; f32[P + AT.poolEdge] = lift?.poolEdge ?? 0; f32[P + AT.poolPigment] = lift?.poolPigment ?? 0;
  placeHatch(painting, layer, hand.hatch, P);
}

/** Lines of shade in the layer's own deep tint (or ink), spaced by mm but never closer than pixels can tell apart; none where the hand does not hatch. */
function placeHatch({ easel, scene, options }: Painting, layer: Layer, hatch: Hatch | undefined, P: number): void {
  const { memory: { f32 } } = easel.kernels;
  if (!hatch) { f32.fill(0, P + AT.hatchRed, P + AT.hatchPigment + 1); return; }
  const per = 1 / Math.max(hatch.leastPx, hatch.apart * easel.projection.scale), isBody = layer.material.isBody === true;
  const lines = step(0.55, 1.2, (hatch.apart * easel.projection.scale) / hatch.leastPx);
  const [r, g, b] = rgbOf(options.style === 'ink' ? scene.ink : mixed(shaded(layer.colour, 0.6), 0.25, scene.ink));
  f32[P + AT.hatchRed] = r; f32[P + AT.hatchGreen] = g; f32[P + AT.hatchBlue] = b;
  f32[P + AT.hatchX] = Math.cos(hatch.angle) * per; f32[P + AT.hatchY] = Math.sin(hatch.angle) * per; f32[P + AT.crossX] = Math.cos(hatch.crossAngle) * per;
  f32[P + AT.crossY] = Math.sin(hatch.crossAngle) * per; f32[P + AT.hatchBend] = hatch.bend; f32[P + AT.hatchFrom] = hatch.from - (isBody ? 0.08 : 0);
  f32[P + AT.hatchGain] = hatch.gain; f32[P + AT.hatchFray] = hatch.fray; f32[P + AT.hatchSharp] = hatch.sharp;
  f32[P + AT.hatchMost] = hatch.most * (isBody ? 0.6 : 1); f32[P + AT.crossFrom] = hatch.cross; f32[P + AT.hatchWave] = hatch.wave * lines;
  f32[P + AT.hatchPigment] = hatch.brush * (1.3 - 0.3 * lines);
}
