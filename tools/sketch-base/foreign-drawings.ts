/**
 * Garments drawn by other hands than the house's: other proportions, other poses, other ways to close a corner. Each is the right half of a
 * drawing in its own units (x = 0 the centre line), as named edges (`~` a curve through its points, else straight lines) and pieces: closed
 * runs of edges (`-` walked backwards), ends joined by straight lines; one without `*` is half of a piece that lies over the centre line. What lies
 * on top is later in the list. `lines` are drawn and bound nothing.
 */
export interface ForeignDrawing {
  readonly name: string;
  /** What it is, and what else a fair eye might call it. */
  readonly type: string;
  readonly orElse: readonly string[];
  readonly side: 'front' | 'back';
  readonly pen: Pen;
  readonly edges: { readonly [name: string]: string };
  /** Pieces of cloth; `*` after the name: the mirror image as well. */
  readonly pieces: { readonly [name: string]: string };
  /** Edges that are drawn but bound no piece; `*` on both sides. */
  readonly lines?: readonly string[];
  readonly dashed?: readonly string[];
}

/** The hand and the paper. */
export interface Pen {
  readonly width: number;
  readonly ink: string;
  readonly paper: string;
  /** How unsteady the hand is, px of 800; how far strokes overshoot or fall short; the chance that one is drawn twice. */
  readonly wobble: number;
  readonly overshoot: number;
  readonly doubled: number;
  /** Degrees askew. */
  readonly turn: number;
  readonly ruled?: boolean;
  /** One side is this much wider than the other. */
  readonly uneven?: number;
}

const pencil: Pen = { width: 3.2, ink: '#4a4a50', paper: '#f6f3ea', wobble: 2.6, overshoot: 7, doubled: 0.35, turn: 3 };
const marker: Pen = { width: 6.5, ink: '#1b1b20', paper: '#ffffff', wobble: 2.2, overshoot: 3, doubled: 0, turn: -2 };
const biro: Pen = { width: 2.4, ink: '#2b3a8c', paper: '#fbfaf6', wobble: 2, overshoot: 6, doubled: 0.2, turn: 5 };
const vector: Pen = { width: 4, ink: '#000000', paper: '#ffffff', wobble: 0, overshoot: 0, doubled: 0, turn: 0 };

