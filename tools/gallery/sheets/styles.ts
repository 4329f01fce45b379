import { readBrief } from '@toile/brief';
import { STYLE_IDS } from '@toile/drawing';
import { generateBoard } from '@toile/generator';
import { GALLERY_BRIEFS } from '../briefs.ts';
import type { GallerySheet, Look } from './sheet-kit.ts';
import { paperOf } from './sheet-kit.ts';



/** Eight looks of eight briefs, each in every style. */
export const STYLES_SHEET: GallerySheet = {
  name: 'styles',
  make: async (studio) => {
    const designs = GALLERY_BRIEFS.slice(0, 8).flatMap(({ brief, seed }) => {
      const intent = readBrief(brief);
      const board = intent.ok ? generateBoard({ intent: intent.value, seed, count: 12 }) : undefined;
      return board?.ok ? board.value.options.slice(2, 3) : [];
    });
    for (const style of STYLE_IDS) {
      const looks = designs.map((design): Look => ({ design, style, label: style }));
      await studio.write(`styles-${style}`, await studio.draw(looks, { width: 400 }), { columns: 8, width: 400, height: 600, paper: paperOf(style) });
    }
  },
};
