import { EMPTY_BOARDS } from '@toile/brief';
import type { Boards, MoodReading } from '@toile/brief';
import { normaliseGarment } from '@toile/garment';
import { generateBoard, shareOfOwn, signatureOf } from '@toile/generator';
import type { Board, BoardElements } from '@toile/generator';
import type { ElementId, Hex } from '@toile/kernel';
import { measureMood } from '@toile/vision';
import { intentOf } from './ideas.ts';
import { timeOf } from './measure.ts';
import type { Measure } from './measure.ts';
import { OPPOSITES, plantedReading } from './opposite-moods.ts';
import { plantMood } from './planted-moods.ts';
import { effectsOf, STEERED, STEER_BRIEFS } from './steered.ts';

const PRINT: ElementId = 'el-00000000000000000000000a', BLAZER: ElementId = 'el-0000000000000000000000aa', TROUSERS: ElementId = 'el-0000000000000000000000ad';
const ELEMENTS: BoardElements = {
  prints: new Map([[PRINT, { name: 'reeds', inks: ['#f4ead8', '#b5473c', '#24415e'] as const }]]),
  sketches: new Map([[BLAZER, { type: 'blazer' as const, fitted: { choice: normaliseGarment({ type: 'blazer' }), iou: 0.97 } }], [TROUSERS, { type: 'wide-trousers' as const }]]),
};
const COLOURS: readonly Hex[] = ['#c8b79a', '#2f4a63', '#8f4a5c', '#e8e2d2', '#b5622f'];
/** Boards of five colours, a print and two sketches; pinned or not. */
const given = (isPinned: boolean): Boards => ({
  ...EMPTY_BOARDS, colours: COLOURS.map((hex, i) => ({ hex, isPinned: isPinned && i < 2, ...(i === 0 ? { role: 'base' as const } : {}) })),
  prints: [{ print: { id: 'own', own: PRINT, scale: 1, rotation: 0 }, isPinned }], sketches: [{ element: BLAZER, asDrawn: true, isPinned }, { element: TROUSERS, asDrawn: false, isPinned: false }],
});
const PINNED_BRIEFS = ['minimalist winter, oversized wool coats over silk slips', 'playful nordic knits, gingham, pleated skirts', '夏天返工，亞麻恤衫襯闊腳褲，西裝褸'] as const;

function boardOf(brief: string, seed: number, { boards, mood }: { readonly boards?: Boards; readonly mood?: MoodReading }): Board {
  const made = generateBoard({ intent: intentOf(brief), seed, count: 60, elements: ELEMENTS, ...(boards ? { boards } : {}), ...(mood ? { mood } : {}) });
  if (!made.ok) throw new Error(`the bench board of "${brief}" was refused`);
  return made.value;
}

/** What the designer's elements do to boards of options: opposite moods apart, pins in place, the slider true; and what it costs. */
export function measureSteer(): Measure[] {
  return [...moods(), ...slider(), ...pins(), ...times()];
}

function moods(): Measure[] {
  const night = plantedReading(OPPOSITES.night), garden = plantedReading(OPPOSITES.garden, 7);
  const effects = STEER_BRIEFS.flatMap((brief) => [1, 2, 3].map((seed) => effectsOf(boardOf(brief, seed, { mood: night }), boardOf(brief, seed, { mood: garden }))));
  return [
    { name: `steer: opposite moods, axes that move less than they should, of ${effects.length * STEERED.length}`, value: effects.reduce((sum, one) => sum + STEERED.filter(({ axis, least }) => one[axis] < least).length, 0), unit: 'axes', budget: 0 },
    ...STEERED.map(({ axis }): Measure => ({ name: `steer: opposite moods, effect on ${axis}, least of ${effects.length}`, value: Math.min(...effects.map((one) => one[axis])), unit: 'd' })),
  ];
}

function slider(): Measure[] {
  const boards = given(false);
  const at = [0, 0.25, 0.5, 0.75, 1].map((freedom) => {
    const options = PINNED_BRIEFS.flatMap((brief) => boardOf(brief, 3, { boards: { ...boards, freedom } }).options);
    return { freedom, share: options.reduce((sum, design) => sum + shareOfOwn(design, boards, ELEMENTS), 0) / options.length };
  });
  return [
    { name: 'steer: share of the designer off what the slider says, worst of five places', value: Math.max(...at.map(({ freedom, share }) => Math.abs(share - (1 - freedom)))), unit: '0–1', budget: 0.08 },
    ...at.map(({ freedom, share }): Measure => ({ name: `steer: share of the designer at freedom ${freedom}`, value: share, unit: '0–1' })),
  ];
}

function pins(): Measure[] {
  let missing = 0, twins = 0, all = 0;
  for (const brief of PINNED_BRIEFS) {
    const { options } = boardOf(brief, 3, { boards: given(true) });
    twins += 60 - new Set(options.map((design) => signatureOf(design.garments))).size;
    for (const design of options) {
      const hexes = design.garments.flatMap((garment) => [...garment.colours, ...Object.values(garment.parts ?? {}).flatMap((part) => part.colours ?? [])]);
      const has = [hexes.includes('#c8b79a'), hexes.includes('#2f4a63'), design.garments.some((garment) => garment.print.own === PRINT), design.garments.some((garment) => garment.drawn?.sketch === BLAZER)];
      all += has.length;
      missing += has.filter((one) => !one).length;
    }
  }
  return [
    { name: `steer: pins that an option lacks, of ${all}`, value: missing, unit: 'pins', budget: 0 },
    { name: 'steer: options that a board with four pins has too few, of 180', value: twins, unit: 'options', budget: 0 },
  ];
}

function times(): Measure[] {
  const picture = plantMood({ motif: 'petals', colours: COLOURS, seed: 3, crowd: 3, noise: 5, width: 640, height: 480 });
  const night = plantedReading(OPPOSITES.night);
  return [
    { name: 'steer: what a picture says, palette and all', value: timeOf(() => measureMood(picture), { runs: 9 }), unit: 'ms', budget: 60 },
    { name: 'steer: brief, boards and mood → 60 designs chosen', value: timeOf((i) => boardOf(PINNED_BRIEFS[i % 3] as string, 20 + i, { boards: given(true), mood: night }), { runs: 9, warmUp: 6 }), unit: 'ms', budget: 150 },
  ];
}
