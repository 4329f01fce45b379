import type { Change } from '@toile/contract';
import type { Design } from '@toile/garment';
import { WithSwatches } from '../shell/with-swatches.tsx';
import { useChangeWords } from './change-text.ts';

/** One change as a line, its colours as colours. */
export function ChangeLine({ change, design }: { readonly change: Change; readonly design: Design }) {
  const { what, from, to } = useChangeWords()(change, design);
  return <span className="change-line"><b>{what}</b> <WithSwatches text={`${from} → ${to}`} /></span>;
}
