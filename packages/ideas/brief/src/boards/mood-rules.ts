import type { MoodMeasures } from '@toile/vision';
import type { MoodLean, MoodTrait } from './mood-reading.ts';

/** What one end of a finding asks for: leans, and traits as `facet:id*weight`. */
interface End { readonly leans: readonly MoodLean[]; readonly traits: string }

/** A thing that pictures say, from the measure to what it asks for. */
export interface MoodRule {
  readonly id: string;
  /** The measure, 0–1. */
  readonly of: (measures: MoodMeasures) => number;
  /** Where it says nothing, and how far from there it is said outright. */
  readonly middle: number;
  readonly reach: number;
  /** How sure the measure is, 0–1; 1 if left out. */
  readonly trust?: (measures: MoodMeasures) => number;
  readonly low: End;
  readonly high: End;
}

const lean = (axis: MoodLean['axis'], target: number, weight: number): MoodLean => ({ axis, target, weight });
const NOTHING: End = { leans: [], traits: '' };

/*
 * From what is seen to what is worn, by trade use: light and heavy go with lightness (Ou and others 2004, heavy–light), the rest by the
 * likeness of forms. A lean or trait counts by how clearly the board says it. The middles are where photographs of people, rooms, streets, food and
 * flowers lie in the mean; a plain picture lies at 0.5 of what it has nothing of.
 */
