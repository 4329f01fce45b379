/*
 * What the wearer is called by: poses, faces, hair and shoes. They are no vocabulary of a brief, only names on the screen.
 */

/** A name in the three languages of the screen. */
type Names = readonly [en: string, zhHans: string, zhHk: string];
type Words = Readonly<Record<string, Names>>;

const POSE: Words = {
  contrapposto: ['Contrapposto', '对立式站姿', '對立式企姿'], 'hand-on-hip': ['Hand on hip', '一手叉腰', '單手叉腰'], catwalk: ['Catwalk', '台步', '行天橋'], stride: ['Stride', '大步走', '大步行'],
  'hand-in-pocket': ['Hand in pocket', '一手插袋', '單手插袋'], 'both-pockets': ['Hands in pockets', '双手插袋', '雙手插袋'], 'hand-at-collar': ['Hand at the collar', '手扶领口', '手扶領口'],
  'three-quarter': ['Three-quarter', '四分之三侧', '四分之三側'], 'look-away': ['Looking away', '望向一旁', '望住一邊'], back: ['Back', '背面', '背面'], power: ['Feet apart', '分腿站', '開腳企'], crossed: ['Crossed ankles', '交叉脚', '交叉腳'],
  'walk-three-quarter': ['Walking, three-quarter', '四分之三侧走', '四分之三側行'], 's-curve': ['S-curve', 'S 形', 'S 形'], poise: ['Poise', '端立', '端正企'], swing: ['Swinging arms', '摆臂走', '擺手行'],
  'hands-on-hips': ['Hands on hips', '双手叉腰', '雙手叉腰'], lean: ['Leaning', '倾身', '傾身'], runway: ['Runway', '秀场步', '時裝騷步'], glance: ['Glance', '回眸', '回眸'], clutch: ['With a clutch', '手拿包', '手拎小包'],
  'hold-bag': ['Carrying a bag', '提包走', '拎袋行'], 'over-shoulder': ['Over the shoulder', '搭肩', '搭膊頭'], 'back-walk': ['Walking away', '背面走', '背面行'], 'back-away': ['Back, turned', '背面侧转', '背面側轉'],
  'back-clasp': ['Hands behind', '背后握手', '雙手放後'], turn: ['Turning', '转身', '轉身'], seated: ['Seated', '坐姿', '坐姿'], 'seated-crossed': ['Seated, legs crossed', '交腿坐', '翹腳坐'],
  stand: ['Standing', '站立', '企定'], walk: ['Walking', '走', '行'], pockets: ['Hands in pockets', '双手插袋', '雙手插袋'], lapel: ['Hand at the lapel', '手扶驳领', '手扶襟領'], 'one-pocket': ['One hand in pocket', '一手插袋', '單手插袋'],
  easy: ['At ease', '放松站', '輕鬆企'], cuff: ['At the cuff', '整袖口', '整袖口'],
};

const FACE: Words = { open: ['Eyes open', '睁眼', '開眼'], lowered: ['Eyes lowered', '垂眼', '垂眼'], minimal: ['A few lines', '寥寥数笔', '簡筆'], faceless: ['Faceless', '无五官', '無五官'] };