export const FOREIGN_DRAWINGS: readonly ForeignDrawing[] = [
  { name: 'boxy-tee', type: 't-shirt', orElse: ['blouse', 'tunic', 'sweatshirt', 'polo'], side: 'front', pen: marker,
    edges: { neck: '~0,40 36,34 66,0', shoulder: '66,0 196,34', armhole: '~196,34 186,80 190,140', top: '196,34 296,150', cuff: '296,150 222,208', under: '222,208 190,140', side: '~190,140 186,300 194,470', hem: '~194,470 80,480 0,480', band: '~0,64 46,54 84,4', backneck: '~0,-14 36,-12 66,0' },
    pieces: { inside: 'backneck neck-', body: 'band armhole side hem', neckband: 'neck band-', 'sleeve*': 'top cuff under armhole-' }, lines: ['shoulder*'] },
  { name: 'slim-dress', type: 'a-line-dress', orElse: ['sheath-dress', 'slip-dress', 'evening-gown', 'tunic', 'tank-top', 'pinafore'], side: 'front', pen: pencil,
    edges: { neck: '~0,86 30,70 48,0', shoulder: '48,0 84,10', armhole: '~84,10 78,70 104,118', side: '~104,118 82,200 74,262', skirt: '~74,262 120,430 196,690', hem: '~196,690 100,716 0,716', waist: '~0,274 40,272 74,262', fold: '~22,290 34,480 52,700', fold2: '~50,280 90,470 128,690' },
    pieces: { body: 'neck shoulder armhole side waist-', skirt: 'waist skirt hem' }, lines: ['fold*', 'fold2*'] },
  { name: 'wide-trousers', type: 'wide-trousers', orElse: ['straight-trousers', 'culottes'], side: 'front', pen: { ...biro, uneven: 0.08 },
    edges: { top: '~0,8 50,5 88,0', bandside: '88,0 91,34', band: '~0,42 50,40 91,34', outer: '~91,34 120,140 150,330 180,640', hem: '~180,640 100,654 36,644', inner: '~36,644 22,420 0,240', fly: '0,42 0,240', pocket: '~74,38 82,96 112,118', crease: '~62,60 84,300 108,640' },
    pieces: { 'waistband': 'top bandside band-', 'leg*': 'band outer hem inner fly-' }, lines: ['pocket*', 'crease*'] },
  { name: 'cropped-bomber', type: 'bomber', orElse: ['sweatshirt', 'cardigan', 'denim-jacket', 'puffer'], side: 'front', pen: { ...pencil, doubled: 0.15, turn: -4 },
    edges: { neck: '~0,26 34,22 62,4', collar: '~0,-12 40,-10 70,-30', collarside: '70,-30 62,4', shoulder: '~62,4 120,26 150,54', armhole: '~150,54 138,110 132,170', top: '~150,54 196,180 208,400', cuffline: '208,400 146,412', cuff: '208,400 206,446 152,456 146,412', under: '~146,412 142,290 132,170', side: '~132,170 136,290 134,404', hem: '134,404 0,408', ribside: '134,404 124,452', rib: '124,452 0,456', zip: '0,26 0,408', zip2: '0,408 0,456', pocket: '80,250 60,320', r1: '16,408 16,456', r2: '32,407 32,455', r3: '48,407 47,455', r4: '64,406 62,454', r5: '80,406 77,454', r6: '96,405 92,453', r7: '112,405 107,453' },
    pieces: { 'collar': 'collar collarside neck-', 'body*': 'neck shoulder armhole side hem zip-', 'sleeve*': 'top cuffline under armhole-', 'cuff*': 'cuff cuffline-', 'rib*': 'hem- ribside rib zip2-' }, lines: ['pocket*', 'r1*', 'r2*', 'r3*', 'r4*', 'r5*', 'r6*', 'r7*'] },
  { name: 'wavy-skirt', type: 'circle-skirt', orElse: ['a-line-skirt', 'godet-skirt', 'tulle-skirt', 'pleated-skirt'], side: 'front', pen: { ...pencil, wobble: 3, turn: 2 },
    edges: { top: '~0,8 50,6 84,0', bandside: '84,0 88,40', band: '~0,50 50,48 88,40', side: '~88,40 150,180 240,360', hem: '~240,360 222,388 190,374 158,402 118,420 84,396 46,410 0,424', gore: '~64,46 110,220 190,374', gore2: '~30,50 52,230 84,396' },
    pieces: { waistband: 'top bandside band-', skirt: 'band side hem' }, lines: ['gore*', 'gore2*'] },
  { name: 'street-hoodie', type: 'hoodie', orElse: ['sweatshirt'], side: 'front', pen: { ...marker, width: 5, turn: 3 },
    edges: { neck: '~0,70 40,44 58,0', hood: '~58,0 92,-60 60,-112 0,-126', hoodin: '~0,-86 40,-74 58,0', shoulder: '~58,0 120,18 176,44', armhole: '~176,44 164,110 166,180', top: '~176,44 250,200 312,388', cuffline: '312,388 258,408', cuff: '312,388 322,424 272,444 258,408', under: '~258,408 210,300 166,180', side: '~166,180 170,290 164,398', hem: '164,398 0,402', ribside: '164,398 158,444', rib: '158,444 0,448', pk1: '0,262 74,262', pk2: '~74,262 100,300 126,372', pk3: '126,372 126,399', cord: '~20,70 26,130 22,190' },
    pieces: { hood: 'neck hood', face: 'neck hoodin-', 'body': 'neck shoulder armhole side hem', 'sleeve*': 'top cuffline under armhole-', 'cuff*': 'cuff cuffline-', rib: 'hem- ribside rib' }, lines: ['pk1*', 'pk2*', 'pk3*', 'cord*'] },
  { name: 'two-button-blazer', type: 'blazer', orElse: ['coat', 'trench-coat'], side: 'front', pen: { ...vector, width: 3, wobble: 0.8 },
    edges: { backneck: '~0,-26 30,-24 56,-4', collaredge: '56,-4 74,34', gorge: '74,34 44,62', notch: '74,34 104,56', lapel: '~104,56 82,150 0,262', break: '56,-4 0,262', shoulder: '~56,-4 120,18 168,40', armhole: '~168,40 148,110 154,172', top: '~168,40 214,180 226,480', cuff: '226,480 172,490', under: '~172,490 172,330 154,172', side: '~154,172 136,290 160,440', hem: '~160,440 100,462 52,458 0,430', front: '0,262 0,430', flap: '62,346 122,338 124,360 64,368 62,346', chest: '66,180 110,172', dart: '~84,220 80,290 86,340', b1: '-8,292 8,292', b2: '-8,346 8,346' },
    pieces: { 'body*': "break- shoulder armhole side hem front-", 'lapel*': 'collaredge notch lapel break-', 'sleeve*': 'top cuff under armhole-' }, lines: ['flap*', 'chest', 'dart*', 'gorge*', 'b1', 'b2', 'backneck*'] },
  { name: 'belted-trench', type: 'trench-coat', orElse: ['coat', 'blazer', 'shirt-dress', 'parka', 'wrap-dress'], side: 'front', pen: { ...pencil, doubled: 0.1, wobble: 1.8, turn: -3 },
    edges: { collar: '~0,-20 34,-18 52,-4', collaredge: '52,-4 88,42', notch: '88,42 112,62', lapel: '~112,62 96,110 50,180', shoulder: '~52,-4 110,14 150,38', armhole: '~150,38 134,100 140,158', top: '~150,38 198,200 222,420', cuff: '222,420 166,432', under: '~166,432 160,300 140,158', side: '~140,158 128,230 118,284', belt1: '118,284 0,288', beltside: '118,284 118,314', belt2: '118,314 0,318', skirtside: '~118,314 150,460 168,690', hem: '~168,690 80,700 0,700', front: '50,180 50,284', front2: '50,318 50,698', inner: '0,60 50,180', strap: '186,360 210,352', b1: '24,210 34,210', b2: '24,250 34,250', b3: '24,360 34,360', pocket: '92,370 106,430' },
    pieces: { body: 'shoulder armhole side belt1', belt: 'belt1- beltside belt2', skirt: 'belt2- skirtside hem', 'sleeve*': 'top cuff under armhole-', 'lapel*': 'collaredge notch lapel' }, lines: ['front', 'front2', 'inner*', 'b1*', 'b2*', 'b3*', 'pocket*', 'collar*'] },
  { name: 'work-shirt', type: 'shirt', orElse: ['blouse', 'shirt-dress', 'polo', 'denim-jacket', 'tunic'], side: 'front', pen: { ...biro, turn: -6, ruled: true },
    edges: { stand: '~0,24 30,14 50,-6', collartop: '~0,-30 28,-28 50,-6', point: '50,-6 72,52', leaf: '72,52 0,22', shoulder: '~50,-6 110,12 166,36', armhole: '~166,36 150,100 154,164', top: '~166,36 224,200 262,396', cuffline: '262,396 210,412', cuff: '262,396 270,440 220,456 210,412', under: '~210,412 180,300 154,164', side: '~154,164 146,290 158,420', hem: '~158,420 120,476 60,492 0,494', pl: '14,26 14,494', pocket: '58,150 112,146 112,206 86,222 60,208 58,150', b1: '-3,70 3,70', b2: '-3,150 3,150', b3: '-3,230 3,230', b4: '-3,310 3,310', b5: '-3,390 3,390' },
    pieces: { 'body': 'stand shoulder armhole side hem', 'sleeve*': 'top cuffline under armhole-', 'cuff*': 'cuff cuffline-', 'collar*': 'collartop point leaf' }, lines: ['pl*', 'pocket', 'b1', 'b2', 'b3', 'b4', 'b5', 'collartop*'], dashed: [] },
  { name: 'five-pocket-jeans', type: 'jeans', orElse: ['straight-trousers', 'slim-trousers', 'cargo-trousers'], side: 'front', pen: { ...vector, width: 3.4, wobble: 1, turn: 1.5 },
    edges: { top: '~0,10 50,8 92,0', bandside: '92,0 96,30', band: '~0,40 50,38 96,30', outer: '~96,30 118,130 112,330 104,620', hem: '104,620 34,624', inner: '~34,624 24,420 0,216', fly: '0,40 0,216', pocket: '~52,38 62,74 102,80', flystitch: '~22,40 22,130 0,160', coin: '70,62 70,52 92,46', knee: '30,380 110,374' },
    pieces: { 'waistband': 'top bandside band-', 'leg*': 'band outer hem inner fly-' }, lines: ['pocket*', 'coin'], dashed: ['flystitch', 'knee*'] },
  { name: 'pencil-skirt', type: 'pencil-skirt', orElse: ['a-line-skirt', 'wrap-skirt', 'mermaid-skirt'], side: 'front', pen: { ...pencil, width: 2.6, doubled: 0.5, turn: -5 },
    edges: { top: '~0,6 40,4 72,0', bandside: '72,0 75,26', band: '~0,32 40,30 75,26', side: '~75,26 112,130 106,260 88,430', hem: '88,430 0,434', dart: '36,32 42,100', slit: '0,434 0,320' },
    pieces: { waistband: 'top bandside band-', skirt: 'band side hem' }, lines: ['dart*', 'slit'] },
  { name: 'short-puffer', type: 'puffer', orElse: ['gilet', 'bomber', 'parka'], side: 'front', pen: { ...marker, width: 4.4, wobble: 3 },
    edges: { collar: '~0,-52 40,-50 62,-40', collarside: '62,-40 66,0', neck: '~0,22 40,16 66,0', shoulder: '~66,0 130,20 170,52', armhole: '~170,52 154,120 158,186', top: '~170,52 210,96 224,150 250,210 254,270 274,330 270,400', cuff: '270,400 206,412', under: '~206,412 192,340 186,270 158,186', side: '~158,186 174,220 166,256 176,300 166,340 174,380 164,420', hem: '164,420 0,424', zip: '0,22 0,424', zipc: '0,-52 0,22', q1: '~0,100 80,106 160,112', q2: '~0,176 80,182 157,186', q3: '~0,254 80,260 168,256', q4: '~0,336 80,342 167,340', s1: '~224,150 190,168 156,160', s2: '~252,260 220,280 184,268', s3: '~272,340 230,352 194,344' },
    pieces: { 'collar*': 'collar collarside neck- zipc-', 'p1*': 'neck shoulder armhole side hem zip-', 'sleeve*': 'top cuff under armhole-' }, lines: ['q1*', 'q2*', 'q3*', 'q4*', 's1*', 's2*', 's3*'] },
  { name: 'strappy-slip', type: 'slip-dress', orElse: ['camisole', 'evening-gown', 'sheath-dress', 'a-line-dress'], side: 'front', pen: { ...pencil, ink: '#2c5fb3', width: 2.8, doubled: 0.2 },
    edges: { neck: '~0,118 26,96 52,80', strapin: '52,80 48,0', straptop: '48,0 54,0', strapout: '54,0 60,82', armhole: '~60,82 72,112 92,130', side: '~92,130 76,230 92,330 128,560', hem: '~128,560 60,574 0,574', dart: '52,170 50,220' },
    pieces: { body: 'neck armhole side hem', 'strap*': 'strapin straptop strapout' }, lines: ['dart*'] },
  { name: 'cut-off-shorts', type: 'shorts', orElse: ['culottes', 'jeans', 'pencil-skirt'], side: 'front', pen: { ...marker, width: 4, turn: 7 },
    edges: { top: '~0,8 50,6 92,0', bandside: '92,0 96,30', band: '~0,38 50,36 96,30', outer: '~96,30 124,120 142,262', hem: '~142,262 80,278 14,270', inner: '14,270 0,196', fly: '0,38 0,196', pocket: '~56,36 70,84 112,90', stitch: '~20,40 20,110 0,136', turn: '16,250 139,242' },
    pieces: { waistband: 'top bandside band-', 'leg*': 'band outer hem inner fly-' }, lines: ['pocket*'], dashed: ['stitch', 'turn*'] },
  { name: 'turtleneck', type: 'sweater', orElse: ['sweatshirt', 'cardigan', 'tunic', 'bodysuit'], side: 'front', pen: { ...pencil, turn: -3, doubled: 0.25, wobble: 3 },
    edges: { roll: '~0,-66 30,-66 50,-62', rollside: '~50,-62 54,-30 52,0', neck: '~0,14 30,12 52,0', shoulder: '~52,0 110,20 156,48', armhole: '~156,48 146,110 148,176', top: '~156,48 206,220 236,430', cuffline: '236,430 188,444', cuff: '236,430 242,474 196,486 188,444', under: '~188,444 166,320 148,176', side: '~148,176 144,300 152,420', hem: '152,420 0,424', ribside: '152,420 146,474', rib: '146,474 0,478', r1: '20,424 20,478', r2: '42,424 41,477', r3: '64,423 62,477', r4: '86,422 83,476', r5: '108,422 104,475', r6: '130,421 125,475' },
    pieces: { roll: 'roll rollside neck-', body: 'neck shoulder armhole side hem', 'sleeve*': 'top cuffline under armhole-', 'cuff*': 'cuff cuffline-', rib: 'hem- ribside rib' }, lines: ['r1*', 'r2*', 'r3*', 'r4*', 'r5*', 'r6*'] },
  { name: 'white-on-black-cardigan', type: 'cardigan', orElse: ['waistcoat', 'bolero', 'blazer', 'sweater', 'kimono-jacket'], side: 'front', pen: { ...pencil, ink: '#f4f1e8', paper: '#1d1d22', width: 3.4, doubled: 0.1, turn: 2 },
    edges: { vneck: '~0,196 34,100 54,0', vband: '~0,232 48,112 70,4', backneck: '~0,-16 30,-14 54,0', shoulder: '~54,0 110,20 152,44', armhole: '~152,44 140,100 142,160', top: '~152,44 186,220 194,430', cuffline: '194,430 146,438', cuff: '194,430 194,470 150,478 146,438', under: '~146,438 146,300 142,160', side: '~142,160 136,280 142,400', hem: '142,400 0,404', ribside: '142,400 138,444', rib: '138,444 0,448', front: '0,196 0,404', front2: '0,404 0,448', b1: '5,250 11,250', b2: '5,300 11,300', b3: '5,350 11,350', pocket: '52,300 112,298 112,366 52,368 52,300', band: '16,226 16,446' },
    pieces: { 'body*': 'vneck shoulder armhole side hem front-', 'sleeve*': 'top cuffline under armhole-', 'cuff*': 'cuff cuffline-', 'rib*': 'hem- ribside rib front2-', inside: 'backneck vneck-' }, lines: ['pocket*', 'b1', 'b2', 'b3'] },
];
