import { readBrief } from '@toile/brief';
import { generateBoard } from '@toile/generator';
import { problemToText } from '@toile/kernel';
import { GALLERY_BRIEFS } from '../briefs.ts';
import { paperOf } from './sheet-kit.ts';
import type { GallerySheet } from './sheet-kit.ts';

/** A board of sixty for each standing brief, at three zooms: all sixty, a row of twelve, one at full size. */
export const BOARDS: readonly GallerySheet[] = GALLERY_BRIEFS.map(({ name, brief, seed, style }) => ({
  name: `board-${name}`,
  make: async (studio) => {
    const intent = readBrief(brief);
    if (!intent.ok) return studio.fail(`${name}: ${intent.problems.map(problemToText).join(' ')}`);
    const board = generateBoard({ intent: intent.value, seed, count: 60 });
    if (!board.ok) return studio.fail(`${name}: ${board.problems.map(problemToText).join(' ')}`);
    const looks = board.value.options.map((design) => ({ design }));
    for (const [file, width, columns, count] of [['60', 200, 12, 60], ['12', 400, 6, 12], ['1', 1100, 1, 1]] as const) {
      await studio.write(`board-${name}-${file}`, await studio.draw(looks.slice(0, count), { width, style }), { columns, width, height: Math.round(width * 1.5), paper: paperOf(style) });
    }
  },
}));
