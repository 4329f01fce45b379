import type { Hex } from '@toile/kernel';

/*
 * The few colours whose list value would mislead: screen primaries, which no cloth has, and fashion's own words, whose list value is
 * another trade's. Everything else comes from the colour-name list and the dictionary.
 */
export const BASE_COLOURS: readonly (readonly [hex: Hex, english: string, chinese: string])[] = [
  ['#b8232f', 'red', '红'], ['#d9702b', 'orange', '橙|橘|桔'], ['#e8c33c', 'yellow', '黄'], ['#3f7a4a', 'green', '绿'], ['#2f5c9e', 'blue', '蓝'],
  ['#6b3f86', 'purple|violet', '紫'], ['#e39bac', 'pink', '粉|粉红'], ['#6b4a33', 'brown', '棕|褐|啡|咖啡|咖'], ['#1b1b1d', 'black|little black|jet black', '黑|乌|玄'],
  ['#f6f4ee', 'white', '白|素白'], ['#87898b', 'grey', '灰'], ['#d8c6a5', 'beige', '米|米杏'], ['#f2e8d0', 'cream', '奶油|奶'], ['#f3ecdc', 'ivory|off white|off-white', '象牙|象牙白|米白|本白|奶白'],
  ['#1f2a44', 'navy|navy blue', '藏青|藏蓝|海军蓝|深蓝'], ['#e0bfa4', 'nude|skin tone', '裸|肉'], ['#36393d', 'charcoal|anthracite', '炭|炭灰'], ['#b08d57', 'camel', '驼|驼色'],
  ['#a2946f', 'khaki', '卡其|卡其色'], ['#6b6b3a', 'olive|olive green|army green|military green', '橄榄|橄榄绿|军绿'], ['#0f7a56', 'emerald|emerald green', '祖母绿|翡翠|翡翠绿'],
  ['#c9a24a', 'gold|golden', '金'], ['#b9bcc0', 'silver|silvery', '银'], ['#4f7f7a', 'teal blue', '青|黛青'], ['#c2622d', 'burnt orange', '焦橙'],
  ['#1e4d8c', 'cobalt|cobalt blue', '钴蓝|宝蓝|宝石蓝|品蓝'], ['#c8a2c8', 'lilac', '丁香|丁香紫|淡紫'], ['#9ab89a', 'sage|sage green', '鼠尾草|鼠尾草绿|灰豆绿|豆绿'], ['#6a1f2b', 'burgundy|wine|wine red|bordeaux', '酒红|葡萄酒红|枣红'],
  ['#2a7f86', 'teal', '孔雀|孔雀蓝|蓝绿'], ['#a8d8c0', 'mint|mint green', '薄荷|薄荷绿'], ['#efcf8c', 'butter yellow|butter', '鹅黄|奶黄|黄油'], ['#c9b79c', 'taupe|greige', '灰褐|奶茶|奶茶色'],
  ['#b58aa5', 'mauve', '藕荷'], ['#b9a7d6', 'lavender', '薰衣草|薰衣草紫'], ['#c9667f', 'rose', '玫瑰'], ['#f08a72', 'coral', '珊瑚'], ['#c99a2e', 'mustard', '芥末|芥末黄'], ['#c2297f', 'fuchsia', '洋红'],
  ['#b5307a', 'magenta', '品红'], ['#a3142f', 'crimson', '绯红|绛'], ['#6b1f28', 'maroon', '紫红'], ['#2aa6a1', 'turquoise', '绿松石|松石绿'], ['#34407e', 'indigo', '靛蓝|靛青|靛'], ['#c8281e', 'scarlet', '大红|正红|中国红'],
  ['#c6a27a', 'tan', '浅棕'], ['#f5b99b', 'peach', '蜜桃|桃'],
  ['#d8c3a0', 'sand', '沙|沙色|砂'], ['#a9c2ac', 'celadon', '青瓷|粉青|豆青'], ['#b7ad9b', 'stone', '石|岩石'], ['#e6d3a3', 'straw', '稻草'],
  ['#6f7a4b', 'moss|moss green', '苔绿|苔藓绿'], ['#4f9a7c', 'jade|jade green', '玉|玉绿'], ['#1c2340', 'midnight blue|midnight', '午夜蓝'], ['#e0458b', 'hot pink', '亮粉|艳粉'], ['#22262e', 'ink', '墨'], ['#c13a2b', 'cinnabar', '朱砂'], ['#ff5fa2', 'neon pink', '荧光粉'],
  ['#9fc4d8', 'sky blue|baby blue|light blue', '天蓝|浅蓝|水蓝'], ['#e4b7b0', 'blush|blush pink', '藕粉|腮红'], ['#b3446c', 'raspberry', '玫红|玫瑰红|桃红'], ['#7a1f1f', 'oxblood', '牛血|绛红|暗红'],
];

