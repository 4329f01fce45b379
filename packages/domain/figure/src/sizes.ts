import { invariant } from '@toile/kernel';
import type { BodyMeasurements, MarketId } from './posed-figure.ts';
import { MENSWEAR_ROWS } from './menswear-table.ts';
import { WOMENSWEAR_ROWS } from './womenswear-table.ts';
import type { SizeNames, SizeRow } from './size-row.ts';

/** The letter sizes of both markets, small to large. */
export const SIZE_IDS = ['XS', 'S', 'M', 'L', 'XL', '2XL', '3XL', '4XL'] as const;
export type SizeId = (typeof SIZE_IDS)[number];

/** The size in which the croquis is drawn at its canonical width. */
export const SAMPLE_SIZE: SizeId = 'M';

const rowsOf = (market: MarketId): readonly SizeRow[] => (market === 'menswear' ? MENSWEAR_ROWS : WOMENSWEAR_ROWS);

/** Every body of the house: womenswear XS–4XL, then menswear XS–4XL, in mm. */
export const BODIES: readonly BodyMeasurements[] = [...WOMENSWEAR_ROWS, ...MENSWEAR_ROWS].map((row) => row.body);

/** True for a letter size the house has a body for. */
export const isSizeId = (text: string): text is SizeId => (SIZE_IDS as readonly string[]).includes(text);

/** The body of a letter size, mm; unisex is fitted on the womenswear body. Refuses a size that `isSizeId` does not know. */
export function bodyOf(sizeId: string, market: MarketId): BodyMeasurements {
  const row = rowsOf(market).find((candidate) => candidate.body.sizeId === sizeId);
  invariant(row, `no ${market} body of size ${sizeId}`);
  return row.body;
}

/** What the size is called elsewhere: EU, UK and US numbers and the Chinese 号型 (GB/T 1335). */
export function sizeNamesOf(sizeId: string, market: MarketId): SizeNames {
  const row = rowsOf(market).find((candidate) => candidate.body.sizeId === sizeId);
  invariant(row, `no ${market} names of size ${sizeId}`);
  return row.names;
}

const scaled = (body: BodyMeasurements, sizeId: string, factor: number): BodyMeasurements => {
  const out: Record<string, unknown> = { ...body, sizeId };
  for (const [name, value] of Object.entries(body)) if (typeof value === 'number') out[name] = value * factor;
  return out as unknown as BodyMeasurements;
};

/** A fashion doll's body (a sixth of life) for tests: the smallest body anything must survive. */
export const dollBody = (market: MarketId): BodyMeasurements => scaled(bodyOf(SAMPLE_SIZE, market), 'doll', 1 / 6);

/** A giant's body (three times life, and stout) for tests: the largest body anything must survive. */
export function giantBody(market: MarketId): BodyMeasurements {
  const tall = scaled(bodyOf('4XL', market), 'giant', 3);
  return { ...tall, waistGirth: tall.waistGirth * 1.25, hipGirth: tall.hipGirth * 1.15 };
}
