import { ALL_SEASONS, COOL_SEASONS, entry, WARM_SEASONS, WOMEN } from './entry.ts';
import type { GarmentEntry } from './entry.ts';

/** Skirts. A neckline, collar or sleeve is no part of them. */
export const SKIRTS: readonly GarmentEntry[] = [
  entry({
    id: 'pencil-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.7, warmth: 0.35, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['fitted', 'straight', 'hourglass', 'mermaid'], lengths: ['knee', 'midi', 'mini', 'maxi'], closures: ['back-zip', 'zip-front', 'button-front', 'pullover', 'wrap', 'lace-up'], hems: ['straight', 'side-slit', 'asymmetric', 'raw', 'ruffle', 'scalloped', 'curved'],
    details: ['belt', 'peplum', 'welt-pocket', 'patch-pocket', 'flap-pocket', 'topstitch', 'pleat', 'drape', 'lace-trim', 'embroidery', 'sequin', 'piping', 'ruffle', 'fringe', 'cut-out', 'bow', 'gather', 'quilting'],
    fabrics: ['wool', 'poplin', 'denim', 'leather', 'silk-satin', 'tweed', 'jersey', 'rib-knit', 'linen', 'velvet', 'corduroy', 'brocade', 'lace', 'sequin', 'cashmere', 'nylon'],
  }),
  entry({
    id: 'a-line-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.45, warmth: 0.35, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['a-line', 'bouffant', 'trapeze', 'straight', 'hourglass'], lengths: ['knee', 'midi', 'mini', 'maxi', 'floor'], closures: ['back-zip', 'button-front', 'zip-front', 'pullover', 'wrap', 'lace-up'], hems: ['straight', 'asymmetric', 'high-low', 'ruffle', 'scalloped', 'raw', 'side-slit', 'handkerchief', 'curved'],
    details: ['belt', 'patch-pocket', 'welt-pocket', 'flap-pocket', 'cargo-pocket', 'topstitch', 'gather', 'pleat', 'tier', 'ruffle', 'lace-trim', 'embroidery', 'sequin', 'piping', 'bow', 'fringe', 'drawstring', 'quilting', 'cut-out', 'drape'],
    fabrics: ['poplin', 'denim', 'wool', 'linen', 'leather', 'corduroy', 'tweed', 'silk-satin', 'velvet', 'brocade', 'chiffon', 'organza', 'lace', 'jersey', 'sequin', 'nylon', 'cashmere'],
  }),
  entry({
    id: 'circle-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.5, warmth: 0.3, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['a-line', 'bouffant', 'trapeze'], lengths: ['knee', 'midi', 'mini', 'maxi', 'floor'], closures: ['back-zip', 'pullover', 'button-front', 'zip-front', 'wrap'], hems: ['straight', 'high-low', 'asymmetric', 'handkerchief', 'scalloped', 'ruffle', 'raw'],
    details: ['belt', 'welt-pocket', 'patch-pocket', 'topstitch', 'embroidery', 'piping', 'lace-trim', 'sequin', 'bow', 'ruffle', 'fringe', 'drape'],
    fabrics: ['poplin', 'wool', 'silk-satin', 'denim', 'linen', 'velvet', 'brocade', 'chiffon', 'organza', 'jersey', 'leather', 'tweed', 'corduroy', 'lace', 'sequin', 'cashmere', 'nylon', 'tulle'],
  }),
  entry({
    id: 'godet-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.6, warmth: 0.35, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['a-line', 'straight', 'hourglass', 'mermaid'], lengths: ['midi', 'knee', 'maxi', 'mini', 'floor'], closures: ['back-zip', 'pullover', 'zip-front', 'button-front'], hems: ['straight', 'asymmetric', 'high-low', 'scalloped', 'raw', 'handkerchief'],
    details: ['topstitch', 'piping', 'belt', 'lace-trim', 'embroidery', 'sequin', 'fringe', 'bow', 'welt-pocket', 'patch-pocket'],
    fabrics: ['wool', 'denim', 'silk-satin', 'velvet', 'leather', 'poplin', 'linen', 'tweed', 'corduroy', 'jersey', 'chiffon', 'brocade', 'lace', 'cashmere', 'rib-knit', 'sequin'],
  }),
  entry({
    id: 'pleated-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.5, warmth: 0.35, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['a-line', 'straight', 'trapeze'], lengths: ['midi', 'knee', 'mini', 'maxi', 'floor'], closures: ['back-zip', 'button-front', 'pullover', 'wrap'], hems: ['straight', 'asymmetric', 'high-low', 'handkerchief', 'scalloped', 'raw'], usualDetails: ['pleat'],
    details: ['pleat', 'belt', 'welt-pocket', 'topstitch', 'lace-trim', 'embroidery', 'piping', 'tier', 'bow', 'fringe'],
    fabrics: ['wool', 'poplin', 'chiffon', 'silk-satin', 'linen', 'organza', 'denim', 'nylon', 'tweed', 'leather', 'brocade'],
  }),
  entry({
    id: 'tulle-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.7, warmth: 0.2, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['bouffant', 'a-line', 'trapeze'], lengths: ['midi', 'knee', 'mini', 'maxi', 'floor'], closures: ['pullover', 'back-zip'], hems: ['straight', 'high-low', 'asymmetric', 'handkerchief', 'ruffle', 'raw', 'scalloped'], usualDetails: ['gather'],
    details: ['gather', 'tier', 'ruffle', 'bow', 'belt', 'sequin', 'embroidery', 'lace-trim'], fabrics: ['tulle', 'organza', 'chiffon', 'lace'],
  }),
  entry({
    id: 'wrap-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.4, warmth: 0.25, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['straight', 'a-line', 'fitted'], lengths: ['midi', 'knee', 'mini', 'maxi', 'floor'], closures: ['wrap'], hems: ['straight', 'asymmetric', 'ruffle', 'high-low', 'curved', 'raw', 'handkerchief', 'scalloped'],
    details: ['belt', 'bow', 'ruffle', 'pleat', 'drape', 'fringe', 'embroidery', 'piping', 'topstitch', 'lace-trim', 'patch-pocket'],
    fabrics: ['linen', 'silk-satin', 'poplin', 'wool', 'denim', 'jersey', 'leather', 'chiffon', 'velvet', 'tweed'],
  }),
  entry({
    id: 'mermaid-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.7, warmth: 0.3, seasons: ALL_SEASONS, markets: WOMEN,
    silhouettes: ['mermaid'], lengths: ['midi', 'maxi', 'floor', 'knee'], closures: ['back-zip', 'pullover'], hems: ['straight', 'ruffle', 'high-low', 'asymmetric', 'scalloped', 'raw'],
    details: ['ruffle', 'gather', 'pleat', 'tier', 'lace-trim', 'embroidery', 'sequin', 'piping', 'belt', 'bow', 'drape', 'fringe'],
    fabrics: ['silk-satin', 'wool', 'velvet', 'jersey', 'lace', 'denim', 'brocade', 'sequin', 'rib-knit', 'leather'],
  }),
  entry({
    id: 'mamian-skirt', slot: 'bottom', kind: 'skirt', layer: 1, formality: 0.65, warmth: 0.35, seasons: ALL_SEASONS, markets: WOMEN, wornWith: ['cross-collar-top'],
    silhouettes: ['a-line', 'straight'], lengths: ['maxi', 'midi', 'floor', 'knee'], closures: ['wrap'], hems: ['straight'], usualDetails: ['pleat'],
    details: ['pleat', 'embroidery', 'piping', 'belt', 'fringe', 'lace-trim'], fabrics: ['brocade', 'silk-satin', 'wool', 'poplin', 'linen', 'denim', 'leather', 'velvet'],
  }),
];

