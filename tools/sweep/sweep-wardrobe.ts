import { composeCroquis, SWEEP_WEARERS, sceneFaults, sweptDesigns } from '@toile/croquis';
import { createPainter } from '@toile/drawing';
import { GARMENTS } from '@toile/garment';

/*
 * Draws every garment in each of its parts on every pose and body of the sweep and says what is wrong with any of them.
 * `npm run sweep -- coat blouse` draws only those.
 */
const wanted = process.argv.slice(2);
const painter = createPainter();
const options = { width: 96, height: 144, style: 'marker', paper: '#ffffff' } as const;
let drawn = 0;
let failed = 0;
for (const { id } of GARMENTS.filter((garment) => wanted.length === 0 || wanted.includes(garment.id))) {
  const faults: string[] = [];
  for (const { facet, value, design } of sweptDesigns(id, () => SWEEP_WEARERS)) {
    drawn++;
    const where = `${facet} ${value}, ${design.figure.pose}, ${design.size}`;
    try {
      const scene = composeCroquis(design);
      painter.paint(scene, options);
      faults.push(...sceneFaults(design, scene).map((fault) => `${where}: ${fault}`));
    } catch (cause) {
      faults.push(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  failed += faults.length;
  console.log(`sweep: ${id}${faults.length === 0 ? '' : `: ${faults.length} faults`}`);
  for (const fault of faults.slice(0, 12)) console.log(`  ${fault}`);
}
console.log(`sweep: ${drawn} pictures drawn, ${failed} faults`);
process.exit(failed === 0 ? 0 : 1);
