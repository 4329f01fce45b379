import type { Boards } from '@toile/brief';

/** `EMPTY_BOARDS` of the room of briefs, written out: a thread that only keeps records must not load its dictionaries. */
export const EMPTY_BOARDS: Boards = { schema: 'toile.boards/1', colours: [], prints: [], sketches: [], mood: [], silent: [], freedom: 0.5, mode: 'outfit' };

/** True where nothing on the boards asks anything of a board of options. */
export const asksNothing = (boards: Boards | undefined): boolean =>
  boards === undefined || (boards.colours.length + boards.prints.length + boards.sketches.length + boards.mood.length === 0 && boards.mode === 'outfit' && boards.mannequin === undefined && boards.size === undefined);
