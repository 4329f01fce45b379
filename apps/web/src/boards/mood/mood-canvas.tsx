import type Konva from 'konva';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Layer, Line, Rect, Stage, Transformer } from 'react-konva';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import type { MoodItem } from '@toile/brief';
import { useColourName } from '../colour/use-colour-name.ts';
import { boxOf, extentOf, LEAST_SIDE, snapOf } from './mood-items.ts';
import type { Box, Guide } from './mood-items.ts';
import { MoodNode } from './mood-node.tsx';
import { NoteField } from './note-field.tsx';
import { useCanvasKeys } from './use-canvas-keys.ts';
import type { MoodHand } from './use-mood-hand.ts';
import { useCanvasView, zoomed } from './use-canvas-view.ts';
import { ZoomBar } from './zoom-bar.tsx';

interface MoodCanvasProps {
  readonly items: readonly MoodItem[];
  readonly hand: MoodHand;
  /** True where a turn of the wheel belongs to the board, not to the page. */
  readonly hasWheel: boolean;
  readonly height: string;
}

const SNAP_PX = 6;
const ACCENT = '#bb4434';
const turnedTo = (angle: number): number => Math.round((((angle % 360) + 360) % 360) * 10) / 10;

/** The mood board as a free canvas: everything is moved, scaled, turned, ordered by hand or by keys; the list beside it does the same without a canvas. */
export function MoodCanvas({ items, hand, hasWheel, height }: MoodCanvasProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const { ref: measured, width: wide, height: high } = useElementSize<HTMLDivElement>();
  const ref = useRef<HTMLDivElement>(null);
  const area = useMergedRef(measured, ref);
  const extent = useMemo(() => extentOf(items), [items]);
  const { view, move, fit } = useCanvasView({ width: wide, height: high }, extent);
  const stage = useRef<Konva.Stage>(null);
  const frame = useRef<Konva.Transformer>(null);
  const [guides, setGuides] = useState<readonly Guide[]>([]);
  const [band, setBand] = useState<Box>();
  const origin = useRef<{ readonly x: number; readonly y: number; readonly isPan: boolean }>(undefined);
  const pinch = useRef<number>(undefined);
  const isCommitting = useRef(false);
  const { chosen, choose, editing, edit } = hand;
  useCanvasKeys(ref, hand, { onEdit: edit, onPan: (dx, dy) => move((now) => ({ ...now, x: now.x + dx, y: now.y + dy })), onZoom: (by) => move((now) => zoomed(now, by, { x: wide / 2, y: high / 2 })), onFit: fit });
  useEffect(() => {
    const nodes = [...chosen].flatMap((id) => stage.current?.findOne(`#${id}`) ?? []);
    frame.current?.nodes(nodes);
    frame.current?.getLayer()?.batchDraw();
  }, [chosen, items]);

  const toBoard = (point: { readonly x: number; readonly y: number }) => ({ x: (point.x - view.x) / view.scale, y: (point.y - view.y) / view.scale });
  const boxNow = (item: MoodItem, node: Konva.Node): Box => boxOf({ ...item, x: node.x() - item.width / 2, y: node.y() - item.height / 2 });
  // Every node that was dragged tells that it ended: all of them are kept in one step.
  const commit = (): void => {
    if (isCommitting.current) return;
    isCommitting.current = true;
    queueMicrotask(() => {
      isCommitting.current = false;
      setGuides([]);
      hand.place((item) => {
        const node = stage.current?.findOne(`#${item.id}`);
        if (!node) return item;
        const [width, tall] = [Math.max(LEAST_SIDE, Math.round(item.width * Math.abs(node.scaleX()))), Math.max(LEAST_SIDE, Math.round(item.height * Math.abs(node.scaleY())))];
        node.scale({ x: 1, y: 1 });
        const next = { ...item, width, height: tall, x: Math.round(node.x() - width / 2), y: Math.round(node.y() - tall / 2), rotation: turnedTo(node.rotation()) };
        return next.x === item.x && next.y === item.y && width === item.width && tall === item.height && next.rotation === item.rotation ? item : next;
      });
    });
  };
  const dragged = (id: string, node: Konva.Node): void => {
    const item = items.find((one) => one.id === id);
    if (!item || chosen.size > 1) return;
    const snap = snapOf(boxNow(item, node), items.filter((one) => one.id !== id).map(boxOf), SNAP_PX / view.scale);
    node.position({ x: node.x() + snap.dx, y: node.y() + snap.dy });
    setGuides(snap.guides);
  };
  const onlyPictures = [...chosen].every((id) => items.find((item) => item.id === id)?.kind === 'picture');
  const edited = items.find(({ id, kind }) => id === editing && kind === 'note');
  return (
    <div ref={area} className="mood-canvas" style={{ height }} tabIndex={0} role="application" aria-label={t('mood.canvas', { count: items.length })} aria-describedby="mood-keys" data-items={items.length} data-chosen={[...chosen].join(' ')}
      onPointerDown={(event) => { if (!(event.target instanceof HTMLTextAreaElement)) event.currentTarget.focus({ preventScroll: true }); }}
      onDropCapture={(event) => { const box = event.currentTarget.getBoundingClientRect(); hand.dropAt(toBoard({ x: event.clientX - box.left, y: event.clientY - box.top })); }}>
      <Stage
        ref={stage} width={wide} height={high} scaleX={view.scale} scaleY={view.scale} x={view.x} y={view.y}
        onWheel={({ evt }) => {
          if (!hasWheel && !evt.ctrlKey) return;
          evt.preventDefault();
          const about = stage.current?.getPointerPosition() ?? { x: wide / 2, y: high / 2 };
          if (evt.ctrlKey || evt.metaKey) move((now) => zoomed(now, Math.exp(-evt.deltaY * 0.006), about));
          else move((now) => ({ ...now, x: now.x - evt.deltaX, y: now.y - evt.deltaY }));
        }}
        onMouseDown={({ evt, target }) => {
          if (target !== stage.current) return;
          const point = stage.current?.getPointerPosition();
          if (!point) return;
          origin.current = { ...point, isPan: evt.button === 1 || hand.isSpaceDown() };
          if (!origin.current.isPan && !evt.shiftKey) choose([]);
        }}
        onMouseMove={({ evt }) => {
          const point = stage.current?.getPointerPosition();
          const from = origin.current;
          if (!from || !point || evt.buttons === 0) return;
          if (from.isPan) {
            move((now) => ({ ...now, x: now.x + point.x - from.x, y: now.y + point.y - from.y }));
            origin.current = { ...point, isPan: true };
          } else setBand({ left: Math.min(from.x, point.x), top: Math.min(from.y, point.y), width: Math.abs(point.x - from.x), height: Math.abs(point.y - from.y) });
        }}
        onMouseUp={() => {
          origin.current = undefined;
          if (band && band.width + band.height > 8) {
            const corner = toBoard({ x: band.left, y: band.top });
            const area = { left: corner.x, top: corner.y, width: band.width / view.scale, height: band.height / view.scale };
            choose(items.filter((item) => { const box = boxOf(item); return box.left < area.left + area.width && area.left < box.left + box.width && box.top < area.top + area.height && area.top < box.top + box.height; }).map(({ id }) => id));
          }
          setBand(undefined);
        }}
        onTouchStart={({ evt, target }) => {
          if (target !== stage.current) return;
          const [touch] = evt.touches;
          choose([]);
          if (touch) origin.current = { x: touch.clientX, y: touch.clientY, isPan: true };
        }}
        onTouchMove={({ evt }) => {
          const [a, b] = evt.touches;
          if (a && b) {
            evt.preventDefault();
            const box = ref.current?.getBoundingClientRect();
            const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
            const before = pinch.current;
            pinch.current = apart;
            if (before !== undefined && box) move((now) => zoomed(now, apart / before, { x: (a.clientX + b.clientX) / 2 - box.left, y: (a.clientY + b.clientY) / 2 - box.top }));
          } else if (a && origin.current) {
            const from = origin.current;
            move((now) => ({ ...now, x: now.x + a.clientX - from.x, y: now.y + a.clientY - from.y }));
            origin.current = { x: a.clientX, y: a.clientY, isPan: true };
          }
        }}
        onTouchEnd={() => { origin.current = undefined; pinch.current = undefined; }}
      >
        <Layer>
          {items.map((item) => (
            <MoodNode
              key={item.id} item={item} name={item.hex ? nameOf({ hex: item.hex }) : ''} pixels={view.scale * Math.min(2, window.devicePixelRatio || 1)} inkColour="#3d3730"
              onPress={(id, isMore) => { if (isMore) choose(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]); else if (!chosen.has(id)) choose([id]); }}
              onDragStart={(id) => { if (!chosen.has(id)) choose([id]); }} onDragMove={dragged} onDragEnd={commit} onTransformEnd={commit}
              onOpen={(id) => { if (items.find((one) => one.id === id)?.kind === 'note') edit(id); }}
            />
          ))}
          {guides.map(({ axis, at }) => <Line key={`${axis} ${at}`} points={axis === 'x' ? [at, -1e5, at, 1e5] : [-1e5, at, 1e5, at]} stroke={ACCENT} strokeWidth={1 / view.scale} dash={[4 / view.scale, 4 / view.scale]} listening={false} />)}
          <Transformer
            ref={frame} rotateEnabled flipEnabled={false} keepRatio={onlyPictures} anchorSize={11} anchorCornerRadius={6} anchorStroke={ACCENT} borderStroke={ACCENT} rotateAnchorOffset={26}
            rotationSnaps={[0, 45, 90, 135, 180, 225, 270, 315]} rotationSnapTolerance={4} {...(onlyPictures ? { enabledAnchors: ['top-left', 'top-right', 'bottom-left', 'bottom-right'] } : {})}
            boundBoxFunc={(before, after) => (Math.abs(after.width) < LEAST_SIDE * view.scale || Math.abs(after.height) < LEAST_SIDE * view.scale ? before : after)}
          />
          {band ? <Rect {...toBoard({ x: band.left, y: band.top })} width={band.width / view.scale} height={band.height / view.scale} fill="rgba(187,68,52,0.08)" stroke={ACCENT} strokeWidth={1 / view.scale} listening={false} /> : null}
        </Layer>
      </Stage>
      {edited ? <NoteField item={edited} view={view} onDone={(text) => { edit(undefined); const words = text ?? edited.text ?? ''; if (words !== edited.text || words === '') hand.write(edited.id, words); ref.current?.focus({ preventScroll: true }); }} /> : null}
      <ZoomBar scale={view.scale} onZoom={(by) => move((now) => zoomed(now, by, { x: wide / 2, y: high / 2 }))} onFit={fit} />
      <span id="mood-keys" className="visually-hidden">{t('mood.keys')}</span>
    </div>
  );
}