const HAIR: Words = {
  chignon: ['Chignon', '低盘髻', '低髻'], topknot: ['Topknot', '丸子头', '丸子頭'], bob: ['Bob', '波波头', 'Bob 頭'], 'fringe-bob': ['Bob with a fringe', '齐刘海波波头', '齊蔭 Bob 頭'], lob: ['Long bob', '齐肩发', '及肩髮'], waves: ['Waves', '大波浪', '大波浪'],
  sleek: ['Sleek', '直发', '直髮'], pixie: ['Pixie', '精灵短发', '精靈短髮'], afro: ['Afro', '爆炸头', '爆炸頭'], curls: ['Curls', '卷发', '曲髮'], pony: ['Ponytail', '马尾', '馬尾'], braid: ['Braid', '辫子', '辮'], 'box-braids': ['Box braids', '方格脏辫', '方格辮'],
  windswept: ['Windswept', '风吹发', '風吹髮'], 'low-bun': ['Low bun', '低丸子', '低丸子頭'], 'wavy-bob': ['Wavy bob', '卷波波头', '曲 Bob 頭'], shag: ['Shag', '狼尾', '狼尾'], 'side-swept': ['Side-swept', '侧分长发', '側分長髮'], locs: ['Locs', '长锁辫', '鎖辮'],
  cornrows: ['Cornrows', '贴头辫', '貼頭辮'], headscarf: ['Headscarf', '头巾', '頭巾'], 'side-part': ['Side part', '侧分', '側分'], slick: ['Slicked back', '背头', '後梳油頭'], buzz: ['Buzz cut', '寸头', '剷青平頭'], crop: ['Crop', '短发', '短髮'],
  long: ['Long', '长发', '長髮'], fade: ['Fade', '渐变铲边', '漸層剷青'], wavy: ['Wavy', '微卷', '微曲'], bald: ['Bald', '光头', '光頭'], 'bald-beard': ['Bald, beard', '光头加胡子', '光頭留鬚'], 'crop-beard': ['Crop, beard', '短发加胡子', '短髮留鬚'],
  'quiff-beard': ['Quiff, beard', '飞机头加胡子', '飛機頭留鬚'],
};

const SHOES: Words = {
  pump: ['Pumps', '高跟鞋', '高踭鞋'], sandal: ['Sandals', '凉鞋', '涼鞋'], 'ankle-boot': ['Ankle boots', '踝靴', '短靴'], 'tall-boot': ['Tall boots', '长靴', '長靴'], 'ballet-flat': ['Ballet flats', '芭蕾平底鞋', '芭蕾舞鞋'], 'mary-jane': ['Mary Janes', '玛丽珍鞋', '瑪莉珍鞋'],
  mule: ['Mules', '穆勒鞋', '穆勒鞋'], slingback: ['Slingbacks', '后绊带鞋', '後帶鞋'], wedge: ['Wedges', '坡跟鞋', '鬆糕鞋'], 'embroidered-flat': ['Embroidered flats', '绣花鞋', '繡花鞋'], sneaker: ['Sneakers', '运动鞋', '波鞋'], 'high-top': ['High-tops', '高帮鞋', '高筒波鞋'],
  loafer: ['Loafers', '乐福鞋', '樂福鞋'], derby: ['Derbies', '德比鞋', '德比鞋'], 'chelsea-boot': ['Chelsea boots', '切尔西靴', '切爾西靴'], 'combat-boot': ['Combat boots', '马丁靴', '軍靴'], 'rain-boot': ['Rain boots', '雨靴', '水靴'], 'brogue-boot': ['Brogue boots', '布洛克靴', '布洛克靴'],
};

const WORDS = { pose: POSE, face: FACE, hair: HAIR, shoes: SHOES } as const;

/** What the wearer has that goes by a name. */
export type WearerFacet = keyof typeof WORDS;

/** True where the id goes by a name: what is drawn can always be said. */
export const hasWearerName = (facet: WearerFacet, id: string): boolean => rowOf(facet, id) !== undefined;

/** The name of a pose, face family, hairstyle or pair of shoes in a language of the screen. */
export function wearerName(facet: WearerFacet, id: string, language: string): string {
  const row = rowOf(facet, id);
  return row?.[language === 'zh-Hans' ? 1 : language === 'zh-HK' ? 2 : 0] ?? id.replaceAll('-', ' ');
}

/** Menswear's own ids begin with `m-`; mirrored poses go by the name of the pose. */
const rowOf = (facet: WearerFacet, id: string): Names | undefined => {
  const plain = id.replace(/-mirrored$/, '');
  return WORDS[facet][plain] ?? WORDS[facet][plain.replace(/^m-/, '')];
};
