import type { BodyMeasurements } from '@toile/figure';
import type { DimName } from '../dims.ts';
import type { ResolvedGarment } from '../resolved.ts';

/** A dimension as resolved, mm: what `dims` would have to hold to keep it as it is. `undefined` where the garment has no such dimension. */
export function dimOf(garment: ResolvedGarment, name: DimName, body: BodyMeasurements): number | undefined {
  const { bodice, neck, collar, sleeve, skirt, legs, trims } = garment;
  const some = (value: number | undefined): number | undefined => (value === undefined || value <= 0 ? undefined : value);
  const values: { readonly [N in DimName]: () => number | undefined } = {
    lengthMm: () => (bodice ? bodice.length + (bodice.hasWaistSeam ? (skirt?.length ?? legs?.outseam ?? 0) : 0) : (skirt?.length ?? legs?.outseam)),
    bustMm: () => bodice && body.bustGirth + bodice.bustEase,
    waistMm: () => (bodice ? body.waistGirth + bodice.waistEase : (skirt?.waistCircumference ?? legs?.waistCircumference)),
    hipMm: () => { const ease = skirt?.hipEase ?? legs?.hipEase ?? bodice?.hipEase; return ease === undefined ? undefined : body.hipGirth + ease; },
    hemCircumferenceMm: () => skirt?.hemCircumference ?? (legs ? undefined : bodice?.hemCircumference),
    waistHeightMm: () => bodice?.waistHeight, armholeMm: () => bodice?.armholeDepth,
    neckWidthMm: () => neck?.width, neckDepthMm: () => neck?.frontDepth, backNeckDepthMm: () => neck?.backDepth,
    collarStandMm: () => some(collar?.stand), collarFallMm: () => some(collar?.fall), collarPointMm: () => some(collar?.point),
    shoulderMm: () => bodice && body.shoulderWidth + 2 * bodice.shoulderExtension,
    sleeveLengthMm: () => sleeve?.length, bicepsMm: () => sleeve?.bicepsCircumference, sleeveHemMm: () => sleeve?.hemCircumference, cuffDepthMm: () => some(sleeve?.cuffDepth),
    waistbandMm: () => some(skirt?.waistbandDepth ?? legs?.waistbandDepth),
    // A jumpsuit's rise hangs on its bodice.
    riseMm: () => (legs && !bodice ? legs.outseam - legs.inseam : undefined),
    thighMm: () => legs?.thighCircumference, kneeMm: () => legs?.kneeCircumference, legHemMm: () => legs?.hemCircumference,
    slitMm: () => some(skirt?.slitHeight ?? bodice?.slitHeight), backDropMm: () => some(skirt?.backDrop ?? bodice?.backDrop),
    beltWidthMm: () => some(trims.beltWidth), ruffleDepthMm: () => some(trims.ruffleDepth), quiltSpacingMm: () => some(trims.quiltSpacing),
  };
  return values[name]();
}
