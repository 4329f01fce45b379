import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleDesign, validateDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_FLAGS } from '../../../tools/node-flags.mjs';

/* The real program, in processes of its own. */

const MAIN = join(dirname(fileURLToPath(import.meta.url)), 'main.ts');
let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
const coat = sampleDesign('coat', {}, { isOutfit: true, seed: 5 });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toile-cli-'));
  writeFileSync(at('coat.json'), JSON.stringify(coat));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended { readonly code: number | null; readonly out: string; readonly err: string }

function toile(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...NODE_FLAGS, MAIN, ...args], { cwd: folder, stdio: 'pipe' });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => { texts.out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { texts.err += chunk.toString(); });
    child.on('close', (code) => resolve({ code, ...texts }));
    child.stdin.end(input);
  });
}

/** Some at a time: each is a process with its own start-up. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += 4) results.push(...await Promise.all(items.slice(from, from + 4).map(work)));
  return results;
}

describe('toile options', () => {
  it('writes a board that anybody with the same brief and seed gets again, its sheet, and its pictures', { timeout: 180_000 }, async () => {
    const brief = '宽松羊毛大衣，水墨';
    const ended = await toile(['options', brief, '--count', '4', '--seed', '7', '--out', 'board', '--pictures', '--width', '64', '--style', 'watercolour']);
    expect(ended).toMatchObject({ code: 0, out: '4 options in board\n' });
    const board = JSON.parse(readFileSync(at('board', 'board.json'), 'utf8')) as { brief: string; intent: { text: string }; seed: number; engine: string; ms: number; options: readonly Design[] };
    expect(Object.keys(board)).toEqual(['brief', 'intent', 'seed', 'engine', 'ms', 'options']);
    expect([board.brief, board.intent.text, board.seed, board.engine, board.options.length]).toEqual([brief, brief, 7, '0.1.0', 4]);
    for (const design of board.options) expect(validateDesign(design)).toMatchObject({ ok: true });
    const names = readdirSync(at('board')).sort();
    expect(names.filter((name) => /^0\d-.*\.png$/.test(name))).toHaveLength(4);
    expect(names).toHaveLength(6);
    for (const name of names.filter((one) => one.endsWith('.png'))) expect((await sharp(at('board', name)).metadata()).format).toBe('png');
    await toile(['options', brief, '--count', '4', '--seed', '7', '--out', 'again', '--style', 'watercolour']);
    const again = JSON.parse(readFileSync(at('again', 'board.json'), 'utf8')) as { options: unknown };
    expect(again.options).toEqual(board.options);
    expect(Buffer.compare(readFileSync(at('again', 'board.png')), readFileSync(at('board', 'board.png')))).toBe(0);
  });
});

describe('toile draw', () => {
  it('draws the illustration and the flats as pixels and as lines', { timeout: 180_000 }, async () => {
    await inTurns([['croquis', 'a.png'], ['croquis', 'a.svg'], ['flat', 'deep/er/f.svg'], ['flat', 'f.png']] as const, async ([view, file]) => {
      expect(await toile(['draw', 'coat.json', '--view', view, '--width', '120', '--style', 'marker', '--out', file]), file).toEqual({ code: 0, out: '', err: '' });
      const { format, width } = await sharp(at(file)).metadata();
      expect(format).toBe(file.slice(-3));
      expect(file.endsWith('.png') ? width : 120).toBe(120);
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const piped = await toile(['draw', '-', '--width', '40', '--out', 'p.png'], JSON.stringify(coat));
    expect(piped.code).toBe(0);
  });

  it('on another paper, and with notes in the language asked for', { timeout: 180_000 }, async () => {
    const ended = await inTurns([
      ['draw', 'coat.json', '--width', '80', '--out', 'smooth.png'], ['draw', 'coat.json', '--width', '80', '--grain', 'laid', '--out', 'laid.png'],
      ['draw', 'coat.json', '--width', '80', '--paper', 'laid', '--out', 'laid-too.png'], ['draw', 'coat.json', '--view', 'flat', '--callouts', '--measurements', '--language', 'zh-Hans', '--out', 'noted.svg'],
      ['draw', 'coat.json', '--grain', 'velvet', '--out', 'no.png'], ['draw', 'coat.json', '--view', 'flat', '--language', 'fr', '--out', 'no.svg'],
    ] as const, (args) => toile([...args]));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(ended[4]?.err).toContain('--grain');
    expect(readFileSync(at('laid.png'))).toEqual(readFileSync(at('laid-too.png')));
    expect(readFileSync(at('laid.png'))).not.toEqual(readFileSync(at('smooth.png')));
    expect(readFileSync(at('noted.svg'), 'utf8')).toMatch(/正面.*\.notes"|\.notes".*正面/s);
  });
});

describe('toile edit', () => {
  it('prints one JSON object with the design and what changed, in three languages', { timeout: 180_000 }, async () => {
    const ended = await inTurns(['make the coat emerald', '大衣短一点', '件褸長啲'], (words) => toile(['edit', 'coat.json', words]));
    for (const { code, out, err } of ended) {
      expect([code, err]).toEqual([0, '']);
      const edited = JSON.parse(out) as { design: Design; changes: readonly { path: string; from: unknown; to: unknown }[] };
      expect(Object.keys(edited)).toEqual(['design', 'changes']);
      expect(edited.changes.length).toBeGreaterThan(0);
      for (const change of edited.changes) expect(Object.keys(change)).toEqual(['path', 'from', 'to']);
      expect(validateDesign(edited.design)).toMatchObject({ ok: true });
    }
    expect(readFileSync(at('coat.json'), 'utf8')).toBe(JSON.stringify(coat));
  });
});

describe('what is wrong', () => {
  const bad = (name: string, content: string): string => {
    writeFileSync(at(name), content);
    return name;
  };
  const [first, ...rest] = coat.garments;

  it('is said in a line or two with its code, and nothing is written', { timeout: 300_000 }, async () => {
    mkdirSync(at('taken.png'));
    writeFileSync(at('plain'), '');
    const options = (brief: string, ...more: readonly string[]): readonly string[] => ['options', brief, '--out', 'none', '--no-sheet', ...more];
    const draw = (file: string, ...more: readonly string[]): readonly string[] => ['draw', file, '--out', 'none.png', ...more];
    const cases: readonly (readonly [args: readonly string[], says: string])[] = [
      [options(''), 'brief-empty'], [options(' \n\t '), 'brief-empty'], [options('👗🧵'), 'brief-not-understood'], [options('\u0007\u001b[31m'), 'brief-'], [options('x'.repeat(10_000)), 'brief-too-long'],
      [options('красное пальто'), 'brief-not-understood'],
      [options('coat', '--count', '0'), 'count-out-of-range'], [options('coat', '--count', '-1'), 'count-out-of-range'], [options('coat', '--count', '201'), 'count-out-of-range'],
      [options('coat', '--count', 'many'), 'count-out-of-range'], [options('coat', '--seed', 'x'), '--seed'], [options('coat', '--market', 'pets'), 'womenswear, menswear, unisex'],
      [['options', 'coat'], '--out'], [['options', 'coat', '--out', 'plain', '--no-sheet'], 'file-unwritable'], [['options', 'coat', '--out', 'x', '--colour', 'red'], '--colour'],
      [draw('missing.json'), 'file-unreadable'], [draw('.'), 'file-unreadable'], [draw(bad('empty.json', '')), 'json-malformed'], [draw(bad('cut.json', JSON.stringify(coat).slice(0, 300))), 'json-malformed'],
      [draw(bad('newer.json', JSON.stringify({ ...coat, schema: 'toile.design/2' }))), 'schema-newer'],
      [draw(bad('toga.json', JSON.stringify({ ...coat, garments: [{ ...first, type: 'toga' }, ...rest] }))), 'garments[0].type'],
      [draw(bad('scale.json', JSON.stringify({ ...coat, garments: [{ ...first, print: { id: 'stripe', scale: 0, rotation: 0 } }, ...rest] }))), 'garments[0].print.scale'],
      [draw(bad('lapel.json', JSON.stringify(sampleDesign('t-shirt', { collar: 'notch-lapel' })))), 'combination-forbidden'],
      [draw('coat.json', '--width', '99999'), '16–4096'], [draw('coat.json', '--view', 'side'), 'croquis, flat'], [draw('coat.json', '--style', 'oil'), 'marker, watercolour, neon'],
      [['draw', 'coat.json', '--out', 'x.gif'], '.png, .svg or .psd'], [['draw', 'coat.json', '--out', 'taken.png'], 'file-unwritable'],
      [['edit', 'coat.json', 'qwertyuiop'], 'instruction-not-understood'], [['edit', 'coat.json', ''], 'instruction-not-understood'], [['edit', 'coat.json'], 'instruction'],
      [['pattern', 'coat.json', '--size', '38', '--format', 'dxf', '--out', 'x'], 'not available in this version'], [['drape', 'coat.json', '--out', 'x.glb'], 'not available in this version'],
      [['optoins', 'coat'], 'options'], [[], 'No command'],
    ];
    const ended = await inTurns(cases, ([args]) => toile(args));
    for (const [index, { code, err }] of ended.entries()) {
      const [args, says] = cases[index] ?? [[], ''];
      expect([code, err], args.join(' ').slice(0, 60)).toEqual([1, expect.stringContaining(says)]);
      expect(err.trim().split('\n').length).toBeLessThanOrEqual(6);
      expect(err).not.toMatch(/\n\s+at |node:internal|file:\/\//);
    }
    expect(['none', 'none.png', 'x', 'x.gif', 'x.glb'].filter((name) => existsSync(at(name)))).toEqual([]);
  });

  it('with the world ends with 2', async () => {
    const ended = await toile(['draw', 'coat.json', '--width', '20', '--out', '/proc/toile/x.png']);
    expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('file-unwritable')]);
  });
});

describe('what the designer brings', () => {
  it('is taken in, made into prints and palettes, and worn by a board, without a database', { timeout: 180_000 }, async () => {
    const dot = await sharp({ create: { width: 24, height: 24, channels: 3, background: '#24415e' } }).png().toBuffer();
    await sharp({ create: { width: 240, height: 160, channels: 3, background: '#f4ead8' } })
      .composite([0, 1, 2, 3, 4, 5].flatMap((x) => [0, 1, 2, 3].map((y) => ({ input: dot, left: x * 40 + 8, top: y * 40 + 8 })))).jpeg({ quality: 95 }).withMetadata({ orientation: 1 }).toFile(at('dots.jpg'));
    const [palette, print, added] = await inTurns([
      ['palette', 'dots.jpg', '--out', 'dots.gpl'], ['print', 'dots.jpg', '--mm', '40', '--inks', '2', '--out', 'tile.png', '--elements', 'library'], ['elements', 'add', 'dots.jpg', '--out', 'library'],
    ], (args) => toile(args));
    expect(palette).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^#f[345]e[abc]d[789] .*oatmeal\n#2[345]4[0-3]5[def] /) });
    expect(readFileSync(at('dots.gpl'), 'utf8')).toContain('GIMP Palette');
    expect(print).toMatchObject({ code: 0, out: expect.stringMatching(/^el-[0-9a-f]{24} .*40\.0 × .* mm/) });
    expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^el-[0-9a-f]{24}  picture  240 × 160 .*dots\.jpg\n$/) });
    const id = print?.out.slice(0, 27) ?? '', boards = {
      schema: 'toile.boards/1', colours: [{ hex: '#b5473c', isPinned: true }], prints: [{ print: { id: 'own', own: id, scale: 1, rotation: 0 }, isPinned: true }], sketches: [], mood: [], silent: [], freedom: 0, mode: 'outfit',
    };
    writeFileSync(at('boards.json'), JSON.stringify(boards));
    expect(await toile(['options', 'summer dress', '--count', '2', '--boards', 'boards.json', '--elements', 'library', '--out', 'own'])).toMatchObject({ code: 0, out: '2 options in own\n' });
    const { options } = JSON.parse(readFileSync(at('own', 'board.json'), 'utf8')) as { options: readonly Design[] };
    for (const design of options) expect(JSON.stringify(design)).toContain(id);
    writeFileSync(at('own.json'), JSON.stringify(options[0]));
    const [bare, drawn, wrong] = await inTurns([['draw', 'own.json', '--out', 'bare.png'], ['draw', 'own.json', '--elements', 'library', '--width', '64', '--out', 'own.png'], ['options', 'x', '--boards', 'own.json', '--out', 'no']], (args) => toile(args));
    expect([bare?.code, bare?.err, existsSync(at('bare.png'))]).toEqual([1, expect.stringContaining(id), false]);
    expect([drawn?.code, drawn?.err]).toEqual([0, '']);
    expect([wrong?.code, wrong?.err]).toEqual([1, expect.stringContaining('schema')]);
  });

  it('is refused as the studio refuses it', { timeout: 60_000 }, async () => {
    writeFileSync(at('plain.txt'), 'a coat, please');
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['elements', 'add', 'plain.txt'], 'file-type-unknown'], [['elements', 'add', 'none.png'], 'There is no such file'], [['elements', 'add', 'coat.json', '--kind', 'weapon'], 'picture, print, sketch, palette'],
      [['print', 'none.png'], '--out'], [['sketch', 'none.png', '--type', 'toga'], '--type'], [['palette', 'none.png', '--most', '0'], '--most'],
    ];
    const ended = await inTurns(cases, ([args]) => toile(args));
    ended.forEach(({ code, err }, i) => expect([code, err]).toEqual([1, expect.stringContaining(cases[i]?.[1] ?? '')]));
  });
});

describe('--help', () => {
  it('is there for every command, on stdout', { timeout: 120_000 }, async () => {
    const ended = await inTurns([[], ['options'], ['draw'], ['edit'], ['elements'], ['elements', 'add'], ['palette'], ['print'], ['sketch'], ['pattern'], ['drape']], (args) => toile([...args, '--help']));
    for (const { code, out, err } of ended) expect([code, err, out]).toEqual([0, '', expect.stringMatching(/^Usage: toile/)]);
  });
});