/** English words that end a colour's name: a phrase of the list that ends so is a colour and nothing else. */
export const HUE_WORDS = new Set([
  'red', 'orange', 'yellow', 'green', 'blue', 'purple', 'violet', 'pink', 'brown', 'black', 'white', 'grey', 'beige', 'cream', 'ivory', 'gold', 'silver', 'teal',
  'turquoise', 'crimson', 'scarlet', 'lilac', 'lavender', 'mauve', 'magenta', 'cyan', 'indigo', 'navy', 'tan', 'ochre', 'umber', 'sienna', 'rose', 'coral', 'salmon', 'peach',
]);

/** Single words that name a colour wherever they stand. Their values come from the list. */
export const COLOUR_WORDS = new Set([
  ...HUE_WORDS, ...BASE_COLOURS.flatMap(([, english]) => english.split('|').filter((word) => !word.includes(' ') && !word.includes('-'))),
  'maroon', 'cornflower', 'periwinkle', 'cerulean', 'azure', 'aqua', 'aquamarine', 'cobalt', 'sapphire', 'ultramarine', 'denim blue', 'chartreuse', 'lime', 'jade',
  'celadon', 'viridian', 'verdigris', 'malachite', 'pistachio', 'matcha', 'moss', 'fern green', 'eucalyptus', 'mustard', 'saffron', 'turmeric', 'amber', 'honey', 'marigold',
  'apricot', 'tangerine', 'persimmon', 'pumpkin', 'terracotta', 'rust', 'copper', 'bronze', 'brick', 'cinnamon', 'caramel', 'cognac', 'tobacco', 'chestnut', 'chocolate', 'mocha',
  'espresso', 'coffee', 'cocoa', 'sepia', 'sand', 'stone', 'ecru', 'oatmeal', 'oat', 'bone', 'eggshell', 'alabaster', 'pearl', 'champagne', 'vanilla', 'buttercream', 'slate', 'graphite',
  'gunmetal', 'pewter', 'ash', 'smoke', 'ebony', 'onyx', 'jet', 'ruby', 'cherry', 'cerise', 'fuchsia', 'raspberry', 'claret', 'garnet', 'vermilion', 'vermillion', 'cinnabar', 'carmine',
  'madder', 'aubergine', 'eggplant', 'plum', 'grape', 'mulberry', 'amethyst', 'wisteria', 'heliotrope', 'orchid', 'puce', 'petrol', 'peacock', 'biscuit', 'fawn', 'buff', 'mink', 'putty',
  'mushroom', 'sienna', 'umber', 'clay', 'lemon', 'canary', 'primrose', 'flax', 'straw', 'wheat', 'melon', 'watermelon', 'flamingo', 'bubblegum', 'ochre',
]);

/** Words that turn a colour: steps of lightness, factor of chroma, turn towards warm (+) or cool (−), in OKLCH. */
export const COLOUR_MODIFIERS: readonly (readonly [words: string, lightness: number, chroma: number, warmth: number])[] = [
  ['light|pale|soft|pastel|baby|faint|浅|淡|粉彩|轻|嫩|水', 0.14, 0.7, 0], ['very pale|ice|icy|frosted|milky|冰|雾白|奶|极浅', 0.2, 0.4, 0],
  ['dark|deep|rich|inky|深|暗|浓|墨|老', -0.14, 0.95, 0], ['dusty|muted|faded|washed|washed out|greyish|smoky|misty|haze|hazy|antique|vintage|ashen|dirty|雾霾|雾|灰|莫兰迪|烟|烟熏|做旧|高级灰|旧|哑|脏', 0.03, 0.45, 0],
  ['bright|vivid|hot|electric|neon|fluorescent|acid|亮|鲜|荧光|明|艳|大|正|电光|霓虹', 0.07, 1.5, 0], ['warm|sunny|暖|焦|暖调', 0, 1, 1], ['cool|cold|冷|冷调|清', 0, 0.95, -1], ['burnt|scorched|toasted|烧|焦糖', -0.07, 1, 0.7],
  ['medium|mid|中', 0, 1, 0], ['metallic|shiny|金属', 0.04, 0.9, 0],
];
