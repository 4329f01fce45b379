import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Design } from '@toile/garment';
import { Croquis } from '../atelier/croquis.tsx';
import { outlineDesign } from '../atelier/painter-pool.ts';
import type { Outlines } from '../atelier/painter-pool.ts';
import { useTerms } from '../i18n/use-terms.ts';
import { useSettings } from '../settings.ts';
import { isInPanel, targetOf } from './part-target.ts';
import type { PartTarget } from './part-target.ts';

interface PictureProps {
  readonly design: Design;
  readonly width: number;
  readonly target: PartTarget | undefined;
  readonly onTarget: (target: PartTarget) => void;
}

/** One design, large. Every part of it can be pointed at. */
export function Picture({ design, width, target, onTarget }: PictureProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const [settings] = useSettings();
  const [hovered, setHovered] = useState<PartTarget>();
  const key = JSON.stringify(design);
  const outlines = useQuery({ queryKey: ['outlines', key], queryFn: () => outlineDesign(design), staleTime: Infinity, placeholderData: (before) => before }).data;
  useEffect(() => setHovered(undefined), [key]);
  const name = (wanted: PartTarget) => {
    const garment = design.garments[wanted.garment];
    return garment ? `${term('garment', garment.type)} · ${t(`part.${wanted.part}` as 'part.body')}` : '';
  };
  return (
    <div className="picture" style={{ width }}>
      <Croquis design={design} style={settings.style} light={settings.light} width={width} label={design.garments.map((garment) => term('garment', garment.type)).join(', ')} />
      {outlines ? <Regions outlines={outlines} design={design} lit={hovered ?? target} onHover={setHovered} onTarget={onTarget} /> : null}
      {hovered ? <span className="picture-label">{name(hovered)}</span> : null}
    </div>
  );
}

interface RegionsProps {
  readonly outlines: Outlines;
  readonly design: Design;
  readonly lit: PartTarget | undefined;
  readonly onHover: (target: PartTarget | undefined) => void;
  readonly onTarget: (target: PartTarget) => void;
}

/** The parts as invisible regions over the picture, back to front, so that the topmost one answers. */
function Regions({ outlines: { view, outlines }, design, lit, onHover, onTarget }: RegionsProps) {
  return (
    <svg className="regions" viewBox={`${view.left} ${view.top} ${view.width} ${view.height}`} preserveAspectRatio="none" onMouseLeave={() => onHover(undefined)} aria-hidden="true">
      {outlines.map(({ part, points }, i) => {
        const target = targetOf(part, design);
        const isLit = lit !== undefined && isInPanel(part, lit, design);
        return (
          <path
            key={i} d={pathOf(points)} data-part={part} data-lit={isLit} fillRule="nonzero"
            onMouseEnter={() => onHover(target)} onClick={() => { if (target) onTarget(target); }} style={{ cursor: target ? 'pointer' : 'default' }}
          />
        );
      })}
    </svg>
  );
}

function pathOf(points: Float32Array): string {
  let d = '';
  for (let i = 0; i + 1 < points.length; i += 2) d += `${i === 0 ? 'M' : 'L'}${(points[i] ?? 0).toFixed(1)} ${(points[i + 1] ?? 0).toFixed(1)}`;
  return `${d}Z`;
}
