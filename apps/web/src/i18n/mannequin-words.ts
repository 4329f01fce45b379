import type { Words } from './boards-words.ts';

/** The words of the designer's own mannequin, in the three languages of the screen. */
export const MANNEQUIN_WORDS = {
  'mannequin.figure': ['Figure', '人台', '人台'], 'mannequin.house': ['house', '内置', '內置'], 'mannequin.own': ['my own', '自己的', '自己嘅'],
  'mannequin.title': ['My own mannequin', '我的人台', '我嘅人台'], 'mannequin.preview': ['The mannequin in plain clothes', '穿素色衣服的人台', '着淨色衫嘅人台'],
  'mannequin.bring': ['Bring a picture of a standing figure: a photograph, a croquis, a dress form with legs.', '放一张站立人物的图：照片、人体画或带腿的人台。', '放張企直人像嘅圖：相、人體畫或者有腳嘅人台。'],
  'mannequin.how': ['Drag the six marks onto the figure, and the three widths to its edges. The arrow keys move a mark, with Shift faster.', '把六个标记拖到人物身上，三条宽度拖到身体边缘。方向键可移动标记，按住 Shift 更快。', '將六個標記拖去人像度，三條闊度拖去身體邊。箭嘴鍵都郁到標記，撳住 Shift 快啲。'],
  'mannequin.mark.crown': ['Top of the head', '头顶', '頭頂'], 'mannequin.mark.neck': ['Pit of the neck', '颈窝', '頸窩'], 'mannequin.mark.waist': ['Waist', '腰', '腰'],
  'mannequin.mark.crotch': ['Crotch', '裆', '浪位'], 'mannequin.mark.knee': ['Knee', '膝', '膝頭'], 'mannequin.mark.sole': ['Sole', '脚底', '腳底'],
  'mannequin.mark.shoulder.left': ['Left end of the shoulders', '肩宽左端', '膊闊左邊'], 'mannequin.mark.shoulder.right': ['Right end of the shoulders', '肩宽右端', '膊闊右邊'],
  'mannequin.mark.waist.left': ['Left edge of the waist', '腰左边缘', '腰左邊'], 'mannequin.mark.waist.right': ['Right edge of the waist', '腰右边缘', '腰右邊'],
  'mannequin.mark.hip.left': ['Left edge of the hip', '臀左边缘', '坐圍左邊'], 'mannequin.mark.hip.right': ['Right edge of the hip', '臀右边缘', '坐圍右邊'],
  'mannequin.moveMark': ['Mark: {{name}}', '标记：{{name}}', '標記：{{name}}'],
  'mannequin.women': ['Womenswear', '女装', '女裝'], 'mannequin.men': ['Menswear', '男装', '男裝'],
  'mannequin.heads': ['{{heads}} heads high, legs {{legs}} % of the height', '{{heads}} 头身，腿长占身高 {{legs}} %', '{{heads}} 頭身，腳長佔身高 {{legs}} %'],
  'mannequin.bad': ['No figure stands so: the marks must follow one another from head to foot.', '人物不会是这样的比例：标记须从头到脚依次排列。', '人唔會係咁嘅比例：標記要由頭到腳順住排。'],
  'mannequin.undo': ['Undo', '撤销', '復原'], 'mannequin.redo': ['Redo', '重做', '重做'],
  'mannequin.use': ['Draw new boards on it', '新方案用它来画', '新方案用佢畫'], 'mannequin.wear': ['Draw this outfit on it', '用它来画这套', '用佢畫呢套'], 'mannequin.trace': ['Trace a figure', '描一个人台', '描個人台'], 'mannequin.houseFigure': ['House figure', '内置人台', '內置人台'], 'mannequin.takeOff': ['Back to the house figure', '改回内置人台', '用返內置人台'],
  'mannequin.drawnOnly': ['Only the drawing changes; the clothes keep their measurements.', '只改变画法；衣服尺寸不变。', '淨係改畫法；件衫尺寸唔變。'],
} as const satisfies Readonly<Record<string, Words>>;
