import { join } from 'node:path';
import type { Boards } from '@toile/brief';
import type { Design, DesignElements } from '@toile/garment';
import type { DrawPool, OrderedDesign, PictureOptions, Pictures } from '@toile/studio';
import { ENGINE_VERSION } from '@toile/kernel';
import { valueOrRefuse } from '../failures.ts';
import { makeOutDirectory, writeWhole } from '../files/write-whole.ts';
import { grainOf, lightOf, MARKETS, oneOf, paperOf, STYLES, wholeNumber } from '../option-values.ts';

/** `toile options` as typed. */
export interface OptionsFlags {
  readonly count?: string;
  readonly seed: string;
  readonly out: string;
  readonly style: string;
  readonly paper?: string;
  readonly grain?: string;
  readonly light?: string;
  readonly market?: string;
  readonly pictures?: boolean;
  readonly width: string;
  readonly sheet: boolean;
  readonly boards?: string;
  readonly elements?: string;
}

const THREADS = 2;
const SEED_MOST = 2 ** 32 - 1;

/** From a brief to a directory: `board.json`, `board.png`, and with `--pictures` one PNG a design. */
export async function makeOptions(brief: string, flags: OptionsFlags): Promise<void> {
  // Without --count the brief itself may say how many ("a capsule of 12").
  const count = flags.count === undefined ? undefined : wholeNumber(flags.count, { name: '--count', least: 1, most: 200, code: 'count-out-of-range' });
  const seed = wholeNumber(flags.seed, { name: '--seed', least: 0, most: SEED_MOST });
  const width = wholeNumber(flags.width, { name: '--width', least: 16, most: 4096 });
  const look = { style: oneOf(flags.style, { name: '--style', words: STYLES }), ...paperOf(flags.paper), ...grainOf(flags.grain), ...lightOf(flags.light) };
  const market = flags.market === undefined ? undefined : oneOf(flags.market, { name: '--market', words: MARKETS });
  const own = await readOwn(flags);
  // The threads load and warm themselves while the board is chosen here.
  const pool = flags.sheet || flags.pictures === true ? await openPool(Math.min(THREADS, count ?? THREADS)) : undefined;
  try {
    const { makeBoard } = await (await import('@toile/studio')).openThinking();
    const started = performance.now();
    const made = valueOrRefuse(makeBoard({ brief, seed, ...(count === undefined ? {} : { count }), ...(market ? { market } : {}), ...own }));
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const directory = makeOutDirectory(flags.out);
    writeWhole(join(directory, 'board.json'), `${JSON.stringify({ brief, intent: made.intent, seed, engine: ENGINE_VERSION, ms, options: made.designs }, null, 1)}\n`);
    for (const note of made.reading.notes) process.stderr.write(`toile: ${note}\n`);
    if (pool) await drawBoard(pool, made.designs, { directory, width, look, hasSheet: flags.sheet, hasPictures: flags.pictures === true, elements: own.elements });
    process.stdout.write(`${made.designs.length} options in ${flags.out}\n`);
  } finally {
    await pool?.close();
  }
}

/** What the designer brings, read and checked. */
async function readOwn(flags: Pick<OptionsFlags, 'boards' | 'elements'>): Promise<{ readonly boards?: Boards; readonly elements?: DesignElements }> {
  if (flags.boards === undefined && flags.elements === undefined) return {};
  const [{ parse, readElements }, { validateBoards }] = await Promise.all([import('../files/element-folder.ts'), import('@toile/brief')]);
  const elements = flags.elements === undefined ? undefined : readElements(flags.elements);
  return { ...(flags.boards === undefined ? {} : { boards: valueOrRefuse(validateBoards(parse(flags.boards))) }), ...(elements ? { elements } : {}) };
}

/** The pool, drawing with these elements. */
const wearing = (pool: DrawPool, elements: DesignElements | undefined): Pictures => (elements ? { ...pool, pixels: (design, options) => pool.pixels(design, options, elements) } : pool);

interface DrawPlan { readonly directory: string; readonly width: number; readonly look: Omit<PictureOptions, 'width'>; readonly hasSheet: boolean; readonly hasPictures: boolean; readonly elements: DesignElements | undefined }

async function drawBoard(pool: DrawPool, designs: readonly Design[], plan: DrawPlan): Promise<void> {
  const { drawContactSheet, fileNameOf } = await import('@toile/studio');
  if (plan.hasSheet) {
    const ordered: readonly OrderedDesign[] = designs.map((design) => ({ id: design.id, design, authorship: [] }));
    const sheet = valueOrRefuse(await drawContactSheet({ designs: ordered, ...plan.look }, wearing(pool, plan.elements), async () => undefined));
    writeWhole(join(plan.directory, 'board.png'), await pool.encode(sheet));
  }
  if (!plan.hasPictures) return;
  let next = 0;
  // As many in flight as keep the threads busy: a thousand pictures are never in memory at once.
  const lane = async (): Promise<void> => {
    for (let index = next++; index < designs.length; index = next++) {
      const design = designs[index] as Design;
      writeWhole(join(plan.directory, `${fileNameOf(design, index)}.png`), valueOrRefuse(await pool.png(design, { width: plan.width, ...plan.look }, plan.elements)));
    }
  };
  await Promise.all(Array.from({ length: THREADS + 1 }, lane));
}

async function openPool(size: number): Promise<DrawPool> {
  const [{ createDrawPool }, { openDrawLane }, { sampleDesign }] = await Promise.all([import('@toile/studio'), import('../threads/draw-lane.ts'), import('@toile/garment')]);
  const warmUp = { kind: 'pixels', design: sampleDesign('coat', {}, { isOutfit: true }), options: { width: 256, style: 'marker' } } as const;
  // Opened now, not at the first picture.
  const lanes = Array.from({ length: size }, () => openDrawLane(warmUp));
  const pool = createDrawPool(() => lanes.pop() ?? openDrawLane(warmUp), size);
  // A brief that is refused draws nothing: the threads opened ahead must end all the same, or the command never does.
  return { ...pool, close: async () => { await Promise.all([pool.close(), ...lanes.splice(0).map((lane) => lane.close())]); } };
}
