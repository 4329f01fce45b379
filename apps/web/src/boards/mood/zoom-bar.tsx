import { useTranslation } from 'react-i18next';

/** Nearer, farther, everything in sight. */
export function ZoomBar({ scale, onZoom, onFit }: { readonly scale: number; readonly onZoom: (by: number) => void; readonly onFit: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="zoom-bar">
      <button type="button" aria-label={t('mood.farther')} title={t('mood.farther')} onClick={() => onZoom(1 / 1.25)}>−</button>
      <button type="button" aria-label={t('mood.fit')} title={t('mood.fit')} onClick={onFit}>{Math.round(scale * 100)} %</button>
      <button type="button" aria-label={t('mood.nearer')} title={t('mood.nearer')} onClick={() => onZoom(1.25)}>+</button>
    </div>
  );
}
