import { hashText } from '@toile/kernel';
import type { ElementId, Hex } from '@toile/kernel';
import { EMPTY_BOARDS, readBrief } from '@toile/brief';
import type { Boards, Intent } from '@toile/brief';
import { normaliseGarment, validateDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../colouring/colour-outfit.ts';
import { cross, generateBoard, givenColours, moreLikeThis, shareOfOwn, signatureOf, usesOf } from '../index.ts';
import type { BoardElements, BoardRequest } from '../index.ts';

const PRINT: ElementId = 'el-00000000000000000000000a', OTHER: ElementId = 'el-00000000000000000000000b';
const BLAZER: ElementId = 'el-0000000000000000000000aa', TEE: ElementId = 'el-0000000000000000000000ab', SHIRT: ElementId = 'el-0000000000000000000000ac', TROUSERS: ElementId = 'el-0000000000000000000000ad';
const sketch = (type: 'blazer' | 't-shirt' | 'shirt' | 'wide-trousers'): BoardElements['sketches'] extends ReadonlyMap<ElementId, infer S> ? S : never => ({ type, fitted: { choice: normaliseGarment({ type }), iou: 0.97 } });
const ELEMENTS: BoardElements = {
  prints: new Map([[PRINT, { name: 'reeds', inks: ['#f4ead8', '#b5473c', '#24415e'] }], [OTHER, { name: 'pebbles', inks: ['#dfe5e2', '#50606a'] }]]),
  sketches: new Map([[BLAZER, sketch('blazer')], [TEE, sketch('t-shirt')], [SHIRT, sketch('shirt')], [TROUSERS, sketch('wide-trousers')]]),
};
const BRIEFS = ['minimalist winter, oversized wool coats over silk slips', 'playful nordic knits, gingham, pleated skirts', '夏天返工，亞麻恤衫襯闊腳褲，西裝褸'] as const;
/** Boards of these briefs as they were drawn before boards of elements were known. Whoever changes what is generated changes them. */
const HASHES = ['7cc342e7', 'ccc510c7', 'e67a6e0d', 'f2fb463d'];
const own = (id: ElementId): Boards['prints'][number]['print'] => ({ id: 'own', own: id, scale: 1, rotation: 0 });

const GIVEN: Boards = {
  ...EMPTY_BOARDS,
  colours: [
    { hex: '#c8b79a', name: 'oat milk', role: 'base', isPinned: true }, { hex: '#2f4a63', isPinned: true }, { hex: '#8f4a5c', isPinned: false },
    { hex: '#e8e2d2', isPinned: false }, { hex: '#b5622f', role: 'accent', isPinned: false },
  ],
  prints: [{ print: own(PRINT), isPinned: true }],
  sketches: [{ element: BLAZER, asDrawn: true, isPinned: true }, { element: TROUSERS, asDrawn: false, isPinned: false }],
};
const unpinned = (boards: Boards): Boards => ({
  ...boards, colours: boards.colours.map((one) => ({ ...one, isPinned: false })), prints: boards.prints.map((one) => ({ ...one, isPinned: false })), sketches: boards.sketches.map((one) => ({ ...one, isPinned: false })),
});

function intentOf(brief: string): Intent {
  const read = readBrief(brief);
  if (!read.ok) throw new Error(brief);
  return read.value;
}

function optionsOf(brief: string, request: Omit<BoardRequest, 'intent' | 'seed'> & { readonly seed?: number }): readonly Design[] {
  const board = generateBoard({ intent: intentOf(brief), seed: 3, elements: ELEMENTS, ...request });
  if (!board.ok) throw new Error(board.problems[0]?.message);
  return board.value.options;
}

const coloursIn = (design: Design): readonly Hex[] => design.garments.flatMap((garment) => [...garment.colours, ...Object.values(garment.parts ?? {}).flatMap((part) => part.colours ?? [])]);
const shareOfBoard = (options: readonly Design[], boards: Boards): number => options.reduce((sum, design) => sum + shareOfOwn(design, boards, ELEMENTS), 0) / options.length;
const isValid = (design: Design): boolean => validateDesign(JSON.parse(JSON.stringify(design))).ok;

describe('boards without the designer’s elements', () => {
  it('are what they were before there were any, to the byte', () => {
    const hashes = [...BRIEFS, 'fog lifting off a fishing village'].map((brief) => hashText(JSON.stringify(generateBoard({ intent: intentOf(brief), seed: 7, count: 24 }))).toString(16));
    expect(hashes).toEqual(HASHES);
    const plain = generateBoard({ intent: intentOf(BRIEFS[0]), seed: 7, count: 24 });
    expect(generateBoard({ intent: intentOf(BRIEFS[0]), seed: 7, count: 24, boards: { ...EMPTY_BOARDS, freedom: 0 }, mood: { findings: [], palette: [] } })).toEqual(plain);
  });
});

describe('pins', () => {
  it('are in every option, exactly, and sixty options still differ', () => {
    for (const brief of BRIEFS) {
      const options = optionsOf(brief, { boards: GIVEN, count: 60 });
      expect(options).toHaveLength(60);
      expect(new Set(options.map((design) => signatureOf(design.garments))).size, brief).toBe(60);
      for (const design of options) {
        expect(isValid(design), JSON.stringify(design.garments)).toBe(true);
        expect(coloursIn(design)).toEqual(expect.arrayContaining(['#c8b79a', '#2f4a63']));
        expect(design.garments.filter((garment) => garment.print.own === PRINT)).toHaveLength(1);
        expect(design.garments.filter((garment) => garment.drawn?.sketch === BLAZER)).toHaveLength(1);
        // The base lies on the largest garment.
        const largest = design.garments.reduce((best, one) => (areaOf(one.type) >= areaOf(best.type) ? one : best));
        expect(largest.colours[0]).toBe('#c8b79a');
      }
    }
  });

  it('hold from one end of the slider to the other', () => {
    for (const freedom of [0, 1]) {
      for (const design of optionsOf(BRIEFS[1], { boards: { ...GIVEN, freedom }, count: 24 })) {
        expect(coloursIn(design)).toEqual(expect.arrayContaining(['#c8b79a', '#2f4a63']));
        expect(design.garments.some((garment) => garment.print.own === PRINT) && design.garments.some((garment) => garment.drawn)).toBe(true);
      }
    }
  });

  it('that are rivals for one place share the board evenly', () => {
    const boards: Boards = {
      ...EMPTY_BOARDS, colours: [{ hex: '#7a2230', role: 'base', isPinned: true }, { hex: '#1f4f4f', role: 'base', isPinned: true }, { hex: '#e9e1d0', isPinned: false }],
      prints: [{ print: own(PRINT), isPinned: true }, { print: own(OTHER), isPinned: true }], sketches: [{ element: TEE, asDrawn: true, isPinned: true }, { element: SHIRT, asDrawn: true, isPinned: true }],
    };
    const options = optionsOf('everyday, autumn', { boards, count: 40 });
    const many = (test: (design: Design) => boolean): number => options.filter(test).length;
    for (const id of [PRINT, OTHER]) expect(Math.abs(many((design) => design.garments.some((garment) => garment.print.own === id)) - 20), id).toBeLessThanOrEqual(2);
    for (const id of [TEE, SHIRT]) expect(Math.abs(many((design) => design.garments.some((garment) => garment.drawn?.sketch === id)) - 20), id).toBeLessThanOrEqual(2);
    const leads = (hex: Hex): number => many((design) => design.garments.reduce((best, one) => (areaOf(one.type) >= areaOf(best.type) ? one : best)).colours[0] === hex);
    for (const hex of ['#7a2230', '#1f4f4f'] as const) expect(Math.abs(leads(hex) - 20), hex).toBeLessThanOrEqual(3);
  });

  it('of one part find that part, and roles find their place', () => {
    const boards: Boards = {
      ...EMPTY_BOARDS, prints: [{ print: own(OTHER), on: 'collar', colours: ['#dfe5e2', '#50606a'], isPinned: true }],
      colours: [{ hex: '#41302b', role: 'lining', isPinned: true }, { hex: '#d8c7a8', isPinned: true }, { hex: '#c2452d', role: 'accent', isPinned: true }],
    };
    for (const design of optionsOf('coat, autumn', { boards, count: 20 })) {
      const collars = design.garments.filter((garment) => garment.parts?.collar?.print?.own === OTHER);
      expect(collars.length).toBe(1);
      expect(collars[0]?.parts?.collar?.colours).toEqual(['#dfe5e2', '#50606a']);
      expect(collars[0]?.collar).not.toBe('none');
      expect(design.garments.some((garment) => garment.parts?.lining?.colours?.[0] === '#41302b')).toBe(true);
      // An accent never covers the largest garment.
      expect(design.garments.reduce((best, one) => (areaOf(one.type) >= areaOf(best.type) ? one : best)).colours[0]).not.toBe('#c2452d');
      expect(coloursIn(design)).toContain('#c2452d');
    }
  });

  it('are carried by one garment alone: on parts, on inks, in the lining', () => {
    const colours: Boards['colours'] = [{ hex: '#c8b79a', isPinned: true }, { hex: '#2f4a63', isPinned: true }, { hex: '#8f4a5c', role: 'accent', isPinned: true }, { hex: '#41302b', role: 'lining', isPinned: true }];
    for (const garment of ['tank-top', 'evening-gown', 'cardigan', 'pencil-skirt'] as const) {
      for (const prints of [[], [{ print: own(PRINT), isPinned: true }]]) {
        const wanted = garment === 'pencil-skirt' ? colours.slice(0, 3) : colours;
        for (const design of optionsOf('everyday', { boards: { ...EMPTY_BOARDS, mode: 'garment', garment, colours, prints }, count: 6 })) {
          expect(coloursIn(design), `${garment} ${prints.length}`).toEqual(expect.arrayContaining(wanted.map(({ hex }) => hex)));
          expect(isValid(design)).toBe(true);
        }
      }
    }
  });

  it('are refused where an element is missing, and left out with a note where words refuse them', () => {
    const missing = generateBoard({ intent: intentOf('coat'), seed: 1, boards: { ...EMPTY_BOARDS, sketches: [{ element: 'el-ffffffffffffffffffffffff', asDrawn: true, isPinned: true }] }, elements: ELEMENTS });
    expect(missing.ok ? undefined : [missing.problems[0]?.code, missing.problems[0]?.where]).toEqual(['not-found', 'boards.sketches[0].element']);
    const refused = generateBoard({ intent: intentOf('autumn, no black'), seed: 1, count: 12, boards: { ...EMPTY_BOARDS, colours: [{ hex: '#101010', isPinned: true }, { hex: '#c8b79a', isPinned: true }] } });
    if (!refused.ok) throw new Error('refused');
    expect(refused.value.notes.some((note) => note.code === 'asked-and-excluded')).toBe(true);
    expect(refused.value.options.flatMap(coloursIn)).not.toContain('#101010');
    expect(refused.value.options.every((design) => coloursIn(design).includes('#c8b79a'))).toBe(true);
  });
});

describe('the slider', () => {
  it('sets the share that comes from the designer, whatever they gave', () => {
    const boards = unpinned(GIVEN);
    for (const given of [boards, { ...EMPTY_BOARDS, colours: boards.colours }]) {
      const shares = [0, 0.25, 0.5, 0.75, 1].map((freedom) => shareOfBoard(optionsOf(BRIEFS[2], { boards: { ...given, freedom }, count: 48 }), given));
      expect(shares[0]).toBeGreaterThanOrEqual(0.95);
      expect(shares[4]).toBeLessThanOrEqual(0.02);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      shares.forEach((share, i) => expect(Math.abs(share - (1 - i * 0.25)), `${i * 0.25}: ${share}`).toBeLessThan(0.08));
    }
  });

  it('lets in nothing that was not given at its one end', () => {
    for (const brief of [BRIEFS[0], BRIEFS[2], 'romantic evening, ball gowns', 'jeans, denim jacket, sneakers']) {
      const boards = { ...unpinned(GIVEN), freedom: 0 }, given = givenColours(boards, ELEMENTS);
      for (const design of optionsOf(brief, { boards, count: 30 })) {
        const shown = [...coloursIn(design), ...(design.accessories ?? []).flatMap((one) => one.colours), design.figure.shoeColour, ...design.palette];
        expect(shown.filter((hex) => !given.has(hex)), brief).toEqual([]);
        expect(design.garments.every((garment) => garment.print.id === 'solid' || garment.print.own === PRINT), brief).toBe(true);
      }
    }
  });
});

describe('one garment alone', () => {
  it('is the garment chosen, on one figure, as many as asked for and all different', () => {
    const boards: Boards = { ...EMPTY_BOARDS, mode: 'garment', garment: 'coat', colours: GIVEN.colours, size: 'XL' };
    const options = optionsOf('wool, winter', { boards, count: 40 });
    expect(options).toHaveLength(40);
    expect(new Set(options.map((design) => JSON.stringify(design.garments))).size).toBe(40);
    for (const design of options) {
      expect(design.garments.map((garment) => garment.type)).toEqual(['coat']);
      expect(design.figure.head + design.figure.pose + design.figure.hair).toBe((options[0] as Design).figure.head + (options[0] as Design).figure.pose + (options[0] as Design).figure.hair);
      expect(design.size).toBe('XL');
      expect(coloursIn(design)).toEqual(expect.arrayContaining(['#c8b79a', '#2f4a63']));
    }
  });
});

describe('designs bred from an option', () => {
  it('keep what is pinned, and a drawing keeps its shape', () => {
    const [a, b] = optionsOf(BRIEFS[2], { boards: GIVEN, count: 4 }) as [Design, Design];
    for (const bred of [moreLikeThis(a, 5, { count: 12, boards: GIVEN, elements: ELEMENTS }), cross(a, b, { seed: 5, count: 8, boards: GIVEN, elements: ELEMENTS })]) {
      if (!bred.ok) throw new Error('refused');
      expect(bred.value.length).toBeGreaterThan(5);
      for (const child of bred.value) {
        expect(coloursIn(child)).toEqual(expect.arrayContaining(['#c8b79a', '#2f4a63']));
        expect(child.garments.some((garment) => garment.print.own === PRINT)).toBe(true);
        const drawn = child.garments.find((garment) => garment.drawn), before = a.garments.find((garment) => garment.drawn);
        expect([drawn?.type, drawn?.silhouette, drawn?.collar, drawn?.length]).toEqual([before?.type, before?.silhouette, before?.collar, before?.length]);
      }
    }
  });
});

describe('uses', () => {
  it('name every element where it is, exactly', () => {
    const [design] = optionsOf(BRIEFS[2], { boards: GIVEN, count: 4 }) as [Design];
    const uses = usesOf(design, GIVEN, ELEMENTS);
    const at = (kind: string): readonly string[] => uses.filter((use) => use.kind === kind).map((use) => use.as);
    const blazer = design.garments.findIndex((garment) => garment.drawn), printed = design.garments.findIndex((garment) => garment.print.own === PRINT);
    expect(at('sketch')).toContain(`g${blazer}`);
    expect(at('print')).toEqual([`g${printed}`]);
    expect(uses.find((use) => use.hex === '#c8b79a')).toMatchObject({ kind: 'colour', exact: true, isPinned: true });
    // Another colour than the board's, by one step, is no use of it.
    const off = { ...design, garments: design.garments.map((garment) => ({ ...garment, parts: {}, colours: garment.colours.map(() => '#c8b79b' as const) })), figure: { ...design.figure, shoeColour: '#000001' as const }, accessories: [] };
    expect(usesOf(off, GIVEN, ELEMENTS).filter((use) => use.kind === 'colour')).toEqual([]);
    expect(usesOf(design, EMPTY_BOARDS)).toEqual([]);
    // A mannequin is the design's own, whatever the boards say.
    const traced: Design = { ...design, figure: { ...design.figure, mannequin: { element: PRINT, heads: 7.5, neck: 0.185, waist: 0.39, crotch: 0.53, knee: 0.735 } } };
    expect(usesOf(traced, EMPTY_BOARDS)).toEqual([{ element: PRINT, kind: 'mannequin', as: 'figure', exact: true, isPinned: false }]);
  });

  it('are told in the reasons, in the language of the brief', () => {
    const why = (brief: string): string => optionsOf(brief, { boards: GIVEN, count: 4 }).map((design) => design.why.join('')).join('\n');
    expect(why('a wool coat, minimalist')).toMatch(/your blazer as drawn, .*your print reeds and your colours? .*oat milk/);
    expect(why('极简，羊毛大衣')).toMatch(/你手绘的西装外套.*你的印花“reeds”.*你的颜色.*“oat milk”/);
    expect(why('極簡，羊毛大褸，唔要鈕')).toMatch(/你手繪嘅西裝褸.*你嘅印花「reeds」.*你嘅顏色.*「oat milk」/);
  });
});