export const MOOD_RULES: readonly MoodRule[] = [
  {
    id: 'lightness', of: (m) => m.lightness, middle: 0.5, reach: 0.28,
    low: { leans: [lean('tone', 0.22, 1), lean('lightness', 0.25, 0.5), lean('formality', 0.62, 0.2)], traits: 'fabric:velvet*0.5 fabric:wool*0.5 fabric:leather*0.4 fabric:chiffon*-0.4 fabric:organza*-0.4' },
    high: { leans: [lean('tone', 0.9, 1), lean('lightness', 0.82, 0.5)], traits: 'fabric:linen*0.5 fabric:poplin*0.4 fabric:chiffon*0.5 fabric:organza*0.4 fabric:velvet*-0.4 fabric:leather*-0.4' },
  },
  {
    id: 'temperature', of: (m) => m.temperature, middle: 0.5, reach: 0.16,
    low: { leans: [lean('warmth', 0.4, 0.2)], traits: 'fabric:denim*0.3 fabric:nylon*0.3 fabric:silk-satin*0.3' },
    high: { leans: [lean('warmth', 0.6, 0.2)], traits: 'fabric:corduroy*0.3 fabric:tweed*0.3 fabric:linen*0.3' },
  },
  {
    id: 'colourfulness', of: (m) => m.colourfulness, middle: 0.36, reach: 0.3,
    low: { leans: [lean('colourfulness', 0.08, 0.9)], traits: '' },
    high: { leans: [lean('colourfulness', 0.92, 0.9)], traits: 'mood:playful*0.25' },
  },
  {
    id: 'contrast', of: (m) => m.contrast, middle: 0.55, reach: 0.3,
    low: { leans: [lean('contrast', 0.12, 0.8)], traits: '' },
    high: { leans: [lean('contrast', 0.9, 0.8)], traits: '' },
  },
  {
    id: 'busyness', of: (m) => m.busyness, middle: 0.46, reach: 0.26,
    low: { leans: [lean('detail', 0.08, 0.9), lean('layering', 0.25, 0.5), lean('print-scale', 0.05, 0.3)], traits: 'print:solid*1.4 hem:straight*0.4 detail:ruffle*-1 detail:fringe*-1 detail:tier*-0.8 detail:embroidery*-0.6 detail:sequin*-0.8' },
    high: { leans: [lean('detail', 0.85, 0.9), lean('layering', 0.75, 0.5), lean('print-scale', 0.7, 0.5)], traits: 'print:solid*-1.6 detail:embroidery*0.5 detail:ruffle*0.5 detail:tier*0.5 detail:fringe*0.4 detail:patch-pocket*0.4 detail:piping*0.4' },
  },
  {
    id: 'curvature', of: (m) => m.curvature, middle: 0.47, reach: 0.26, trust: (m) => m.contours,
    low: {
      leans: [lean('volume', 0.3, 0.8)],
      traits: 'silhouette:straight*0.9 silhouette:boxy*0.9 silhouette:fitted*0.4 silhouette:a-line*-0.7 silhouette:cocoon*-1 silhouette:bouffant*-1.2 silhouette:trapeze*-0.5 neckline:v-neck*0.8 neckline:square*0.8 collar:notch-lapel*0.6 collar:peak-lapel*0.8 collar:shirt-collar*0.4 sleeve:set-in*0.6 sleeve:puff*-1 sleeve:bishop*-0.9 sleeve:bell*-0.7 sleeve:lantern*-1 hem:straight*0.4 hem:asymmetric*0.4 hem:scalloped*-1 hem:curved*-0.8 print:geometric*1 print:stripe*0.9 print:gingham*0.6 print:houndstooth*0.8 print:tartan*0.6 print:lattice*0.7 print:floral*-1.2 print:paisley*-1.2 print:polka-dot*-1',
    },
    high: {
      leans: [lean('volume', 0.72, 0.9)],
      traits: 'silhouette:a-line*0.8 silhouette:cocoon*0.9 silhouette:hourglass*0.5 silhouette:bouffant*0.6 silhouette:trapeze*0.6 silhouette:boxy*-1 silhouette:straight*-0.6 neckline:scoop*0.7 neckline:sweetheart*0.6 neckline:cowl*0.6 neckline:square*-0.8 collar:shawl*0.7 collar:peter-pan*0.7 collar:peak-lapel*-0.7 sleeve:puff*0.8 sleeve:bishop*0.8 sleeve:bell*0.6 sleeve:lantern*0.7 hem:curved*0.8 hem:scalloped*0.7 print:floral*1 print:paisley*1 print:polka-dot*0.9 print:wave*0.8 print:peony*0.5 print:cloud*0.5 print:geometric*-1.2 print:stripe*-0.8 print:houndstooth*-1 print:gingham*-0.6',
    },
  },
  {
    id: 'direction:vertical', of: (m) => m.directions.vertical, middle: 0.3, reach: 0.35, trust: (m) => m.alignment * Math.min(1, m.contours * 2),
    low: NOTHING, high: { leans: [lean('length', 0.8, 0.6)], traits: 'print:stripe*0.8 print:pinstripe*0.8 detail:pleat*0.8 detail:pintuck*0.4 silhouette:straight*0.4' },
  },
  {
    id: 'direction:horizontal', of: (m) => m.directions.horizontal, middle: 0.3, reach: 0.35, trust: (m) => m.alignment * Math.min(1, m.contours * 2),
    low: NOTHING, high: { leans: [lean('length', 0.3, 0.5)], traits: 'print:stripe*0.7 silhouette:boxy*0.6 neckline:boat*0.8 detail:tier*0.5 length:cropped*0.3' },
  },
  {
    id: 'direction:diagonal', of: (m) => m.directions.diagonal, middle: 0.55, reach: 0.35, trust: (m) => m.alignment * Math.min(1, m.contours * 2),
    low: NOTHING, high: { leans: [], traits: 'closure:wrap*0.8 closure:slanted*0.6 hem:asymmetric*0.9 neckline:one-shoulder*0.4 detail:drape*0.6 print:houndstooth*0.4' },
  },
  { id: 'texture:smooth', of: (m) => m.textures.smooth, middle: 0.6, reach: 0.4, low: NOTHING, high: { leans: [lean('detail', 0.3, 0.2)], traits: 'fabric:silk-satin*0.5 fabric:poplin*0.5 fabric:jersey*0.3 fabric:cashmere*0.3' } },
  { id: 'texture:grainy', of: (m) => m.textures.grainy, middle: 0.25, reach: 0.4, low: NOTHING, high: { leans: [], traits: 'fabric:tweed*1.2 fabric:wool*0.6 fabric:denim*0.6 fabric:linen*0.5' } },
  { id: 'texture:woven', of: (m) => m.textures.woven, middle: 0.2, reach: 0.4, low: NOTHING, high: { leans: [], traits: 'fabric:linen*1 fabric:tweed*0.7 fabric:rib-knit*0.7 fabric:cable-knit*0.8 print:gingham*0.4' } },
  { id: 'texture:stroked', of: (m) => m.textures.stroked, middle: 0.2, reach: 0.4, low: NOTHING, high: { leans: [], traits: 'fabric:faux-fur*0.9 fabric:corduroy*0.9 detail:pleat*0.8 detail:fringe*0.7 garment:pleated-skirt*0.5' } },
  { id: 'texture:glossy', of: (m) => m.textures.glossy, middle: 0.25, reach: 0.4, low: NOTHING, high: { leans: [lean('formality', 0.7, 0.2)], traits: 'fabric:silk-satin*1 fabric:leather*0.6 fabric:sequin*0.6 fabric:velvet*0.4 fabric:nylon*0.3' } },
];

/** A row of traits as a list. */
export const traitsIn = (row: string): readonly MoodTrait[] => row.split(' ').filter((one) => one !== '').map((one) => { const [trait = '', amount = '1'] = one.split('*'); return { trait, weight: Number(amount) }; });
