import { degToRad } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { hexToRgb } from '@toile/colour';
import type { Pattern, PlacedPicture, Tile } from '@toile/drawing';
import { composed } from '../laying/compositions.ts';
import { PANEL_SIZE } from '../placed/border.ts';
import { rememberPictures } from '../placed/remembered.ts';
import type { PanelName, PrintChoice, RepeatId } from '../print.ts';
import { recolour } from '../recolour.ts';
import { inksOf, ownPrintKey } from './own-print.ts';
import type { OwnPrint } from './own-print.ts';
import { isDense, tracedTile } from './own-tile.ts';

/** What a pattern of a print of one's own is made with; `tile` gives its repeat laid a way, kept between askings. */
export interface OwnPatternJob {
  readonly colours: readonly Hex[];
  readonly panel: PanelName | undefined;
  readonly seed: number;
  tile(repeat: RepeatId | undefined): Tile;
}

/** A print the designer brought as a pattern for a layer: its repeat; itself once on each panel (`placed`); or taken apart and composed for the panel, as the house's own prints are. */
export function ownPattern(print: OwnPrint, choice: PrintChoice, { colours, panel, seed, tile }: OwnPatternJob): Pattern | undefined {
  const laid = { scale: choice.scale, rotation: degToRad(choice.rotation) }, layout = choice.layout ?? 'repeat';
  if (layout === 'repeat' || (layout === 'engineered' && panel === undefined)) return { ...laid, tile: tile(choice.repeat) };
  // What is no panel (a sleeve, a cuff, a leg) stays plain beside a placed picture, a border or a medallion.
  if (panel === undefined) return undefined;
  if (layout === 'placed') return { ...laid, placed: placedOnce(print, choice, { colours, panel }) };
  const inks = inksOf(print, colours), line = recolour([inks[0] as Hex, ...inks.slice(1, 4)], 1).figures[0] as Hex;
  const pictures = composed(layout, panel, { tile: tracedTile(print, inks), line, isUpright: true, hasWriting: true, isEdgeToEdge: isDense(print), seed });
  return pictures.length > 0 ? { ...laid, placed: pictures } : undefined;
}

/** Where on a panel a picture is placed: in its middle, and over its middle on a chest. */
const PLACED_AT: Readonly<Record<PanelName, number>> = { bodice: 0.42, skirt: 0.5, coat: 0.36 };
/** Pixels to the mm and at most a side. */
const PER_MM = 2, MOST_SIDE = 720;

/** The tile itself once on the panel, in its true size, turned; its ground left out where it surrounds it. */
function placedOnce(print: OwnPrint, { scale, rotation }: PrintChoice, { colours, panel }: Pick<OwnPatternJob, 'colours' | 'panel'> & { readonly panel: PanelName }): readonly PlacedPicture[] {
  const inks = inksOf(print, colours), id = `own-placed/${ownPrintKey(print)}/${inks.join('')}/${panel}/${scale}/${rotation}`;
  return rememberPictures(id, () => {
    const turn = degToRad(rotation), cos = Math.cos(turn), sin = Math.sin(turn), [wide, high] = [print.mm[0] * scale, print.mm[1] * scale], [across, down] = PANEL_SIZE[panel];
    const boxWidth = Math.abs(wide * cos) + Math.abs(high * sin), boxHeight = Math.abs(wide * sin) + Math.abs(high * cos), perMm = Math.min(PER_MM, MOST_SIDE / Math.max(boxWidth, boxHeight));
    const width = Math.max(1, Math.round(boxWidth * perMm)), height = Math.max(1, Math.round(boxHeight * perMm)), rgba = new Uint8Array(width * height * 4), light = inks.map((hex) => hexToRgb(hex));
    const isOpen = isGroundRound(print);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
      const sum = [0, 0, 0, 0];
      for (let k = 0; k < TAPS * TAPS; k++) {
        const dx = ((x + ((k % TAPS) + 0.5) / TAPS) / width - 0.5) * boxWidth, dy = ((y + (Math.floor(k / TAPS) + 0.5) / TAPS) / height - 0.5) * boxHeight;
        const u = Math.floor(((cos * dx + sin * dy) / wide + 0.5) * print.width), v = Math.floor(((-sin * dx + cos * dy) / high + 0.5) * print.height);
        if (u < 0 || v < 0 || u >= print.width || v >= print.height) continue;
        const ink = print.pixels[v * print.width + u] as number;
        if (ink === 0 && isOpen) continue;
        for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (light[ink]?.[c] as number);
        sum[3] = (sum[3] as number) + 1;
      }
      const n = sum[3] as number, o = (y * width + x) * 4;
      if (n === 0) continue;
      for (let c = 0; c < 3; c++) rgba[o + c] = Math.round((sum[c] as number) / n);
      rgba[o + 3] = Math.round((255 * n) / (TAPS * TAPS));
    }
    const middle = PLACED_AT[panel];
    return [{ id, width, height, rgba, s: [middle - boxHeight / down / 2, middle + boxHeight / down / 2], t: [0.5 - boxWidth / across / 2, 0.5 + boxWidth / across / 2] }];
  });
}

const TAPS = 3;

/** True where nearly all of the tile's rim is of the ground's ink: then it is a motif on a ground, and no picture with edges. */
function isGroundRound({ width, height, pixels }: OwnPrint): boolean {
  let ground = 0;
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) if (pixels[y * width + x] === 0) ground++;
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) if (pixels[y * width + x] === 0) ground++;
  return ground >= 0.9 * 2 * (width + height);
}
