import type { Hex } from '@toile/kernel';

/** A language of the house's names: English, Chinese in simplified, Chinese in traditional characters. */
export type NameLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

/** A colour with its name in the three languages. */
export interface ColourName { readonly hex: Hex; readonly en: string; readonly 'zh-Hans': string; readonly 'zh-Hant': string }

/*
 * A free list, made for this house and under its licence (MIT): plain words for colours in general use, no maker's codes and no maker's
 * names. Values of words that CSS Color 4 (W3C) names are its values where these are usable; the rest are common values of the open
 * `color-name-list` (MIT) or were set by eye between their neighbours. One line a colour: value, English, 简体, and 繁體 where it differs.
 */
const LIST = `
000000 black 黑色|1c1c1f jet black 乌黑 烏黑|22262e ink 墨色|2b2d31 anthracite 煤黑|36393d charcoal 炭灰|4a4e53 graphite 石墨灰|55585c iron grey 铁灰 鐵灰
696969 dim grey 暗灰|808080 grey 灰色|9a9a98 ash grey 烟灰 煙灰|a9a9a9 mid grey 中灰|c0c0c0 silver 银色 銀色|d3d3d3 light grey 浅灰 淺灰|e4e4e2 pale grey 淡灰
f5f5f5 white smoke 烟白 煙白|ffffff white 白色|fffafa snow 雪白|f6f4ee off-white 米白|fffff0 ivory 象牙白|f7f1e3 eggshell 蛋壳白 蛋殼白|faf0e6 linen 亚麻白 亞麻白|f2e8d0 cream 奶油色
e9e2d3 bone 骨白|efe6d5 oatmeal 燕麦色 燕麥色|f5f5dc beige 米色|e3d9c6 ecru 本白|d8c6a5 sand beige 沙米色|d8c3a0 sand 沙色|c9b79c taupe light 浅灰褐 淺灰褐|b7ad9b stone 石色
a39887 greige 灰米色|8b7d6b taupe 灰褐|6f6459 mink 貂褐|5b5147 dark taupe 深灰褐|708090 slate grey 石板灰|5d6b78 blue grey 蓝灰 藍灰|8e979e pewter 锡灰 錫灰|b4bcc2 mist 雾灰 霧灰
d2b48c tan 棕褐|c6a27a camel light 浅驼色 淺駝色|b08d57 camel 驼色 駝色|a2946f khaki 卡其色|c3b091 light khaki 浅卡其 淺卡其|8a7a55 dark khaki 深卡其|f5deb3 wheat 小麦色 小麥色|e6d3a3 straw 稻草黄 稻草黃
c19a6b fawn 鹿褐|d2691e cinnamon 肉桂色|a0522d sienna 赭石|8b4513 saddle brown 鞍褐|964b00 brown 棕色|7b4a2b chestnut 栗色|6b4a33 walnut 胡桃棕|5c4033 dark brown 深棕
4b2e20 chocolate 巧克力色|3b2a22 espresso 浓咖啡 濃咖啡|7b5d46 mocha 摩卡色|a9714b caramel brown 焦糖棕|c68e4a caramel 焦糖色|8d5524 cognac 干邑棕|6f4e37 coffee 咖啡色|b5651d light brown 浅棕 淺棕
2a1f1b bitter chocolate 黑巧克力|c97f4f sienna light 浅赭 淺赭|cd853f bronze brown 古铜褐 古銅褐|b87333 copper 铜色 銅色|8c6239 bronze 青铜色 青銅色|c9a24a antique gold 古金|ffd700 gold 金色|d4af37 old gold 暗金
daa520 goldenrod 麒麟黄 麒麟黃|cc7722 ochre 赭黄 赭黃|c99a2e mustard 芥末黄 芥末黃|e1ad01 bright mustard 亮芥黄 亮芥黃|e8c33c sunflower 向日葵黄 向日葵黃|f4c430 saffron 藏红花黄 藏紅花黃|ffbf00 amber 琥珀色|eb9605 honey 蜂蜜色
ffff00 yellow 黄色 黃色|fff44f lemon 柠檬黄 檸檬黃|fffacd lemon chiffon 柠檬绸 檸檬綢|efcf8c butter 黄油色 牛油色|f7e7a1 pale yellow 淡黄 淡黃|ffef82 canary 金丝雀黄 金絲雀黃|dfff00 chartreuse yellow 荧光黄 螢光黃|d9d36a citron 香橼黄 香櫞黃
b5a642 brass 黄铜色 黃銅色|808000 olive 橄榄色 橄欖色|6b6b3a olive green 橄榄绿 橄欖綠|556b2f dark olive 深橄榄绿 深橄欖綠|4b5320 army green 军绿 軍綠|8f9779 artichoke 洋蓟绿 洋薊綠|9ab89a sage 鼠尾草绿 鼠尾草綠|bccbb0 pale sage 淡鼠尾草绿 淡鼠尾草綠
87a96b asparagus 芦笋绿 蘆筍綠|6f7a4b moss 苔藓绿 苔蘚綠|93c572 pistachio 开心果绿 開心果綠|b5c99a matcha latte 抹茶奶绿 抹茶奶綠|8a9a4f matcha 抹茶绿 抹茶綠|9acd32 yellow-green 黄绿 黃綠|c5e063 lime light 浅青柠 淺青檸|bfff00 lime 青柠色 青檸色
7cfc00 lawn green 草坪绿 草坪綠|00ff00 neon green 荧光绿 螢光綠|32cd32 lime green 酸橙绿 酸橙綠|4cbb17 kelly green 凯利绿 凱利綠|228b22 forest green 森林绿 森林綠|008000 green 绿色 綠色|3f7a4a leaf green 叶绿 葉綠|014421 deep forest 深林绿 深林綠
1f3d2b bottle green 墨绿 墨綠|2f4f3f hunter green 猎人绿 獵人綠|0b6623 grass green 草绿 草綠|2e8b57 sea green 海绿 海綠|50c878 emerald light 浅祖母绿 淺祖母綠|0f7a56 emerald 祖母绿 祖母綠|00a86b jade 玉绿 玉綠|4f9a7c jade grey 青玉色
a9c2ac celadon 青瓷色|98ff98 mint bright 亮薄荷绿 亮薄荷綠|a8d8c0 mint 薄荷绿 薄荷綠|d5eadc pale mint 淡薄荷绿 淡薄荷綠|90ee90 light green 浅绿 淺綠|40826d viridian 铬绿 鉻綠|43b3ae verdigris 铜绿 銅綠|00ff7f spring green 春绿 春綠
7fffd4 aquamarine 碧绿 碧綠|40e0d0 turquoise 绿松石色 綠松石色|2aa6a1 deep turquoise 深绿松石 深綠松石|008080 teal 蓝绿色 藍綠色|1f5a60 dark teal 深蓝绿 深藍綠|0f3d40 petrol 石油蓝 石油藍|4f7f7a dusty teal 灰蓝绿 灰藍綠|5f9ea0 cadet blue 灰青蓝 灰青藍
b0e0e6 powder blue 粉蓝 粉藍|00ffff cyan 青蓝 青藍|e0ffff pale cyan 淡青|00ced1 bright turquoise 亮绿松石 亮綠松石|9fc4d8 baby blue 婴儿蓝 嬰兒藍|87ceeb sky blue 天蓝 天藍|add8e6 light blue 浅蓝 淺藍|cfe3ee ice blue 冰蓝 冰藍
00bfff deep sky blue 深天蓝 深天藍|1e90ff azure blue 湛蓝 湛藍|007ba7 cerulean 蔚蓝 蔚藍|4682b4 steel blue 钢蓝 鋼藍|6a8caf dusty blue 雾霾蓝 霧霾藍|9bb0c4 smoke blue 烟蓝 煙藍|6495ed cornflower 矢车菊蓝 矢車菊藍|b0c4de pale steel blue 淡钢蓝 淡鋼藍
4f6d8f denim 牛仔蓝 牛仔藍|34506e dark denim 深牛仔蓝 深牛仔藍|2f5c9e blue 蓝色 藍色|4169e1 royal blue 宝蓝 寶藍|1e4d8c cobalt 钴蓝 鈷藍|0000ff pure blue 纯蓝 純藍|0f52ba sapphire 蓝宝石色 藍寶石色|1f3fbf ultramarine 群青
000080 navy bright 亮海军蓝 亮海軍藍|1f2a44 navy 藏青|131a2e midnight blue 午夜蓝 午夜藍|003153 prussian blue 普鲁士蓝 普魯士藍|34407e indigo 靛蓝 靛藍|4b0082 deep indigo 深靛紫|2c3e6b ink blue 墨蓝 墨藍|5a6fa8 slate blue light 灰靛蓝 灰靛藍
6a5acd slate blue 石板蓝 石板藍|8f99fb periwinkle bright 亮长春花蓝 亮長春花藍|a3b1e0 periwinkle 长春花蓝 長春花藍|ccccff pale periwinkle 淡长春花蓝 淡長春花藍|b9a7d6 lavender 薰衣草紫|e6e6fa pale lavender 淡薰衣草紫|c8a2c8 lilac 丁香紫|e3d0e8 pale lilac 淡丁香紫
9966cc amethyst 紫水晶色|8a2be2 blue-violet 蓝紫 藍紫|7d4fb0 violet 紫罗兰色 紫羅蘭色|6b3f86 purple 紫色|800080 pure purple 纯紫 純紫|4a2a5e deep purple 深紫|301934 blackcurrant 黑加仑紫 黑加侖紫|3d2b3d aubergine 茄紫
6e3b5e plum 梅紫|dda0dd light plum 浅梅紫 淺梅紫|8e4585 grape 葡萄紫|b58aa5 mauve 藕荷色|8f6f85 dusty mauve 灰藕紫|cbb3c0 pale mauve 淡藕色|da70d6 orchid 兰花紫 蘭花紫|9932cc dark orchid 深兰花紫 深蘭花紫
ff00ff bright magenta 亮洋红 亮洋紅|b5307a magenta 品红 品紅|c2297f fuchsia 紫红 紫紅|8b1a5e berry 莓紫|ff1493 deep pink 深粉红 深粉紅|e0458b hot pink 艳粉 艷粉|ff5fa2 neon pink 荧光粉 螢光粉|ff69b4 bubblegum 泡泡糖粉
ffc0cb pink 粉红 粉紅|e39bac rose pink 玫瑰粉|fde4e8 pale pink 淡粉|f4d6d2 ballet pink 芭蕾粉|e4b7b0 blush 藕粉|d8a39d dusty pink 灰粉|bc8f8f rosy brown 玫瑰褐|b76e79 rose gold 玫瑰金
c9667f rose 玫瑰色|b3446c raspberry 覆盆子红 覆盆子紅|de3163 cerise 樱桃粉 櫻桃粉|e0115f ruby 红宝石色 紅寶石色|dc143c crimson 绯红 緋紅|ff0000 bright red 鲜红 鮮紅|c8281e scarlet 大红 大紅|b8232f red 红色 紅色
e34234 vermilion 朱红 朱紅|c13a2b cinnabar 朱砂红 朱砂紅|b22222 brick red 砖红 磚紅|a3142f carmine 胭脂红 胭脂紅|8b0000 dark red 深红 深紅|6a1f2b burgundy 酒红 酒紅|800000 maroon 栗红 栗紅|7a1f1f oxblood 牛血红 牛血紅
4c1c24 deep wine 深酒红 深酒紅|722f37 wine 葡萄酒红 葡萄酒紅|9b4f5a antique rose 古玫瑰色|a45a52 redwood 红杉色 紅杉色|8e3b2e henna 海娜红 海娜紅|b7410e rust 铁锈红 鐵鏽紅|c2622d burnt orange 焦橙|a0412d tile red 陶瓦红 陶瓦紅
e2725b terracotta 陶土色|cb6d51 copper red 铜红 銅紅|f08a72 coral 珊瑚色|ff6f61 living coral bright 亮珊瑚红 亮珊瑚紅|fa8072 salmon 三文鱼粉 三文魚粉|ffb6a3 light salmon 浅鲑粉 淺鮭粉|f5b99b peach 蜜桃色|ffdab9 peach puff 桃肉色
fbceb1 apricot 杏色|e0bfa4 nude 裸色|c99e85 deep nude 深裸色|ff7f50 bright coral 亮珊瑚橙|ff4500 orange-red 橙红 橙紅|ff8c00 dark orange 深橙|d9702b orange 橙色|ffa500 bright orange 亮橙
f28500 tangerine 橘色|ec5800 persimmon 柿子红 柿子紅|f5761a pumpkin 南瓜色|ffb347 pastel orange 浅橙 淺橙|ffcba4 cantaloupe 哈密瓜色|ffe4c4 bisque 淡陶坯色|ffa07a pink salmon 粉鲑色 粉鮭色|4d6b53 spruce 云杉绿 雲杉綠
1b2f2b black green 黑绿 黑綠|39424e storm 暴风灰 暴風灰|cd5c5c indian red 印度红 印度紅|db7093 dusty fuchsia 灰紫红 灰紫紅|f2d9c7 champagne pink 香槟粉 香檳粉|f1ddb8 champagne 香槟色 香檳色|dcd0ff mauve mist 雾紫 霧紫|a7b7a1 eucalyptus 桉叶绿 桉葉綠
`;

/** The whole list, dark neutrals first. */
export const COLOUR_NAMES: readonly ColourName[] = LIST.trim().split(/[|\n]/).map((entry) => {
  const [value = '', ...words] = entry.split(' ');
  const first = words.findIndex((word) => /[\u3400-\u9fff]/.test(word));
  const simplified = words[first] ?? '';
  return { hex: `#${value}`, en: words.slice(0, first).join(' '), 'zh-Hans': simplified, 'zh-Hant': words[first + 1] ?? simplified };
});