/** Trousers and shorts. */
export const TROUSERS: readonly GarmentEntry[] = [
  entry({
    id: 'straight-trousers', slot: 'bottom', kind: 'trousers', layer: 1, formality: 0.6, warmth: 0.45, seasons: ALL_SEASONS,
    silhouettes: ['straight', 'fitted', 'oversized', 'a-line', 'cocoon'], lengths: ['maxi', 'cropped', 'floor'], closures: ['zip-front', 'button-front', 'pullover', 'lace-up', 'back-zip'], hems: ['straight', 'raw', 'side-slit', 'asymmetric'], usualDetails: ['pleat', 'welt-pocket'],
    details: ['pleat', 'welt-pocket', 'patch-pocket', 'flap-pocket', 'belt', 'topstitch', 'drawstring', 'piping', 'embroidery', 'sequin', 'fringe', 'rib-cuff', 'drape', 'quilting'],
    fabrics: ['wool', 'poplin', 'linen', 'tweed', 'corduroy', 'silk-satin', 'velvet', 'leather', 'denim', 'jersey', 'nylon', 'cashmere', 'brocade', 'rib-knit', 'sequin'],
  }),
  entry({
    id: 'wide-trousers', slot: 'bottom', kind: 'trousers', layer: 1, formality: 0.55, warmth: 0.4, seasons: ALL_SEASONS,
    silhouettes: ['straight', 'a-line', 'oversized', 'bouffant', 'cocoon'], lengths: ['maxi', 'floor', 'cropped'], closures: ['zip-front', 'pullover', 'button-front', 'back-zip', 'lace-up', 'wrap'], hems: ['straight', 'raw', 'side-slit', 'asymmetric', 'ruffle'], usualDetails: ['pleat', 'welt-pocket'],
    details: ['pleat', 'welt-pocket', 'patch-pocket', 'flap-pocket', 'cargo-pocket', 'belt', 'topstitch', 'drawstring', 'gather', 'piping', 'embroidery', 'sequin', 'fringe', 'drape', 'lace-trim'],
    fabrics: ['wool', 'linen', 'silk-satin', 'poplin', 'chiffon', 'jersey', 'velvet', 'denim', 'corduroy', 'leather', 'rib-knit', 'organza', 'cashmere', 'sequin', 'tweed', 'brocade', 'nylon'],
  }),
  entry({
    id: 'slim-trousers', slot: 'bottom', kind: 'trousers', layer: 1, formality: 0.55, warmth: 0.4, seasons: ALL_SEASONS,
    silhouettes: ['fitted', 'straight'], lengths: ['maxi', 'cropped', 'floor'], closures: ['zip-front', 'pullover', 'button-front', 'back-zip', 'lace-up'], hems: ['straight', 'side-slit', 'raw', 'asymmetric'], usualDetails: ['welt-pocket'],
    details: ['welt-pocket', 'patch-pocket', 'belt', 'topstitch', 'pleat', 'drawstring', 'piping', 'embroidery', 'sequin', 'quilting', 'lace-trim', 'rib-cuff', 'cut-out'],
    fabrics: ['wool', 'poplin', 'leather', 'jersey', 'velvet', 'silk-satin', 'corduroy', 'denim', 'linen', 'tweed', 'nylon', 'rib-knit', 'brocade', 'sequin', 'cashmere'],
  }),
  entry({
    id: 'leggings', slot: 'bottom', kind: 'trousers', layer: 0, formality: 0.15, warmth: 0.35, seasons: ALL_SEASONS, wornWith: ['tunic', 'shirt', 'sweater', 'hoodie', 'ao-dai', 'sweatshirt', 't-shirt'],
    silhouettes: ['fitted'], lengths: ['maxi', 'cropped', 'midi', 'knee'], closures: ['pullover', 'back-zip'], hems: ['straight', 'side-slit', 'scalloped'],
    details: ['topstitch', 'piping', 'lace-trim', 'cut-out', 'embroidery', 'sequin', 'drawstring', 'patch-pocket', 'quilting'],
    fabrics: ['jersey', 'rib-knit', 'nylon', 'leather', 'velvet', 'cashmere', 'cable-knit', 'lace', 'sequin'],
  }),
  entry({
    id: 'cargo-trousers', slot: 'bottom', kind: 'trousers', layer: 1, formality: 0.1, warmth: 0.45, seasons: ALL_SEASONS,
    silhouettes: ['straight', 'oversized', 'cocoon', 'fitted', 'a-line'], lengths: ['maxi', 'cropped', 'floor'], closures: ['zip-front', 'button-front', 'pullover'], hems: ['straight', 'raw'], usualDetails: ['cargo-pocket', 'topstitch'],
    details: ['cargo-pocket', 'topstitch', 'drawstring', 'belt', 'patch-pocket', 'welt-pocket', 'flap-pocket', 'rib-cuff', 'pleat', 'embroidery', 'piping', 'quilting'],
    fabrics: ['poplin', 'nylon', 'denim', 'linen', 'corduroy', 'wool', 'leather', 'silk-satin', 'velvet', 'jersey'],
  }),
  entry({
    id: 'joggers', slot: 'bottom', kind: 'trousers', layer: 1, formality: 0.05, warmth: 0.45, seasons: COOL_SEASONS,
    silhouettes: ['straight', 'fitted', 'oversized', 'cocoon'], lengths: ['maxi', 'cropped'], closures: ['pullover'], hems: ['straight', 'raw'], usualDetails: ['drawstring', 'rib-cuff'],
    details: ['drawstring', 'rib-cuff', 'welt-pocket', 'patch-pocket', 'cargo-pocket', 'topstitch', 'piping', 'embroidery', 'quilting'],
    fabrics: ['jersey', 'nylon', 'rib-knit', 'cashmere', 'velvet', 'silk-satin', 'linen', 'wool', 'poplin', 'corduroy', 'denim', 'leather', 'cable-knit'],
  }),
  entry({
    id: 'jeans', slot: 'bottom', kind: 'trousers', layer: 1, formality: 0.2, warmth: 0.45, seasons: ALL_SEASONS,
    silhouettes: ['straight', 'fitted', 'oversized', 'a-line', 'cocoon'], lengths: ['maxi', 'cropped', 'floor'], closures: ['zip-front', 'button-front', 'lace-up'], hems: ['straight', 'raw', 'side-slit', 'asymmetric'], usualDetails: ['patch-pocket', 'topstitch'],
    details: ['patch-pocket', 'topstitch', 'belt', 'embroidery', 'cargo-pocket', 'fringe', 'piping', 'sequin', 'quilting', 'cut-out', 'lace-trim'],
    fabrics: ['denim', 'corduroy', 'leather', 'velvet', 'poplin'],
  }),
  entry({
    id: 'culottes', slot: 'bottom', kind: 'trousers', layer: 1, formality: 0.5, warmth: 0.3, seasons: WARM_SEASONS, markets: WOMEN,
    silhouettes: ['a-line', 'straight', 'bouffant'], lengths: ['midi', 'knee', 'cropped', 'maxi'], closures: ['back-zip', 'zip-front', 'pullover', 'button-front', 'wrap'], hems: ['straight', 'raw', 'side-slit', 'asymmetric'],
    details: ['pleat', 'gather', 'belt', 'welt-pocket', 'patch-pocket', 'topstitch', 'drawstring', 'piping', 'embroidery'],
    fabrics: ['linen', 'poplin', 'wool', 'silk-satin', 'denim', 'leather', 'corduroy', 'jersey', 'tweed', 'chiffon'],
  }),
  entry({
    id: 'shorts', slot: 'bottom', kind: 'trousers', layer: 1, formality: 0.2, warmth: 0.15, seasons: WARM_SEASONS,
    silhouettes: ['straight', 'fitted', 'a-line', 'oversized', 'cocoon', 'bouffant'], lengths: ['mini', 'knee'], closures: ['zip-front', 'pullover', 'button-front', 'back-zip', 'lace-up', 'wrap'], hems: ['straight', 'raw', 'side-slit', 'curved', 'asymmetric', 'scalloped', 'ruffle'],
    details: ['pleat', 'welt-pocket', 'patch-pocket', 'flap-pocket', 'cargo-pocket', 'belt', 'topstitch', 'drawstring', 'gather', 'piping', 'embroidery', 'fringe', 'sequin', 'lace-trim', 'ruffle', 'bow', 'quilting'],
    fabrics: ['poplin', 'linen', 'denim', 'wool', 'leather', 'silk-satin', 'jersey', 'corduroy', 'tweed', 'velvet', 'nylon', 'lace', 'sequin', 'brocade'],
  }),
];
