/** Words that steer others: terms parted by bars, both languages together. */
export const NEGATORS =
  "no|not|without|avoid|avoiding|never|minus|skip|skip the|lose the|leave out|leave off|free of|free from|hate|hates|dislike|don't want|do not want|don't like|do not like|dont want|dont like|not any|no more|none of|nothing with|nothing|nix|ditch|drop the|remove|remove the|take off|take away|take out|get rid of|instead of|rather than|refuse|can't stand|cannot stand|sans|don't use|do not use|nor|exclude|excluding|neither"
  + '|不要|别|无|不带|不含|没有|没|不用|去掉|拒绝|避免|不能有|不想要|不想|不喜欢|不需要|不可以有|别用|别要|免|非|不|不加|不可|不许|讨厌|禁止|不准|不穿|去除|勿|切勿|莫'
  + '|唔好|唔要|冇|唔使|唔想要|唔想|唔钟意|唔好有|唔可以有|走|唔使有|唔着|唔着住|唔中意|唔得有|唔|咪|无需|唔系|唔用';

/** "Anything but X": what follows is excluded, although the words sound like a wish. */
export const EXCEPTORS =
  'anything but|everything but|anything except|everything except|all but|except|except for|apart from|other than|besides|with the exception of|but for|any but|but never'
  + '|除了|除开|除去|除咗|唯独不要|就是不要|除';

/** Stand after what they negate. */
export const POST_NEGATORS = 'free|less|不要|唔要|唔好|就算了|除外|免了|不行|不可以|唔得|去掉|不用|唔使|以外|之外|以外都可以|都可以除外|走开';

/** Words between "not" and a quality that soften it: not too tight. */
export const TOO_WORDS = 'too|overly|so|that|太|过于|过分|咁|太过|那么|这么|咁样|太多|too much|too many|very';

/** Degree: words that weaken or strengthen what they stand by. */
export const DEGREES: readonly (readonly [terms: string, factor: number])[] = [
  ['slightly|a bit|a little|a little bit|a touch|a touch of|a hint of|hint of|subtle|subtly|somewhat|a dash of|a bit of|kind of|sort of|maybe|perhaps|possibly|ideally|if possible|lightly|barely|quite|fairly|softly|some|touches of|hints of|discreet|touch of|vaguely|optional|a whisper of|whisper of'
    + '|有点|有一点|有一点点|有点儿|有少少|一点|一点点|稍微|略|略带|稍|些|少许|淡淡|隐约|微|小小|有啲|少少|啲|一啲|微微|稍稍|最好|可以有|些许|带点|带一点|少少地|略微', 0.5],
  ['very|super|extremely|really|so so|ultra|totally|strongly|definitely|must|lots of|a lot of|plenty of|much|heavily|completely|all|dramatically|mega|seriously|thoroughly|intensely|hyper|highly|full of|must have|absolutely'
    + '|很|非常|超|超级|十分|特别|极|极其|极度|相当|满满|一定要|必须|必须有|好多|勁|劲|超多|很多|好鬼|非常之|大量|完全|一定|绝对|无敌', 1.4],
];

/** How two things are joined. */
export const LINKS: Readonly<Record<'over' | 'under' | 'with' | 'or' | 'and', string>> = {
  over: 'over|on top of|layered over|worn over|thrown over|draped over|over the top of|above|外搭|外披|罩|罩住|套住|套在|叠穿|外穿|套|外套住|披在|叠',
  under: 'under|underneath|beneath|inside|layered under|worn under|内搭|里面|打底|内里|里面穿|入面|内衬|底下|入面着|里面是|内',
  with: 'with|paired with|and also|plus|matched with|worn with|teamed with|together with|along with|alongside|featuring|having|in|of|has|have|配|衬|搭|搭配|配上|配搭|衬住|带|有|连|加|加上|衬返|襯|同埋|搭返|着|穿|款式|配埋',
  or: 'or|either|or maybe|或|或者|还是|定系|定|或者是|抑或',
  and: 'and|&|+|和|与|及|以及|跟|同|又|也|还有|并且|而且|既|仲有|兼',
};

