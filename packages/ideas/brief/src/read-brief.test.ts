import { describe, expect, it } from 'vitest';
import { hexDifference, hexToOklch } from '@toile/colour';
import { LONGEST_BRIEF, readBrief } from './index.ts';
import type { Intent } from './index.ts';

const codeOf = (text: string): string => { const read = readBrief(text); return read.ok ? 'ok' : (read.problems[0]?.code ?? ''); };
const intentOf = (text: string): Intent => { const read = readBrief(text); if (!read.ok) throw new Error(`${text}: ${read.problems[0]?.message ?? ''}`); return read.value; };
const askedIds = (text: string): readonly string[] => { const { garments, wishes } = intentOf(text); return [...garments.filter((one) => one.isHard).flatMap((one) => one.ids), ...wishes.filter((one) => !one.because).flatMap((one) => one.senses.map((sense) => sense.id))]; };

describe('bad briefs', () => {
  it('get a clear answer and never a crash', () => {
    for (const text of ['', '   ', '\t\n', '\u0000\u0007', '\u200b\u200b', '　']) expect(codeOf(text), JSON.stringify(text)).toBe('brief-empty');
    for (const text of ['🎉🎉', '!!!', '???', '👗👠', 'привет мир', 'مرحبا بالعالم', 'こんにちは', 'asdfgh qwerty', 'xqzt']) expect(codeOf(text), text).toBe('brief-not-understood');
    expect(codeOf('a'.repeat(10_000))).toBe('brief-too-long');
    expect(codeOf(`coat ${'很'.repeat(LONGEST_BRIEF - 5)}`)).toBe('ok');
    for (const text of ['<script>alert(1)</script> coat', "coat'; DROP TABLE", '\ud800 coat', 'coat\u0000', '}{ coat', '#zzzzzz coat', '#12 coat']) expect(askedIds(text), JSON.stringify(text)).toContain('coat');
  });
  it('say what they do not understand and still answer the rest', () => {
    const mixed = intentOf('пальто, linen coat');
    expect(mixed.notes.map((note) => note.code)).toContain('language-unknown');
    expect(mixed.garments[0]?.ids).toContain('coat');
    expect(intentOf('flibbertigib coat').unknownWords.map((span) => span.words)).toEqual(['flibbertigib']);
  });
});

describe('words', () => {
  it('ending in -ie lose only their s', () => {
    for (const [text, id] of [['beanies', 'beanie'], ['hoodies', 'hoodie'], ['ties', 'tie'], ['ladies coats', 'coat']] as const) expect(askedIds(text), text).toContain(id);
  });
  it('take a no that answers a question for a refusal of what was asked', () => {
    const intent = intentOf('gilet? no: a wool coat');
    expect(intent.exclusions.flatMap((one) => one.garments ?? [])).toContain('gilet');
    expect(intent.garments.filter((one) => one.isHard).flatMap((one) => one.ids)).toEqual(['coat']);
  });
  it('are not found inside other words', () => {
    for (const [text, id] of [['capable', 'cape'], ['coaten', 'coat'], ['bowling alley, linen', 'bow'], ['lacework? no idea, silk', 'lace'], ['棉花糖', 'poplin'], ['白天, 大衣', 'white'], ['网红大衣', 'tulle'], ['皮肤和大衣', 'leather'], ['麻烦, 大衣', 'linen']] as const) {
      const read = readBrief(text);
      expect(read.ok ? askedIds(text) : [], text).not.toContain(id);
    }
  });
  it('are found in plural, hyphenated and joined', () => {
    for (const text of ['t-shirts', 'T shirt', 'tshirts', 'tees']) expect(askedIds(text), text).toContain('t-shirt');
    for (const text of ['A-line dresses', 'a line dress', 'Ａ字连衣裙']) expect(askedIds(text), text).toContain('a-line-dress');
    for (const text of ['off-the-shoulder', 'off the shoulder', 'off-shoulder']) expect(askedIds(text), text).toContain('off-shoulder');
    expect(askedIds("women's trousers")).toEqual(expect.arrayContaining(['womenswear', 'straight-trousers']));
  });
  it('are read through a slip of the keys, and that is told', () => {
    for (const [text, id] of [['trousres', 'straight-trousers'], ['blazzer in navy', 'blazer'], ['cashmire', 'cashmere'], ['minimalsit', 'minimalist']] as const) {
      expect(askedIds(text), text).toContain(id);
      expect(intentOf(text).notes.map((note) => note.code), text).toContain('read-as');
    }
  });
  it('mean the same in simplified and traditional characters', () => {
    for (const [simplified, traditional] of [['连帽卫衣', '連帽衛衣'], ['牛仔外套', '牛仔外套'], ['刺绣旗袍', '刺繡旗袍'], ['灯笼袖衬衫', '燈籠袖襯衫']] as const) expect(askedIds(traditional).toSorted()).toEqual(askedIds(simplified).toSorted());
  });
});

