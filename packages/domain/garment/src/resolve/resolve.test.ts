import { bodyOf, dollBody, giantBody } from '@toile/figure';
import type { BodyMeasurements } from '@toile/figure';
import { describe, expect, it } from 'vitest';
import type { GarmentChoice } from '../design.ts';
import { DIM_NAMES, rangeOn } from '../dims.ts';
import { dimOf } from '../edit/dim-of.ts';
import { GARMENT_IDS } from '../ids.ts';
import { normaliseGarment } from '../normalise.ts';
import { allowedParts, garmentOf, PART_FACETS } from '../registry.ts';
import type { ResolvedGarment } from '../resolved.ts';
import { resolveGarment } from './resolve.ts';

const BODIES: readonly BodyMeasurements[] = [
  bodyOf('XS', 'womenswear'), bodyOf('M', 'womenswear'), bodyOf('4XL', 'womenswear'), bodyOf('XS', 'menswear'), bodyOf('4XL', 'menswear'),
  dollBody('womenswear'), dollBody('menswear'), giantBody('womenswear'), giantBody('menswear'),
];

const numbersOf = (value: unknown, path: string): readonly (readonly [string, number])[] =>
  typeof value === 'number' ? [[path, value]] : value && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => numbersOf(one, `${path}.${name}`)) : [];

/** Every garment with every part it lists, the rest filled by the rules. */
function* wardrobe(): Generator<GarmentChoice> {
  for (const type of GARMENT_IDS) {
    for (const facet of PART_FACETS) {
      if (facet === 'print') continue;
      for (const id of allowedParts(type, facet)) yield normaliseGarment({ type, ...(facet === 'details' ? { details: [id] } : { [facet]: id }) } as never);
    }
  }
}

/** What must hold of what only some garments have. */
function ownFaults({ bodice, bodysuit, skirt, legs, closure, neck, choice, trims }: ResolvedGarment, body: BodyMeasurements): readonly string[] {
  const k = body.stature / 1680;
  const checks: readonly (readonly [boolean, string])[] = [
    [!bodysuit || (bodysuit.legTop > body.hpsToWaist && bodysuit.legTop < bodysuit.crotch && bodysuit.legOpening > body.thighGirth * 0.9 && bodysuit.gussetWidth < bodysuit.legOpening / 2), 'the leg of the bodysuit cannot be worn'],
    [(choice.type === 'bodysuit') === (bodysuit !== undefined), 'a bodysuit without legs, or legs without one'],
    [!bodysuit || !bodice || Math.abs(bodysuit.crotch - bodice.length) < 30 * k, 'the bodysuit does not end where it closes'],
    [!bodice?.armSlit || (bodice.armSlit.from < bodice.armSlit.to && bodice.armSlit.to < bodice.length && bodice.armSlit.from > bodice.armholeDepth - 60 * k), 'the hands cannot come out of the cape'],
    [!bodice?.cordHeight || (bodice.cordHeight > bodice.armholeDepth && bodice.cordHeight < bodice.length), 'the cord is not at the waist'],
    [!bodice?.bib || bodice.bib.width > bodice.bib.strapWidth * 3, 'the straps are wider than the bib'],
    [!bodice?.backVent || bodice.length - bodice.backVent > body.hpsToHip, 'the vent opens above the hip'],
    [!skirt?.godets || (skirt.flareHeight > 0 && skirt.godets.count * skirt.godets.width <= skirt.hemCircumference), 'the godets are wider than the hem'],
    [!skirt?.flatPanels || skirt.flatPanels.width * 2 < skirt.waistCircumference, 'two flat panels leave no room for pleats'],
    [!skirt?.sweepAngle || skirt.waistCircumference + skirt.sweepAngle * skirt.length > skirt.hemCircumference, 'the circle hangs wider than its cloth'],
    [!legs?.cuffFullness || legs.cuffFullness > legs.hemCircumference, 'the cuff draws nothing in'],
    [closure?.fastener !== 'toggle' || (closure.buttonCount >= 2 && (closure.toggleLength ?? 0) > 20 * k), 'toggles without size or number'],
    [closure?.fastener !== 'brooch' || (closure.buttonCount === 3 && neck !== undefined && closure.from > neck.frontDepth), 'the brooches sit above the neckline'],
    [!closure?.offset || closure.offset.top > closure.offset.hem, 'the zip runs the wrong way'],
    [choice.collar !== 'cross' || choice.closure !== 'wrap' || closure?.overFront === 'left', 'a crossed collar closed the wrong way round'],
    [!trims.tieLength || trims.beltWidth > 0, 'ribbon ends without a ribbon'],
    [!trims.borderWidth || (bodice !== undefined && trims.borderWidth < bodice.length * 0.3), 'a border as wide as the front'],
  ];
  return checks.filter(([holds]) => !holds).map(([, what]) => what);
}

