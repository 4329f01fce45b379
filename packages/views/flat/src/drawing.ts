import type { Point } from '@toile/geometry';
import { flatten, mirror } from './path.ts';
import type { Path } from './path.ts';

/**
 * What a line of a flat says. *outline* the edge of a piece seen against nothing · *edge* the edge of a piece lying on another ·
 * *seam* a construction line · *topstitch* dashed · *fold* a crease, gather or shadow line · *trim* a heavy cord or piping · *hidden* dotted · *none* fill only.
 */
export type LineKind = 'outline' | 'edge' | 'seam' | 'topstitch' | 'fold' | 'trim' | 'hidden' | 'none';

/** What a closed shape is filled with: the cloth's right side, its inside, a solid dark (an eyelet, a slider), or nothing. */
export type FillKind = 'cloth' | 'inside' | 'dark' | 'rib' | 'none';

/** One path of a flat. */
export interface FlatPath {
  readonly path: Path;
  readonly line: LineKind;
  readonly fill: FillKind;
}

/** The paths of one part, painted in order. The name is the part's: `body`, `sleeve`, `collar`, `closure`, `hem`, a detail's id. */
export interface FlatGroup {
  readonly part: string;
  readonly paths: readonly FlatPath[];
}

/** One garment seen from one side, in mm at life size. */
export interface FlatDrawing {
  readonly garmentId: string;
  readonly view: 'front' | 'back';
  readonly groups: readonly FlatGroup[];
  /** Named points for notes and measurements, mm: `hps`, `underarm`, `hem-side`, a pocket's kind. A mark of a pair is on the right of the paper. */
  readonly marks: Readonly<Record<string, Point>>;
  /** What is drawn, mm. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Collects paths into groups while a flat is drafted. Mirroring is asked for by name, so that nothing is doubled by accident. */
export class Draft {
  readonly #groups: { part: string; paths: FlatPath[] }[] = [];
  readonly #marks: Record<string, Point> = {};

  /** Names a point for whoever writes notes or measures; the first of a name stays. */
  mark(name: string, at: Point): this {
    this.#marks[name] ??= at;
    return this;
  }

  /** Starts a part; what follows belongs to it. Parts may be taken up again later: order of painting is order of drafting. */
  part(name: string): this {
    this.#groups.push({ part: name, paths: [] });
    return this;
  }

  /** The point of a name, if it has been given. */
  marked(name: string): Point | undefined {
    return this.#marks[name];
  }

  #add(path: Path, line: LineKind, fill: FillKind): this {
    this.#groups[this.#groups.length - 1]?.paths.push({ path, line, fill });
    return this;
  }

  /** An open line. */
  line(line: LineKind, ...paths: readonly Path[]): this {
    for (const path of paths) this.#add(path, line, 'none');
    return this;
  }

  /** A line and its mirror image. */
  pair(line: LineKind, ...paths: readonly Path[]): this {
    for (const path of paths) this.#add(path, line, 'none').#add(mirror(path), line, 'none');
    return this;
  }

  /** A closed shape. */
  shape(path: Path, { line = 'edge', fill = 'cloth' }: { readonly line?: LineKind; readonly fill?: FillKind } = {}): this {
    return this.#add(path, line, fill);
  }

  /** A closed shape and its mirror image. */
  shapes(path: Path, look: { readonly line?: LineKind; readonly fill?: FillKind } = {}): this {
    return this.shape(path, look).shape(mirror(path), look);
  }

  finish(garmentId: string, view: 'front' | 'back'): FlatDrawing {
    const groups: { part: string; paths: FlatPath[] }[] = [];
    for (const group of this.#groups) if (group.paths.length > 0) groups.push(group);
    return { garmentId, view, groups, marks: this.#marks, box: boxOfGroups(groups) };
  }
}

function boxOfGroups(groups: readonly FlatGroup[]): FlatDrawing['box'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = ([x, y]: Point): void => {
    left = Math.min(left, x); right = Math.max(right, x); top = Math.min(top, y); bottom = Math.max(bottom, y);
  };
  for (const { paths } of groups) for (const { path } of paths) flatten(path, 6).forEach(take);
  return { left, top, right, bottom };
}
