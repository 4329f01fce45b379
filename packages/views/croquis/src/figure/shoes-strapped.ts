import { BACK_TENDONS, BALLET_VIEWS, HIGH_BACK, HIGH_SIDE, HIGH_THREE_QUARTER, PUMP_VIEWS } from './shoes-light.ts';
import type { ShoePiece, ShoeView } from './shoes.ts';

type Views = Readonly<Record<'front' | 'threeQuarter' | 'side' | 'back', ShoeView>>;

const plus = (view: ShoeView, pieces: readonly ShoePiece[], lines: Partial<ShoeView> = {}): ShoeView => ({ ...view, ...lines, pieces: [...view.pieces, ...pieces], seams: [...view.seams, ...(lines.seams ?? [])] });
const heelOf = (view: ShoeView): ShoePiece => view.pieces.find(([stuff]) => stuff === 'heel') as ShoePiece;

/** A round flat held by a strap over the instep. */
export const MARY_JANE_VIEWS: Views = {
  front: plus(BALLET_VIEWS.front, [['upper', [-25, 66, -27, 77, -12, 85, 4, 87, 18, 83, 27, 75, 25, 64, 12, 73, -2, 76, -14, 73]]], { seams: [[3.4, 19, 76, 21, 74.5]] }),
  threeQuarter: plus(BALLET_VIEWS.threeQuarter, [['upper', [2, 76, 18, 80, 33, 66, 47, 46, 37, 34, 28, 48, 18, 62]]], { seams: [[3.4, 15, 73, 17, 71]] }),
  side: plus(BALLET_VIEWS.side, [['upper', [8, 66, 24, 69, 38, 52, 51, 37, 41, 28, 30, 42, 20, 56]]], { seams: [[3.4, 19, 62, 21, 60]] }),
  back: plus(BALLET_VIEWS.back, [['sole', [-24, 88, -24, 100, 24, 100, 24, 88, 0, 95]]]),
};

const HIGH_SOLE = {
  threeQuarter: [-27, 58, -12, 65, 4, 76, 22, 107, 44, 141, 64, 159, 86, 165, 102, 159, 101, 165, 84, 170, 60, 165, 40, 147, 18, 115, 0, 84, -14, 74, -27, 70],
  side: [-34, 54, -14, 61, 6, 73, 34, 108, 62, 134, 92, 146, 120, 149, 133, 142, 131, 149, 113, 154, 88, 151, 58, 139, 28, 114, 2, 84, -16, 71, -35, 65],
  back: [-19, 56, -20, 68, 0, 74, 20, 68, 19, 56, 0, 64],
} as const;

/** A backless shoe on a slim heel. */
export const MULE_VIEWS: Views = {
  front: { ...PUMP_VIEWS.front, pieces: [...PUMP_VIEWS.front.pieces.slice(0, 2), ['upper', [-26, 76, -31, 104, -29, 126, -16, 154, 0, 168, 15, 156, 29, 128, 31, 104, 26, 74, 13, 82, 0, 84, -13, 82]]] },
  threeQuarter: { pieces: [heelOf(PUMP_VIEWS.threeQuarter), ['skin', HIGH_THREE_QUARTER], ['sole', HIGH_SOLE.threeQuarter], ['upper', [8, 80, 22, 106, 44, 140, 64, 158, 86, 164, 102, 159, 98, 147, 85, 131, 68, 106, 54, 82, 45, 68, 36, 74, 24, 80]]], seams: [], skinLines: [[1.5, 13, 18, 15, 32], [1.3, 1, -4, -5, 6]] },
  side: { pieces: [heelOf(PUMP_VIEWS.side), ['skin', HIGH_SIDE], ['sole', HIGH_SOLE.side], ['upper', [18, 84, 34, 107, 62, 133, 92, 145, 120, 148, 134, 142, 126, 131, 106, 113, 82, 88, 63, 68, 52, 74, 34, 82]]], seams: [], skinLines: [[1.4, 3, 4, -3, 12]] },
  back: { pieces: [['skin', HIGH_BACK], ['sole', HIGH_SOLE.back], heelOf(PUMP_VIEWS.back)], seams: [], skinLines: BACK_TENDONS },
};

/** A pointed toe and a strap round the heel. */
export const SLINGBACK_VIEWS: Views = {
  front: PUMP_VIEWS.front,
  threeQuarter: { pieces: [heelOf(PUMP_VIEWS.threeQuarter), ['skin', HIGH_THREE_QUARTER], ['sole', HIGH_SOLE.threeQuarter], ['upper', [12, 88, 24, 107, 44, 139, 64, 157, 86, 164, 102, 159, 98, 147, 85, 131, 70, 117, 61, 110, 52, 112, 40, 104, 28, 92, 20, 80]], ['upper', [-23, 22, -26, 33, -12, 42, 4, 58, 18, 82, 25, 78, 14, 56, 0, 38, -12, 28]]], seams: [[3, 14, 66, 16, 68]], skinLines: [[1.5, 13, 18, 15, 32]] },
  side: { pieces: [heelOf(PUMP_VIEWS.side), ['skin', HIGH_SIDE], ['sole', HIGH_SOLE.side], ['upper', [18, 90, 34, 107, 62, 133, 92, 145, 120, 148, 134, 142, 126, 131, 106, 114, 90, 102, 76, 104, 58, 96, 40, 84, 28, 80]], ['upper', [-30, 16, -35, 28, -16, 40, 6, 58, 22, 84, 31, 80, 18, 56, 0, 36, -16, 24]]], seams: [[3, 16, 66, 18, 69]], skinLines: [[1.4, 3, 4, -3, 12]] },
  back: { pieces: [['skin', HIGH_BACK], ['sole', HIGH_SOLE.back], ['upper', [-20, 24, -21, 35, 0, 41, 21, 35, 20, 24, 0, 31]], heelOf(PUMP_VIEWS.back)], seams: [], skinLines: BACK_TENDONS },
};