/** What must hold of every garment on every body; gives what does not, in words. */
function faultsOf(garment: ResolvedGarment, body: BodyMeasurements): readonly string[] {
  const faults: string[] = [];
  const say = (holds: boolean, what: string): void => { if (!holds) faults.push(what); };
  const { bodice, neck, sleeve, skirt, legs, closure, choice } = garment;
  const { fabric: _, choice: __, ...dims } = garment;
  for (const [path, value] of numbersOf(dims, '')) say(Number.isFinite(value), `${path} is ${value}`);
  const signed = /Ease|shoulderExtension|gorgeSlope|Drop|inseam/;
  for (const [path, value] of numbersOf(dims, '')) if (!signed.test(path)) say(value >= 0, `${path} is ${value}`);
  if (bodice && neck) {
    say(bodice.length > bodice.armholeDepth, 'the hem is above the armhole');
    say(bodice.length > neck.frontDepth && bodice.length > neck.backDepth, 'the neck is cut below the hem');
    say(bodice.hemCircumference > body.waistGirth * 0.85, 'the hem does not go round');
    say(body.bustGirth + bodice.bustEase > body.bustGirth * 0.88, 'too tight at the bust');
    say(body.waistGirth + bodice.waistEase > body.waistGirth * 0.88, 'too tight at the waist');
    say(neck.width < body.shoulderWidth + 2 * bodice.shoulderExtension || choice.neckline === 'off-shoulder' || choice.neckline === 'strapless', 'the neck is wider than the shoulders');
    const end = bodice.hasWaistSeam ? bodice.length + (skirt?.length ?? legs?.outseam ?? 0) : bodice.length;
    if (choice.length !== 'cropped') say(end > body.hpsToWaist, 'the hem is above the waist');
    say(bodice.waistHeight > bodice.armholeDepth || bodice.armholeDepth > body.hpsToBust, 'the waist is above the armhole');
    say(bodice.slitHeight < bodice.length && bodice.backDrop < bodice.length, 'the slit is longer than the garment');
    if (bodice.hasWaistSeam) say(skirt !== undefined || legs !== undefined, 'a waist seam joins nothing');
  }
  if (sleeve) {
    say(sleeve.bicepsCircumference > body.upperArmGirth * 0.9, 'the biceps is tighter than the arm');
    say(sleeve.hemCircumference >= body.wristGirth, 'the sleeve hem is tighter than the wrist');
    say(sleeve.cuffDepth < sleeve.length, 'the cuff is longer than the sleeve');
    say(sleeve.length > 0, 'the sleeve has no length');
  }
  if (skirt) {
    say(skirt.hemCircumference > body.hipGirth * 0.8, 'the skirt cannot be walked in');
    say(skirt.slitHeight < skirt.length && skirt.flareHeight < skirt.length, 'the slit or flare is longer than the skirt');
    say(skirt.waistCircumference > body.waistGirth * 0.88, 'the skirt is too tight at the waist');
    say((skirt.pleats === 'knife' || skirt.pleats === 'box' || skirt.pleats === 'accordion') === skirt.pleatCount > 3, 'pleats are counted where there are none');
  }
  if (legs) {
    say(legs.inseam > 0 && legs.outseam > legs.inseam, 'the legs have no length');
    say(legs.hemCircumference > body.ankleGirth * 0.98, 'the leg hem does not go over the ankle');
    say(legs.thighCircumference > body.thighGirth * 0.9, 'the thigh is too tight');
    say(body.hipGirth + legs.hipEase > legs.thighCircumference, 'one thigh is wider than the hips');
  }
  for (const fault of ownFaults(garment, body)) faults.push(fault);
  if (closure) say(closure.to > closure.from || closure.overlap > 0, 'the closure ends before it starts');
  say(garment.measurements.length >= 5, 'too few points of measure');
  say(new Set(garment.measurements.map((one) => one.id)).size === garment.measurements.length, 'a point of measure twice');
  return faults;
}

