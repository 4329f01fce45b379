import type { MoodItem } from '@toile/brief';
import { elementPictureUrl } from './boards-client.ts';

/** The mood board in small, as it is laid out: plain pictures, no canvas. */
export function MoodMini({ items, width }: { readonly items: readonly MoodItem[]; readonly width: number }) {
  if (items.length === 0) return null;
  const [left, top] = [Math.min(...items.map(({ x }) => x)), Math.min(...items.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...items.map((item) => item.x + item.width)), Math.max(...items.map((item) => item.y + item.height))];
  const scale = Math.min(width / Math.max(1, right - left), (width * 1.4) / Math.max(1, bottom - top));
  return (
    <div className="mood-mini" style={{ height: (bottom - top) * scale }} aria-hidden="true">
      {items.map(({ id, kind, element, hex, x, y, width: w, height: h, rotation }) => {
        const style = { left: (x - left) * scale, top: (y - top) * scale, width: w * scale, height: h * scale, transform: `rotate(${rotation}deg)` };
        return kind === 'picture' && element ? <img key={id} src={elementPictureUrl(element, 192)} alt="" loading="lazy" style={style} draggable={false} /> : <i key={id} style={{ ...style, background: hex ?? '#fbf3d6' }} />;
      })}
    </div>
  );
}
