import { afterAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { openIntake } from './open-intake.ts';
import { titleOf } from './title.ts';

const noise = (side: number): Promise<Buffer> => sharp({ create: { width: side, height: side, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png({ compressionLevel: 0 }).toBuffer();
const plain = (): Promise<Buffer> => sharp({ create: { width: 30, height: 20, channels: 4, background: { r: 10, g: 20, b: 30, alpha: 0.5 } } }).png().toBuffer();

describe('the intake', () => {
  const faults: string[] = [];
  const intake = openIntake({ onFault: (line) => faults.push(line) });
  afterAll(() => intake.close());

  it('gives the same content the same name, whatever the file is called, and another content another', async () => {
    const bytes = await plain();
    const [one, same, other] = await Promise.all([intake.take({ bytes, name: 'a.png', kind: 'picture' }), intake.take({ bytes, name: 'b.jpg', kind: 'print' }), intake.take({ bytes: await noise(32), name: 'a.png', kind: 'picture' })]);
    expect(one).toMatchObject({ ok: true, value: { kind: 'picture', title: 'a.png', width: 30, height: 20, source: { type: 'image/png', bytes: bytes.length }, notes: [] } });
    expect(same.ok && one.ok && same.value.id === one.value.id && Buffer.compare(same.value.picture, one.value.picture)).toBe(0);
    expect(other.ok && one.ok && other.value.id !== one.value.id).toBe(true);
  });

  it('kills a reader that works too long or grows too large, and goes on', async () => {
    const big = await noise(3000);
    const hasty = openIntake({ limits: { ms: 60 }, onFault: (line) => faults.push(line) }), narrow = openIntake({ limits: { memory: 90 * 1024 * 1024 }, onFault: (line) => faults.push(line) });
    const [late, large] = await Promise.all([hasty.take({ bytes: big, name: 'big.png', kind: 'picture' }), narrow.take({ bytes: big, name: 'big.png', kind: 'picture' })]);
    expect(late).toMatchObject({ ok: false, problems: [{ code: 'file-refused', message: expect.stringContaining('took too long') }] });
    expect(large).toMatchObject({ ok: false, problems: [{ code: 'file-refused', message: expect.stringContaining('more memory') }] });
    expect(faults.filter((line) => /ended its reader \((too-long|too-large)\)/.test(line))).toHaveLength(2);
    await Promise.all([hasty.close(), narrow.close()]);
    expect((await intake.take({ bytes: await plain(), name: 'c.png', kind: 'picture' })).ok).toBe(true);
  });

  it('refuses by size without starting anything, and says so when it is closed', async () => {
    const small = openIntake({ limits: { bytes: 100 } });
    expect(await small.take({ bytes: new Uint8Array(101), name: 'x', kind: 'picture' })).toMatchObject({ ok: false, problems: [{ code: 'too-large' }] });
    await small.close();
    expect(await small.take({ bytes: new Uint8Array(10), name: 'x', kind: 'picture' })).toMatchObject({ ok: false, problems: [{ code: 'unavailable' }] });
  });

  it('reads palettes by content and keeps a picture that was brought as one', async () => {
    const gpl = new TextEncoder().encode('GIMP Palette\nName: Mine\n#\n255 0 0 red\n0 128 64 green\n');
    const palette = await intake.take({ bytes: gpl, name: 'mine.txt', kind: 'palette' });
    expect(palette).toMatchObject({ ok: true, value: { kind: 'palette', colours: { name: 'Mine', colours: [{ hex: '#ff0000', name: 'red' }, { hex: '#008040', name: 'green' }] }, palette: [{ hex: '#ff0000', share: 0.5 }, { hex: '#008040', share: 0.5 }] } });
    expect(await intake.take({ bytes: await plain(), name: 'p.png', kind: 'palette' })).toMatchObject({ ok: true, value: { kind: 'picture' } });
    expect(await intake.take({ bytes: new TextEncoder().encode('no colours here'), name: 'p.txt', kind: 'palette' })).toMatchObject({ ok: false });
  });
});

describe('a title', () => {
  it('is the last part of a name without what cannot be read', () => {
    expect(['/a/b/c.png', 'C:\\x\\大衣.heic', '..', '.hidden', 'a\u202Eb\u0000c', '  two   words ', 'e\u0301'].map(titleOf)).toEqual(['c.png', '大衣.heic', '', 'hidden', 'a b c', 'two words', '\u00e9']);
  });
});
