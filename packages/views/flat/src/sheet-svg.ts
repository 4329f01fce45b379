import { escapeText } from '@toile/drawing';
import type { Pattern } from '@toile/drawing';
import { asDrawn, bodyOfDesign, labelOf, resolve } from '@toile/garment';
import type { AccessoryChoice, Design, DesignElements, GarmentChoice, ResolvedGarment } from '@toile/garment';
import { patternOf as textilePattern } from '@toile/textile';
import { drawAccessoryFlat } from './accessory.ts';
import { drawFlat } from './draw-flat.ts';
import { drawnFlat, sketchOf, withRegions } from './drawn/draw-drawn.ts';
import type { FlatDrawing } from './drawing.ts';
import { measuresToSvg, measureTable, notesToSvg, TABLE_WIDTH, tableHeight } from './annotate.ts';
import { measureLines } from './measures.ts';
import { notesOf } from './notes.ts';
import type { NoteLanguage } from './notes.ts';
import { NOTE, placeNotes } from './place-notes.ts';
import { coloursOf, FLAT_STYLE, flatToGroup, INK, number, scaleBar } from './svg.ts';
import type { FlatColours } from './svg.ts';
import { swatchToSvg } from './swatch.ts';

/** What the sheet may be told. */
export interface FlatSheetOptions {
  /** Only this garment of the design, by place. */
  readonly garment?: number;
  /** mm of paper for one mm of cloth; 0.25 is the common 1:4 of a tech pack. */
  readonly scale?: number;
  /** Black line on white, or filled with the garment's own colours. */
  readonly mode?: 'line' | 'colour';
  /** The print of a garment for the fill of colour mode; textile's `patternOf` gives it. Left out: plain grounds, but for the designer's own prints, and all prints where `elements` are given. */
  readonly patternOf?: (choice: GarmentChoice) => Pattern | undefined;
  /** The designer's own prints and sketches that the design wears. */
  readonly elements?: DesignElements;
  /** Numbered notes on leaders beside the drawings. */
  readonly callouts?: boolean;
  /** A second row with the points of measure lettered on the drawings, and their table. */
  readonly measurements?: boolean;
  /** The language of notes, table and captions; English where nothing is said. */
  readonly language?: NoteLanguage;
}

const GAP = 110;
const MARGIN = 70;
const CAPTION = 84;
const VIEWS = { 'en': ['front', 'back'], 'zh-Hans': ['正面', '背面'], 'zh-Hant': ['正面', '背面'] } as const;

/** Of a garment used as drawn one side is the designer's; the other is only proposed. */
const PROPOSED = { 'en': ' (proposed)', 'zh-Hans': '（建议）', 'zh-Hant': '（建議）' } as const;

function captionsOf(language: NoteLanguage, drawn: 'front' | 'back' | undefined): readonly [string, string] {
  const [front, back] = VIEWS[language];
  return drawn === undefined ? [front, back] : drawn === 'front' ? [front, back + PROPOSED[language]] : [front + PROPOSED[language], back];
}

interface Row { readonly svg: string; readonly width: number; readonly height: number }

/** Front and back side by side: two cells wide enough for what stands beside each drawing. */
function pairRow(pair: readonly [FlatDrawing, FlatDrawing], { y, room, captions, draw }: { readonly y: number; readonly room: number; readonly captions: readonly [string, string]; readonly draw: (drawing: FlatDrawing) => { readonly under: string; readonly over: string; readonly bottom: number; readonly top: number } }): Row {
  const made = pair.map((drawing) => ({ drawing, ...draw(drawing) }));
  const top = Math.min(...made.map((one) => Math.min(one.top, one.drawing.box.top)));
  const bottom = Math.max(...made.map((one) => Math.max(one.bottom, one.drawing.box.bottom)));
  let x = MARGIN;
  const out = made.map(({ drawing, under, over }, i): string => {
    const place = x + room - drawing.box.left;
    x += room * 2 + drawing.box.right - drawing.box.left + GAP;
    return `<g transform="translate(${number(place)} ${number(y - top)})">${under}${over}</g><text x="${number(place)}" y="${number(y + bottom - top + 52)}" font-size="26" text-anchor="middle" fill="${INK}">${escapeText(captions[i as 0 | 1])}</text>`;
  });
  return { svg: out.join(''), width: x - GAP + MARGIN, height: bottom - top + CAPTION };
}

