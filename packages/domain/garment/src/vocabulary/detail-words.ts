import type { WordRow } from './word-row.ts';

/** Details by name. Each row: facet, id, English, simplified Chinese, traditional Chinese as written in Hong Kong, note; `|` parts synonyms, the first is the label. */
export const DETAIL_WORDS: readonly WordRow[] = [
  ['detail', 'patch-pocket', 'patch pocket|patch pockets|pockets|pocket', '贴袋|口袋|明袋|贴口袋', '貼袋|袋|明袋'],
  ['detail', 'flap-pocket', 'flap pocket|flap pockets|flapped pocket', '翻盖口袋|有盖袋|带盖口袋', '有蓋袋|袋蓋袋|有袋蓋'],
  ['detail', 'cargo-pocket', 'cargo pocket|cargo pockets|bellows pocket|utility pocket', '工装口袋|立体口袋|风琴袋', '工裝袋|立體袋|風琴袋'],
  ['detail', 'welt-pocket', 'welt pocket|welt pockets|jetted pocket|besom pocket', '嵌线袋|挖袋|双嵌线袋', '唇袋|挖袋|嵌線袋'],
  ['detail', 'ruffle', 'ruffles|frills|frill|ruffled|frilly|flounces', '荷叶边|荷叶|木耳边|花边', '荷葉邊|荷葉|木耳邊'],
  ['detail', 'pleat', 'pleats|pleated|pleat|pleating|box pleats|knife pleats|accordion pleats', '褶裥|百褶|褶子|压褶|工字褶|风琴褶', '褶|百褶|打褶|壓褶|工字褶|風琴褶'],
  ['detail', 'gather', 'gathers|gathered|shirred|gathering|ruched|ruching|shirring', '抽褶|碎褶|皱褶|抽皱|细褶皱', '碎褶|索褶|抽褶|縐褶'],
  ['detail', 'pintuck', 'pintucks|pin tucks|pintucked|tucks', '细褶|风琴细褶|塔克褶', '細褶|幼褶|塔克褶'],
  ['detail', 'tier', 'tiered|tiers|tier|layered skirt|cake skirt', '蛋糕层|分层|塔裙|层叠', '層層|蛋糕裙|層裙|塔裙'],
  ['detail', 'peplum', 'peplum|peplum waist', '荷叶腰|腰摆|腰间荷叶|裙摆腰', '腰擺|荷葉腰'],
  ['detail', 'belt', 'belt|belted|waist belt|tie belt|sash|waist tie', '腰带|束带|皮带|腰封|束腰带', '腰帶|束帶|皮帶|腰封|束腰帶'],
  ['detail', 'bow', 'bow|bows|ribbon bow|ribbon', '蝴蝶结|丝带|大蝴蝶结', '蝴蝶結|絲帶|大蝴蝶結|煲呔'],
  ['detail', 'quilting', 'quilted|quilting|quilt|diamond quilting|padding', '绗缝|菱格|夹棉|菱形格', '間棉|菱格|夾棉|菱形間棉'],
  ['detail', 'topstitch', 'topstitching|topstitch|contrast stitching|top stitching', '明线|车线|缉明线', '面線|間線|車面線'],
  ['detail', 'fringe', 'fringe|tassels|fringing|fringed|tassel', '流苏|须边|穗子', '流蘇|鬚鬚|穗'],
  ['detail', 'embroidery', 'embroidery|embroidered|embroider|hand embroidery', '刺绣|绣花|手工刺绣', '刺繡|繡花|手工刺繡'],
  ['detail', 'sequin', 'sequins|sequin|sequinned|paillettes|spangles', '亮片|珠片|亮片装饰', '閃片|珠片|釘珠片'],
  ['detail', 'lace-trim', 'lace trim|lace trimming|lace edge|lace edging', '蕾丝边|蕾丝花边', '喱士邊|喱士花邊|蕾絲邊'],
  ['detail', 'piping', 'piping|contrast trim|piped|bias binding|contrast piping|binding', '滚边|包边|嵌条|滚条', '滾邊|滾條|綑邊'],
  ['detail', 'cut-out', 'cut-out|cutouts|cutout|cut out|cut-outs', '镂空|挖空|开洞|挖洞', '挖窿|鏤空|挖空|開窿'],
  ['detail', 'drawstring', 'drawstring|drawcord|drawstrings|toggle cord', '抽绳|束绳|抽带', '索繩|抽繩|束繩'],
  ['detail', 'rib-cuff', 'ribbed cuffs|rib cuff|rib cuffs|ribbed hem|ribbing', '罗纹袖口|罗口|螺纹袖口', '羅紋袖口|坑條袖口|羅紋'],
  ['detail', 'epaulette', 'epaulettes|shoulder tab|shoulder strap', '肩章|肩襻|肩章带', '肩章|肩帶|膊頭帶'],
  ['detail', 'drape', 'draped|draping|drapes|drapery', '垂褶|垂坠|垂坠褶|褶皱垂坠', '垂褶|垂墜'],
];
