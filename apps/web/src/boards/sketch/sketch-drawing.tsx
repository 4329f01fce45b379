import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SketchLandmark, SketchRegion, TracedSketch } from '@toile/garment';
import type { Place, SketchEdit } from './sketch-recipe.ts';

/** What a press on the drawing does. */
export type Hand = 'marks' | 'merge' | 'split' | 'part';

interface SketchDrawingProps {
  readonly sketch: TracedSketch;
  readonly hand: Hand;
  readonly label: string;
  readonly isBusy: boolean;
  readonly chosen: string | undefined;
  readonly onEdit: (edit: SketchEdit) => void;
  readonly onChoose: (region: SketchRegion | undefined, at: Place) => void;
}

/** Soft colours that stand apart beside one another. */
const SOFT = ['#e9c9b6', '#c4d7cf', '#d9cde4', '#efe0a9', '#bfd3e6', '#e7bfc8', '#cfdcae', '#d8cfc2', '#b9dad9', '#f0cfa4'];
const MARGIN = 0.07;
const CLICK = 6;
const pathOf = (points: readonly Place[], isClosed = true): string => `M${points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}${isClosed ? 'Z' : ''}`;

/** The cleaned drawing: its pieces of cloth in soft colours, its lines, its named points; pieces are merged, parted and named by pressing on them, points are dragged. */
export function SketchDrawing({ sketch, hand, label, isBusy, chosen, onEdit, onChoose }: SketchDrawingProps) {
  const { t } = useTranslation();
  const svg = useRef<SVGSVGElement>(null);
  const [first, setFirst] = useState<{ readonly id: string; readonly at: Place }>();
  const [cut, setCut] = useState<readonly [Place, Place]>();
  const [held, setHeld] = useState<{ readonly name: SketchLandmark; readonly at: Place }>();
  useEffect(() => { setFirst(undefined); setCut(undefined); }, [hand, sketch]);
  useEffect(() => setHeld(undefined), [sketch]);

  const xs = sketch.outline.map(([x]) => x), ys = sketch.outline.map(([, y]) => y);
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys), 1);
  const [left, top] = [Math.min(...xs) - size * MARGIN, Math.min(...ys) - size * MARGIN];
  const [width, height] = [Math.max(...xs) - left + size * MARGIN, Math.max(...ys) - top + size * MARGIN];
  const unit = size / 400;
  const at = (event: PointerEvent): Place => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    // The drawing keeps its shape within the box.
    const scale = Math.min(box.width / width, box.height / height);
    return [left + (event.clientX - box.left - (box.width - width * scale) / 2) / scale, top + (event.clientY - box.top - (box.height - height * scale) / 2) / scale];
  };
  const regionOf = (event: PointerEvent): SketchRegion | undefined => {
    const id = (event.target as Element).getAttribute('data-region');
    return sketch.regions.find((region) => region.id === id);
  };
  const press = (region: SketchRegion | undefined, place: Place): void => {
    if (isBusy) return;
    if (hand === 'part') onChoose(region, place);
    else if (hand === 'merge' && region) {
      if (!first || first.id === region.id) setFirst(first ? undefined : { id: region.id, at: place });
      else onEdit({ kind: 'merge', at: [first.at, place] });
    } else if (hand === 'split' && region) onEdit({ kind: 'split', at: place });
  };
  const marks = Object.entries(sketch.landmarks) as readonly (readonly [SketchLandmark, Place])[];
  return (
    <svg
      ref={svg} className="sketch-drawing" viewBox={`${left} ${top} ${width} ${height}`} style={{ aspectRatio: `${width} / ${height}` }} role="group" aria-label={label} data-hand={hand} data-regions={sketch.regions.length} data-type={sketch.type}
      onPointerDown={(event) => { if (hand === 'split') { event.currentTarget.setPointerCapture(event.pointerId); const place = at(event); setCut([place, place]); } }}
      onPointerMove={(event) => { if (cut && event.buttons > 0) setCut([cut[0], at(event)]); }}
      onPointerUp={(event) => {
        if (!cut) return;
        const [from, to] = [cut[0], at(event)];
        setCut(undefined);
        if (Math.hypot(to[0] - from[0], to[1] - from[1]) < CLICK * unit) {
          const under = document.elementsFromPoint(event.clientX, event.clientY).map((one) => one.getAttribute('data-region')).find(Boolean);
          press(sketch.regions.find(({ id }) => id === under), from);
        } else if (!isBusy) onEdit({ kind: 'split', at: [from, to] });
      }}
    >
      {sketch.regions.map((region, i) => (
        <path
          key={region.id} data-region={region.id} data-part={region.part} d={pathOf(region.outline)} className="sketch-region" fill={SOFT[i % SOFT.length]} data-chosen={region.id === chosen || region.id === first?.id} role="button" tabIndex={hand === 'marks' ? -1 : 0} aria-label={`${region.id}: ${region.part}`}
          onClick={(event) => { if (hand !== 'split') press(regionOf(event as unknown as PointerEvent), at(event as unknown as PointerEvent)); }}
          onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); press(region, insideOf(region.outline)); } }}
        ><title>{region.part}</title></path>
      ))}
      <g className="sketch-lines">
        {sketch.lines.map((line, i) => <path key={i} d={pathOf(line.points, false)} strokeWidth={Math.max(unit * 0.7, Math.min(line.width, unit * 2))} strokeDasharray={line.kind === 'stitch' ? `${unit * 4} ${unit * 2.6}` : undefined} />)}
        <path d={pathOf(sketch.outline)} strokeWidth={unit * 2.1} />
      </g>
      {cut ? <path className="sketch-cut" d={pathOf(cut, false)} strokeWidth={unit * 1.6} /> : null}
      {hand === 'marks' ? marks.map(([name, place]) => {
        const [x, y] = held?.name === name ? held.at : place;
        return (
          <g key={name}>
            <circle
              className="sketch-mark" cx={x} cy={y} r={unit * 5} strokeWidth={unit * 1.4} data-mark={name} role="button" tabIndex={0} aria-label={`${t(`sketch.mark.${name}`)}. ${t('print.moveKeys')}`}
              onPointerDown={(event) => { if (isBusy) return; event.currentTarget.setPointerCapture(event.pointerId); setHeld({ name, at: place }); }}
              onPointerMove={(event) => { if (held?.name === name && event.buttons > 0) setHeld({ name, at: at(event) }); }}
              onPointerUp={() => { if (held && (held.at[0] !== place[0] || held.at[1] !== place[1])) onEdit({ kind: 'mark', name, to: held.at }); else setHeld(undefined); }}
              onKeyDown={(event) => {
                const way = ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const)[event.key as 'ArrowLeft'];
                if (!way || isBusy) return;
                event.preventDefault();
                const by = unit * (event.shiftKey ? 10 : 2);
                onEdit({ kind: 'mark', name, to: [place[0] + way[0] * by, place[1] + way[1] * by] });
              }}
            ><title>{t(`sketch.mark.${name}`)}</title></circle>
            {held?.name === name ? <text className="sketch-mark-name" x={x + unit * 9} y={y - unit * 6} fontSize={unit * 13}>{t(`sketch.mark.${name}`)}</text> : null}
          </g>
        );
      }) : null}
    </svg>
  );
}

/** A place inside an outline: the middle of the widest stretch of a row through its half height. */
function insideOf(outline: readonly Place[]): Place {
  const ys = outline.map(([, y]) => y), y = (Math.min(...ys) + Math.max(...ys)) / 2 + 1e-3;
  const crossings = outline.flatMap(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length] ?? [ax, ay];
    return (ay > y) === (by > y) ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)];
  }).toSorted((a, b) => a - b);
  let best: Place = outline[0] ?? [0, 0], widest = -1;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [a = 0, b = 0] = [crossings[i], crossings[i + 1]];
    if (b - a > widest) { widest = b - a; best = [(a + b) / 2, y]; }
  }
  return best;
}