describe('resolve', () => {
  it('gives sound dimensions for every garment with every part on every body, dolls and giants included', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const choice of wardrobe()) {
      for (const body of BODIES) {
        count += 1;
        for (const fault of faultsOf(resolveGarment(choice, body), body)) wrong.push(`${choice.type} ${JSON.stringify(choice)} on ${body.market} ${body.sizeId}: ${fault}`);
      }
    }
    expect(count).toBeGreaterThan(24_000);
    expect(wrong.slice(0, 12)).toEqual([]);
  });

  it('gives the lengths and girths of the trade on size M, mm', () => {
    const body = bodyOf('M', 'womenswear');
    const on = (type: GarmentChoice['type'], parts: Partial<GarmentChoice> = {}): ResolvedGarment => resolveGarment(normaliseGarment({ type, ...parts } as never), body);
    // HPS lengths and chest widths of regular women's samples: tee 60–66 cm long and 90–98 round, shirt 66–74, blazer 64–74, knee coat about 100.
    expect(on('t-shirt').bodice?.length).toBeGreaterThan(600);
    expect(on('t-shirt').bodice?.length).toBeLessThan(660);
    expect(on('shirt').bodice?.length).toBeGreaterThan(660);
    expect(on('shirt').bodice?.length).toBeLessThan(740);
    expect(on('blazer').bodice?.length).toBeGreaterThan(640);
    expect(on('blazer').bodice?.length).toBeLessThan(740);
    expect(on('coat').bodice?.length).toBeGreaterThan(950);
    expect(on('blazer').bodice?.bustEase).toBeGreaterThan(90);
    expect(on('blazer').bodice?.bustEase).toBeLessThan(150);
    expect(on('t-shirt', { silhouette: 'fitted' }).bodice?.bustEase).toBeLessThan(on('t-shirt').bodice?.bustEase as number);
    expect(on('jeans').legs?.inseam).toBeGreaterThan(680);
    expect(on('wide-trousers').legs?.hemCircumference).toBeGreaterThan(560);
    expect(on('slim-trousers').legs?.hemCircumference).toBeLessThan(320);
    expect(on('shirt').sleeve?.length).toBeGreaterThan(590);
    expect(on('shirt').sleeve?.length).toBeLessThan(640);
    expect(on('t-shirt').sleeve?.length).toBeGreaterThan(170);
    expect(on('t-shirt').sleeve?.length).toBeLessThan(230);
  });

  it('keeps the order of lengths, and of silhouettes, on every garment', () => {
    const body = bodyOf('M', 'womenswear');
    const order = ['cropped', 'hip', 'mini', 'knee', 'midi', 'maxi', 'floor'] as const;
    for (const type of GARMENT_IDS) {
      const lengths = order.filter((id) => garmentOf(type).lengths.includes(id) && garmentOf(type).kind !== 'trousers' && garmentOf(type).kind !== 'jumpsuit');
      const ends = lengths.map((length) => dimOf(resolveGarment({ ...normaliseGarment({ type }), length }, body), 'lengthMm', body) as number);
      expect([...ends].sort((a, b) => a - b), type).toEqual(ends);
      expect(new Set(ends).size, type).toBe(ends.length);
    }
    const bust = (silhouette: GarmentChoice['silhouette']): number => resolveGarment({ ...normaliseGarment({ type: 't-shirt' }), silhouette }, body).bodice?.bustEase as number;
    expect(bust('fitted')).toBeLessThan(bust('straight'));
    expect(bust('straight')).toBeLessThan(bust('boxy'));
    expect(bust('boxy')).toBeLessThan(bust('oversized'));
  });

  it('takes a dimension set by hand, within what the body allows, and nothing else moves that does not hang on it', () => {
    const body = bodyOf('M', 'womenswear');
    for (const type of GARMENT_IDS) {
      const choice = normaliseGarment({ type });
      const before = resolveGarment(choice, body);
      for (const name of DIM_NAMES) {
        const was = dimOf(before, name, body);
        if (was === undefined) continue;
        const [least, most] = rangeOn(name, body);
        const wanted = Math.min(most, Math.max(least, was * 1.08));
        const after = dimOf(resolveGarment({ ...choice, dims: { [name]: wanted } }, body), name, body) as number;
        // Some dims are held by others (a slit cannot pass the waist): they may fall short, never run away.
        expect(after, `${type} ${name}`).toBeLessThanOrEqual(Math.max(wanted, was) + 0.01);
        expect(after, `${type} ${name}`).toBeGreaterThanOrEqual(Math.min(wanted, was) - 0.01);
        for (const extreme of [1e-6, 1e9]) {
          const held = resolveGarment({ ...choice, dims: { [name]: extreme } }, body);
          expect(faultsOf(held, body).filter((fault) => / is (NaN|-|Infinity)/.test(fault)), `${type} ${name} ${extreme}`).toEqual([]);
        }
      }
    }
  });

  it('lists each point of measure in three languages with a tolerance', () => {
    for (const type of GARMENT_IDS) {
      for (const one of resolveGarment(normaliseGarment({ type }), bodyOf('M', 'womenswear')).measurements) {
        for (const label of [one.label.en, one.label.zhHans, one.label.zhHk]) expect(label.length, `${type} ${one.id}`).toBeGreaterThan(1);
        expect(one.value).toBeGreaterThan(0);
        expect(one.tolerance).toBeGreaterThan(0);
        expect(one.tolerance).toBeLessThan(Math.max(6, one.value));
      }
    }
  });
});

