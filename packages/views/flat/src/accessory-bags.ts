import type { Draft } from './drawing.ts';
import { drawZipAlong } from './biker.ts';
import { arc, close, curve, dot, join, lines, offset, reverse, shift } from './path.ts';
import type { Path } from './path.ts';

/** A box with rounded corners, mm. */
export function rounded({ left, top, right, bottom, r }: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly r: number }): Path {
  const c = r * 0.45;
  return close(join(
    lines([left + r, top], [right - r, top]), curve([right - r, top], [right - c, top], [right, top + c], [right, top + r]), lines([right, top + r], [right, bottom - r]), curve([right, bottom - r], [right, bottom - c], [right - c, bottom], [right - r, bottom]),
    lines([right - r, bottom], [left + r, bottom]), curve([left + r, bottom], [left + c, bottom], [left, bottom - c], [left, bottom - r]), lines([left, bottom - r], [left, top + r]), curve([left, top + r], [left, top + c], [left + c, top], [left + r, top]),
  ));
}

/** A strap that runs along a path: its two edges, stitched inside. */
function strap(draft: Draft, path: Path, half: number): void {
  draft.shape(close(join(offset(path, half), reverse(offset(path, -half)))), { line: 'outline' });
  draft.line('topstitch', offset(path, half - 4), offset(path, -half + 4));
}

/** A ring of metal. */
const ring = (draft: Draft, x: number, y: number, r: number): Draft => draft.shape(dot([x, y], r), { line: 'edge' }).shape(dot([x, y], r * 0.62), { line: 'seam' });