/** A rope-bound wedge under a closed toe. */
export const WEDGE_VIEWS: Views = {
  front: { ...PUMP_VIEWS.front, pieces: [['heel', [-26, 100, -32, 140, -26, 162, -12, 175, 2, 179, 14, 175, 27, 162, 32, 138, 26, 100]], ...PUMP_VIEWS.front.pieces.slice(1)], seams: [[1.4, -27, 166, 0, 172, 27, 166]] },
  threeQuarter: { ...PUMP_VIEWS.threeQuarter, pieces: [['heel', [-27, 56, -12, 64, 4, 76, 22, 105, 44, 139, 64, 157, 86, 164, 103, 158, 104, 170, 88, 178, 52, 177, 10, 176, -22, 175, -31, 170, -31, 110]], ...PUMP_VIEWS.threeQuarter.pieces.slice(1, 3)], seams: [[1.4, -28, 100, -4, 104, 18, 112], [1.4, -29, 118, 0, 122, 30, 130], [1.4, -30, 137, 10, 141, 44, 149], [1.4, -30, 156, 20, 161, 62, 166]] },
  side: { ...PUMP_VIEWS.side, pieces: [['heel', [-36, 50, -14, 60, 6, 72, 34, 106, 62, 132, 92, 144, 120, 147, 135, 141, 136, 153, 118, 162, 60, 162, 10, 161, -30, 160, -41, 156, -39, 100]], ...PUMP_VIEWS.side.pieces.slice(1, 3)], seams: [[1.4, -37, 92, -8, 95, 16, 102], [1.4, -38, 110, 0, 113, 34, 121], [1.4, -39, 128, 14, 132, 56, 139], [1.4, -39, 145, 30, 149, 88, 153]] },
  back: { pieces: [['skin', HIGH_BACK], PUMP_VIEWS.back.pieces[1] as ShoePiece, ['heel', [-20, 66, -24, 112, -26, 160, 26, 160, 24, 112, 20, 66, 0, 73]]], seams: [[1.4, -22, 92, 0, 96, 22, 92], [1.4, -24, 114, 0, 118, 24, 114], [1.4, -25, 138, 0, 142, 25, 138]], skinLines: BACK_TENDONS },
};

/** The embroidered flat of the Jiangnan towns (绣花鞋): a cloth slipper with a lifted toe, sprigs on the vamp, a strap. */
export const EMBROIDERED_VIEWS: Views = {
  front: { ...BALLET_VIEWS.front, pieces: [['skin', (BALLET_VIEWS.front.pieces[0] as ShoePiece)[1]], ['upper', [-27, 72, -32, 96, -30, 116, -16, 132, -3, 139, 3, 139, 16, 132, 30, 116, 33, 96, 28, 70, 21, 86, 9, 98, 0, 100, -9, 98, -21, 88]]], embroidery: [[2.6, 0, 112, 6, 117, 0, 122, -6, 117, 0, 112], [2, -15, 116, -9, 112, -6, 117], [2, 15, 116, 9, 112, 6, 117], [1.8, -22, 106, -16, 108, -15, 116], [1.8, 22, 106, 16, 108, 15, 116]] },
  threeQuarter: plus({ ...BALLET_VIEWS.threeQuarter, pieces: [BALLET_VIEWS.threeQuarter.pieces[0] as ShoePiece, ['upper', [-37, 46, -42, 66, -42, 86, -22, 97, 18, 104, 56, 111, 88, 112, 106, 106, 115, 94, 108, 92, 98, 88, 82, 74, 66, 68, 52, 76, 20, 74, -10, 66, -28, 56]], BALLET_VIEWS.threeQuarter.pieces[2] as ShoePiece] }, [['upper', [0, 72, 14, 76, 40, 44, 32, 33]]], { embroidery: [[2.6, 66, 90, 73, 86, 78, 92, 72, 97, 66, 90], [2, 52, 98, 58, 90, 66, 92], [2, 84, 84, 80, 90, 92, 96], [1.8, 40, 92, 46, 96, 52, 98], [1.8, -30, 74, -22, 80, -12, 80]] }),
  side: plus({ ...BALLET_VIEWS.side, pieces: [BALLET_VIEWS.side.pieces[0] as ShoePiece, ['upper', [-44, 44, -48, 62, -48, 80, -28, 92, 40, 95, 100, 98, 126, 94, 140, 80, 132, 76, 118, 70, 102, 58, 86, 56, 66, 64, 20, 62, -16, 58, -36, 52]], BALLET_VIEWS.side.pieces[2] as ShoePiece] }, [['upper', [8, 60, 22, 63, 48, 35, 40, 27]]], { embroidery: [[2.6, 92, 74, 99, 70, 105, 76, 98, 82, 92, 74], [2, 78, 84, 84, 74, 92, 76], [2, 112, 74, 106, 78, 116, 86], [1.8, 62, 80, 70, 84, 78, 84], [1.8, -36, 68, -26, 76, -14, 76]] }),
  back: { ...BALLET_VIEWS.back, embroidery: [[1.8, -12, 76, 0, 70, 12, 76]] },
};