/**
 * A design's flats as one SVG: front and back of each garment side by side, all at one scale, with a scale bar. Lengths in the file are
 * mm of cloth; `width` and `height` set the paper's scale, so the file opens at 1:4 and every measurement can be taken from it.
 */
export function flatsToSvg(design: Design, { garment: only, scale = 0.25, mode = 'line', elements, patternOf = usualPattern(design, elements), callouts = false, measurements = false, language = 'en' }: FlatSheetOptions = {}): string {
  const body = bodyOfDesign(design);
  const garments = resolve(design, body).garments.filter((_, i) => only === undefined || i === only).map((garment) => { const sketch = sketchOf(garment, elements); return sketch ? withRegions(asDrawn(garment, sketch, body)) : garment; });
  const parts: string[] = [];
  const definitions: string[] = [];
  let y = MARGIN;
  let width = 0;
  for (const garment of garments) {
    const sketch = sketchOf(garment, elements);
    const pair = sketch ? [drawnFlat(garment, sketch, 'front'), drawnFlat(garment, sketch, 'back')] as const : [drawFlat(garment, 'front', body), drawFlat(garment, 'back', body)] as const;
    const captions = captionsOf(language, sketch?.side);
    const swatch = mode === 'colour' ? swatchToSvg(patternOf(garment.choice), `${garment.id}.print`) : undefined;
    const partSwatches = mode === 'colour' ? swatchesOfParts(garment, patternOf) : [];
    definitions.push(...(swatch ? [swatch] : []), ...partSwatches.map((one) => one.svg));
    const colours = mode === 'colour' ? coloursOf(garment.choice, swatch ? `${garment.id}.print` : undefined, new Map(partSwatches.map(({ part, id }) => [part, id]))) : undefined;
    const main = pairRow(pair, { y, room: callouts ? NOTE.column + NOTE.away : 0, captions, draw: (drawing) => drawn(garment, drawing, { colours, callouts, language }) });
    parts.push(main.svg);
    width = Math.max(width, main.width);
    y += main.height + GAP;
    if (!measurements) continue;
    const lines = measureLines(garment, pair);
    const row = pairRow(pair, { y, room: 70, captions, draw: (drawing) => ({ under: `<g opacity="0.5">${flatToGroup(drawing, `${garment.id}.${drawing.view}.measured`)}</g>`, over: measuresToSvg(lines.filter((one) => one.view === drawing.view), `${garment.id}.${drawing.view}.measures`), top: drawing.box.top, bottom: drawing.box.bottom }) });
    parts.push(row.svg, measureTable(garment, lines, { x: row.width - MARGIN + GAP, y, language }));
    width = Math.max(width, row.width + GAP + TABLE_WIDTH);
    y += Math.max(row.height, tableHeight(garment)) + GAP;
  }
  if (only === undefined && design.accessories && design.accessories.length > 0) {
    const row = accessoryRow(design.accessories, { y, mode, language });
    parts.push(row.svg);
    width = Math.max(width, row.width);
    y += row.height + GAP;
  }
  const height = y + 10;
  parts.push(scaleBar(MARGIN, height - 44));
  const names = garments.map((one) => one.choice.type).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width * scale)}mm" height="${number(height * scale)}mm"><title>${escapeText(`Technical flats: ${names}; size ${design.size}`)}</title>${FLAT_STYLE}${definitions.length > 0 ? `<defs>${definitions.join('')}</defs>` : ''}<rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`;
}

/** The designer's own prints always; those of the house where the sheet is given what it wears. */
const usualPattern = (design: Design, elements: DesignElements | undefined) => ({ print, colours }: Pick<GarmentChoice, 'print' | 'colours'>): Pattern | undefined =>
  (print.id === 'own' || elements ? textilePattern(print, colours, { prints: elements?.prints, seed: design.seed % BOLTS }) : undefined);

