import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { poseNeedsPocket } from '@toile/figure';
import { garmentOf, normaliseGarment, validateDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import { readBrief } from '@toile/brief';
import type { Intent } from '@toile/brief';
import { dominantColour, mainGarment } from './choosing/features.ts';
import { hueFamily } from './choosing/glance.ts';
import { isRefusedColour } from './colouring/palette.ts';
import { isGown, isSheer, suitsCloth } from './dressing/sheer.ts';
import { hasPocket } from './finishing/pose.ts';
import { FEATURE_AXES, generateBoard, signatureOf } from './index.ts';
import type { Board } from './index.ts';
import { planBoard } from './plan.ts';
import { showsSense, wishesOf } from './why.ts';

const { briefs } = JSON.parse(readFileSync(new URL('../../../../corpus/briefs.json', import.meta.url), 'utf8')) as { readonly briefs: readonly { readonly brief: string }[] };

function intentOf(brief: string): Intent {
  const read = readBrief(brief);
  if (!read.ok) throw new Error(`${brief}: ${read.problems[0]?.message ?? ''}`);
  return read.value;
}

function boardOf(brief: string, seed = 1, count = 60): Board {
  const made = generateBoard({ intent: intentOf(brief), seed, count });
  if (!made.ok) throw new Error(made.problems[0]?.message);
  return made.value;
}

/** What of the exclusions an option breaks, in words. */
function refusedIn(intent: Intent, design: Design): readonly string[] {
  return intent.exclusions.filter((one) => one.isHard).flatMap((one) => design.garments.filter((garment) => {
    const parts = [one.garments?.includes(garment.type), one.senses?.some((sense) => showsSense(garment, sense)), one.colour && garment.colours.some((hex) => isRefusedColour(hex, one.colour as string as never))].filter((part) => part !== undefined);
    return parts.length > 0 && parts.every(Boolean);
  }).map((garment) => `${one.span.words}: ${garment.type}`));
}

describe('a board', () => {
  it('is valid, unique, free of what was refused and true to what was asked, for every brief of the corpus', () => {
    for (const [at, { brief }] of briefs.entries()) {
      const read = readBrief(brief);
      if (!read.ok) continue;
      const board = boardOf(brief, at, 16), plan = planBoard(read.value, at);
      expect(board.options, brief).toHaveLength(16);
      let missed = 0;
      for (const design of board.options) {
        const valid = validateDesign(JSON.parse(JSON.stringify(design)));
        expect(valid.ok ? [] : valid.problems, brief).toEqual([]);
        expect(refusedIn(read.value, design), brief).toEqual([]);
        expect(design.why[0]?.length, brief).toBeGreaterThan(10);
        if (wishesOf(plan, design.garments).missed.length > 0) missed += 1;
      }
      expect(missed / board.options.length, `${brief}: hard wishes missed where they could be carried`).toBeLessThanOrEqual(0.1);
      expect(new Set(board.options.map((design) => signatureOf(design.garments))).size, brief).toBe(16);
    }
  });

  it('shows garments that were asked for together in all options', () => {
    for (const [brief, types] of [['a wool coat over a slip dress', ['coat', 'slip-dress']], ['冷衫襯百褶裙', ['sweater', 'pleated-skirt']], ['trench coat over a hoodie and jeans', ['trench-coat', 'hoodie', 'jeans']]] as const) {
      for (const seed of [1, 2, 3]) {
        for (const design of boardOf(brief, seed, 30).options) expect(design.garments.map((one) => one.type), `${brief}, seed ${seed}`).toEqual(expect.arrayContaining([...types]));
      }
    }
  });

  it('holds refusals over many seeds', () => {
    for (let seed = 0; seed < 10; seed++) {
      for (const brief of ['no zips or lace, anything but stripes, nothing above the knee', '唔好粉紅，唔要閃片', 'no black, no wool coats', '不要口袋，不要黑色']) {
        const intent = intentOf(brief);
        for (const design of boardOf(brief, seed, 8).options) expect(refusedIn(intent, design), `${brief}, seed ${seed}`).toEqual([]);
      }
    }
  });

  it('is the same for the same request and another for another seed', () => {
    const first = boardOf('linen, stripes, summer', 7), again = boardOf('linen, stripes, summer', 7), other = boardOf('linen, stripes, summer', 8);
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    const same = other.options.filter((design) => first.options.some((one) => signatureOf(one.garments) === signatureOf(design.garments)));
    expect(same.length).toBeLessThan(6);
    expect(new Set([...first.options, ...other.options].map((one) => one.id)).size).toBe(120);
  });

  it('has one to two hundred options and refuses other counts', () => {
    const intent = intentOf('coat');
    for (const count of [1, 2, 200]) expect(boardOf('a romantic spring', 2, count).options).toHaveLength(count);
    for (const count of [0, -1, 201, 2.5, Number.NaN]) {
      const made = generateBoard({ intent, seed: 1, count });
      expect(made.ok ? undefined : made.problems[0]?.code, String(count)).toBe('count-out-of-range');
    }
    const asked = generateBoard({ intent: intentOf('5 looks, linen'), seed: 1 });
    expect(asked.ok && asked.value.options).toHaveLength(5);
  });

  it('keeps options unlike even where the brief leaves little room', () => {
    for (const brief of ['black silk slip dress', '黑色真丝旗袍', 'white cotton shirt and blue jeans']) {
      const board = boardOf(brief, 4, 60);
      expect(new Set(board.options.map((design) => signatureOf(design.garments))).size, brief).toBe(60);
    }
  });

  it('shows several colours and garments at first sight, where the brief leaves them open', () => {
    for (const [brief, seed] of [['techwear shells, bombers and joggers, acid lime, nylon', 11], ['復古西裝褸襯長裙，墨綠色', 19], ['街頭羽絨，闊褲，橙色', 20], ['末日废土风，皮衣和风衣，铁锈红', 16], ['cyberpunk, puffers, cobalt blue', 3]] as const) {
      const { options } = boardOf(brief, seed);
      const commonest = (designs: readonly Design[]): number => {
        const counts = new Map<string, number>();
        for (const { garments } of designs) { const key = `${mainGarment(garments).type} ${hueFamily(dominantColour(garments))}`; counts.set(key, (counts.get(key) ?? 0) + 1); }
        return Math.max(...counts.values());
      };
      expect(commonest(options.slice(0, 12)), `${brief}, first row`).toBeLessThanOrEqual(4);
      expect(commonest(options), brief).toBeLessThanOrEqual(20);
      // What was asked for is still in every one of them.
      const asked = intentOf(brief).palette.filter((one) => one.isAsked).map((one) => one.hex);
      for (const design of options) expect(design.garments.some((one) => asked.includes(one.colours[0] as never)), brief).toBe(true);
    }
  });

  it('shows gowns as gowns: each in one of the cloths asked for, layers of their rank, and no figure under a veil', () => {
    const brief = 'wedding guests, evening gowns, lace and velvet, plum and blush';
    for (const seed of [1, 2, 3]) {
      const { options } = boardOf(brief, seed);
      const alone = options.filter((design) => design.garments.length === 1);
      expect(alone.length, `seed ${seed}`).toBeGreaterThanOrEqual(10);
      expect(new Set(alone.map((design) => design.garments[0]?.fabric)), `seed ${seed}`).toEqual(new Set(['lace', 'velvet']));
      for (const { garments } of options) {
        const layers = garments.filter((one) => one.slot === 'outerwear'), hasGown = garments.some((one) => isGown(one.type));
        expect(layers.filter((one) => hasGown && garmentOf(one.type).formality < 0.65).map((one) => one.type)).toEqual([]);
        expect(layers.filter((one) => !suitsCloth(one.type, one.fabric)).map((one) => `${one.type} of ${one.fabric}`)).toEqual([]);
      }
      const veiled = options.filter(({ garments }) => garments.some((one, at) => one.slot === 'outerwear' && isSheer(one.fabric) && garments.slice(0, at).some((under) => under.print.id !== 'solid')));
      expect(veiled.length, `seed ${seed}`).toBeLessThanOrEqual(3);
    }
    // By name it is cut all the same.
    for (const { garments } of boardOf('an organza trench coat over jeans', 1, 12).options) expect(garments.find((one) => one.type === 'trench-coat')?.fabric).toBe('organza');
  });

  it('spreads along the named axes', () => {
    const { features } = boardOf('everyday, autumn', 5);
    const spread = FEATURE_AXES.map((axis) => Math.max(...features.map((one) => one[axis])) - Math.min(...features.map((one) => one[axis])));
    expect(spread.filter((width) => width > 0.4).length).toBeGreaterThanOrEqual(6);
  });

  it('carries colours exactly as they were given', () => {
    for (const design of boardOf('coat in #123abc', 2, 20).options) expect(design.garments.find((one) => one.type === 'coat')?.colours[0]).toBe('#123abc');
    for (const design of boardOf('#7a2b3c dresses', 2, 20).options) expect(design.garments.some((one) => one.colours[0] === '#7a2b3c')).toBe(true);
  });

  it('puts no two loud prints together unless two were asked for, and no dress on menswear', () => {
    const loud = new Set(['leopard', 'zebra', 'peony', 'dragon', 'hk-neon', 'tie-dye', 'camouflage', 'abstract', 'muhu-floral']);
    for (const design of boardOf('maximalist, playful, colourful', 6).options) expect(design.garments.filter((one) => loud.has(one.print.id)).length).toBeLessThan(2);
    for (const design of boardOf('menswear, autumn', 6).options) expect(design.garments.every((one) => one.slot !== 'dress' || one.type === 'jumpsuit')).toBe(true);
  });

  it('puts hands in pockets only where there is one, and lets no culottes cross in a stride', () => {
    const designs = [...boardOf('tunics and long shirts, slim trousers', 1).options, ...boardOf('slip dresses', 2).options, ...boardOf('長衫，闊腳褲', 3).options];
    expect(designs.filter((design) => poseNeedsPocket(design.figure.pose) && !hasPocket(design)).map((design) => design.garments.map((one) => one.type))).toEqual([]);
    expect(designs.some((design) => poseNeedsPocket(design.figure.pose))).toBe(true);
    expect(hasPocket({ garments: [normaliseGarment({ type: 'jeans' }), normaliseGarment({ type: 't-shirt', isTucked: true })] })).toBe(true);
    const striding = boardOf('culottes', 4).options.filter((design) => ['catwalk', 'stride', 'runway', 'walk-three-quarter'].includes(design.figure.pose));
    expect(striding).toEqual([]);
  });

  it('shows one face family, and neighbours in different poses', () => {
    const { options } = boardOf('spring', 9);
    expect(new Set(options.map((design) => design.figure.head.split('-').at(-1))).size).toBe(1);
    for (let at = 1; at < options.length; at++) expect(options[at]?.figure.pose === options[at - 1]?.figure.pose && options[at]?.figure.hair === options[at - 1]?.figure.hair).toBe(false);
  });
});