describe('refusals', () => {
  const refused = (text: string): readonly string[] => intentOf(text).exclusions.flatMap((one) => [...(one.senses ?? []).map((sense) => sense.id), ...(one.garments ?? []), ...(one.colour ? [one.colour] : [])]);
  it('reach over lists and end where a wish begins', () => {
    expect(refused('no zips or lace, linen')).toEqual(expect.arrayContaining(['zip-front', 'lace']));
    expect(refused('no lace, frills or bows')).toEqual(expect.arrayContaining(['lace', 'ruffle', 'bow']));
    expect(refused('no lace, wide trousers')).not.toContain('wide-trousers');
    expect(refused('不要蕾丝、亮片，要丝绒')).toEqual(expect.arrayContaining(['lace', 'sequin']));
    expect(askedIds('不要蕾丝、亮片，要丝绒')).toContain('velvet');
    expect(refused('不要拉链，要纽扣')).not.toContain('button-front');
    expect(refused('velvet but no buttons')).toContain('button-front');
  });
  it('may stand behind what they refuse', () => {
    expect(refused('蕾丝不要，羊毛可以')).toContain('lace');
    expect(refused('lace-free blouse')).toContain('lace');
    expect(askedIds('lace-free blouse')).toContain('blouse');
  });
  it('may be of a combination only', () => {
    const { exclusions } = intentOf('no denim skirts');
    expect(exclusions.some((one) => one.garments?.includes('a-line-skirt') && one.senses?.some((sense) => sense.id === 'denim'))).toBe(true);
  });
  it('are mild after "too"', () => {
    for (const text of ['not too tight', '不要太紧', '唔好太緊身', '太紧的不要']) expect(intentOf(`${text}, dress`).exclusions.every((one) => !one.isHard), text).toBe(true);
  });
  it('win over wishes, and say so', () => {
    const intent = intentOf('lace dress, no lace');
    expect(intent.wishes.flatMap((one) => one.senses).some((sense) => sense.id === 'lace')).toBe(false);
    expect(intent.notes.map((note) => note.code)).toContain('asked-and-excluded');
  });
});

describe('colours', () => {
  const colourOf = (text: string): string => intentOf(text).palette.find((one) => one.isAsked)?.hex ?? '';
  const hueOf = (text: string): number => hexToOklch(colourOf(text)).h;
  it('are named in three languages alike', () => {
    for (const [a, b] of [['camel', '驼色'], ['mint green', '薄荷绿'], ['army green', '軍綠色'], ['wine red', '酒红'], ['navy', '藏青'], ['charcoal', '炭灰']] as const) expect(hexDifference(colourOf(a), colourOf(b)), `${a} ${b}`).toBeLessThan(10);
  });
  it('are composed where no list has them', () => {
    expect(hueOf('雾霾蓝')).toBeGreaterThan(220);
    expect(hueOf('雾霾蓝')).toBeLessThan(290);
    expect(hexToOklch(colourOf('雾霾蓝')).c).toBeLessThan(hexToOklch(colourOf('蓝色')).c);
    expect(hexToOklch(colourOf('浅紫')).l).toBeGreaterThan(hexToOklch(colourOf('深紫')).l + 0.15);
    expect(hexToOklch(colourOf('pale green')).l).toBeGreaterThan(hexToOklch(colourOf('dark green')).l + 0.15);
  });
  it('keep a given code to the last digit and say where each came from', () => {
    expect(colourOf('coat #12ab9F')).toBe('#12ab9f');
    expect(colourOf('coat #1af')).toBe('#11aaff');
    for (const text of ['burnt sienna', '朱红', '藕荷色', 'oat milk']) expect(intentOf(text).palette[0]?.because.length, text).toBeGreaterThan(5);
  });
  it('are not found where the word is another: 网红, 白天, 青年', () => {
    for (const text of ['网红大衣', '青年大衣', '白天穿的大衣', '金融男大衣']) expect(intentOf(text).palette.filter((one) => one.isAsked), text).toEqual([]);
  });
});

describe('open phrases', () => {
  it('give a palette, moods or cloths, and reasons that name the words', () => {
    for (const text of ['fog lifting off a fishing village', '爷爷的老裁缝铺和一场秋雨', "my grandmother's garden at dusk", '茶餐厅的下午', 'a lighthouse in a storm', '月光下的荷塘', '雨天的旺角', 'typhoon over the harbour', 'hojicha and old radios', '维港的晚风']) {
      const intent = intentOf(text);
      expect(intent.palette.length, text).toBeGreaterThanOrEqual(3);
      expect(intent.wishes.length + intent.axes.length, text).toBeGreaterThan(0);
      expect(intent.reasons.length, text).toBeGreaterThan(0);
    }
  });
});
