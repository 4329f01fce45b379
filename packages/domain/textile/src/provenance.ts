import type { Provenance } from './print.ts';

/*
 * Where each motif comes from, as its makers and their museums tell it, and what to mind when it is used.
 * Facts in our own words; a doubtful reading is called one.
 */

export const TARTAN_PROVENANCE: Provenance = {
  name: { en: 'Tartan', zhHans: '苏格兰格', zhHk: '蘇格蘭格' },
  origin: 'Scottish Highlands; a woven sett of the same thread count in warp and weft, mirrored at its pivots. District cloths are older than the clan lists of the nineteenth century.',
  meaning: 'Belonging: to a district, a regiment, a family, a firm.',
  care: 'The setts here are our own and stand for no clan or regiment. Before naming one, look in the Scottish Register of Tartans; some are restricted.',
};
export const PAISLEY_PROVENANCE: Provenance = {
  name: { en: 'Paisley (boteh)', zhHans: '佩斯利（腰果花）', zhHk: '佩斯利（腰果花）' },
  origin: 'The boteh or kalka of Persian and Kashmiri shawls; copied in Paisley, Scotland, in the nineteenth century, whose name stuck.',
  meaning: 'Read as a flowering shrub, a cypress bent by wind, a seed: life and plenty. Which came first is disputed.',
  care: 'Credit Persia and Kashmir, not only the mill town. Hand-woven kani shawls are a protected craft: do not sell a print as one.',
};
export const TIE_DYE_PROVENANCE: Provenance = {
  name: { en: 'Tie-dye (zhaxie, shibori, bandhani)', zhHans: '扎染', zhHk: '紮染' },
  origin: 'Cloth bound and dyed in many places apart: zhaxie of Dali’s Bai people, Japanese kumo shibori, Indian bandhani, West African adire.',
  meaning: 'The mark of the hand: no two bindings dye alike.',
  care: 'A print imitates the bound rings; say so, and do not call it hand-dyed. Name the tradition when a piece follows one.',
};
export const PEONY_PROVENANCE: Provenance = {
  name: { en: 'Peony', zhHans: '牡丹', zhHk: '牡丹' },
  origin: 'China; the tree peony of Luoyang, king of flowers since the Tang court, painted full-blown in gongbi albums and on export silks.',
  meaning: 'Wealth, rank and honour (富贵); spring; a woman in her bloom.',
  care: 'Drawn full and generous: a thin or wilted peony reads as lost fortune. White peonies alone are for mourning in some families.',
};
export const PLUM_BLOSSOM_PROVENANCE: Provenance = {
  name: { en: 'Plum blossom', zhHans: '梅花', zhHk: '梅花' },
  origin: 'China; Prunus mume, which flowers on bare wood in snow. One of the Three Friends of Winter and of the Four Gentlemen of ink painting.',
  meaning: 'Steadfastness in hardship, the scholar’s integrity; its five petals are the Five Blessings.',
  care: 'Five round petals without a notch: a notched petal is a Japanese cherry. Branches bare, angular, growing upwards; keep ground open.',
};
export const BAMBOO_PROVENANCE: Provenance = {
  name: { en: 'Bamboo', zhHans: '竹', zhHk: '竹' },
  origin: 'China; a subject of its own in ink painting since Wen Tong and Su Shi (eleventh century): culm by joint, leaves in the characters 个 and 介.',
  meaning: 'Bends and does not break; hollow, hence modest; its joints (节) are integrity.',
  care: 'Culms stay upright and jointed: printed sideways on a bodice they read as broken.',
};
export const CRANE_PROVENANCE: Provenance = {
  name: { en: 'Crane', zhHans: '仙鹤', zhHk: '仙鶴' },
  origin: 'China and Japan; the red-crowned crane, badge of the first-rank civil official under Ming and Qing, wedding bird of Japan.',
  meaning: 'Long life (鹤寿千年), wisdom, a faithful pair.',
  care: 'In flight, or standing with pine. A single crane flying west, or crane with the character 西, is a funeral image (驾鹤西去): cranes here fly in pairs.',
};
export const INK_WASH_PROVENANCE: Provenance = {
  name: { en: 'Ink wash landscape', zhHans: '水墨山水', zhHk: '水墨山水' },
  origin: 'China; shan shui, mountains and water in ink, a painter’s genre since the Tang and grown up under the Song.',
  meaning: 'Not a view but a mind at rest: far mountains, mist for what is left unsaid.',
  care: 'Keep the emptiness: at least a third of the cloth unpainted. Place it once over a panel where the cut allows; seals and signatures of real painters are not decoration.',
};
export const CLOUD_PROVENANCE: Provenance = {
  name: { en: 'Auspicious cloud (xiangyun)', zhHans: '祥云', zhHk: '祥雲' },
  origin: 'China; cloud scrolls from Han lacquer to Ming silk, the ruyi-headed cloud with a trailing foot (如意云).',
  meaning: 'Good fortune from heaven; ruyi is “as you wish”.',
  care: 'Heads rise and tails trail: do not print it upside down. Five colours of cloud (五色云) are the happiest omen.',
};
export const WAVE_PROVENANCE: Provenance = {
  name: { en: 'Waves (seigaiha, hai shui jiang ya)', zhHans: '海水江崖·青海波', zhHk: '海水江崖·青海波' },
  origin: 'Chinese court robes: standing water, billows and the rocks of the four seas at the hem; in Japan the layered arcs of seigaiha, from the gagaku dance of that name.',
  meaning: 'The realm at peace from sea to sea; calm that goes on for ever.',
  care: 'Seigaiha arcs open downwards, crest up. The rock-and-wave border belongs at the hem or cuff, never at the neck.',
};
export const LATTICE_PROVENANCE: Provenance = {
  name: { en: 'Window lattice', zhHans: '窗棂（冰裂纹·回纹）', zhHk: '窗花（冰裂紋·回紋）' },
  origin: 'China; the joined wooden lattices of Jiangnan garden windows: cracked ice, step-by-step brocade, key fret.',
  meaning: 'Cracked ice is winter about to end; the unbroken key fret is long life without end.',
  care: 'Bars must join: no loose ends. The Buddhist wan sign (卍) is left out of this family on purpose, because most of the world reads it otherwise.',
};
export const PORCELAIN_PROVENANCE: Provenance = {
  name: { en: 'Blue-and-white porcelain', zhHans: '青花瓷', zhHk: '青花瓷' },
  origin: 'Jingdezhen, China; cobalt under clear glaze since the Yuan. Scrolling lotus (缠枝莲) is its great pattern.',
  meaning: 'Lotus: purity out of mud, and 莲 sounds as 连, unbroken: generation after generation.',
  care: 'One pigment, two strengths: line and wash. It may be recoloured, but then it is a scrolling lotus and no longer 青花.',
};
export const DRAGON_PROVENANCE: Provenance = {
  name: { en: 'Dragon roundel', zhHans: '团龙纹', zhHk: '團龍紋' },
  origin: 'China; the coiled dragon in a disc (团龙) of Ming and Qing court silk, with flaming pearl and clouds.',
  meaning: 'Power that brings rain and harvest; never a monster to be slain.',
  care: 'Five claws were the emperor’s: here it has four. Not on shoes, seat or hem where it is sat or trodden on; head never downwards.',
};
export const HK_NEON_PROVENANCE: Provenance = {
  name: { en: 'Hong Kong neon signs', zhHans: '香港霓虹', zhHk: '香港霓虹招牌' },
  origin: 'Hong Kong, 1950s–1990s; hand-bent glass over streets such as Nathan Road, most of it taken down since 2010.',
  meaning: 'The night street: pawnshop, tea house, mahjong; a city’s memory of itself.',
  care: 'Shapes of signs, not names of shops: a living sign or brand needs leave of its owner. The bat-and-coin is a pawnshop; think who will wear it.',
};
export const NORDIC_STAR_PROVENANCE: Provenance = {
  name: { en: 'Selburose', zhHans: '塞尔布玫瑰（北欧八角星）', zhHk: '塞爾布玫瑰（北歐八角星）' },
  origin: 'Selbu, Norway; two-colour mittens knitted there since Marit Emstad’s of 1857. The eight-petalled star itself is far older and all round the Baltic.',
  meaning: 'A home’s mark: which rose, which rows, told who had knitted and for whom.',
  care: 'Eight petals in pairs on a stitch grid. Nordic stars have been misused as badges by the far right; keep it in its knitted band.',
};
export const ESTONIAN_BELT_PROVENANCE: Provenance = {
  name: { en: 'Estonian patterned belt (kirivöö)', zhHans: '爱沙尼亚织带纹', zhHk: '愛沙尼亞織帶紋' },
  origin: 'Estonia; pick-up woven belts (kirivöö) whose pattern of coloured wool lies on a white linen ground, each parish with its own figures.',
  meaning: 'A belt protects and binds; figures were read as luck and fence against harm. Their single meanings differ from parish to parish and most are guesswork.',
  care: 'Figures run along the belt between plain edges. Parish belts belong with parish dress: this one is composed, and should not be named after a parish.',
};
export const MUHU_FLORAL_PROVENANCE: Provenance = {
  name: { en: 'Muhu embroidery', zhHans: '穆胡刺绣花', zhHk: '穆胡刺繡花' },
  origin: 'Muhu island, Estonia; satin-stitch garden and wild flowers on black, orange or pink wool: blankets, aprons, slippers, since the late nineteenth century.',
  meaning: 'The bride’s skill; every known flower of the island, poppy, cornflower, strawberry, daisy.',
  care: 'A living craft with named makers: buy from them where stitching is wanted, credit Muhu where it is printed.',
};
export const KARELIAN_PROVENANCE: Provenance = {
  name: { en: 'Karelian embroidery (käspaikka)', zhHans: '卡累利阿刺绣', zhHk: '卡累利阿刺繡' },
  origin: 'Karelia (Finland and Russia); ritual linen towels, käspaikka, in red double-running and fillet stitch.',
  meaning: 'Tree of life, paired birds, diamonds of field and sun: hung by icons, carried at births, weddings and burials.',
  care: 'Red on undyed linen; the cloth was ritual and kept in families. Trees stand upright, birds face one another; do not cut a figure at a seam.',
};
