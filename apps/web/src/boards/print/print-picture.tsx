import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementId } from '@toile/kernel';
import { elementPictureUrl } from '../boards-client.ts';
import { clothPlane, isCloth } from './perspective.ts';
import type { ClothPlane } from './perspective.ts';
import { isWholeCell } from './print-recipe.ts';
import type { Part, PartCell, PartCorners, PrintFacts } from './print-recipe.ts';

interface PrintPictureProps {
  readonly id: ElementId;
  readonly label: string;
  /** Width over height. */
  readonly ratio: number;
  readonly facts: PrintFacts;
  readonly onCorners: (corners: PartCorners) => void;
  readonly onCell: (cell: PartCell) => void;
}

type Held = { readonly kind: 'corner'; readonly i: number } | { readonly kind: 'side'; readonly side: 'across' | 'down' };
const CORNERS = ['print.topLeft', 'print.topRight', 'print.bottomRight', 'print.bottomLeft'] as const;
const MOST_CELLS = 500;
/** A side is held this far from the middle, so that a small repeat can be set exactly. */
const HELD_AT = 0.3;
const STEP = 0.004;

/** The picture a print is made of: the corners of its cloth and the repeat found in it, both to be moved by hand or by the arrow keys. */
export function PrintPicture({ id, label, ratio, facts, onCorners, onCell }: PrintPictureProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [corners, setCorners] = useState(facts.corners);
  const [cell, setCell] = useState<PartCell | undefined>(facts.found);
  const [held, setHeld] = useState<Held>();
  useEffect(() => { setCorners(facts.corners); setCell(facts.found); }, [facts]);
  const plane = clothPlane(corners);

  const moved = (what: Held, [x, y]: Part): { readonly corners: PartCorners; readonly cell: PartCell | undefined } => {
    const at: Part = [Math.max(0, Math.min(1, x)), Math.max(0, Math.min(1, y))];
    if (what.kind === 'corner') {
      const next = corners.map((corner, i) => (i === what.i ? at : corner)) as unknown as PartCorners;
      return { corners: isCloth(next) ? next : corners, cell };
    }
    if (!cell) return { corners, cell };
    const [u, v] = plane.toCloth(at), times = timesOf(cell[what.side]);
    const side: Part = [(u - 0.5) / times, (v - 0.5) / times];
    const next = { ...cell, [what.side]: side };
    const turn = next.across[0] * next.down[1] - next.across[1] * next.down[0];
    return { corners, cell: turn > 1e-4 && Math.hypot(...side) > 0.012 ? next : cell };
  };
  const show = (what: Held, at: Part): void => {
    const next = moved(what, at);
    setCorners(next.corners);
    setCell(next.cell);
  };
  const keep = (what: Held, next: { readonly corners: PartCorners; readonly cell: PartCell | undefined }): void => {
    if (what.kind === 'corner') onCorners(next.corners);
    else if (next.cell) onCell({ across: next.cell.across, down: next.cell.down, kind: next.cell.kind });
  };
  const at = (event: PointerEvent): Part => {
    const bounds = box.current?.getBoundingClientRect();
    return bounds ? [(event.clientX - bounds.left) / bounds.width, (event.clientY - bounds.top) / bounds.height] : [0, 0];
  };
  const handle = (what: Held, place: Part, name: string) => (
    <button
      key={name} type="button" className="print-handle" data-kind={what.kind} data-held={held !== undefined && JSON.stringify(held) === JSON.stringify(what)} aria-label={`${name}. ${t('print.moveKeys')}`} title={name}
      style={{ left: `${place[0] * 100}%`, top: `${place[1] * 100}%` }}
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); setHeld(what); }}
      onPointerMove={(event) => { if (held) show(what, at(event)); }}
      onPointerUp={(event) => { if (held) keep(what, moved(what, at(event))); setHeld(undefined); }}
      onPointerCancel={() => setHeld(undefined)}
      onKeyDown={(event) => {
        const way = ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const)[event.key as 'ArrowLeft'];
        if (!way) return;
        event.preventDefault();
        const by = STEP * (event.shiftKey ? 5 : 1), to: Part = [place[0] + way[0] * by, place[1] + way[1] * by * ratio];
        show(what, to);
        keep(what, moved(what, to));
      }}
    />
  );
  // A repeat that is the whole picture has its sides there.
  const isShown = facts.method === 'found' && cell !== undefined && !isWholeCell(cell);
  return (
    <div ref={box} className="print-picture" style={{ aspectRatio: ratio }} data-found={isShown} data-whole={facts.isWhole}>
      <img src={elementPictureUrl(id, 1280)} alt={label} draggable={false} />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <path className="print-outside" fillRule="evenodd" d={`M0 0H1V1H0Z ${pathOf(corners)}`} />
        <clipPath id={`cloth-${id}`}><path d={pathOf(corners)} /></clipPath>
        {isShown && cell ? <g clipPath={`url(#cloth-${id})`}><path className="print-lattice-under" d={latticePath(cell, plane)} /><path className="print-lattice" d={latticePath(cell, plane)} /><path className="print-cell" d={cellPath(cell, plane)} /></g> : null}
        <path className="print-edge" d={pathOf(corners)} />
      </svg>
      {corners.map((corner, i) => handle({ kind: 'corner', i }, corner, t(CORNERS[i] ?? CORNERS[0])))}
      {isShown && cell ? (['across', 'down'] as const).map((side) => { const times = timesOf(cell[side]); return handle({ kind: 'side', side }, plane.toPicture([0.5 + cell[side][0] * times, 0.5 + cell[side][1] * times]), t(`print.side.${side}`)); }) : null}
    </div>
  );
}

/** A side is shown so many times as long, to be held out where it can be set finely. */
const timesOf = (side: Part): number => Math.max(1, Math.round(HELD_AT / Math.hypot(...side)));
const pathOf = (places: readonly Part[]): string => `M${places.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

function cellPath({ across, down }: PartCell, { toPicture }: ClothPlane): string {
  return pathOf([[0.5, 0.5], [0.5 + across[0], 0.5 + across[1]], [0.5 + across[0] + down[0], 0.5 + across[1] + down[1]], [0.5 + down[0], 0.5 + down[1]]].map(([x = 0, y = 0]) => toPicture([x, y])));
}

/** Every repeat within the cloth, two sides of each; those in the middle where they are many. */
function latticePath({ across, down, kind }: PartCell, { toPicture }: ClothPlane): string {
  const area = Math.abs(across[0] * down[1] - across[1] * down[0]);
  if (area <= 0) return '';
  const reach = Math.min(Math.ceil(1.2 / Math.sqrt(area)), Math.floor(Math.sqrt(MOST_CELLS) / 2));
  const lines: string[] = [];
  for (let i = -reach; i <= reach; i++) for (let j = -reach; j <= reach; j++) {
    const m = i + (kind === 'brick' && Math.abs(j) % 2 === 1 ? 0.5 : 0), n = j + (kind === 'half-drop' && Math.abs(i) % 2 === 1 ? 0.5 : 0);
    const x = 0.5 + m * across[0] + n * down[0], y = 0.5 + m * across[1] + n * down[1];
    if (x < -0.6 || x > 1.6 || y < -0.6 || y > 1.6) continue;
    const [a, b, c] = ([[x + across[0], y + across[1]], [x, y], [x + down[0], y + down[1]]] as const).map(toPicture);
    if (a && b && c) lines.push(`M${a[0]} ${a[1]}L${b[0]} ${b[1]}L${c[0]} ${c[1]}`);
  }
  return lines.join('');
}
