import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourNamed, COLOUR_NAMES, CSS_NAMES, cssNamed, hexDifference, hexToLab50, hexToOklch, lab50ToHex, nameOfColour, parseColour, rgbToHex } from './index.ts';

const anyHex = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => rgbToHex(rgb));
const hexOf = (text: string): string => { const outcome = parseColour(text); return outcome.ok ? outcome.value.hex : outcome.problems[0]?.code ?? ''; };

describe('a typed colour', () => {
  it.each([
    ['#abc', '#aabbcc'], ['ABCDEF', '#abcdef'], ['#12345678', '#123456'], ['rgb(1,2,3)', '#010203'], ['rgb(10 20 30 / 50%)', '#0a141e'], ['12 34 56', '#0c2238'], ['12, 34, 56', '#0c2238'],
    ['R:12 G:34 B:56', '#0c2238'], ['rgb 100% 0% 0%', '#ff0000'], ['hsl(210 50% 40%)', '#336699'], ['hwb(0 0% 0%)', '#ff0000'], ['Lab 53 -20 11', '#5e886b'], ['lab(53% -20 11)', '#5e886b'],
    ['L*=53 a*=−20 b*=11', '#5e886b'], ['lab 53,0 -20,0 11,0', '#5e886b'], ['oklch(62.796% 0.25768 29.234)', '#ff0000'], ['OKLCH 0.62796 0.25768 29.234deg', '#ff0000'], ['rebecca purple', '#663399'],
    ['＃ＡＢＣ', '#aabbcc'], ['酒红', '#6a1f2b'], ['酒紅色', '#6a1f2b'], ['Light Gray', '#d3d3d3'],
  ])('is read as it comes: %s', (text, hex) => { expect(hexOf(text)).toBe(hex); });

  it.each(['', ' ', '999 1 1', '53 -20 11', 'foo', 'rgb(1,2)', '#12345', 'lab(', 'oklch(a b c)', 'rgb(1e999 0 0)', 'x'.repeat(500), 'rgb(NaN NaN NaN)'])('is refused with a problem that says what would do: %j', (text) => {
    const outcome = parseColour(text);
    expect(outcome.ok ? undefined : outcome.problems[0]?.expected).toContain('#8c2f39');
  });

  it('is asked of the user’s own book first', () => {
    expect(parseColour('A-17', { names: (code) => (code === 'A-17' ? '#8C2F39' : undefined) })).toEqual({ ok: true, value: { hex: '#8c2f39', form: 'book', isExact: true } });
  });

  it('says when a screen cannot show the wish', () => {
    expect(parseColour('oklch(0.7 0.4 150)')).toMatchObject({ ok: true, value: { isExact: false } });
    expect(parseColour('lab 50 100 -100')).toMatchObject({ ok: true, value: { isExact: false } });
    expect(parseColour('lab 50 10 -10')).toMatchObject({ ok: true, value: { isExact: true } });
  });

  it('is the same colour in every notation', () => {
    fc.assert(fc.property(anyHex, (hex) => {
      const { l, c, h } = hexToOklch(hex), lab = hexToLab50(hex);
      expect(hexDifference(hexOf(`oklch(${l.toFixed(5)} ${c.toFixed(5)} ${h.toFixed(3)})`), hex)).toBeLessThan(0.5);
      expect(hexDifference(hexOf(`lab ${lab.l.toFixed(3)} ${lab.a.toFixed(3)} ${lab.b.toFixed(3)}`), hex)).toBeLessThan(0.5);
    }), { seed: 41 });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(fc.constantFrom('rgb(', 'lab ', 'oklch(', 'hsl'), fc.string({ unit: fc.constantFrom(...'0123456789-.e%, /)') })).map((parts) => parts.join(''))), (text) => {
      const outcome = parseColour(text);
      expect(outcome.ok ? /^#[0-9a-f]{6}$/.test(outcome.value.hex) : outcome.problems.length === 1).toBe(true);
    }), { seed: 42, numRuns: 600 });
  });

  it('has the published D50 values of sRGB red', () => {
    // CSS Color 4 gives lab(54.29% 80.81 69.89) for red.
    const { l, a, b } = hexToLab50('#ff0000');
    expect([l, a, b].map((v) => v.toFixed(1))).toEqual(['54.3', '80.8', '69.9']);
    expect(lab50ToHex({ l: 100, a: 0, b: 0 }).hex).toBe('#ffffff');
  });
});

describe('names', () => {
  it('are complete, each colour and each name once in each language', () => {
    expect(COLOUR_NAMES.length).toBeGreaterThan(250);
    expect(new Set(COLOUR_NAMES.map((each) => each.hex)).size).toBe(COLOUR_NAMES.length);
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) expect(new Set(COLOUR_NAMES.map((each) => each[language])).size).toBe(COLOUR_NAMES.length);
    for (const { hex, en, ...chinese } of COLOUR_NAMES) {
      expect(hex).toMatch(/^#[0-9a-f]{6}$/);
      expect(en).toMatch(/^[a-z][a-z-]*( [a-z-]+)*$/);
      for (const name of Object.values(chinese)) expect(name).toMatch(/^[\u3400-\u9fff]{2,6}$/);
    }
    expect(CSS_NAMES.length).toBe(148);
  });

  it('lead back to their colour in each language', () => {
    for (const each of COLOUR_NAMES) for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) expect(colourNamed(nameOfColour(each.hex, language).name)).toBe(each.hex);
    for (const name of CSS_NAMES) expect(colourNamed(name) ?? cssNamed(name)).toBeDefined();
  });

  it('keep simplified and traditional apart', () => {
    const onlySimplified = /[红绿蓝黄银铜铁钢烟雾蛋壳荧艳浅亚麦榄苏]/u;
    for (const each of COLOUR_NAMES) expect(each['zh-Hant'].replace(/[蛋麦]/gu, '')).not.toMatch(/[红绿蓝黄银铜铁钢烟雾壳荧艳浅亚榄苏]/u);
    expect(COLOUR_NAMES.some((each) => onlySimplified.test(each['zh-Hans']))).toBe(true);
  });

  it('lie near any colour', () => {
    fc.assert(fc.property(anyHex, (hex) => nameOfColour(hex, 'en').difference < 15), { seed: 43, numRuns: 500 });
  });
});
