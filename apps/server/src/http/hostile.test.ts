import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemBodySchema } from '@toile/contract';
import type { ElementRecord } from '@toile/contract';
import { writePsdUint8Array } from 'ag-psd';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyFrames, pdfPage, photographWithPlace, pngBomb, psdHead, tiffLoop } from '../testing/hostile-files.ts';
import { startTestStudio } from '../testing/test-studio.ts';
import type { TestStudio } from '../testing/test-studio.ts';

/* Each file goes through the real server and a real reading process; afterwards the server must answer as if nothing had been. */

const CORPUS = join(dirname(fileURLToPath(import.meta.url)), '../../../../corpus/hostile');
let studio: TestStudio;
let folder = '';
beforeAll(async () => {
  studio = await startTestStudio();
  folder = mkdtempSync(join(tmpdir(), 'toile-hostile-'));
});
afterAll(async () => {
  await studio.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Came { readonly status: number; readonly record: ElementRecord; readonly code: string; readonly text: string }

async function send(bytes: Uint8Array, { name = 'coat.png', kind = 'picture' }: { readonly name?: string; readonly kind?: string } = {}): Promise<Came> {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${studio.url}/api/elements`, { method: 'POST', body: form });
  const text = await answer.text();
  if (answer.status < 300) return { status: answer.status, record: JSON.parse(text) as ElementRecord, code: '', text };
  expect(answer.headers.get('content-type'), text).toContain('application/problem+json');
  const body = problemBodySchema.parse(JSON.parse(text));
  expect(body.detail).not.toMatch(/undefined|\n|at \w+ \(|node:|vips|\/work|\/tmp/);
  return { status: answer.status, record: {} as ElementRecord, code: body.code, text };
}

const pixelsOf = async (record: ElementRecord) => {
  const bytes = Buffer.from(await (await fetch(studio.client.elementPictureUrl(record.id))).arrayBuffer());
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { bytes, info, at: (x: number, y: number) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)] };
};
const isAlive = async (): Promise<void> => { expect((await fetch(`${studio.url}/api/health`)).status).toBe(200); };
const corpus = (name: string): Buffer => readFileSync(join(CORPUS, name));

type Case = readonly [what: string, bytes: () => Uint8Array | Promise<Uint8Array>, status: number, code: string];
const REFUSED: readonly Case[] = [
  ['an empty file', () => new Uint8Array(0), 422, 'file-broken'],
  ['a ZIP called .png', () => zipSync({ 'a.png': new Uint8Array(10) }), 415, 'file-type-unknown'],
  ['a program', () => Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200)]), 415, 'file-type-unknown'],
  ['plain text', () => Buffer.from('a coat, please'), 415, 'file-type-unknown'],
  ['a PNG bomb', () => pngBomb(30_000, 30_000), 422, 'file-refused'],
  ['a PNG within a side and above the pixels', () => pngBomb(19_000, 19_000), 422, 'file-refused'],
  ['a truncated JPEG', async () => (await sharp({ create: { width: 400, height: 400, channels: 3, background: '#c03040', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).jpeg().toBuffer()).subarray(0, 9000), 422, 'file-broken'],
  ['the head of a PNG', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 422, 'file-broken'],
  ['a GIF of 10 000 frames', () => manyFrames(10_000), 422, 'file-refused'],
  ['a PSD of absurd size', () => psdHead(300_000, 300_000), 422, 'file-refused'],
  ['a PSD in CMYK', () => psdHead(100, 100, 4), 422, 'file-refused'],
  ['a PSD that is only a head', () => psdHead(100, 100), 422, 'file-broken'],
  ['garbage that says it is HEIC', () => Buffer.concat([Buffer.from('0000001c66747970686569630000000068656963', 'hex'), Buffer.alloc(5000, 0x5a)]), 422, 'file-broken'],
  ['a TIFF in a loop', () => tiffLoop(), 422, 'file-broken'],
  ['a broken PDF', () => Buffer.from('%PDF-1.7\n1 0 obj <<'), 422, 'file-broken'],
  ['a PDF with a password', () => pdfPage({ isLocked: true }), 422, 'file-refused'],
  ['a PDF of absurd size', () => pdfPage({ size: '0 0 900000 900000' }), 422, 'file-refused'],
  ['a JPEG that is a PDF, too', async () => { const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } }).jpeg().toBuffer(); return Buffer.concat([jpeg.subarray(0, 2), Buffer.from('fffe0010', 'hex'), Buffer.from('%PDF-1.4 abcde'), jpeg.subarray(2)]); }, 422, 'file-refused'],
  ['billion laughs', () => corpus('billion-laughs.svg'), 422, 'file-refused'],
  ['an external entity', () => corpus('external-entity.svg'), 422, 'file-refused'],
  ['an undeclared entity', () => corpus('undeclared-entity.svg'), 422, 'file-broken'],
  ['symbols that multiply', () => corpus('use-bomb.svg'), 422, 'file-refused'],
  ['a group that uses itself', () => corpus('uses-itself.svg'), 422, 'file-refused'],
  ['a pattern that uses itself', () => corpus('pattern-uses-itself.svg'), 422, 'file-refused'],
  ['an SVG of 60 000 a side', () => corpus('huge.svg'), 422, 'file-refused'],
  ['an SVG without a size', () => corpus('no-size.svg'), 422, 'file-broken'],
  ['an SVG that is not closed', () => corpus('not-closed.svg'), 422, 'file-broken'],
  ['an SVG with two roots', () => corpus('two-roots.svg'), 422, 'file-broken'],
  ['a page that calls itself SVG', () => corpus('html.svg'), 415, 'file-type-unknown'],
  ['an SVG 4000 deep', () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${'<g>'.repeat(4000)}${'</g>'.repeat(4000)}</svg>`), 422, 'file-refused'],
  ['an SVG of 200 000 elements', () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${'<g/>'.repeat(200_000)}</svg>`), 422, 'file-refused'],
  ['an SVG whose chain of uses is endless', () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="n0"/>${Array.from({ length: 50_000 }, (_, i) => `<use id="n${i + 1}" href="#n${i}"/>`).join('')}</svg>`), 422, 'file-refused'],
  ['an SVG with a bomb inside', () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image width="9" height="9" href="data:image/png;base64,${pngBomb(19_000, 19_000).toString('base64')}"/></svg>`), 422, 'file-refused'],
];

describe('a hostile file', () => {
  // Four at a time, as a designer drops a folder.
  const answers = new Map<string, Came>();
  beforeAll(async () => {
    const left = [...REFUSED];
    const lane = async (): Promise<void> => { for (let one = left.shift(); one; one = left.shift()) answers.set(one[0], await send(await one[1]())); };
    await Promise.all([lane(), lane(), lane(), lane()]);
  });
  it.each(REFUSED)('%s is refused, and the server answers the next', async (what, _bytes, status, code) => {
    const came = answers.get(what);
    expect([came?.status, came?.code], came?.text).toEqual([status, code]);
    await isAlive();
  });

  it.each(['file-link.svg', 'net-link.svg', 'script.svg', 'foreign-object.svg', 'style-tricks.svg'])('%s is drawn without what it wanted', async (name) => {
    const { status, record, text } = await send(corpus(name), { name, kind: 'sketch' });
    expect(status, text).toBe(201);
    const { at, info } = await pixelsOf(record);
    const scale = info.width / 100;
    expect(at(Math.round(30 * scale), Math.round(30 * scale))).toEqual([0xc0, 0x30, 0x40, 255]);
    expect(at(Math.round(96 * scale), Math.round(8 * scale))[3]).toBe(0);
    const shown = await fetch(studio.client.elementVectorUrl(record.id));
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    const vector = await shown.text();
    expect(vector).not.toMatch(/script|foreign|iframe|onload|onclick|javascript|file:|http:\/\/127|import|font-face|animate|behavior|passwd/i);
    expect(vector).toContain('<rect');
  });

  it('shows nothing of the host: a picture named by its path is not drawn', async () => {
    const secret = join(folder, 'secret.png');
    writeFileSync(secret, await sharp({ create: { width: 50, height: 50, channels: 3, background: '#00ff00' } }).png().toBuffer());
    for (const path of [secret, `file://${secret}`, `../../../../..${secret}`]) {
      const { record } = await send(Buffer.from(corpus('host-picture.svg').toString().replace('HOST_PICTURE', path)));
      const { info, at } = await pixelsOf(record);
      expect(at(Math.round(info.width * 0.8), Math.round(info.height * 0.8))[3]).toBe(0);
    }
  });

  it('of 41 MB is refused by its size, one of several by their number, none by their absence', async () => {
    const big = await send(Buffer.alloc(41 * 1024 * 1024, 7));
    expect([big.status, big.code]).toEqual([413, 'too-large']);
    await isAlive();
    const post = (body: FormData | string, headers: Record<string, string> = {}) => fetch(`${studio.url}/api/elements`, { method: 'POST', body, headers });
    const two = new FormData();
    for (const name of ['a.png', 'b.png']) two.append('file', new Blob([new Uint8Array(pngBomb(8, 8))]), name);
    const without = new FormData();
    without.append('kind', 'picture');
    const wrong = new FormData();
    wrong.append('kind', 'weapon');
    wrong.append('file', new Blob([new Uint8Array(pngBomb(8, 8))]), 'a.png');
    const stray = new FormData();
    stray.append('collectionId', 'none');
    stray.append('file', new Blob([new Uint8Array(pngBomb(8, 8))]), 'a.png');
    const cases: readonly (readonly [Promise<Response>, number, string, string])[] = [
      [post(two), 400, 'value-out-of-range', 'file'], [post(without), 400, 'field-missing', 'file'], [post(wrong), 400, 'id-unknown', 'kind'], [post(stray), 404, 'not-found', 'collectionId'],
      [post('{}', { 'content-type': 'application/json' }), 415, 'field-wrong-type', 'content-type'], [post('x', { 'content-type': 'multipart/form-data' }), 400, 'value-out-of-range', ''],
      [post('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nxx', { 'content-type': 'multipart/form-data; boundary=b' }), 400, 'value-out-of-range', ''],
    ];
    for (const [asked, status, code, where] of cases) {
      const answer = await asked, body = problemBodySchema.parse(await answer.json());
      expect([answer.status, body.code, body.where]).toEqual([status, code, where]);
    }
    await isAlive();
  });

  it('cannot name a place, only a title', async () => {
    const png = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#123456' } }).png().toBuffer();
    const titles: string[] = [];
    for (const [i, name] of ['../../etc/passwd', 'C:\\Windows\\繡花.png', 'a\u0000b\u0007\u202Egnp.exe', '....', '大衣 — été.png', 'x'.repeat(900)].entries()) {
      // One pixel more each, so that each is an element of its own.
      const one = await sharp(png).extend({ right: i + 1, background: '#123456' }).png().toBuffer();
      titles.push((await send(one, { name })).record.title);
    }
    expect(titles).toEqual(['passwd', '繡花.png', 'a b gnp.exe', 'untitled', '大衣 — été.png', 'x'.repeat(200)]);
  });

  it('leaves the studio as large as it was', async () => {
    const before = process.memoryUsage.rss();
    await Promise.all([pngBomb(30_000, 30_000), pngBomb(19_000, 19_000), pngBomb(9_900, 9_900), manyFrames(900)].map((bytes) => send(bytes)));
    await isAlive();
    expect(process.memoryUsage.rss() - before).toBeLessThan(350 * 1024 * 1024);
  });
});

