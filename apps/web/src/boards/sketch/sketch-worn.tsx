import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TracedSketch } from '@toile/garment';
import { normaliseGarment, sampleDesign } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { Croquis } from '../../atelier/croquis.tsx';
import { useTerms } from '../../i18n/use-terms.ts';
import { useFinish } from '../../settings.ts';

interface SketchWornProps { readonly sketch: TracedSketch; readonly asDrawn: boolean; readonly board: readonly Hex[]; readonly width: number }

const PLAIN: Hex = '#6f675c';
/** What is worn with it is in another colour of the board, so that the sketch stands out. */
const beside = (board: readonly Hex[]): Hex => board[1] ?? PLAIN;

/** The sketch on the figure: as it was drawn, or as the house would cut it. */
export function SketchWorn({ sketch, asDrawn, board, width }: SketchWornProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const finish = useFinish();
  const { id, type, fitted } = sketch;
  const text = JSON.stringify([id, type, fitted?.choice, asDrawn, board.slice(0, 6)]);
  const design = useMemo(() => {
    const palette = board.length > 0 ? board.slice(0, 6) : undefined;
    const design = sampleDesign(type, {}, { isOutfit: true, ...(palette ? { palette } : {}) });
    const usual = normaliseGarment({ type, ...(palette ? { colours: palette } : {}) });
    const own = { ...(fitted?.choice ?? usual), fabric: usual.fabric, print: usual.print, colours: usual.colours, ...(asDrawn ? { drawn: { sketch: id } } : {}) };
    return { ...design, garments: design.garments.map((garment) => (garment.type === type ? own : { ...garment, colours: [beside(board)] })) };
  }, [text]);
  return <Croquis design={design} finish={finish} width={width} label={t('sketch.wornAs', { garment: term('garment', type) })} />;
}
