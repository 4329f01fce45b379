import type { WordRow } from './word-row.ts';

/** Accessories by name. Each row: facet, id, English, simplified Chinese, traditional Chinese as written in Hong Kong, place; `|` parts synonyms, the first is the label. */
export const ACCESSORY_WORDS: readonly WordRow[] = [
  ['accessory', 'beret', 'beret|French beret', '贝雷帽|画家帽', '貝雷帽|畫家帽', 'head'],
  ['accessory', 'bucket-hat', 'bucket hat|fisherman hat|fishing hat', '渔夫帽|盆帽', '漁夫帽|盆帽', 'head'],
  ['accessory', 'wide-brim-hat', 'wide-brim hat|wide-brimmed hat|floppy hat|sun hat', '宽檐帽|大檐帽|遮阳帽|宽边帽', '闊邊帽|大簷帽|太陽帽', 'head'],
  ['accessory', 'beanie', 'beanie|knit hat|knitted hat|bobble hat|woolly hat', '毛线帽|针织帽|冷帽', '冷帽|毛線帽|織帽', 'head'],
  ['accessory', 'baseball-cap', 'baseball cap|ball cap|trucker cap|peaked cap', '棒球帽|鸭舌帽', '棒球帽|cap帽|鴨嘴帽', 'head'],
  ['accessory', 'head-scarf', 'head scarf|headscarf|turban|bandana', '头巾|包头巾|发巾', '頭巾|包頭巾|髮巾', 'head'],
  ['accessory', 'long-scarf', 'scarf|long scarf|knitted scarf|muffler|winter scarf', '围巾|长围巾|针织围巾|围脖', '頸巾|長頸巾|冷頸巾', 'neck'],
  ['accessory', 'neckerchief', 'neckerchief|silk scarf|neck scarf|foulard|silk square', '丝巾|小方巾|方巾|领巾', '絲巾|方巾|細絲巾|領巾', 'neck'],
  ['accessory', 'pashmina', 'pashmina|shawl|stole|shoulder wrap', '披肩|羊绒披肩|大披肩|披巾', '披肩|茄士咩披肩|披巾', 'shoulders'],
  ['accessory', 'tie', 'tie|necktie|neck tie', '领带', '領呔|領帶|呔', 'neck'],
  ['accessory', 'necklace', 'necklace|pendant|chain necklace|pearls|string of pearls', '项链|颈链|珍珠项链|吊坠', '頸鏈|項鏈|珍珠頸鏈|吊墜', 'neck'],
  ['accessory', 'earrings', 'earrings|drop earrings|hoop earrings|ear studs', '耳环|耳坠|耳钉|耳饰', '耳環|耳墜|耳釘', 'ears'],
  ['accessory', 'sunglasses', 'sunglasses|dark glasses|shades|sunnies', '太阳镜|墨镜|太阳眼镜', '太陽眼鏡|黑超|墨鏡', 'face'],
  ['accessory', 'gloves', 'gloves|leather gloves|opera gloves|long gloves', '手套|皮手套|长手套', '手套|皮手套|長手套', 'hand'],
  ['accessory', 'leather-belt', 'leather belt|buckled belt|skinny belt', '皮带|皮腰带|腰带', '皮帶|皮腰帶|腰帶', 'waist'],
  ['accessory', 'obi-belt', 'obi belt|obi|wide wrap belt|corset belt', '宽腰封|和服腰带|腰封|系带腰封', '闊腰封|和服腰帶|腰封', 'waist'],
  ['accessory', 'sash', 'sash|waist sash|ribbon sash|cummerbund', '饰带|绸带|丝带腰带|腰巾', '飾帶|綢帶|腰巾', 'waist'],
  ['accessory', 'tote-bag', 'tote bag|tote|shopper|canvas bag', '托特包|大手提袋|帆布袋|购物袋', 'Tote袋|托特袋|帆布袋|大手袋', 'hand'],
  ['accessory', 'handbag', 'handbag|top-handle bag|purse', '手提包|手袋|手拎包', '手袋|手挽袋|手提包', 'hand'],
  ['accessory', 'crossbody-bag', 'crossbody bag|cross-body bag|shoulder bag|messenger bag|sling bag', '斜挎包|单肩包|邮差包', '斜揹袋|斜孭袋|單肩袋', 'shoulders'],
  ['accessory', 'clutch', 'clutch|clutch bag|evening bag', '手拿包|晚宴包|手抓包', '手拿包|晚裝袋|手抓包', 'hand'],
  ['accessory', 'backpack', 'backpack|rucksack|knapsack', '双肩包|背包|书包', '背囊|背包|書包', 'back'],
];
