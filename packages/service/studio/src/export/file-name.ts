import type { Design } from '@toile/garment';

/** A file name for a design: its place and its garments, `07-coat-wide-trousers`. ASCII, so that every system keeps it. */
export function fileNameOf(design: Design, index: number): string {
  const garments = design.garments.map((garment) => garment.type).join('-').slice(0, 60);
  return `${String(index + 1).padStart(2, '0')}-${garments || 'design'}`;
}

/** A title as a file name: letters and digits of any script stay, all else becomes a dash. */
export function slugOf(title: string): string {
  const slug = title.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return [...slug].slice(0, 40).join('') || 'collection';
}
