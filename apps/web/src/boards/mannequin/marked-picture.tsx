import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FIGURE_LANDMARKS, FIGURE_WIDTHS } from '@toile/figure';
import type { ElementId } from '@toile/kernel';
import { elementPictureUrl } from '../boards-client.ts';
import { MARK_NAMES, spotOf, withMark } from './marks.ts';
import type { MarkName } from './marks.ts';
import type { MarksInHand } from './use-marks.ts';

interface MarkedPictureProps { readonly id: ElementId; readonly width: number; readonly height: number; readonly hand: MarksInHand }

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** A step of the arrow keys, share of the picture's height; with Shift ten times as far. */
const STEP = 0.002;

/** The picture with its marks over it, each to be dragged, or moved with the arrow keys. */
export function MarkedPicture({ id, width, height, hand }: MarkedPictureProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const { marks } = hand;
  if (!marks) return null;
  const inside = (x: number, y: number): readonly [number, number] => [Math.min(width, Math.max(0, x)), Math.min(height, Math.max(0, y))];
  const drag = (name: MarkName) => (event: PointerEvent<HTMLButtonElement>): void => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    hand.set(withMark(marks, name, inside(((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height)));
  };
  const press = (name: MarkName) => (event: KeyboardEvent): void => {
    const way = ARROWS[event.key];
    if (!way) return;
    event.preventDefault();
    const step = height * STEP * (event.shiftKey ? 10 : 1);
    const [x, y] = spotOf(marks, name);
    if (!event.repeat) hand.begin();
    hand.set(withMark(marks, name, inside(x + way[0] * step, y + way[1] * step)));
  };
  return (
    <div ref={frame} className="mannequin-picture" style={{ aspectRatio: `${width} / ${height}`, ['--shape' as string]: width / height }}>
      <img src={elementPictureUrl(id, Math.min(width, 1024))} alt="" draggable={false} />
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <polyline points={FIGURE_LANDMARKS.map((name) => marks.levels[name].join(',')).join(' ')} />
        {FIGURE_LANDMARKS.map((name) => <line key={name} className="mannequin-level" x1={marks.levels[name][0]} y1={marks.levels[name][1]} x2={width} y2={marks.levels[name][1]} />)}
        {FIGURE_WIDTHS.map((name) => <line key={name} x1={marks.edges[name][0][0]} y1={marks.edges[name][0][1]} x2={marks.edges[name][1][0]} y2={marks.edges[name][1][1]} />)}
      </svg>
      {FIGURE_LANDMARKS.map((name) => <span key={name} className="mannequin-name" style={{ top: `${(marks.levels[name][1] / height) * 100}%` }}>{t(`mannequin.mark.${name}`)}</span>)}
      {MARK_NAMES.map((name) => {
        const [x, y] = spotOf(marks, name);
        const isEdge = name.includes('.');
        return (
          <button
            key={name} type="button" className="mannequin-mark" data-edge={isEdge} data-mark={name} style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }} aria-label={t('mannequin.moveMark', { name: t(`mannequin.mark.${name}`) })}
            onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); hand.begin(); }} onPointerMove={drag(name)} onKeyDown={press(name)}
          />
        );
      })}
    </div>
  );
}