describe('an honest file', () => {
  it('loses its place and its maker, and stands upright', async () => {
    const photograph = await photographWithPlace();
    expect(photograph.toString('latin1')).toContain('SECRETCAM');
    const { record } = await send(photograph, { name: 'IMG_0001.JPG' });
    const { bytes, info, at } = await pixelsOf(record);
    expect([info.width, info.height, record.title, record.source.type]).toEqual([200, 300, 'IMG_0001.JPG', 'image/jpeg']);
    expect(bytes.toString('latin1')).not.toMatch(/SECRETCAM|Secret Person|Exif|eXIf|iTXt|tEXt|zTXt|GPS/);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    // Red was at the left of the top; turned by a quarter it is at the right.
    expect((at(170, 30)[0] as number) - (at(30, 30)[0] as number)).toBeGreaterThan(100);
    const small = Buffer.from(await (await fetch(studio.client.elementPictureUrl(record.id, { width: 64, form: 'webp' }))).arrayBuffer());
    expect(small.toString('latin1')).not.toMatch(/SECRETCAM|EXIF/);
    expect(record.colours[0]).toMatch(/^#/);
  });

  it.each([
    ['CMYK JPEG', 'image/jpeg', (height: number) => sharp({ create: { width: 60, height, channels: 3, background: '#c03040' } }).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
    ['16-bit PNG', 'image/png', (height: number) => sharp({ create: { width: 60, height, channels: 4, background: { r: 192, g: 48, b: 64, alpha: 1 } } }).toColourspace('rgb16').png().toBuffer()],
    ['WebP', 'image/webp', (height: number) => sharp({ create: { width: 60, height, channels: 3, background: '#c03040' } }).webp({ lossless: true }).toBuffer()],
    ['AVIF', 'image/avif', (height: number) => sharp({ create: { width: 60, height, channels: 3, background: '#c03040' } }).avif({ quality: 90 }).toBuffer()],
    ['GIF', 'image/gif', (height: number) => sharp({ create: { width: 60, height, channels: 3, background: '#c03040' } }).gif().toBuffer()],
    ['TIFF', 'image/tiff', (height: number) => sharp({ create: { width: 60, height, channels: 3, background: '#c03040' } }).tiff().toBuffer()],
    ['PSD', 'image/vnd.adobe.photoshop', async (_height: number) => writePsdUint8Array({ width: 61, height: 41, imageData: { width: 61, height: 41, data: new Uint8ClampedArray(61 * 41 * 4).map((_, i) => [192, 48, 64, 255][i % 4] as number) } } as never)],
    ['PDF', 'application/pdf', async (_height: number) => pdfPage()],
    ['SVG with a doctype', 'image/svg+xml', async (_height: number) => Buffer.from('<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><style>.a{fill:#c03040}</style><rect class="a" width="60" height="40"/></svg>')],
  ] as const)('%s is read, whatever it is called', async (what, type, make) => {
    // Two that show the same are one element: each gets its own.
    const { status, record, text } = await send(await make(40 + what.length + what.charCodeAt(0)), { name: 'anything.bin' });
    expect([status, record.source?.type], text).toEqual([201, type]);
    const { at } = await pixelsOf(record);
    const [r, g, b] = at(10, 20) as [number, number, number];
    expect([Math.abs(r - 192) < 12, Math.abs(g - 48) < 20, Math.abs(b - 64) < 20], `${r} ${g} ${b}`).toEqual([true, true, true]);
  });

  it('from a telephone (HEIC) keeps the colours of its own profile and loses its maker', async () => {
    expect(corpus('display-p3.heic').toString('latin1')).toContain('SECRETCAM');
    const { record } = await send(corpus('display-p3.heic'), { name: 'IMG_0002.HEIC' });
    const { bytes, at } = await pixelsOf(record);
    expect([record.source.type, record.width, record.height]).toEqual(['image/heic', 128, 96]);
    // (234, 51, 35) in Display P3 is the red of sRGB.
    const [r, g, b] = at(20, 40) as [number, number, number];
    expect([r > 250, g < 12, b < 16], `${r} ${g} ${b}`).toEqual([true, true, true]);
    expect(bytes.toString('latin1')).not.toContain('SECRETCAM');
  });

  it('keeps its holes, is at most 4096 a side, and is the same element twice', async () => {
    const big = await sharp({ create: { width: 6000, height: 1500, channels: 4, background: { r: 200, g: 30, b: 60, alpha: 0.5 } } }).png().toBuffer();
    const first = await send(big, { kind: 'picture' }), again = await send(big, { name: 'other.png', kind: 'print' });
    expect([first.record.width, first.record.height]).toEqual([4096, 1024]);
    expect([again.record.id, again.record.title, again.record.kinds]).toEqual([first.record.id, 'coat.png', ['picture', 'print']]);
    const { at } = await pixelsOf(first.record);
    expect(Math.abs((at(100, 100)[3] as number) - 128)).toBeLessThan(3);
  });
});
