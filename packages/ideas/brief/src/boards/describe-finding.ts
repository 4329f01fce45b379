import { labelOf } from '@toile/garment';
import type { Language } from '@toile/garment';
import type { MoodFinding } from './mood-reading.ts';
import { MOOD_RULES } from './mood-rules.ts';

type Words = Readonly<Record<Language, string>>;
interface Said { readonly name: Words; readonly low: Words; readonly high: Words }

const words = (en: string, zhHans: string, zhHk: string): Words => ({ en, zhHans, zhHk });
const said = (name: Words, low: Words, high: Words): Said => ({ name, low, high });

/** What each finding is called, and its two ends. */
const SAID: Readonly<Record<string, Said>> = {
  palette: said(words('palette', '配色', '配色'), words('few colours', '颜色少', '顏色少'), words('many colours', '颜色丰富', '顏色豐富')),
  lightness: said(words('light and dark', '明暗', '明暗'), words('dark', '深暗', '深暗'), words('light', '明亮', '明亮')),
  temperature: said(words('warm and cool', '冷暖', '冷暖'), words('cool', '冷调', '冷調'), words('warm', '暖调', '暖調')),
  colourfulness: said(words('colourfulness', '彩度', '彩度'), words('muted', '沉静素雅', '低調素雅'), words('colourful', '色彩浓郁', '色彩濃郁')),
  contrast: said(words('contrast', '对比', '對比'), words('soft contrast', '对比柔和', '對比柔和'), words('strong contrast', '对比强烈', '對比強烈')),
  busyness: said(words('calm and busy', '疏密', '疏密'), words('calm', '疏朗安静', '疏落平靜'), words('busy', '繁密', '繁密')),
  curvature: said(words('line', '线条', '線條'), words('angular', '棱角分明', '有稜有角'), words('curved', '曲线柔和', '曲線柔和')),
  'direction:vertical': said(words('direction', '方向', '方向'), words('', '', ''), words('upright lines', '竖向线条', '直向線條')),
  'direction:horizontal': said(words('direction', '方向', '方向'), words('', '', ''), words('level lines', '横向线条', '橫向線條')),
  'direction:diagonal': said(words('direction', '方向', '方向'), words('', '', ''), words('slanting lines', '斜向线条', '斜向線條')),
  'texture:smooth': said(words('texture', '肌理', '質感'), words('', '', ''), words('smooth', '平滑', '平滑')),
  'texture:grainy': said(words('texture', '肌理', '質感'), words('', '', ''), words('grainy', '颗粒感', '顆粒感')),
  'texture:woven': said(words('texture', '肌理', '質感'), words('', '', ''), words('woven', '编织感', '編織感')),
  'texture:stroked': said(words('texture', '肌理', '質感'), words('', '', ''), words('fine strokes', '细密纹路', '細密紋路')),
  'texture:glossy': said(words('texture', '肌理', '質感'), words('', '', ''), words('glossy', '光泽感', '光澤感')),
};
const NOTE = words('note', '便签', '便條');

/** A finding as a person reads it: what it is about, and what is said. */
export function describeFinding(finding: MoodFinding, language: Language): { readonly name: string; readonly says: string } {
  if (finding.words !== undefined) return { name: NOTE[language], says: finding.words };
  const known = SAID[finding.id];
  if (!known) return { name: finding.id, says: '' };
  const middle = MOOD_RULES.find((rule) => rule.id === finding.id)?.middle ?? 0.5;
  return { name: known.name[language], says: (finding.value < middle ? known.low : known.high)[language] };
}

const AXES: Readonly<Record<string, readonly [low: Words, high: Words]>> = {
  volume: [words('slim lines', '修身', '修身'), words('volume', '宽松廓形', '寬鬆廓形')], length: [words('short', '短款', '短身'), words('long', '长款', '長身')],
  layering: [words('few layers', '少层次', '少層次'), words('layers', '多层次', '多層次')], colourfulness: [words('quiet colours', '素净用色', '素淨用色'), words('strong colours', '浓烈用色', '濃烈用色')],
  contrast: [words('tone on tone', '同色系', '同色系'), words('contrasting colours', '撞色', '撞色')], 'print-scale': [words('small prints', '小图案', '細圖案'), words('large prints', '大图案', '大圖案')],
  formality: [words('ease', '随性', '隨性'), words('formality', '正式', '正式')], detail: [words('clean surfaces', '干净表面', '乾淨表面'), words('details', '丰富细节', '豐富細節')],
  warmth: [words('cool cloths', '清凉面料', '清涼布料'), words('warm cloths', '保暖面料', '保暖布料')], lightness: [words('heavy cloths', '厚重面料', '厚重布料'), words('light cloths', '轻薄面料', '輕薄布料')],
  tone: [words('dark colours', '深色', '深色'), words('light colours', '浅色', '淺色')],
};

/** What a finding steers, in a few words, the strongest first: directions, then the traits it is drawn to. */
export function steeredBy(finding: MoodFinding, language: Language, most = 4): readonly string[] {
  const leans = finding.leans.toSorted((a, b) => b.weight - a.weight).flatMap(({ axis, target }) => { const ends = AXES[axis]; return ends ? [(target < 0.5 ? ends[0] : ends[1])[language]] : []; });
  const traits = finding.traits.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight).flatMap(({ trait }) => {
    const [facet = '', id = ''] = trait.split(':');
    const label = language === 'en' ? id.replaceAll('-', ' ') : labelOf(facet as Parameters<typeof labelOf>[0], id, language);
    return label ? [label] : [];
  });
  return [...new Set([...leans, ...traits])].slice(0, most);
}
