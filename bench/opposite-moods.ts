import { EMPTY_BOARDS, readMood } from '@toile/brief';
import type { MoodItem, MoodReading } from '@toile/brief';
import type { ElementId, Hex } from '@toile/kernel';
import { measureMood } from '@toile/vision';
import type { MoodMeasures } from '@toile/vision';
import { plantMood } from './planted-moods.ts';
import type { MoodPlanting } from './planted-moods.ts';

type Scene = Omit<MoodPlanting, 'seed' | 'width' | 'height'>;

/** A night street in steel: dark, cool, angular, calm. */
const NIGHT: readonly Hex[] = ['#14171f', '#1d2533', '#28364a', '#39485c'];
/** A garden at noon: light, warm, curved, busy. */
const GARDEN: readonly Hex[] = ['#fbf1df', '#f0b98a', '#e8805a', '#f6d55c', '#d9486b'];

/** Two mood boards that say the opposite of everything, three pictures each: clean, and as phone photographs with noise and a lamp to one side. */
export const OPPOSITES: Readonly<Record<'night' | 'garden', readonly Scene[]>> = {
  night: [{ motif: 'boxes', colours: NIGHT, crowd: 0.25 }, { motif: 'shards', colours: NIGHT, crowd: 0.3, noise: 6, lamp: 0.3 }, { motif: 'plain', colours: NIGHT, noise: 8, lamp: 0.4 }],
  garden: [{ motif: 'petals', colours: GARDEN, crowd: 9 }, { motif: 'discs', colours: GARDEN, crowd: 24, noise: 6, lamp: 0.2 }, { motif: 'discs', colours: GARDEN, crowd: 40, noise: 8, lamp: 0.1 }],
};

/** The reading of a mood board of planted pictures. */
export function plantedReading(scenes: readonly Scene[], seed = 1): MoodReading {
  const measures = new Map<ElementId, MoodMeasures>();
  const mood = scenes.map((scene, i): MoodItem => {
    const element: ElementId = `el-${(seed * 100 + i).toString(16).padStart(24, '0')}`;
    measures.set(element, measureMood(plantMood({ ...scene, seed: seed + i, width: 320, height: 240 })));
    return { id: `m${i}`, kind: 'picture', element, x: i * 220, y: 0, width: 200, height: 150, rotation: 0 };
  });
  return readMood({ ...EMPTY_BOARDS, mood }, measures);
}
