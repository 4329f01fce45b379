import type { Words } from './boards-words.ts';

/** The words of the print board, in the three languages of the screen. */
export const PRINT_WORDS = {
  'print.families': ['Prints of the house', '内置印花', '內置印花'], 'print.familiesHint': ['Drawn in the colours of your board; every one can be scaled, turned and varied.', '用你的色板绘制；每一款都能缩放、旋转、变化。', '用你嘅色板畫；每款都可以縮放、轉向、變化。'],
  'print.own': ['My print {{place}}', '我的印花 {{place}}', '我嘅印花 {{place}}'], 'print.open': ['Work on {{name}}', '编辑{{name}}', '整{{name}}'],
  'print.picture': ['The picture', '图片', '圖片'], 'print.repeat': ['The repeat', '循环', '循環'], 'print.worn': ['Worn', '上身', '上身'],
  'print.making': ['Making the print', '正在制作印花', '整緊印花'], 'print.notMade': ['No print could be made', '做不成印花', '整唔到印花'],
  'print.step.read': ['Reading the picture …', '读取图片……', '讀緊圖片……'], 'print.step.region': ['Looking for the cloth …', '寻找布面……', '搵緊塊布……'], 'print.step.rectify': ['Laying it flat …', '摊平布面……', '攤平緊……'],
  'print.step.find': ['Looking for the repeat …', '寻找循环……', '搵緊循環……'], 'print.step.tile': ['Cutting the tile …', '裁出单元……', '裁緊單元……'], 'print.step.spots': ['Separating the colours …', '分色……', '分緊色……'], 'print.step.measure': ['Measuring the seam …', '测量接缝……', '量緊接縫……'],
  'print.topLeft': ['Top left corner of the cloth', '布面左上角', '塊布左上角'], 'print.topRight': ['Top right corner of the cloth', '布面右上角', '塊布右上角'], 'print.bottomRight': ['Bottom right corner of the cloth', '布面右下角', '塊布右下角'], 'print.bottomLeft': ['Bottom left corner of the cloth', '布面左下角', '塊布左下角'],
  'print.side.across': ['How far the repeat goes across', '循环的横向距离', '循環打橫幾遠'], 'print.side.down': ['How far the repeat goes down', '循环的纵向距离', '循環打直幾遠'], 'print.moveKeys': ['Drag it, or use the arrow keys', '拖动，或用方向键', '拖佢，或者用方向鍵'],
  'print.findCloth': ['Find the cloth', '找出布面', '搵塊布'], 'print.wholePicture': ['Whole picture', '整张图', '成張圖'], 'print.findRepeat': ['Find the repeat again', '重新找循环', '再搵循環'],
  'print.method': ['How it repeats', '循环方式', '循環方式'], 'print.method.found': ['Found', '找到的', '搵到嘅'], 'print.method.blend': ['Blended', '融合', '融合'], 'print.method.half-drop': ['Half-drop', '跳接', '半跌'], 'print.method.mirror': ['Mirror', '镜像', '鏡像'],
  'print.foundIt': ['A repeat was found ({{kind}}, {{sure}} % sure). Drag the red handles to set it.', '找到循环（{{kind}}，把握 {{sure}} %）。拖动红色控点可以调整。', '搵到循環（{{kind}}，{{sure}} % 把握）。拖紅色控點可以調。'],
  'print.setByHand': ['The repeat is as you set it.', '循环由你设定。', '循環係你自己較嘅。'], 'print.noneFound': ['No repeat was found: the edges are blended.', '没有找到循环：边缘已融合。', '搵唔到循環：邊位已經融合。'],
  'print.made.found': ['A repeat was found.', '找到循环。', '搵到循環。'], 'print.made.blend': ['The edges are blended into each other.', '边缘相互融合。', '邊位互相融合。'], 'print.made.half-drop': ['Every other column is dropped by half.', '隔列下移半格。', '隔行跌半格。'], 'print.made.mirror': ['It is mirrored both ways.', '上下左右镜像。', '上下左右鏡像。'],
  'print.seam.none': ['Seam: ΔE {{value}} – not to be seen', '接缝：ΔE {{value}}，看不出', '接縫：ΔE {{value}}，睇唔出'], 'print.seam.faint': ['Seam: ΔE {{value}} – faint', '接缝：ΔE {{value}}，轻微', '接縫：ΔE {{value}}，好淺'], 'print.seam.shows': ['Seam: ΔE {{value}} – it shows', '接缝：ΔE {{value}}，看得见', '接縫：ΔE {{value}}，睇得到'],
  'print.inkCount': ['Spot colours', '专色数', '專色數目'], 'print.auto': ['automatic', '自动', '自動'], 'print.mm': ['One repeat is this wide', '一个循环的宽度', '一個循環幾闊'], 'print.size': ['One repeat: {{width}} × {{height}} mm', '一个循环：{{width}} × {{height}} 毫米', '一個循環：{{width}} × {{height}} 毫米'],
  'print.inks': ['Spot colours of the print', '印花的专色', '印花嘅專色'], 'print.ink': ['Colour {{place}}: {{name}}, {{hex}}', '颜色 {{place}}：{{name}}，{{hex}}', '顏色 {{place}}：{{name}}，{{hex}}'],
  'print.inkBack': ['As found', '恢复原色', '還原'], 'print.asFound': ['All as found', '全部恢复原色', '全部還原'], 'print.toBoard': ['In the board’s colours', '换成色板的颜色', '換做色板嘅色'], 'print.outfitColours': ['In the colours of each outfit', '随每套造型配色', '跟每套造型嘅色'],
  'print.asInPicture': ['As in the picture', '与图片一致', '同圖片一樣'], 'print.density': ['Density', '疏密', '疏密'], 'print.contrast': ['Large and small', '大小对比', '大細對比'], 'print.throwAgain': ['Throw again', '重新排布', '再撒過'],
  'print.on': ['Used on', '用在', '用喺'], 'print.on.all': ['the whole garment', '整件', '成件'], 'print.on.body': ['body', '衣身', '衫身'], 'print.on.collar': ['collar', '领', '領'], 'print.on.sleeve': ['sleeves', '袖', '袖'], 'print.on.skirt': ['skirt', '裙身', '裙身'], 'print.on.legs': ['legs', '裤腿', '褲腳'], 'print.on.waistband': ['waistband', '腰头', '腰頭'], 'print.on.hem': ['hem', '下摆', '下襬'], 'print.on.lining': ['lining', '里布', '裏布'], 'print.on.belt': ['belt', '腰带', '腰帶'], 'print.on.patch-pocket': ['patch pockets', '贴袋', '貼袋'],
  'print.garment': ['Shown on', '试穿在', '試喺'], 'print.onGarment': ['The print on a garment: {{garment}}', '印花穿在：{{garment}}', '印花着喺：{{garment}}'],
} as const satisfies Readonly<Record<string, Words>>;
