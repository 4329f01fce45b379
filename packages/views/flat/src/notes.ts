import { labelOf } from '@toile/garment';
import type { Language, ResolvedGarment } from '@toile/garment';
import type { FlatDrawing } from './drawing.ts';
import { isDownFilled, isKnitwear, isOf, isPrincess } from './families.ts';

/** The languages of a flat's notes. */
export type NoteLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

/** A note: where it points, as a mark of the drawing, and what it says. */
export interface Note { readonly mark: string; readonly text: string }

type Said = Readonly<Record<NoteLanguage, string>>;
const say = (en: string, hans: string, hant: string): Said => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });
const DOMAIN: { readonly [id in NoteLanguage]: Language } = { en: 'en', 'zh-Hans': 'zhHans', 'zh-Hant': 'zhHk' };
const mm = (value: number): string => `${Math.round(value)}`;

/** What a factory must be told that a line cannot say: for each view, the points in the order of the body. */
export function notesOf(garment: ResolvedGarment, drawing: FlatDrawing, language: NoteLanguage): readonly Note[] {
  const said = drawing.view === 'front' ? frontNotes(garment) : backNotes(garment);
  return said.filter(([mark]) => drawing.marks[mark] !== undefined).map(([mark, text]) => ({ mark, text: `${text[language].charAt(0).toUpperCase()}${text[language].slice(1)}` }));
}

type Rows = readonly (readonly [mark: string, text: Said])[];

/** A label of the vocabulary with more said after it. */
const named = (facet: Parameters<typeof labelOf>[0], id: string, more: Said = say('', '', '')): Said => {
  const one = (language: NoteLanguage): string => `${labelOf(facet, id, DOMAIN[language])}${more[language]}`;
  return { en: one('en'), 'zh-Hans': one('zh-Hans'), 'zh-Hant': one('zh-Hant') };
};

function frontNotes(garment: ResolvedGarment): Rows {
  const { choice, collar, neck, sleeve, bodice, skirt, legs, closure } = garment;
  const rows: [string, Said][] = [];
  if (neck && (choice.collar ?? 'none') !== 'none' && collar) rows.push(['neck-edge', named('collar', choice.collar as string, collarSizes(collar))]);
  else if (neck) rows.push(['neck-edge', named('neckline', choice.neckline ?? 'crew', neck.bandDepth > 0 ? say(`, ${mm(neck.bandDepth)} mm ${isKnitwear(garment) ? 'rib' : 'band'}`, `，${isKnitwear(garment) ? '罗纹' : '滚边'}宽 ${mm(neck.bandDepth)}`, `，${isKnitwear(garment) ? '坑條' : '捆條'}闊 ${mm(neck.bandDepth)}`) : say(', faced, understitched', '，贴边，压暗线', '，內貼，壓暗線'))]);
  if (sleeve) {
    rows.push(['armhole', seamOf(garment)]);
    rows.push(['sleeve-middle', named('sleeve', choice.sleeve as string, say(`, length ${mm(sleeve.length)} mm`, `，袖长 ${mm(sleeve.length)}`, `，袖長 ${mm(sleeve.length)}`))]);
    rows.push(['sleeve-outer', sleeve.cuffDepth > 0 ? say(`Cuff ${mm(sleeve.cuffDepth)} mm deep, opening ${mm(sleeve.hemCircumference)}`, `袖克夫高 ${mm(sleeve.cuffDepth)}，袖口围 ${mm(sleeve.hemCircumference)}`, `介英高 ${mm(sleeve.cuffDepth)}，袖口圍 ${mm(sleeve.hemCircumference)}`) : say(`Sleeve hem 20 mm, opening ${mm(sleeve.hemCircumference)}`, `袖口折边 20，袖口围 ${mm(sleeve.hemCircumference)}`, `袖口摺邊 20，袖口圍 ${mm(sleeve.hemCircumference)}`)]);
  } else if (bodice) rows.push(['armhole', say('Armhole faced, topstitched 6 mm', '袖窿贴边，压明线 6', '夾圈內貼，面線 6')]);
  if (closure && choice.closure !== 'back-zip') rows.push(['closure', closureSays(garment)]);
  for (const pocket of uniquePockets(garment, (place) => place !== 'back')) rows.push([`pocket:${pocket.kind}`, pocketSays(pocket)]);
  if (bodice || skirt || legs) rows.push([legs && !bodice ? 'legs' : skirt && !bodice ? 'skirt' : 'body', fabricSays(garment)]);
  if (bodice?.hasWaistSeam) rows.push(['waist-seam', say('Waist seam, stayed, 10 mm', '腰缝加牵条，缝份 10', '腰骨加牽條，子口 10')]);
  if (skirt && !bodice || legs && !bodice) rows.push(['waistband', bandSays(garment)]);
  rows.push(['hem', hemSays(garment)]);
  for (const id of choice.details) {
    const mark = DETAIL_MARKS[id];
    if (mark) rows.push([mark, named('detail', id, id === 'belt' ? say(`, ${mm(garment.trims.beltWidth)} mm`, `，宽 ${mm(garment.trims.beltWidth)}`, `，闊 ${mm(garment.trims.beltWidth)}`) : id === 'quilting' ? say(` every ${mm(garment.trims.quiltSpacing)} mm`, `，间距 ${mm(garment.trims.quiltSpacing)}`, `，間距 ${mm(garment.trims.quiltSpacing)}`) : say('', '', ''))]);
  }
  return rows;
}

