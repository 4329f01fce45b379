import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Design } from '@toile/garment';
import { Croquis } from '../atelier/croquis.tsx';
import type { Outlines } from '../atelier/painter-pool.ts';
import { capitalised, useOutfitName, useTerms } from '../i18n/use-terms.ts';
import { useFinish } from '../settings.ts';
import { outlinesQuery } from './outlines-query.ts';
import { accessoryPlace, isInPanel, isSameTarget, targetOf, wearerPart } from './part-target.ts';
import type { PartTarget } from './part-target.ts';

interface PictureProps {
  readonly design: Design;
  /** The design as it would be, while a hand still moves. */
  readonly preview: Design | undefined;
  readonly width: number;
  readonly target: PartTarget | undefined;
  readonly onTarget: (target: PartTarget) => void;
}

/** One design, large. Every part of it can be pointed at, by hand or by keyboard. */
export function Picture({ design, preview, width, target, onTarget }: PictureProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const outfitName = useOutfitName();
  const finish = useFinish();
  const [hovered, setHovered] = useState<PartTarget>();
  const outlines = useQuery({ ...outlinesQuery(design), placeholderData: (before) => before }).data;
  useEffect(() => setHovered(undefined), [design]);
  const name = (wanted: PartTarget) => {
    const worn = design.accessories?.[accessoryPlace(wanted) ?? -1];
    if (worn) return capitalised(term('accessory', worn.type));
    const ofWearer = wearerPart(wanted);
    if (ofWearer) return t(`wearer.${ofWearer}`);
    const garment = design.garments[wanted.garment];
    return garment ? `${term('garment', garment.type)} · ${wanted.part === 'body' ? t('design.ofGarment') : t(`part.${wanted.part}` as 'part.body')}` : '';
  };
  return (
    <div className="picture" style={{ width }}>
      <Croquis design={preview ?? design} finish={finish} width={width} label={outfitName(design)} />
      {outlines ? <Regions outlines={outlines} design={design} hovered={hovered} target={target} name={name} onHover={setHovered} onTarget={onTarget} /> : null}
      {hovered ? <span className="picture-label" aria-hidden="true">{name(hovered)}</span> : null}
    </div>
  );
}

interface RegionsProps {
  readonly outlines: Outlines;
  readonly design: Design;
  readonly hovered: PartTarget | undefined;
  readonly target: PartTarget | undefined;
  readonly name: (target: PartTarget) => string;
  readonly onHover: (target: PartTarget | undefined) => void;
  readonly onTarget: (target: PartTarget) => void;
}

/** The parts as invisible regions over the picture, back to front, so that the topmost one answers; one of each part takes the focus. */
function Regions({ outlines: { view, outlines }, design, hovered, target, name, onHover, onTarget }: RegionsProps) {
  const { t } = useTranslation();
  const reachable = new Set<string>();
  return (
    <svg className="regions" viewBox={`${view.left} ${view.top} ${view.width} ${view.height}`} preserveAspectRatio="none" onMouseLeave={() => onHover(undefined)} role="group" aria-label={t('design.partHint')}>
      {outlines.map(({ part, points }, i) => {
        const own = targetOf(part, design);
        const isLit = hovered !== undefined && isInPanel(part, hovered, design);
        // The part being worked on is marked where it is a piece; a whole garment outlined for good would only be in the way.
        const isPicked = hovered === undefined && target !== undefined && !['body', 'details'].includes(target.part) && wearerPart(target) === undefined && isInPanel(part, target, design) && isSameTarget(own, target);
        const title = own ? name(own) : '';
        const isFirst = own !== undefined && !reachable.has(title);
        reachable.add(title);
        return (
          <path
            key={i} d={pathOf(points)} data-part={part} data-lit={isLit} data-picked={isPicked} fillRule="nonzero" onMouseEnter={() => onHover(own)} onClick={() => { if (own) onTarget(own); }}
            {...(isFirst ? {
              tabIndex: 0, role: 'button', 'aria-label': title, onFocus: () => onHover(own), onBlur: () => onHover(undefined),
              onKeyDown: (event: React.KeyboardEvent) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                onTarget(own);
              },
            } : { 'aria-hidden': true })}
            style={{ cursor: own ? 'pointer' : 'default' }}
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
