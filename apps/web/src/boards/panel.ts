import type { Boards } from '@toile/brief';
import type { BoardsDesk } from './boards-desk.ts';

/** What each of the four boards is given to work with. */
export interface BoardPanelProps {
  readonly collectionId: string;
  readonly boards: Boards;
  readonly desk: BoardsDesk;
  /** True where the board has the page to itself; false where four lie side by side. */
  readonly isWide: boolean;
  /** True for the board that hears what is pasted. */
  readonly isActive: boolean;
}

/** The four boards in their order. */
export const BOARD_IDS = ['colour', 'print', 'sketch', 'mood'] as const;
export type BoardId = (typeof BOARD_IDS)[number];
