// Draws two hundred options (JSON, on standard input) on two threads and prints the peak memory of the process, MB. Run by the bench in a process of its own.
import { readFileSync } from 'node:fs';
import type { Design } from '@toile/garment';
import { startPainters } from '../tools/gallery/painters.ts';

const designs = JSON.parse(readFileSync(0, 'utf8')) as readonly Design[];
const painters = await startPainters(2);
// As on a screen: what has been shown is given back to be painted in again.
await painters.paintAll(designs, { width: 384, height: 576, style: 'watercolour', paper: '#faf6ee' }, ({ rgba, failure }) => {
  if (failure !== undefined) throw new Error(failure);
  return rgba?.buffer;
});
await painters.close();
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
