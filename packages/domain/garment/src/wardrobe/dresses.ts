import { ALL_SEASONS, ANY_SLEEVE_LENGTH, entry, SHORT_FIRST, WARM_SEASONS, WOMEN } from './entry.ts';
import type { GarmentEntry } from './entry.ts';

/** Dresses, gowns and one-piece garments. */
export const DRESSES: readonly GarmentEntry[] = [
  entry({
    id: 'a-line-dress', slot: 'dress', kind: 'dress', layer: 1, formality: 0.5, warmth: 0.3, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['a-line', 'hourglass', 'trapeze', 'empire', 'bouffant', 'oversized', 'fitted'], lengths: ['knee', 'mini', 'midi', 'maxi', 'floor'],
    necklines: ['scoop', 'crew', 'v-neck', 'boat', 'square', 'sweetheart', 'halter', 'off-shoulder', 'one-shoulder', 'cowl', 'keyhole', 'strapless', 'turtleneck'],
    collars: ['none', 'peter-pan', 'shirt-collar', 'mandarin', 'bow', 'ruffle', 'sailor', 'shawl', 'notch-lapel'],
    sleeves: ['sleeveless', 'cap', 'set-in', 'puff', 'bishop', 'bell', 'raglan', 'dolman', 'leg-of-mutton', 'kimono', 'lantern', 'drop-shoulder'], sleeveLengths: SHORT_FIRST,
    closures: ['back-zip', 'pullover', 'button-front', 'zip-front', 'wrap', 'double-breasted', 'lace-up'], hems: ['straight', 'asymmetric', 'high-low', 'ruffle', 'scalloped', 'raw', 'side-slit', 'handkerchief', 'curved'],
    details: ['belt', 'gather', 'pleat', 'tier', 'ruffle', 'pintuck', 'patch-pocket', 'welt-pocket', 'bow', 'lace-trim', 'embroidery', 'piping', 'topstitch', 'sequin', 'cut-out', 'drape', 'fringe', 'drawstring', 'quilting'],
    fabrics: ['poplin', 'linen', 'silk-satin', 'chiffon', 'jersey', 'wool', 'velvet', 'denim', 'lace', 'brocade', 'organza', 'tweed', 'corduroy', 'leather', 'sequin', 'tulle', 'rib-knit', 'cashmere'],
  }),
  entry({
    id: 'slip-dress', slot: 'dress', kind: 'dress', layer: 0, formality: 0.6, warmth: 0.05, seasons: WARM_SEASONS, markets: WOMEN,
    silhouettes: ['straight', 'fitted', 'a-line', 'empire', 'mermaid', 'trapeze', 'hourglass'], lengths: ['midi', 'mini', 'knee', 'maxi', 'floor'], necklines: ['v-neck', 'cowl', 'scoop', 'square', 'sweetheart', 'halter', 'one-shoulder', 'strapless'], collars: ['none'],
    sleeves: ['sleeveless'], closures: ['pullover', 'back-zip', 'lace-up'], hems: ['straight', 'asymmetric', 'side-slit', 'high-low', 'handkerchief', 'ruffle', 'scalloped', 'raw', 'curved'],
    details: ['lace-trim', 'drape', 'gather', 'ruffle', 'embroidery', 'sequin', 'piping', 'bow', 'cut-out', 'fringe', 'belt', 'pintuck', 'tier'],
    fabrics: ['silk-satin', 'chiffon', 'velvet', 'jersey', 'lace', 'linen', 'poplin', 'sequin', 'organza', 'tulle', 'rib-knit', 'leather'],
  }),
  entry({
    id: 'shirt-dress', slot: 'dress', kind: 'dress', layer: 1, formality: 0.5, warmth: 0.3, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['straight', 'a-line', 'oversized', 'hourglass', 'fitted', 'trapeze', 'cocoon', 'boxy'], lengths: ['knee', 'midi', 'mini', 'maxi', 'floor'], necklines: ['crew', 'v-neck'], collars: ['shirt-collar', 'mandarin', 'peter-pan', 'bow', 'none'],
    sleeves: ['set-in', 'drop-shoulder', 'puff', 'bishop', 'raglan', 'dolman', 'bell', 'leg-of-mutton', 'lantern', 'kimono', 'cap', 'sleeveless'], sleeveLengths: ANY_SLEEVE_LENGTH,
    closures: ['button-front', 'zip-front', 'double-breasted', 'pullover', 'wrap'], hems: ['curved', 'straight', 'side-slit', 'high-low', 'asymmetric', 'ruffle', 'raw', 'handkerchief'], usualDetails: ['belt'],
    details: ['belt', 'patch-pocket', 'flap-pocket', 'cargo-pocket', 'topstitch', 'pleat', 'gather', 'pintuck', 'tier', 'ruffle', 'epaulette', 'embroidery', 'piping', 'drawstring', 'fringe', 'lace-trim', 'cut-out'],
    fabrics: ['poplin', 'linen', 'denim', 'silk-satin', 'chiffon', 'corduroy', 'wool', 'velvet', 'leather', 'jersey', 'organza'],
  }),
  entry({
    id: 'wrap-dress', slot: 'dress', kind: 'dress', layer: 1, formality: 0.5, warmth: 0.3, seasons: ALL_SEASONS, isDrawable: false, markets: WOMEN,
    silhouettes: ['a-line', 'hourglass', 'straight', 'fitted'], lengths: ['midi', 'knee', 'mini', 'maxi'], necklines: ['v-neck'], collars: ['none', 'shawl', 'shirt-collar', 'cross', 'notch-lapel'],
    sleeves: ['set-in', 'puff', 'bishop', 'bell', 'kimono', 'dolman', 'cap', 'sleeveless', 'lantern'], sleeveLengths: ANY_SLEEVE_LENGTH, closures: ['wrap'], hems: ['straight', 'asymmetric', 'high-low', 'ruffle', 'handkerchief', 'scalloped', 'curved', 'raw'], usualDetails: ['belt'],
    details: ['belt', 'ruffle', 'gather', 'pleat', 'tier', 'bow', 'lace-trim', 'embroidery', 'piping', 'drape', 'fringe', 'topstitch'],
    fabrics: ['jersey', 'silk-satin', 'chiffon', 'poplin', 'linen', 'velvet', 'lace', 'denim', 'wool', 'brocade'],
  }),
  entry({
    id: 'sheath-dress', slot: 'dress', kind: 'dress', layer: 1, formality: 0.7, warmth: 0.3, seasons: ALL_SEASONS, isDrawable: false, markets: WOMEN,
    silhouettes: ['fitted', 'hourglass', 'straight'], lengths: ['knee', 'mini', 'midi'], necklines: ['boat', 'crew', 'scoop', 'v-neck', 'square', 'sweetheart', 'halter', 'off-shoulder', 'one-shoulder', 'keyhole', 'strapless', 'turtleneck', 'cowl'], collars: ['none', 'mandarin', 'peter-pan', 'notch-lapel', 'bow', 'funnel'],
    sleeves: ['sleeveless', 'cap', 'set-in', 'puff', 'bell', 'raglan', 'leg-of-mutton', 'bishop'], sleeveLengths: ANY_SLEEVE_LENGTH, closures: ['back-zip', 'zip-front', 'pullover', 'button-front', 'lace-up'], hems: ['straight', 'side-slit', 'asymmetric', 'scalloped', 'ruffle', 'raw'],
    details: ['belt', 'peplum', 'pleat', 'gather', 'drape', 'lace-trim', 'embroidery', 'piping', 'topstitch', 'sequin', 'cut-out', 'ruffle', 'bow', 'fringe', 'welt-pocket'],
    fabrics: ['wool', 'jersey', 'rib-knit', 'silk-satin', 'poplin', 'linen', 'tweed', 'velvet', 'lace', 'leather', 'brocade', 'sequin', 'denim', 'cashmere'],
  }),
  entry({
    id: 'ball-gown', slot: 'dress', kind: 'dress', layer: 1, formality: 1, warmth: 0.25, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['bouffant', 'a-line', 'hourglass', 'empire'], lengths: ['floor', 'maxi', 'midi'], necklines: ['sweetheart', 'strapless', 'off-shoulder', 'v-neck', 'scoop', 'boat', 'square', 'halter', 'one-shoulder', 'crew', 'keyhole'], collars: ['none', 'bow', 'ruffle', 'mandarin'],
    sleeves: ['sleeveless', 'cap', 'puff', 'set-in', 'bishop', 'bell', 'leg-of-mutton', 'lantern'], sleeveLengths: SHORT_FIRST, closures: ['back-zip', 'lace-up', 'button-front'], hems: ['straight', 'high-low', 'ruffle', 'scalloped', 'asymmetric', 'handkerchief', 'raw'],
    details: ['gather', 'pleat', 'tier', 'ruffle', 'bow', 'lace-trim', 'embroidery', 'sequin', 'drape', 'belt', 'piping', 'cut-out', 'pintuck', 'welt-pocket'],
    fabrics: ['silk-satin', 'tulle', 'organza', 'brocade', 'velvet', 'lace', 'chiffon', 'sequin', 'poplin'],
  }),
  entry({
    id: 'evening-gown', slot: 'dress', kind: 'dress', layer: 1, formality: 0.95, warmth: 0.2, seasons: ALL_SEASONS, isDrawable: false, markets: WOMEN,
    silhouettes: ['straight', 'fitted', 'a-line', 'empire', 'hourglass'], lengths: ['floor', 'maxi'], necklines: ['v-neck', 'cowl', 'one-shoulder', 'halter', 'sweetheart', 'strapless', 'off-shoulder', 'boat', 'scoop', 'square', 'crew', 'keyhole', 'turtleneck'], collars: ['none', 'bow', 'shawl', 'mandarin'],
    sleeves: ['sleeveless', 'cap', 'set-in', 'bell', 'bishop', 'kimono', 'dolman', 'puff', 'leg-of-mutton'], sleeveLengths: ANY_SLEEVE_LENGTH, closures: ['back-zip', 'wrap', 'lace-up', 'pullover'], hems: ['straight', 'side-slit', 'asymmetric', 'high-low', 'ruffle', 'scalloped'],
    details: ['drape', 'sequin', 'embroidery', 'belt', 'bow', 'lace-trim', 'cut-out', 'gather', 'pleat', 'ruffle', 'fringe', 'piping', 'tier'],
    fabrics: ['silk-satin', 'chiffon', 'velvet', 'sequin', 'jersey', 'lace', 'organza', 'brocade', 'tulle'],
  }),
  entry({
    id: 'mermaid-gown', slot: 'dress', kind: 'dress', layer: 1, formality: 0.95, warmth: 0.2, seasons: ALL_SEASONS, isDrawable: false, markets: WOMEN,
    silhouettes: ['mermaid'], lengths: ['floor', 'maxi'], necklines: ['sweetheart', 'strapless', 'off-shoulder', 'v-neck', 'halter', 'one-shoulder', 'boat', 'square', 'scoop', 'crew'], collars: ['none', 'mandarin'],
    sleeves: ['sleeveless', 'cap', 'set-in', 'bell', 'puff'], sleeveLengths: ANY_SLEEVE_LENGTH, closures: ['back-zip', 'lace-up'], hems: ['straight', 'ruffle', 'high-low', 'scalloped', 'asymmetric'],
    details: ['sequin', 'embroidery', 'lace-trim', 'ruffle', 'tier', 'bow', 'drape', 'cut-out', 'belt', 'gather', 'piping'],
    fabrics: ['silk-satin', 'lace', 'velvet', 'sequin', 'brocade', 'tulle', 'organza', 'jersey'],
  }),
  entry({
    id: 'qipao', slot: 'dress', kind: 'dress', layer: 1, formality: 0.8, warmth: 0.3, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['fitted', 'hourglass', 'straight', 'a-line', 'mermaid'], lengths: ['knee', 'midi', 'mini', 'maxi', 'floor'], necklines: ['crew', 'keyhole'], collars: ['mandarin'],
    sleeves: ['cap', 'sleeveless', 'set-in', 'puff', 'bell', 'kimono', 'raglan', 'lantern'], sleeveLengths: ['short', 'elbow', 'three-quarter', 'long'], closures: ['slanted', 'frog', 'back-zip'], hems: ['side-slit', 'straight', 'scalloped', 'ruffle', 'asymmetric', 'high-low'], usualDetails: ['piping'],
    details: ['piping', 'embroidery', 'lace-trim', 'sequin', 'fringe', 'pleat', 'cut-out', 'ruffle', 'belt', 'quilting'],
    fabrics: ['silk-satin', 'brocade', 'velvet', 'lace', 'poplin', 'linen', 'jersey', 'chiffon', 'organza', 'wool', 'denim', 'sequin', 'tweed'],
  }),
  entry({
    id: 'jumpsuit', slot: 'dress', kind: 'jumpsuit', layer: 1, formality: 0.45, warmth: 0.35, seasons: ALL_SEASONS,
    silhouettes: ['straight', 'fitted', 'oversized', 'hourglass', 'a-line', 'cocoon'], lengths: ['maxi', 'cropped', 'floor', 'midi', 'knee', 'mini'], necklines: ['crew', 'v-neck', 'scoop', 'square', 'halter', 'off-shoulder', 'one-shoulder', 'strapless', 'sweetheart', 'boat', 'cowl'], collars: ['shirt-collar', 'none', 'notch-lapel', 'peak-lapel', 'mandarin', 'funnel', 'shawl', 'bow'],
    sleeves: ['set-in', 'sleeveless', 'drop-shoulder', 'raglan', 'puff', 'bishop', 'dolman', 'kimono', 'bell', 'cap', 'lantern'], sleeveLengths: ANY_SLEEVE_LENGTH, closures: ['button-front', 'zip-front', 'back-zip', 'wrap', 'double-breasted'], hems: ['straight', 'raw', 'side-slit'], usualDetails: ['belt'],
    details: ['belt', 'patch-pocket', 'flap-pocket', 'cargo-pocket', 'welt-pocket', 'topstitch', 'pleat', 'gather', 'epaulette', 'piping', 'embroidery', 'drawstring', 'rib-cuff', 'lace-trim', 'sequin', 'cut-out', 'drape', 'ruffle', 'bow', 'fringe'],
    fabrics: ['poplin', 'denim', 'linen', 'silk-satin', 'jersey', 'wool', 'velvet', 'nylon', 'corduroy', 'leather', 'chiffon', 'lace', 'sequin', 'rib-knit'],
  }),
  entry({
    id: 'pinafore', slot: 'dress', kind: 'dress', layer: 2, formality: 0.25, warmth: 0.3, seasons: ALL_SEASONS, isDrawable: false, markets: WOMEN,
    silhouettes: ['a-line', 'straight', 'trapeze', 'boxy'], lengths: ['knee', 'mini', 'midi', 'maxi'], necklines: ['square', 'scoop', 'v-neck', 'sweetheart'], collars: ['none'], sleeves: ['sleeveless'],
    closures: ['button-front', 'back-zip', 'pullover', 'zip-front'], hems: ['straight', 'raw', 'side-slit', 'ruffle', 'scalloped', 'curved'], usualDetails: ['patch-pocket', 'topstitch'],
    details: ['patch-pocket', 'topstitch', 'gather', 'pleat', 'tier', 'ruffle', 'embroidery', 'piping', 'belt', 'bow', 'lace-trim', 'drawstring'],
    fabrics: ['denim', 'corduroy', 'poplin', 'linen', 'wool', 'tweed', 'leather', 'velvet'],
  }),
];