describe('the garments with a shape of their own', () => {
  const body = bodyOf('M', 'womenswear');
  const of = (given: Parameters<typeof normaliseGarment>[0]): ResolvedGarment => resolveGarment(normaliseGarment(given), body);

  it('have the dimensions of the trade on size M, mm', () => {
    const near = (value: number | undefined, [least, most]: readonly [number, number], what: string): void => { expect(value, what).toBeGreaterThanOrEqual(least); expect(value, what).toBeLessThanOrEqual(most); };
    near(of({ type: 'joggers' }).legs?.cuffDepth, [60, 80], 'rib of joggers');
    near(of({ type: 'joggers' }).legs?.hemCircumference, [220, 270], 'ankle of joggers');
    near(of({ type: 'culottes' }).legs?.hemCircumference, [700, 1000], 'leg hem of culottes');
    near(of({ type: 'leggings' }).legs?.hemCircumference, [225, 245], 'ankle of leggings');
    near(body.hipGirth + (of({ type: 'leggings' }).legs?.hipEase ?? 0), [870, 969], 'hip of leggings, below the body');
    near(of({ type: 'polo' }).closure?.buttonCount, [2, 3], 'buttons of a polo');
    near((of({ type: 'polo' }).closure?.to ?? 0) - (of({ type: 'polo' }).neck?.frontDepth ?? 0), [100, 170], 'placket of a polo');
    near(body.hpsToWaist - (of({ type: 'bolero' }).bodice?.length ?? 0), [40, 110], 'bolero above the waist');
    near(of({ type: 'duffle-coat' }).closure?.buttonCount, [3, 4], 'toggles');
    near(body.hpsToWaist - (of({ type: 'ruqun' }).skirt?.topHeight ?? 0), [60, 150], 'skirt of a ruqun under the bust');
    near(of({ type: 'ao-dai', length: 'maxi' }).skirt?.slitHeight, [900, 1000], 'slit of an áo dài from the waist');
    near(of({ type: 'mermaid-gown' }).skirt?.flareHeight, [380, 520], 'mermaid flare from above the knee of a floor gown');
    near(of({ type: 'mermaid-gown' }).skirt?.hemCircumference, [1700, 2600], 'mermaid hem');
    near(of({ type: 'mamian-skirt' }).skirt?.flatPanels?.width, [180, 260], 'flat panel');
    near(of({ type: 'mamian-skirt' }).skirt?.waistbandDepth, [60, 100], 'waistband of a mamian skirt');
    near(of({ type: 'circle-skirt', length: 'knee' }).skirt?.sweepAngle, [6.28, 6.29], 'full circle');
    near(of({ type: 'godet-skirt' }).skirt?.godets?.count, [6, 8], 'godets');
    near(of({ type: 'cape' }).bodice?.hemCircumference, [1600, 3200], 'sweep of a cape');
    near(of({ type: 'kebaya' }).closure?.buttonCount, [3, 3], 'kerongsang');
    near(of({ type: 'kebaya' }).neck?.frontDepth, [220, 300], 'open front of a kebaya');
    near(of({ type: 'biker-jacket' }).closure?.offset?.top, [70, 130], 'zip of a biker jacket');
    near(body.waistGirth + (of({ type: 'corset' }).bodice?.waistEase ?? 0), [660, 722], 'waist of a corset');
  });

  it('leave the others as they were: only what needs them has the extra dimensions', () => {
    const extras = ['frontPoint', 'backVent', 'armSlit', 'cordHeight', 'bib', 'godets', 'flatPanels', 'sweepAngle', 'offset', 'borderWidth'];
    for (const type of ['t-shirt', 'shirt', 'coat', 'a-line-dress', 'pencil-skirt', 'jeans', 'jumpsuit'] as const) {
      const { bodice, skirt, legs, closure, trims, bodysuit } = of({ type });
      expect(bodysuit).toBeUndefined();
      expect(Object.keys({ ...bodice, ...skirt, ...legs, ...closure, ...trims }).filter((name) => extras.includes(name)), type).toEqual([]);
    }
  });
});
