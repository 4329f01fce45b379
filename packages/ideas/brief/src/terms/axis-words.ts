import type { AxisName } from '../intent.ts';

/** Qualities that are no id of the vocabulary but lean the board along a named axis. */
export const AXIS_WORDS: readonly (readonly [terms: string, axis: AxisName, target: number])[] = [
  ['big|large|huge|dramatic|statement|bold shape|grand|exaggerated|夸张|宽阔|巨大|大胆|大气', 'volume', 0.85],
  ['light|lightweight|airy|breezy|floaty|flowing|flowy|fluid|weightless|breathable|轻|轻薄|飘|轻盈|透气|凉爽|凉快|薄|凉浸浸', 'lightness', 0.9],
  ['heavy|heavyweight|thick|chunky|substantial|厚|厚重|厚实|重磅', 'lightness', 0.1],
  ['warm|warmth|cosy|cozy|snuggly|insulated|保暖|暖|温暖|御寒|暖笠笠|暖和', 'warmth', 0.9],
  ['cool|cooling|cold-shoulder|清凉|凉|冷', 'warmth', 0.1],
  ['layered|layering|layers|layer|叠搭|叠层|多层次|层次感|层搭|叠穿风', 'layering', 0.9],
  ['long|longer|elongated|lengthy|长|长身|修长|长长', 'length', 0.85],
  ['short|shorter|brief|短|短短', 'length', 0.15],
  ['colourful|multicoloured|multicolour|vivid|vibrant|bright|rainbow|saturated|bold colours|loud|electric|psychedelic|彩色|缤纷|鲜艳|亮眼|亮丽|多彩|彩虹|五颜六色|浓烈|高饱和|鲜色|夺目|明艳|七彩', 'colourfulness', 0.95],
  ['monochrome|monochromatic|neutral|neutrals|muted|washed out|washed-out|desaturated|tonal|achromatic|colourless|understated colours|earthy|单色系|中性色|素|低饱和|灰调|莫兰迪|大地色系|黑白灰|无彩|黑白', 'colourfulness', 0.1],
  ['high contrast|high-contrast|contrasting|contrast|graphic|colour block|colour-block|colour blocking|black and white|撞色|对比|拼色|强对比|反差', 'contrast', 0.9],
  ['low contrast|low-contrast|tone on tone|tone-on-tone|soft tones|同色系|顺色|柔和色调|低对比', 'contrast', 0.1],
  ['oversized print|large print|big print|large-scale print|large scale|big flowers|bold print|statement print|giant print|大印花|大图案|大花图案|满版大花', 'print-scale', 0.95],
  ['small print|tiny print|micro print|small-scale print|tiny flowers|small flowers|fine print|细小图案|小印花|小图案', 'print-scale', 0.1],
  ['dressy|dressed up|occasionwear|black-tie formal|smart dressing|隆重|庄重|讲究|体面|大场面', 'formality', 0.9],
  ['small|tiny|little print|micro-scale|细小', 'print-scale', 0.12],
  ['comfortable|comfy|easy|easy-going|effortless|relaxing|loungewear|lounge|舒适|舒服|轻松|自在|随性|居家|慵懒风', 'formality', 0.2],
  ['detailed|ornate|embellished|decorated|decorative|intricate|elaborate|busy|繁复|装饰|精美|华美|繁琐|有设计感|细节多', 'detail', 0.9],
  ['unadorned|bare|clean lines|clean-lined|no frills|no fuss|fuss-free|plain-looking|stripped-back|利落|简约线条|无装饰|线条干净|干练|冇花巧', 'detail', 0.08],
];

/** Counts: "a capsule of 12", "5 looks", 十套. */
export const SERIES_WORDS = 'capsule|capsule collection|series|mini collection|lookbook|line-up|lineup|coordinated|matching set|coherent|系列|一组|一系列|成系列|胶囊系列|胶囊|成套|同系列';
/** Words that make the number before them a count of options. */
export const COUNT_NOUNS = 'look|looks|outfit|outfits|option|options|design|designs|idea|ideas|style|styles|variation|variations|套|款|个|件|组|个设计|款式|套衫|身';
