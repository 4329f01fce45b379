import type { EditPart, EditWord, Turn } from '../terms/meaning.ts';

const part = (terms: string, name: EditPart): readonly [string, EditWord] => [terms, { is: 'part', part: name }];
const turn = (terms: string, name: Turn): readonly [string, EditWord] => [terms, { is: 'turn', turn: name }];
const verb = (terms: string, name: (EditWord & { is: 'verb' })['verb']): readonly [string, EditWord] => [terms, { is: 'verb', verb: name }];

/** The words of instructions, English, Mandarin and Cantonese together. Ids of the vocabulary are read by the brief's own terms. */
export const EDIT_WORDS: readonly (readonly [terms: string, word: EditWord])[] = [
  part('collar|collars|领|领子|衫领', 'collar'), part('lapel|lapels|驳头|驳领', 'lapel'), part('neckline|neck|neck opening|领口|领围', 'neckline'),
  part('sleeve|sleeves|袖|袖子|衫袖|手袖', 'sleeve'), part('cuff|cuffs|袖口', 'cuff'), part('hem|hemline|bottom edge|下摆|裙摆|裤脚|衫脚|摆|脚口|下脚', 'hem'), part('waist|waistline|腰|腰身|腰部|腰围|腰线', 'waist'),
  part('hip|hips|seat|臀|臀部|臀围|坐围', 'hip'), part('bust|chest|胸|胸围|胸部', 'bust'), part('shoulder|shoulders|肩|肩膀|肩部|膊|膊头|肩线', 'shoulder'), part('length|长度|衫长|裙长|衣长|裤长|身长', 'length'),
  part('leg|legs|trouser leg|裤腿|裤管|裤筒|裤脾', 'leg'), part('pocket|pockets|口袋|袋|衫袋', 'pocket'), part('button|buttons|closure|fastening|zip|zipper|门襟|扣子|纽扣|扣|钮|纽|拉链|开口|开合', 'closure'),
  part('print|pattern|motif|graphic|印花|图案|花纹|花样|花', 'print'), part('fabric|cloth|material|面料|布料|料子|布|质地|衣料', 'fabric'), part('colour|colours|color|颜色|色', 'colour'), part('belt|sash|腰带|皮带', 'belt'),
  part('slit|开衩|开叉|衩', 'slit'), part('waistband|腰头', 'waistband'), part('ruffle|ruffles|frill|荷叶边', 'ruffle'), part('fit|cut|body|silhouette|版型|廓形|身形|衫身|件身|整体|整件', 'body'), part('detail|details|细节', 'detail'),
  turn('longer|lengthen|let down|extend|elongate|加长|放长|拉长|长|长点|长些|更长|再长', 'longer'), turn('shorter|shorten|crop|take up|改短|剪短|缩短|短|短点|短些|更短|再短', 'shorter'),
  turn('more volume|more fullness|volume|wider|widen|looser|loosen|roomier|fuller|flare|let out|let it out|ease|more room|relax|baggier|宽|阔|松|放宽|放松|加宽|放|更宽|宽松点|肥', 'wider'),
  turn('narrower|narrow|tighter|tighten|slimmer|slim down|take in|take it in|nip in|bring in|nip|cinch|closer|taper|snugger|收|收紧|收窄|收细|收身|窄|紧|紧点|瘦|细', 'narrower'),
  ['收腰|收腰身|束腰|cinch the waist|nip the waist', { is: 'turn', turn: 'narrower', part: 'waist' }], ['松腰|放腰', { is: 'turn', turn: 'wider', part: 'waist' }],
  turn('bigger|larger|enlarge|scale up|big|大|放大|加大|大点|更大', 'bigger'), turn('thinner|finer|smaller|reduce|scale down|tinier|tiny|small|小|缩小|细小|小点|更小', 'smaller'), turn('deeper|plunge|深|深点|更深', 'deeper'),
  turn('higher|raise|高|高点|抬高|提高|更高', 'higher'), turn('lower|drop|低|低点|降低|更低', 'lower'), turn('lighter|paler|lighten|浅|浅点|淡|更浅|更淡', 'lighter'), turn('darker|darken|暗|暗点|更暗|深色|更深色', 'darker'),
  turn('brighter|more vivid|more saturated|brighten|鲜艳|鲜|亮|更亮|鲜啲', 'brighter'), turn('duller|more muted|muted|softer|less bright|less saturated|灰|哑|柔和', 'duller'), turn('warmer|更暖|暖', 'warmer'), turn('cooler|colder|更冷|冷', 'cooler'),
  verb('swap|replace|change|exchange|switch|turn|trade|换|换成|换掉|改|改成|改为|改做|变|变成|替换|代替|转|转做|转成|将|把', 'swap'),
  verb('add|put on|put|give it|attach|include|with more|加|加上|添|加个|加条|加件|添加|多加|增加|配上', 'add'),
  verb('remove|delete|take off|take away|drop the|lose|lose the|get rid of|strip|without|no|no more|not|never|不要|去掉|拿掉|去除|删掉|删|除去|取消|唔好|唔要|走|剪走|冇|没有|别|无|不用|唔使|除咗', 'remove'),
  verb('keep|keep the|leave|leave the|lock|preserve|same|stays|stay|unchanged|hold|don\'t touch|do not touch|don\'t change|do not change|保留|保持|不变|留|留住|留返|唔好郁|唔好改|不要动|不要改|别动|别改|锁定|不改', 'keep'),
  verb('tuck|tuck in|tuck it in|tucked|tucked in|扎进|扎进去|塞进|塞进去|掖|摄入|摄埋|扎入', 'tuck'), verb('untuck|untucked|worn out|hang out|放出来|不扎|唔摄', 'untuck'),
  verb('open|wear open|worn open|wear it open|unbuttoned|unzipped|敞开|打开|开襟穿|敞着|打开着|唔扣', 'open'), verb('close|closed|button up|button it up|buttoned up|zip up|zipped up|do up|fasten|扣上|扣好|合上|拉上|扣埋', 'close'),
  verb('roll|roll up|rolled|push up|卷|卷起|挽|挽起|捋起|捋高|反起', 'roll'),
  ['first|1st|garment one|garment 1|第一|第一件|第一条|第1件', { is: 'nth', nth: 1 }], ['second|2nd|garment two|garment 2|第二|第二件|第二条|第2件', { is: 'nth', nth: 2 }],
  ['third|3rd|garment three|garment 3|第三|第三件|第三条|第3件', { is: 'nth', nth: 3 }], ['fourth|4th|garment 4|第四|第四件', { is: 'nth', nth: 4 }], ['fifth|5th|第五件', { is: 'nth', nth: 5 }], ['sixth|6th|第六件', { is: 'nth', nth: 6 }], ['last|最后|最后一件|最外面', { is: 'nth', nth: -1 }],
  ['into|for|to|with|by|成|为|做|作', { is: 'into' }],
  ['a bit|a little|a little bit|slightly|a touch|a tad|bit|little|somewhat|一点|一点点|点|稍微|稍|略|些|少少|啲|一啲|少许|小小', { is: 'amount', amount: 'bit' }],
  ['much|a lot|lots|far|way|significantly|really|very|多|很多|好多|大大|非常|更多|多啲', { is: 'amount', amount: 'much' }],
  ['pump|heels|heel|high heels|stilettos|高跟鞋|高踭鞋', { is: 'shoes', shoes: 'pump' }], ['sandals|sandal|凉鞋', { is: 'shoes', shoes: 'sandal' }], ['ankle boots|ankle boot|booties|短靴', { is: 'shoes', shoes: 'ankle-boot' }],
  ['tall boots|boots|knee boots|knee-high boots|长靴|靴子|靴|长筒靴', { is: 'shoes', shoes: 'tall-boot' }], ['ballet flats|flats|ballet flat|ballerinas|平底鞋|芭蕾鞋', { is: 'shoes', shoes: 'ballet-flat' }],
  ['sneakers|trainers|sneaker|球鞋|运动鞋|波鞋', { is: 'shoes', shoes: 'sneaker' }], ['loafers|loafer|乐福鞋', { is: 'shoes', shoes: 'loafer' }], ['derbies|derby|brogues|oxfords|皮鞋|德比鞋', { is: 'shoes', shoes: 'derby' }], ['chelsea boots|chelsea boot|切尔西靴', { is: 'shoes', shoes: 'chelsea-boot' }],
];
