import type { PrintChoice } from './print.ts';
import type { OwnPrints } from './own/own-print.ts';
import { printFamily } from './prints.ts';

/** How large a print's repeat reads on the body: its longer side, mm, at the chosen scale. */
export function describeSize(mm: number): 'micro' | 'small' | 'medium' | 'large' | 'statement' {
  if (mm < 15) return 'micro';
  if (mm < 45) return 'small';
  if (mm < 130) return 'medium';
  return mm < 320 ? 'large' : 'statement';
}

/** The print in a few English words: "large peonies …, turned 45°". */
export function describePrint(print: PrintChoice, prints?: OwnPrints): string {
  if (print.id === 'own') return describeOwn(print, prints);
  const family = printFamily(print.id);
  if (print.id === 'solid') return family.description;
  const size = describeSize(Math.max(...family.repeat) * print.scale);
  const turn = ((print.rotation % 360) + 360) % 360;
  const way = print.layout === 'placed' || (print.layout === undefined && family.wornAs === 'placed') ? ', placed on the panel' : '';
  return `${family.description}, ${size} (${Math.round(family.repeat[0] * print.scale)} × ${Math.round(family.repeat[1] * print.scale)} mm repeat)${turn === 0 ? '' : `, turned ${turn}°`}${way}`;
}

/** A print of the designer's own by its name and the size of its repeat, where it was handed in. */
function describeOwn(print: PrintChoice, prints: OwnPrints | undefined): string {
  const own = print.own === undefined ? undefined : prints?.get(print.own);
  if (!own) return 'a print of your own';
  const [width, height] = own.mm.map((side) => side * print.scale) as [number, number];
  return `your own print “${own.name}”, ${describeSize(Math.max(width, height))} (${Math.round(width)} × ${Math.round(height)} mm repeat)`;
}