/** Where a detail is pointed at; what is not here is said by its own part or needs no words. */
const DETAIL_MARKS: Readonly<Partial<Record<string, string>>> = { 'belt': 'waist', 'epaulette': 'shoulder', 'quilting': 'chest', 'embroidery': 'chest', 'sequin': 'chest', 'fringe': 'hem-side', 'lace-trim': 'hem-side', 'ruffle': 'hem-side', 'drawstring': 'waist', 'peplum': 'waist-seam' };

function backNotes(garment: ResolvedGarment): Rows {
  const { choice, bodice, skirt, legs } = garment;
  const rows: [string, Said][] = [];
  if (bodice) rows.push(['neck-edge', say('Back neck tape or facing, label at CB', '后领贴条，后中钉主唛', '後領捆條，後中車主嘜')]);
  if (choice.closure === 'back-zip') rows.push(['back-closure', say('Concealed zip at CB, hook and eye above', '后中隐形拉链，上端钩扣', '後中隱形拉鏈，上端烏蠅扣')]);
  if (bodice && garment.sleeve) rows.push(['armhole', seamOf(garment)]);
  rows.push([bodice ? 'body' : legs ? 'legs' : 'skirt', liningSays(garment)]);
  for (const pocket of uniquePockets(garment, (place) => place === 'back' || place === 'thigh')) rows.push([`pocket:${pocket.kind}`, pocketSays(pocket)]);
  if (isPrincess(garment)) rows.push([bodice?.hasWaistSeam ? 'waist' : 'chest', say('Princess seams, boned or stayed', '公主缝，加鱼骨或牵条', '公主骨，加魚骨或牽條')]);
  if (skirt || legs || bodice) rows.push(['hip', say('Side seams 10 mm, thread to match', '侧缝 10，配色线', '側骨 10，配色線')]);
  return rows;
}

const collarSizes = ({ stand, fall, point }: NonNullable<ResolvedGarment['collar']>): Said => {
  const part = (label: readonly [string, string, string], value: number): readonly [string, string, string] => (value > 0 ? [`${label[0]} ${mm(value)}`, `${label[1]} ${mm(value)}`, `${label[2]} ${mm(value)}`] : ['', '', '']);
  const all = [part(['stand', '领座', '領座'], stand), part(['fall', '领面', '領面'], fall), part(['point', '领尖', '領尖'], point)];
  const joined = (i: 0 | 1 | 2, gap: string): string => { const text = all.map((one) => one[i]).filter((one) => one !== '').join(gap); return text === '' ? '' : `${i === 0 ? ': ' : '：'}${text}`; };
  return say(joined(0, ', '), joined(1, '，'), joined(2, '，'));
};

function seamOf(garment: ResolvedGarment): Said {
  if (isKnitwear(garment)) return say('4-thread overlock, coverstitched (514 + 406)', '四线拷边，绷缝（514+406）', '四線級骨，冚骨（514+406）');
  if (['chiffon', 'organza', 'tulle', 'lace'].includes(garment.choice.fabric)) return say('French seams 6 mm (301)', '来去缝 6（301）', '來去縫 6（301）');
  if (garment.choice.fabric === 'denim' || garment.choice.type === 'shirt') return say('Flat-felled seams, twin needle 6 mm (401)', '埋夹双针 6（401）', '埋夾雙針 6（401）');
  return say('Lockstitch 10 mm, overlocked (301 + 504)', '平缝 10，拷边（301+504）', '平車 10，級骨（301+504）');
}