/** Words that carry no wish of their own and are not worth reporting. */
export const FILLERS =
  "a|an|the|i|we|me|my|our|you|your|he|she|it|its|they|them|their|his|her|him|us|to|for|by|at|on|into|onto|from|as|is|are|be|been|being|was|were|will|would|can|could|should|may|might|do|does|did|that|this|these|those|there|here|then|than|who|which|what|when|where|how|if|so|such|please|want|wants|wanted|like|likes|love|loves|need|needs|make|making|made|give|show|create|design|designs|designed|something|anything|everything|thing|things|piece|style|styles|styled|look|looking|feel|feels|feeling|vibe|vibes|inspired|inspiration|mood|theme|themed|aesthetic|collection|wear|wearing|worn|outfit|outfits|clothes|clothing|garment|garments|fashion|wardrobe|fabric|fabrics|print|prints|printed|pattern|patterns|patterned|colour|colours|coloured|colourway|palette|tone|tones|toned|shade|shades|hue|hues|material|materials|cut|cuts|shape|shaped|shapes|silhouette|silhouettes|fit|fits|fitting|length|lengths|detail|details|detailing|trim|finish|sleeve|collar|neckline|neck|hem|closure|fastening|button-hole|set|new|good|nice|great|best|perfect|beautiful|lovely|pretty|kind|type|types|use|using|used|off|up|down|out|about|across|through|around|between|against|during|after|before|while|just|only|also|too|more|most|much|many|any|each|every|both|own|same|other|another|one|ones|first|second|go|goes|going|get|gets|let|lets|keep|keeps|i'm|i'd|it's|let's|that's|we're|you're|who's|idea|ideas|option|options|based|sense|touch|day|days|time|times|way|lot|lots|season|occasion|suitable|fine|please|thanks|thank|hello|hi|am|im|id|ive|upon|among|within|per|via|etc|eg|ie|yet|still|even|ever|always|s|t|not only|but|but also|however|though|although|because|since|til|until|anything goes|open to|plus size|everyone|somebody|someone|person|people|customer|client|brand|label|studio|line|range|pieces|body|waist|hip|hips|shoulder|shoulders|chest|bust|leg|legs|arm|arms|knee|knees|front|back|side|sides|top half|bottom half|left|right|everywhere|all over|allover|all-over|tucked|tucked in|untucked|thrown|guest|meets|meet|twist|with a twist|high-waisted|high waisted|high waist|high-rise|low-rise|vibes only|energy|size|sized|matching|matched|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|sixty|hundred|no-nonsense|without doubt|no doubt|no idea|no problem|no matter|as well|for example|such as"
  + '|的|地|得|了|着|过|是|在|我|我们|你|你们|他|她|它|他们|这|那|这个|那个|一|一个|一件|一条|一款|一套|一种|件|条|款|套|个|种|身|只|想|想要|要|请|麻烦|唔该|拜托|高腰|高腰款|给|给我|帮|帮我|做|设计|穿|感觉|感|风格|风|风情|款式|样式|系|调|色调|色系|颜色|色|布料|面料|材质|料子|布|图案|印花|花样|衣服|衣|服装|服饰|时装|穿搭|造型|外观|版型|剪裁|裁剪|细节|元素|长度|领子|领口|领|袖子|袖|下摆|裙摆|门襟|扣|和着|为|为了|适合|可以|能|会|有点儿|一些|以|让|使|把|被|对|从|到|向|往|里|上|下|中|内|外|前|后|时|时候|就|都|也都|很好|最|更|比较|更加|真的|其|之|等|等等|吧|吗|呢吗|啊|哦|啦|喇|呀|嘛|咯|嘅|咗|嘢|系|喺|啱|俾|畀|想着|着得|整|整件|整条|成|成件|靓|好看|漂亮|美|喜欢|钟意|中意|主题|灵感|场合|季节|气氛|氛围|味道|味|方面|部分|整体|主要|为主|的话|而|但|但是|不过|因为|所以|如果|那么的|吸引|打造|呈现|展现|展示|充满|仿佛|好像|像|如|似|一样|般|每|各|某|该|此|再|又|才|刚|啱啱|正|地方|东西|事|人|大家|自己|给到|出来|起来|下来|走过|路过|来|去|看|说|觉得|希望|需要|应该|可能|也许|或许|一定程度|左右|上下|之间|一起|一场|场|一片|片|一抹|抹|一缕|一阵|阵|座|一座|位|名|张|把把|份|道|股|层次|腰|腰部|膊|肩|肩膀|胸|手|脚|身体|身材|个子|嗰|嗰个|呢个|呢件|呢条|啲|佢|佢哋|我哋|乜|乜嘢|点|点样|咩|先|仲|仲要|添|住|晒|返|咁|嚟|系列|组|主调|色彩|配色|用色|单品|基本款|要有|带有|带着|含有|加入|融合|结合|混合|混搭|搭配着|拼接';

/** Words after which a run is wanted, whatever went before: they end a negation. */
export const WANTERS = 'but|just|only|instead|want|wants|need|needs|keep|give|use|prefer|rather|please|with|要|想要|只要|改|用|换|但|但是|不过|而是|就要|我要|净系|净要|淨係|喜欢|钟意|中意|最好|可以|给我|希望';

/** Nouns of a whole facet: "no prints" asks for plain cloth, "no sleeves" for none. */
export const FACET_NOUNS: readonly (readonly [terms: string, facet: 'print' | 'sleeve' | 'collar' | 'detail' | 'colour'])[] = [
  ['print|prints|pattern|patterns|patterned|printed|motif|motifs|印花|图案|花样|花纹', 'print'], ['sleeve|sleeves|袖|袖子', 'sleeve'], ['collar|collars|领|领子', 'collar'],
  ['detail|details|detailing|decoration|decorations|embellishment|embellishments|ornament|细节|装饰|花巧', 'detail'], ['colour|colours|颜色|色彩', 'colour'],
];

/** Comparisons of length. */
export const COMPARERS: readonly (readonly [terms: string, than: 'shorter' | 'longer' | 'at-least' | 'at-most'])[] = [
  ['shorter than|短过|短于|短过于|短得过', 'shorter'], ['longer than|长过|长于', 'longer'], ['at least|no shorter than|not shorter than|不短于|最短|至少', 'at-least'], ['at most|no longer than|not longer than|不长于|最长', 'at-most'],
];