/** A print is printed in a handful of versions, as in the illustration. */
const BOLTS = 4;

/** The parts of a garment that carry a print of their own, each with its swatch. */
function swatchesOfParts(garment: ResolvedGarment, patternOf: NonNullable<FlatSheetOptions['patternOf']>): { readonly part: string; readonly id: string; readonly svg: string }[] {
  return Object.entries(garment.choice.parts ?? {}).flatMap(([part, { print, colours }]) => {
    if (!print || print.id === 'solid') return [];
    const id = `${garment.id}.${part}.print`;
    const svg = swatchToSvg(patternOf({ ...garment.choice, print, colours: colours && colours.length > 0 ? colours : garment.choice.colours }), id);
    return svg ? [{ part, id, svg }] : [];
  });
}

const LABELS = { 'en': 'en', 'zh-Hans': 'zhHans', 'zh-Hant': 'zhHk' } as const;

/** The accessories side by side, each in one view with its name. */
function accessoryRow(accessories: readonly AccessoryChoice[], { y, mode, language }: { readonly y: number; readonly mode: 'line' | 'colour'; readonly language: NoteLanguage }): Row {
  const drawings = accessories.map((one, i) => drawAccessoryFlat(one.type, `a${i}`));
  const high = Math.max(...drawings.map(({ box }) => box.bottom - box.top));
  let x = MARGIN;
  const out = drawings.map((drawing, i): string => {
    const one = accessories[i] as AccessoryChoice;
    const { left, top, right } = drawing.box;
    const name = labelOf('accessory', one.type, LABELS[language]);
    const cell = Math.max(right - left, name.length * (language === 'en' ? 15 : 28));
    const place = x + cell / 2 - (left + right) / 2;
    const middle = x + cell / 2;
    x += cell + GAP;
    return `<g transform="translate(${number(place)} ${number(y - top)})">${flatToGroup(drawing, drawing.garmentId, { title: labelOf('accessory', one.type), ...(mode === 'colour' ? { colours: coloursOf({ colours: one.colours }) } : {}) })}</g><text x="${number(middle)}" y="${number(y + high + 52)}" font-size="26" text-anchor="middle" fill="${INK}">${escapeText(name)}</text>`;
  });
  return { svg: out.join(''), width: x - GAP + MARGIN, height: high + CAPTION };
}

/** One drawing with its notes, if it has any. */
function drawn(garment: ResolvedGarment, drawing: FlatDrawing, { colours, callouts, language }: { readonly colours: FlatColours | undefined; readonly callouts: boolean; readonly language: NoteLanguage }): { readonly under: string; readonly over: string; readonly top: number; readonly bottom: number } {
  const name = `${garment.id}.${drawing.view}`;
  const title = `${labelOf('garment', garment.choice.type)} ${drawing.view}`;
  const under = flatToGroup(drawing, name, { title, ...(colours ? { colours } : {}) });
  if (!callouts) return { under, over: '', top: drawing.box.top, bottom: drawing.box.bottom };
  const notes = placedNotesOf(garment, drawing, language);
  return { under, over: notesToSvg(notes, `${name}.notes`), top: Math.min(drawing.box.top, ...notes.map((one) => one.box.top)), bottom: Math.max(drawing.box.bottom, ...notes.map((one) => one.box.bottom)) };
}

/** The notes of a drawing, set beside it. A garment that is one-sided keeps its notes on the side where the feature is. */
export function placedNotesOf(garment: ResolvedGarment, drawing: FlatDrawing, language: NoteLanguage): ReturnType<typeof placeNotes> {
  const isOneSided = garment.choice.neckline === 'one-shoulder' || garment.choice.hem === 'asymmetric';
  const single = new Set(garment.pockets.filter((one) => !one.isPair).map((one) => `pocket:${one.kind}`));
  return placeNotes(drawing, notesOf(garment, drawing, language), (mark) => !isOneSided && !single.has(mark));
}
