import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mannequin } from '@toile/figure';
import { sampleDesign } from '@toile/garment';
import { Croquis } from '../../atelier/croquis.tsx';
import { useFinish } from '../../settings.ts';

interface OwnFigureProps { readonly mannequin: Mannequin | undefined; readonly market: 'womenswear' | 'menswear'; readonly width: number }

/** The mannequin in plain clothes. */
export function OwnFigure({ mannequin, market, width }: OwnFigureProps) {
  const { t } = useTranslation();
  const finish = useFinish();
  const text = JSON.stringify(mannequin);
  const design = useMemo(() => sampleDesign(market === 'menswear' ? 't-shirt' : 'tank-top', { colours: ['#e9e2d4'] }, { market, isOutfit: true, palette: ['#4f6378'], figure: mannequin ? { mannequin } : {} }), [text, market]);
  return <Croquis design={design} finish={finish} width={width} label={t('mannequin.preview')} />;
}