function closureSays({ choice, closure }: ResolvedGarment): Said {
  const count = closure?.buttonCount ?? 0;
  const size = mm(closure?.buttonDiameter ?? 0);
  if ((choice.closure === 'button-front' || choice.closure === 'double-breasted' || choice.closure === 'frog' || choice.closure === 'toggle') && count > 0) {
    const total = choice.closure === 'double-breasted' ? count * 2 : count;
    return named('closure', choice.closure, choice.closure === 'frog' || choice.closure === 'toggle' ? say(` × ${total}`, ` × ${total}`, ` × ${total}`) : say(` × ${total}, ø ${size} mm`, ` × ${total}，扣径 ${size}`, ` × ${total}，鈕徑 ${size}`));
  }
  if (choice.closure === 'pullover' && count > 0) return say(`Placket, ${count} buttons ø ${size} mm`, `半门襟，${count} 粒扣，扣径 ${size}`, `半胸筒，${count} 粒鈕，鈕徑 ${size}`);
  return named('closure', choice.closure ?? 'pullover');
}

const uniquePockets = (garment: ResolvedGarment, wants: (place: ResolvedGarment['pockets'][number]['place']) => boolean): ResolvedGarment['pockets'] =>
  garment.pockets.filter((one, i, all) => wants(one.place) && all.findIndex((other) => other.kind === one.kind) === i);

const POCKETS: Readonly<Record<string, Said>> = {
  'patch-pocket': say('Patch pocket', '贴袋', '明袋'), 'flap-pocket': say('Flap pocket', '有盖袋', '袋蓋袋'), 'cargo-pocket': say('Bellows pocket', '立体袋', '風琴袋'), 'welt-pocket': say('Welt pocket', '开线袋', '唇袋'), 'slant-pocket': say('Slant pocket', '斜插袋', '斜插袋'),
  'kangaroo-pocket': say('Kangaroo pocket', '袋鼠袋', '袋鼠袋'), 'jeans-pocket': say('Scoop pocket with coin pocket', '月牙袋带表袋', '彎袋連錶袋'), 'jeans-back-pocket': say('Back patch pocket', '后贴袋', '後明袋'), 'seam-pocket': say('Seam pocket', '侧缝袋', '側骨袋'),
};

function pocketSays(pocket: ResolvedGarment['pockets'][number]): Said {
  const name = POCKETS[pocket.kind] as Said;
  const size = `${mm(pocket.width)} × ${mm(pocket.height)}`;
  return say(`${name.en} ${size} mm, bartacked`, `${name['zh-Hans']} ${size}，打枣`, `${name['zh-Hant']} ${size}，打棗`);
}

function fabricSays({ choice, fabric }: ResolvedGarment): Said {
  return named('fabric', choice.fabric, say(`, ${mm(fabric.weight)} g/m²`, `，${mm(fabric.weight)} g/m²`, `，${mm(fabric.weight)} g/m²`));
}

function liningSays(garment: ResolvedGarment): Said {
  if (isDownFilled(garment)) return say('Lined, filled, quilted through', '有里，填充，绗缝', '有裏，填充，間棉');
  if (isOf(garment, 'blazer', 'coat', 'trench-coat', 'duffle-coat', 'parka', 'biker-jacket', 'tang-jacket', 'cape', 'bolero', 'waistcoat', 'ball-gown', 'evening-gown', 'mermaid-gown', 'corset', 'sheath-dress', 'qipao', 'pencil-skirt') && garment.fabric.construction !== 'knit') return say('Fully lined', '全里布', '全裏布');
  if (['chiffon', 'organza', 'tulle', 'lace'].includes(garment.choice.fabric)) return say('Unlined, seams bound or French', '无里，来去缝或包边', '無裏，來去縫或捆邊');
  return say('Unlined, seams overlocked', '无里，缝份拷边', '無裏，子口級骨');
}

function bandSays({ choice, skirt, legs }: ResolvedGarment): Said {
  const depth = mm(skirt?.waistbandDepth ?? legs?.waistbandDepth ?? 0);
  return choice.closure === 'pullover' ? say(`Elastic waistband ${depth} mm`, `松紧腰头 ${depth}`, `橡筋腰頭 ${depth}`) : say(`Waistband ${depth} mm, interfaced`, `腰头 ${depth}，粘衬`, `腰頭 ${depth}，黏朴`);
}

function hemSays(garment: ResolvedGarment): Said {
  const { choice, bodice } = garment;
  if (bodice && bodice.hemBandDepth > 0) return say(`Hem band ${mm(bodice.hemBandDepth)} mm`, `下摆罗纹 ${mm(bodice.hemBandDepth)}`, `衫腳坑條 ${mm(bodice.hemBandDepth)}`);
  if (choice.hem === 'straight' || choice.hem === undefined) return isKnitwear(garment) ? say('Hem 24 mm, twin needle (406)', '下摆 24，双针绷缝（406）', '腳 24，雙針冚骨（406）') : say('Hem 25 mm, single needle (301)', '下摆折边 25（301）', '腳摺邊 25（301）');
  return named('hem', choice.hem, choice.hem === 'curved' ? say(', rolled 9 mm', '，卷边 9', '，捲邊 9') : say('', '', ''));
}
