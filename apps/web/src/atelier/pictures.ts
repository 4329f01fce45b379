import { paintDesign } from './painter-pool.ts';
import type { Painted, PictureWish } from './painter-pool.ts';
import { keepPicture, recallPicture } from './picture-cache.ts';

/** A picture that is wanted, and the name under which it is kept: equal names, equal bytes. */
export interface NamedWish { readonly wish: PictureWish; readonly name: string }

interface Painting { readonly picture: Promise<Painted>; readonly stop: AbortController; wantedBy: number }

const onTheWay = new Map<string, Painting>();

/** A picture that stands ready, if there is one. */
export const pictureNow = ({ name }: NamedWish): Painted | undefined => recallPicture(name);

/** A picture, painted once however many ask for it; given up when all of them have stopped asking. */
export function pictureOf({ wish, name }: NamedWish, options: { readonly priority: () => number; readonly signal?: AbortSignal }): Promise<Painted> {
  const ready = recallPicture(name);
  if (ready) return Promise.resolve(ready);
  let painting = onTheWay.get(name);
  if (!painting) {
    const stop = new AbortController();
    const picture = paintDesign(wish, { priority: options.priority, signal: stop.signal }).then((painted) => {
      keepPicture(name, painted);
      return painted;
    }).finally(() => onTheWay.delete(name));
    painting = { picture, stop, wantedBy: 0 };
    onTheWay.set(name, painting);
  }
  const mine = painting;
  mine.wantedBy += 1;
  options.signal?.addEventListener('abort', () => {
    mine.wantedBy -= 1;
    if (mine.wantedBy === 0) {
      mine.stop.abort();
      if (onTheWay.get(name) === mine) onTheWay.delete(name);
    }
  }, { once: true });
  return mine.picture;
}
