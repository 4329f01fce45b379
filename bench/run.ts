import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ENGINE_VERSION } from '@toile/kernel';
import { GALLERY_BRIEFS } from '../tools/gallery/briefs.ts';
import { measureDrawing, measureMemory } from './drawing.ts';
import { boardOf, measureIdeas } from './ideas.ts';
import { measurePalettes } from './palettes.ts';
import { measurePrints } from './prints.ts';
import { measureScreen } from './screen.ts';
import { measureSteer } from './steer.ts';
import { measureSketches } from './sketches.ts';
import { measureStudio } from './studio.ts';
import { tableOf, yardstick } from './measure.ts';
import type { Measure } from './measure.ts';

/*
 * The budgets, as medians, on the machine it runs on: a table on the screen and bench/latest.json. A missed budget is said, not failed:
 * a busy machine is no fault of the code. The yardstick tells one machine's figures from another's.
 */
const mixed = GALLERY_BRIEFS.flatMap(({ brief, seed }) => boardOf(brief, seed).slice(0, 6)).slice(0, 60);
const yard = yardstick();
const measures: Measure[] = [
  { name: 'yardstick: a fixed piece of arithmetic', value: yard, unit: 'ms' },
  ...measureIdeas(),
  ...(await measureDrawing(mixed)),
  measureMemory(),
  ...(await measurePalettes()),
  ...(await measurePrints()),
  ...measureSteer(),
  ...(await measureSketches()),
  ...(await measureStudio()),
  ...(await measureScreen()),
];
const warm = measures.find((m) => m.name.includes('2 workers, warm'));
if (warm) measures.push({ name: '60 options warm, in yardsticks', value: warm.value / yard, unit: '×' });
console.log(`Toile ${ENGINE_VERSION}, Node ${process.versions.node}, ${availableParallelism()} cores\n`);
console.log(tableOf(measures));
writeFileSync(fileURLToPath(new URL('./latest.json', import.meta.url)), `${JSON.stringify(measures, null, 2)}\n`);
