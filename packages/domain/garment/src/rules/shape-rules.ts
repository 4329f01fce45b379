import type { Rule } from './rule.ts';

const SHEER = ['chiffon', 'organza', 'tulle', 'lace'] as const;
const KNITS = ['jersey', 'rib-knit', 'cable-knit', 'cashmere'] as const;

/** What sleeves, lengths, silhouettes and hems need of one another. */
export const SHAPE_RULES: readonly Rule[] = [
  { id: 'bishop-length', when: { sleeve: ['bishop'] }, needs: { sleeveLength: ['long', 'three-quarter', 'extra-long'] }, reason: 'A bishop sleeve gathers its fullness above the wrist, so it is long.' },
  { id: 'mutton-length', when: { sleeve: ['leg-of-mutton'] }, needs: { sleeveLength: ['long', 'three-quarter'] }, reason: 'A leg-of-mutton sleeve is full above and tight from the elbow down, so it passes the elbow.' },
  { id: 'lantern-length', when: { sleeve: ['lantern'] }, needs: { sleeveLength: ['long', 'three-quarter', 'elbow', 'short'] }, reason: 'A lantern sleeve is closed by a seam at its hem; longer than the wrist it would cover the hand.' },
  { id: 'puff-length', when: { sleeve: ['puff'] }, needs: { sleeveLength: ['short', 'elbow', 'three-quarter', 'long'] }, reason: 'A puff sleeve ends in a cuff, so it cannot hang over the hand.' },
  { id: 'dolman-extra', when: { sleeve: ['dolman', 'leg-of-mutton', 'raglan'] }, never: { sleeveLength: ['extra-long'] }, reason: 'An over-long sleeve needs a straight or flared tube to fall over the hand.' },
  { id: 'mermaid-length', when: { silhouette: ['mermaid'] }, needs: { length: ['knee', 'midi', 'maxi', 'floor'] }, reason: 'A mermaid line flares from the knee, so it must pass it.' },
  { id: 'fitted-wide-sleeve', when: { silhouette: ['fitted', 'hourglass', 'mermaid'] }, never: { sleeve: ['kimono', 'drop-shoulder', 'dolman'] }, reason: 'A sleeve with no seam at the shoulder needs spare width in the body.' },
  { id: 'cocoon-length', when: { silhouette: ['cocoon'] }, never: { length: ['cropped', 'floor'] }, reason: 'A cocoon needs length below the waist to close in again, and a hem clear of the floor.' },
  { id: 'hourglass-cropped', of: ['blazer', 'waistcoat'], when: { silhouette: ['a-line', 'hourglass'] }, never: { length: ['cropped'] }, reason: 'The line shows below the waist, where a cropped jacket has ended.' },
  { id: 'fitted-handkerchief', when: { hem: ['handkerchief'] }, never: { silhouette: ['fitted', 'straight', 'mermaid', 'boxy', 'cocoon'] }, reason: 'Handkerchief points fall from a hem with flare.' },
  { id: 'fitted-high-low', when: { hem: ['high-low'] }, never: { silhouette: ['cocoon'] }, reason: 'A cocoon closes at one level.' },
  { id: 'slit-length', of: ['a-line-dress', 'slip-dress', 'shirt-dress', 'qipao', 'pencil-skirt', 'a-line-skirt', 'sheath-dress', 'evening-gown', 'pinafore'], when: { hem: ['side-slit'] }, never: { silhouette: ['bouffant', 'trapeze'] }, reason: 'A slit gives room to walk; a full skirt has it already and would hide the slit.' },
  { id: 'handkerchief-cloth', when: { hem: ['handkerchief'] }, never: { fabric: ['leather', 'faux-fur', 'tweed', 'corduroy', 'cable-knit', 'nylon', 'brocade'] }, reason: 'Handkerchief points must hang; this cloth stands.' },
  { id: 'ruffle-hem-cloth', when: { hem: ['ruffle'] }, never: { fabric: ['leather', 'faux-fur', 'tweed', 'corduroy', 'cable-knit'] }, reason: 'This cloth is too thick to gather into a ruffle.' },
  { id: 'raw-hem-cloth', when: { hem: ['raw'] }, never: { fabric: ['cable-knit', 'rib-knit', 'sequin', 'brocade', 'faux-fur'] }, reason: 'A raw edge would run or shed in this cloth.' },
  { id: 'scalloped-cloth', when: { hem: ['scalloped'] }, never: { fabric: ['faux-fur', 'tweed'] }, reason: 'Small scallops do not survive in so thick a cloth.' },
  { id: 'rib-hem', when: { details: ['rib-cuff'] }, never: { hem: ['raw', 'scalloped', 'handkerchief', 'ruffle'] }, reason: 'Rib is knitted or sewn to an even edge.' },
  { id: 'rib-sleeve', when: { details: ['rib-cuff'] }, never: { sleeve: ['sleeveless', 'cap', 'bell', 'kimono', 'leg-of-mutton'] }, reason: 'A rib cuff closes a sleeve that reaches an even edge round the arm.' },
  { id: 'rib-wide-leg', of: ['straight-trousers', 'wide-trousers', 'cargo-trousers', 'slim-trousers', 'jumpsuit', 'joggers'], when: { silhouette: ['a-line', 'bouffant'] }, never: { details: ['rib-cuff'] }, reason: 'A flared leg cannot end in a rib cuff.' },
  { id: 'epaulette-sleeve', when: { details: ['epaulette'] }, needs: { sleeve: ['set-in', 'raglan', 'drop-shoulder', 'leg-of-mutton', 'puff', 'sleeveless'] }, reason: 'An epaulette is sewn into the seam at the top of the sleeve.' },
  { id: 'pleat-cloth', when: { details: ['pleat'] }, never: { fabric: [...KNITS, 'faux-fur'] }, reason: 'A pleat is pressed in; this cloth does not hold a crease.' },
  { id: 'gather-cloth', when: { details: ['gather'] }, never: { fabric: ['leather', 'faux-fur', 'cable-knit'] }, reason: 'This cloth is too thick to gather.' },
  { id: 'tier-cloth', when: { details: ['tier'] }, never: { fabric: ['leather', 'faux-fur', 'cable-knit', 'tweed', 'cashmere', 'rib-knit'] }, reason: 'Tiers are gathered one to another; this cloth is too thick.' },
  { id: 'tier-pleat', when: { details: ['tier'] }, never: { details: ['peplum'] }, reason: 'Tiers and a peplum start at the same seam.' },
  { id: 'tier-fitted', when: { details: ['tier'] }, never: { silhouette: ['fitted', 'cocoon'] }, reason: 'Tiers widen from one to the next, which a fitted line does not.' },
  { id: 'gather-skirt-pleat', of: ['a-line-dress', 'ball-gown', 'shirt-dress', 'a-line-skirt', 'evening-gown', 'ruqun', 'culottes'], when: { details: ['gather'] }, never: { details: ['pleat'] }, reason: 'The waist seam is either gathered or pleated.' },
  { id: 'peplum-shape', when: { details: ['peplum'] }, needs: { silhouette: ['fitted', 'hourglass', 'straight', 'empire'] }, reason: 'A peplum springs from a fitted waist.' },
  { id: 'peplum-cropped', when: { details: ['peplum'] }, never: { length: ['cropped'] }, reason: 'A peplum hangs below the waist, where a cropped garment has ended.' },
  { id: 'pintuck-cloth', when: { details: ['pintuck'] }, needs: { fabric: ['poplin', 'linen', 'chiffon', 'organza', 'silk-satin', 'wool', 'denim', 'lace', 'tulle', 'velvet'] }, never: { fabric: ['velvet', 'lace', 'tulle'] }, reason: 'Pintucks are narrow stitched folds: they need a flat, fine woven cloth.' },
  { id: 'drape-cloth', when: { details: ['drape'] }, never: { fabric: ['leather', 'faux-fur', 'tweed', 'denim', 'corduroy', 'brocade', 'organza', 'nylon', 'cable-knit'] }, reason: 'Draping needs a cloth that falls; this one stands.' },
  { id: 'quilting-cloth', when: { details: ['quilting'] }, never: { fabric: ['faux-fur', 'cable-knit', 'sequin', 'lace', 'tulle', 'chiffon', 'organza', 'rib-knit', 'tweed', 'brocade'] }, reason: 'Quilting is stitched through wadding: this cloth is too open, too rough or too thick.' },
  { id: 'topstitch-cloth', when: { details: ['topstitch'] }, never: { fabric: ['faux-fur', 'sequin', 'tulle', 'cable-knit', 'lace', 'chiffon'] }, reason: 'A topstitch would sink into this cloth or pucker it.' },
  { id: 'sheer-pocket', when: { fabric: [...SHEER] }, never: { details: ['patch-pocket', 'flap-pocket', 'cargo-pocket', 'welt-pocket'] }, reason: 'A pocket bag shows through sheer cloth.' },
  { id: 'sequin-sequin', when: { fabric: ['sequin', 'faux-fur'] }, never: { details: ['sequin', 'embroidery'] }, reason: 'This cloth already covers itself: nothing sewn on it would show.' },
  { id: 'sequin-cloth', when: { details: ['sequin'] }, never: { fabric: ['leather', 'corduroy'] }, reason: 'Sequins are sewn by hand through a cloth that this one is not.' },
  { id: 'cut-out-pile', when: { details: ['cut-out'] }, never: { fabric: ['faux-fur', 'cable-knit', 'tulle'] }, reason: 'A cut-out needs a clean faced edge.' },
  { id: 'pocket-on-pocket', when: { details: ['patch-pocket'] }, never: { details: ['flap-pocket', 'cargo-pocket'] }, of: ['t-shirt', 'blouse', 'shirt', 'polo', 'sweater', 'cardigan', 'hoodie', 'waistcoat', 'tunic', 'blazer', 'coat', 'trench-coat', 'duffle-coat', 'gilet', 'puffer', 'parka', 'bomber', 'denim-jacket', 'kimono-jacket', 'tang-jacket', 'a-line-dress', 'shirt-dress', 'jumpsuit', 'pencil-skirt', 'a-line-skirt'], reason: 'Patch pockets take the place where the flap or cargo pockets would be set.' },
  { id: 'bellows-and-flap', when: { details: ['cargo-pocket'] }, never: { details: ['flap-pocket'] }, of: ['shirt-dress', 'jumpsuit', 'puffer', 'gilet', 'parka', 'bomber', 'a-line-skirt', 'wide-trousers'], reason: 'A cargo pocket has its own flap in the same place.' },
  { id: 'second-skin-opens', of: ['bodysuit', 'leggings'], when: { fabric: ['silk-satin', 'leather', 'tulle'] }, needs: { closure: ['zip-front', 'back-zip', 'button-front', 'lace-up', 'wrap'] }, reason: 'Cut to the body in a cloth without stretch, it must open to be put on.' },
  { id: 'fringe-hem', when: { details: ['fringe'] }, never: { hem: ['ruffle', 'scalloped'] }, reason: 'Fringe needs an even hem to hang from.' },
];

/** Prints go by cloth: see `wardrobe/prints.ts`. */
export const PRINT_REASON = 'This cloth cannot carry that print: it is woven, knitted or grown in its own way.';
