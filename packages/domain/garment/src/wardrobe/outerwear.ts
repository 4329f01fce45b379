import { ALL_SEASONS, ANY_SLEEVE_LENGTH, COOL_SEASONS, entry } from './entry.ts';
import type { GarmentEntry } from './entry.ts';

/** Outerwear: jackets, coats and what is thrown over them. */
export const OUTERWEAR: readonly GarmentEntry[] = [
  entry({
    id: 'blazer', slot: 'outerwear', kind: 'outerwear', layer: 3, formality: 0.75, warmth: 0.5, seasons: ALL_SEASONS,
    silhouettes: ['fitted', 'straight', 'oversized', 'hourglass', 'boxy', 'a-line', 'cocoon'], lengths: ['hip', 'cropped', 'mini'],
    necklines: ['v-neck', 'crew'], collars: ['notch-lapel', 'peak-lapel', 'shawl', 'mandarin', 'none'], sleeves: ['set-in', 'puff', 'raglan', 'drop-shoulder', 'leg-of-mutton', 'bell', 'dolman', 'sleeveless'],
    sleeveLengths: ANY_SLEEVE_LENGTH, closures: ['button-front', 'double-breasted', 'wrap', 'frog'], hems: ['straight', 'curved', 'asymmetric', 'side-slit', 'raw', 'high-low'], usualDetails: ['flap-pocket'],
    details: ['flap-pocket', 'welt-pocket', 'patch-pocket', 'belt', 'topstitch', 'piping', 'embroidery', 'peplum', 'sequin', 'fringe', 'epaulette', 'cut-out', 'lace-trim', 'drape'],
    fabrics: ['wool', 'tweed', 'linen', 'velvet', 'corduroy', 'silk-satin', 'denim', 'leather', 'brocade', 'poplin', 'cashmere', 'sequin', 'nylon'],
  }),
  entry({
    id: 'coat', slot: 'outerwear', kind: 'outerwear', layer: 4, formality: 0.65, warmth: 0.85, seasons: COOL_SEASONS,
    silhouettes: ['straight', 'oversized', 'fitted', 'a-line', 'cocoon', 'hourglass', 'trapeze', 'boxy'], lengths: ['knee', 'midi', 'maxi', 'mini', 'hip', 'floor'],
    necklines: ['v-neck', 'crew'], collars: ['notch-lapel', 'peak-lapel', 'shawl', 'shirt-collar', 'funnel', 'mandarin', 'hood', 'peter-pan', 'sailor', 'none'],
    sleeves: ['set-in', 'raglan', 'drop-shoulder', 'dolman', 'kimono', 'bell', 'puff', 'leg-of-mutton', 'lantern'], sleeveLengths: ['long', 'three-quarter', 'extra-long'],
    closures: ['button-front', 'double-breasted', 'wrap', 'zip-front', 'toggle', 'frog'], hems: ['straight', 'curved', 'asymmetric', 'side-slit', 'raw', 'high-low', 'scalloped'], usualDetails: ['welt-pocket'],
    details: ['welt-pocket', 'patch-pocket', 'flap-pocket', 'belt', 'topstitch', 'piping', 'embroidery', 'fringe', 'epaulette', 'quilting', 'rib-cuff', 'drape', 'pleat'],
    fabrics: ['wool', 'cashmere', 'tweed', 'leather', 'faux-fur', 'velvet', 'corduroy', 'brocade', 'linen', 'denim', 'nylon', 'silk-satin'],
  }),
  entry({
    id: 'trench-coat', slot: 'outerwear', kind: 'outerwear', layer: 4, formality: 0.6, warmth: 0.55, seasons: ['spring', 'autumn', 'winter'],
    silhouettes: ['straight', 'a-line', 'oversized', 'hourglass', 'fitted', 'cocoon', 'trapeze'], lengths: ['knee', 'midi', 'maxi', 'mini', 'hip'],
    necklines: ['v-neck', 'crew'], collars: ['notch-lapel', 'shirt-collar', 'peak-lapel', 'funnel'],
    sleeves: ['raglan', 'set-in', 'drop-shoulder', 'dolman', 'puff', 'bell'], sleeveLengths: ['long', 'three-quarter', 'extra-long'],
    closures: ['double-breasted', 'button-front', 'wrap', 'zip-front'], hems: ['straight', 'asymmetric', 'raw', 'high-low', 'curved'], usualDetails: ['belt', 'epaulette', 'welt-pocket', 'topstitch'],
    details: ['belt', 'epaulette', 'welt-pocket', 'topstitch', 'flap-pocket', 'patch-pocket', 'piping', 'embroidery', 'pleat', 'ruffle', 'quilting', 'drape'],
    fabrics: ['poplin', 'linen', 'nylon', 'leather', 'wool', 'denim', 'silk-satin', 'corduroy', 'organza'],
  }),
  entry({
    id: 'puffer', slot: 'outerwear', kind: 'outerwear', layer: 4, formality: 0.1, warmth: 1, seasons: ['winter', 'autumn'],
    silhouettes: ['boxy', 'oversized', 'cocoon', 'straight', 'fitted', 'a-line', 'hourglass'], lengths: ['hip', 'cropped', 'mini', 'knee', 'midi', 'maxi'],
    necklines: ['crew'], collars: ['funnel', 'hood', 'mandarin', 'none'], sleeves: ['set-in', 'drop-shoulder', 'raglan', 'dolman', 'lantern', 'sleeveless'], sleeveLengths: ['long', 'extra-long', 'three-quarter'],
    closures: ['zip-front', 'button-front', 'toggle', 'frog'], hems: ['straight', 'curved', 'asymmetric', 'high-low'], usualDetails: ['quilting'],
    details: ['quilting', 'rib-cuff', 'welt-pocket', 'patch-pocket', 'flap-pocket', 'cargo-pocket', 'belt', 'drawstring', 'piping', 'embroidery', 'topstitch'],
    fabrics: ['nylon', 'silk-satin', 'poplin', 'velvet', 'leather', 'denim'],
  }),
  entry({
    id: 'parka', slot: 'outerwear', kind: 'outerwear', layer: 4, formality: 0.1, warmth: 0.85, seasons: COOL_SEASONS, isDrawable: false,
    silhouettes: ['straight', 'oversized', 'cocoon', 'a-line', 'boxy'], lengths: ['mini', 'knee', 'hip', 'midi'], necklines: ['crew'], collars: ['hood', 'funnel'],
    sleeves: ['set-in', 'raglan', 'drop-shoulder'], sleeveLengths: ['long', 'extra-long'], closures: ['zip-front', 'toggle', 'button-front'], hems: ['straight', 'curved', 'high-low'], usualDetails: ['drawstring', 'flap-pocket'],
    details: ['drawstring', 'flap-pocket', 'cargo-pocket', 'patch-pocket', 'welt-pocket', 'topstitch', 'quilting', 'rib-cuff', 'epaulette', 'embroidery'],
    fabrics: ['nylon', 'poplin', 'denim', 'linen', 'corduroy'],
  }),
  entry({
    id: 'bomber', slot: 'outerwear', kind: 'outerwear', layer: 3, formality: 0.2, warmth: 0.6, seasons: COOL_SEASONS,
    silhouettes: ['boxy', 'oversized', 'straight', 'cocoon', 'fitted'], lengths: ['hip', 'cropped'], necklines: ['crew', 'v-neck'], collars: ['none', 'mandarin', 'funnel', 'shirt-collar'],
    sleeves: ['set-in', 'raglan', 'drop-shoulder', 'dolman', 'puff', 'lantern'], sleeveLengths: ['long', 'extra-long', 'three-quarter', 'elbow'], closures: ['zip-front', 'button-front'], hems: ['straight', 'asymmetric'], usualDetails: ['rib-cuff', 'welt-pocket'],
    details: ['rib-cuff', 'welt-pocket', 'patch-pocket', 'flap-pocket', 'cargo-pocket', 'embroidery', 'quilting', 'topstitch', 'piping', 'epaulette', 'sequin', 'fringe'],
    fabrics: ['nylon', 'silk-satin', 'leather', 'wool', 'velvet', 'denim', 'brocade', 'corduroy', 'linen', 'sequin', 'faux-fur', 'jersey', 'organza'],
  }),
  entry({
    id: 'denim-jacket', slot: 'outerwear', kind: 'outerwear', layer: 3, formality: 0.2, warmth: 0.5, seasons: ['spring', 'autumn', 'summer'],
    silhouettes: ['boxy', 'straight', 'fitted', 'oversized', 'cocoon'], lengths: ['hip', 'cropped', 'mini'], necklines: ['crew', 'v-neck'], collars: ['shirt-collar', 'mandarin', 'none'],
    sleeves: ['set-in', 'drop-shoulder', 'puff', 'raglan', 'bell', 'leg-of-mutton', 'sleeveless'], sleeveLengths: ['long', 'three-quarter', 'extra-long', 'elbow'], closures: ['button-front', 'zip-front'], hems: ['straight', 'raw', 'asymmetric', 'curved'], usualDetails: ['flap-pocket', 'topstitch'],
    details: ['flap-pocket', 'topstitch', 'patch-pocket', 'welt-pocket', 'embroidery', 'fringe', 'piping', 'epaulette', 'quilting', 'peplum', 'ruffle', 'sequin'],
    fabrics: ['denim', 'corduroy', 'leather', 'poplin', 'linen', 'velvet', 'wool'],
  }),
  entry({
    id: 'biker-jacket', slot: 'outerwear', kind: 'outerwear', layer: 3, formality: 0.25, warmth: 0.6, seasons: COOL_SEASONS, isDrawable: false,
    silhouettes: ['fitted', 'straight', 'oversized', 'boxy'], lengths: ['hip', 'cropped'], necklines: ['v-neck', 'crew'], collars: ['notch-lapel', 'peak-lapel', 'mandarin', 'none'],
    sleeves: ['set-in', 'puff', 'drop-shoulder', 'sleeveless'], sleeveLengths: ['long', 'three-quarter', 'extra-long'], closures: ['zip-front', 'double-breasted'], hems: ['straight', 'raw'], usualDetails: ['belt', 'epaulette', 'welt-pocket'],
    details: ['belt', 'epaulette', 'welt-pocket', 'flap-pocket', 'topstitch', 'quilting', 'fringe', 'embroidery', 'piping', 'lace-trim'],
    fabrics: ['leather', 'denim', 'wool', 'velvet', 'faux-fur', 'nylon'],
  }),
  entry({
    id: 'cape', slot: 'outerwear', kind: 'outerwear', layer: 5, formality: 0.65, warmth: 0.7, seasons: COOL_SEASONS, isDrawable: false,
    silhouettes: ['trapeze', 'a-line', 'cocoon', 'straight'], lengths: ['mini', 'hip', 'knee', 'midi', 'maxi', 'floor', 'cropped'], necklines: ['crew', 'v-neck'], collars: ['none', 'funnel', 'hood', 'mandarin', 'shirt-collar', 'peter-pan', 'shawl', 'bow'],
    sleeves: ['sleeveless'], closures: ['button-front', 'toggle', 'frog', 'double-breasted', 'zip-front', 'lace-up'], hems: ['straight', 'curved', 'asymmetric', 'high-low', 'scalloped', 'handkerchief', 'raw'],
    details: ['fringe', 'piping', 'embroidery', 'welt-pocket', 'topstitch', 'belt', 'epaulette', 'quilting', 'sequin', 'bow'],
    fabrics: ['wool', 'cashmere', 'tweed', 'velvet', 'faux-fur', 'cable-knit', 'brocade', 'silk-satin', 'leather', 'organza', 'chiffon', 'tulle'],
  }),
  entry({
    id: 'kimono-jacket', slot: 'outerwear', kind: 'outerwear', layer: 3, formality: 0.5, warmth: 0.35, seasons: ['spring', 'summer', 'autumn'],
    silhouettes: ['straight', 'oversized', 'boxy', 'cocoon', 'trapeze'], lengths: ['hip', 'mini', 'knee', 'midi', 'maxi', 'cropped'], necklines: ['v-neck'], collars: ['shawl', 'cross', 'none'],
    sleeves: ['kimono', 'dolman', 'drop-shoulder', 'bell'], sleeveLengths: ['three-quarter', 'long', 'elbow', 'extra-long'], closures: ['wrap', 'frog', 'lace-up'], hems: ['straight', 'side-slit', 'asymmetric', 'raw', 'curved'],
    details: ['belt', 'patch-pocket', 'embroidery', 'piping', 'fringe', 'topstitch', 'quilting', 'lace-trim', 'drawstring'],
    fabrics: ['silk-satin', 'linen', 'poplin', 'brocade', 'velvet', 'wool', 'denim', 'chiffon', 'organza', 'cashmere', 'corduroy', 'lace'],
  }),
  entry({
    id: 'tang-jacket', slot: 'outerwear', kind: 'outerwear', layer: 3, formality: 0.6, warmth: 0.5, seasons: ALL_SEASONS,
    silhouettes: ['straight', 'fitted', 'boxy', 'oversized', 'a-line', 'hourglass'], lengths: ['hip', 'cropped', 'mini', 'knee'], necklines: ['crew', 'keyhole'], collars: ['mandarin', 'none'],
    sleeves: ['set-in', 'kimono', 'raglan', 'dolman', 'drop-shoulder', 'bell', 'puff', 'sleeveless'], sleeveLengths: ['long', 'three-quarter', 'elbow', 'extra-long'], closures: ['frog', 'slanted', 'button-front', 'zip-front'], hems: ['straight', 'side-slit', 'curved', 'asymmetric'], usualDetails: ['piping'],
    details: ['piping', 'embroidery', 'patch-pocket', 'welt-pocket', 'quilting', 'belt', 'fringe', 'sequin', 'topstitch', 'rib-cuff', 'lace-trim'],
    fabrics: ['brocade', 'silk-satin', 'linen', 'velvet', 'wool', 'poplin', 'denim', 'cashmere', 'tweed', 'corduroy', 'nylon', 'leather'],
  }),
];
