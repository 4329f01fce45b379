// Draws two hundred options one after another and prints the peak memory of the process, MB. Run by the bench in a process of its own.
import { readBrief } from '@toile/brief';
import { composeCroquis } from '@toile/croquis';
import { createPainter } from '@toile/drawing';
import { generateBoard } from '@toile/generator';

const intent = readBrief('autumn coats, dresses and trousers in wool, silk and denim');
if (!intent.ok) throw new Error('the bench brief was not understood');
const board = generateBoard({ intent: intent.value, seed: 1, count: 200 });
if (!board.ok) throw new Error('the bench board was refused');
const painter = createPainter();
for (const design of board.value.options) painter.paint(composeCroquis(design), { width: 384, height: 576, style: 'watercolour', paper: '#faf6ee' });
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