/** Bags: each by its front. */
export const BAGS: Readonly<Record<string, (draft: Draft) => void>> = {
  'tote-bag': (draft) => {
    draft.part('handle');
    strap(draft, join(curve([-88, 60], [-92, -130], [-60, -210], [0, -214]), curve([0, -214], [60, -210], [92, -130], [88, 60])), 13);
    draft.part('body').shape(close(lines([-190, 0], [190, 0], [176, 360], [-176, 360])), { line: 'outline' });
    draft.line('topstitch', lines([-188, 30], [188, 30]), lines([-189, 6], [189, 6])).line('seam', lines([-183, 352], [183, 352])).pair('seam', lines([-150, 360], [-160, 318], [-178, 318]));
    for (const x of [-88, 88]) { draft.shape(close(lines([x - 13, 4], [x + 13, 4], [x + 13, 62], [x - 13, 62])), { line: 'edge' }).line('topstitch', lines([x - 10, 34], [x + 10, 59]), lines([x + 10, 34], [x - 10, 59]), lines([x - 10, 34], [x + 10, 34], [x + 10, 59], [x - 10, 59], [x - 10, 34])); }
  },
  'handbag': (draft) => {
    draft.part('handle');
    strap(draft, join(curve([-70, 4], [-76, -70], [-50, -112], [0, -114]), curve([0, -114], [50, -112], [76, -70], [70, 4])), 9);
    draft.part('body').shape(close(join(lines([-138, 0], [138, 0], [164, 206]), curve([164, 206], [164, 218], [156, 222], [146, 222]), lines([146, 222], [-146, 222]), curve([-146, 222], [-156, 222], [-164, 218], [-164, 206]))), { line: 'outline' });
    draft.pair('seam', lines([118, 2], [140, 220])).line('topstitch', lines([-152, 214], [152, 214]));
    draft.part('flap').shape(close(join(lines([-138, 0], [138, 0], [146, 74]), curve([146, 74], [146, 104], [70, 116], [0, 116]), curve([0, 116], [-70, 116], [-146, 104], [-146, 74]))), { line: 'edge' });
    draft.line('topstitch', join(curve([140, 74], [140, 98], [68, 110], [0, 110]), curve([0, 110], [-68, 110], [-140, 98], [-140, 74])));
    draft.part('closure').shape(rounded({ left: -16, top: 92, right: 16, bottom: 124, r: 5 }), { line: 'edge' }).shape(rounded({ left: -5, top: 100, right: 5, bottom: 116, r: 3 }), { line: 'seam' });
    for (const x of [-70, 70]) ring(draft.part('hardware'), x, 4, 9);
    draft.part('hardware').shapes(dot([120, 226], 5), { line: 'seam', fill: 'dark' });
  },
  'crossbody-bag': (draft) => {
    draft.part('handle');
    strap(draft, join(curve([-106, 16], [-124, -160], [-70, -330], [0, -334]), curve([0, -334], [70, -330], [124, -160], [106, 16])), 7);
    draft.shape(rounded({ left: 72, top: -236, right: 112, bottom: -214, r: 4 }), { line: 'edge' }).line('seam', lines([92, -238], [92, -212]));
    draft.part('body').shape(rounded({ left: -115, top: 0, right: 115, bottom: 160, r: 32 }), { line: 'outline' });
    draft.line('topstitch', join(lines([-108, 60], [-108, 128]), curve([-108, 128], [-108, 144], [-98, 153], [-83, 153]), lines([-83, 153], [83, 153]), curve([83, 153], [98, 153], [108, 144], [108, 128]), lines([108, 128], [108, 60])));
    draft.part('flap').shape(close(join(lines([-115, 32], [-115, 40]), curve([-115, 84], [-60, 98], [-30, 98], [0, 98]), curve([0, 98], [60, 98], [115, 84], [115, 40]), lines([115, 32]), curve([115, 32], [115, 10], [100, 0], [83, 0]), lines([-83, 0]), curve([-83, 0], [-100, 0], [-115, 10], [-115, 32]))), { line: 'edge' });
    draft.part('closure').shape(dot([0, 86], 9), { line: 'edge' }).shape(dot([0, 86], 4), { line: 'seam' });
    for (const x of [-106, 106]) ring(draft.part('hardware'), x, 18, 8);
  },
  'clutch': (draft) => {
    draft.part('body').shape(rounded({ left: -140, top: 0, right: 140, bottom: 150, r: 6 }), { line: 'outline' }).line('topstitch', lines([-134, 60], [-134, 144], [134, 144], [134, 60]));
    draft.part('flap').shape(close(lines([-140, 4], [140, 4], [140, 20], [0, 104], [-140, 20])), { line: 'edge' }).line('topstitch', lines([-135, 18], [0, 97], [135, 18]));
    draft.part('closure').shape(dot([0, 88], 7), { line: 'edge' }).shape(dot([0, 88], 3), { line: 'fold' });
    draft.part('handle');
    strap(draft, join(curve([140, 44], [196, 36], [214, 110], [196, 176]), curve([196, 176], [182, 214], [158, 176], [140, 52])), 4.5);
  },
  'backpack': (draft) => {
    draft.part('handle').shape(close(join(curve([-34, 4], [-34, -40], [34, -40], [34, 4]), curve([22, 4], [22, -26], [-22, -26], [-22, 4]))), { line: 'outline' });
    draft.part('strap').shapes(close(join(curve([120, 60], [176, 110], [186, 250], [150, 372]), lines([150, 372], [132, 366]), curve([132, 366], [160, 250], [150, 130], [112, 96]))), { line: 'outline' });
    draft.part('pocket').shapes(close(join(curve([140, 236], [172, 244], [172, 390], [140, 404]))), { line: 'outline' });
    draft.part('body').shape(close(join(lines([-150, 384], [-150, 120]), curve([-150, 120], [-150, 24], [-86, 0], [0, 0]), curve([0, 0], [86, 0], [150, 24], [150, 120]), lines([150, 120], [150, 384]), curve([150, 384], [150, 408], [136, 420], [112, 420]), lines([112, 420], [-112, 420]), curve([-112, 420], [-136, 420], [-150, 408], [-150, 384]))), { line: 'outline' });
    draft.part('closure');
    drawZipAlong(draft, join(curve([-128, 216], [-128, 60], [-90, 24], [0, 24]), curve([0, 24], [90, 24], [128, 60], [128, 216])), { k: 1, width: 6 });
    draft.part('pocket').shape(rounded({ left: -118, top: 226, right: 118, bottom: 398, r: 26 }), { line: 'edge' });
    drawZipAlong(draft, lines([-104, 250], [104, 250]), { k: 1, width: 6 });
    draft.line('topstitch', shift(arc([-112, 384], [112, 384], 0), [0, 6])).line('seam', lines([-150, 214], [150, 214]));
    draft.part('hardware').shape(rounded({ left: -26, top: 104, right: 26, bottom: 138, r: 4 }), { line: 'seam' }).pair('seam', lines([10, 116], [4, 126]));
  },
};
