import { EMPTY_BOARDS } from '@toile/brief';
import type { Boards } from '@toile/brief';
import { RequestRefused } from '@toile/contract';
import type { BoardsRecord } from '@toile/contract';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk } from './boards-desk.ts';

/* A studio of one document, that can be away, slow, or changed by somebody else. */
const studio = vi.hoisted(() => ({ boards: undefined as unknown as Boards, revision: 0, puts: [] as Boards[], isAway: false, steps: [] as string[] }));
vi.mock('./boards-client.ts', () => {
  const record = (): BoardsRecord => ({ boards: studio.boards, revision: studio.revision, canUndo: studio.revision > 0, canRedo: false, updatedAt: null });
  return {
    getBoards: async () => record(),
    putBoards: async (_: string, boards: Boards, revision: number) => {
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      if (studio.isAway) throw new RequestRefused(0, []);
      if (revision !== studio.revision) throw new RequestRefused(409, []);
      studio.puts.push(boards);
      studio.boards = boards;
      studio.revision += 1;
      return record();
    },
    stepBoards: async (_: string, way: string) => { studio.steps.push(way); return record(); },
  };
});

const free = (freedom: number) => (boards: Boards): Boards => ({ ...boards, freedom });
const problems: unknown[] = [];
async function open() {
  const desk = createDesk('c', (cause) => problems.push(cause));
  await desk.refresh();
  return desk;
}

beforeEach(() => {
  Object.assign(studio, { boards: EMPTY_BOARDS, revision: 3, puts: [], isAway: false, steps: [] });
  problems.length = 0;
});

describe('the desk of the boards', () => {
  it('changes at once, keeps in the end, and keeps nothing twice', async () => {
    const desk = await open();
    expect(desk.view().state).toBe('kept');
    for (const freedom of [0.1, 0.2, 0.3]) desk.change(free(freedom));
    expect(desk.view()).toMatchObject({ boards: { freedom: 0.3 }, state: 'keeping', canUndo: true });
    await desk.flush();
    expect(desk.view().state).toBe('kept');
    expect(studio.puts.map(({ freedom }) => freedom)).toEqual([0.3]);
    await desk.flush();
    expect(studio.puts).toHaveLength(1);
    desk.change((boards) => boards);
    expect(desk.view().state).toBe('kept');
  });

  it('takes back and does again what a step did beside the boards; of one stroke, the first beginning and the last end', async () => {
    const desk = await open();
    const done: string[] = [];
    const also = (name: string) => ({ undo: () => done.push(`undo ${name}`), redo: () => done.push(`redo ${name}`) });
    desk.change(free(0.1));
    desk.change(free(0.2), 'made', also('a'));
    desk.change(free(0.3), 'made', also('b'));
    desk.undo();
    expect([desk.view().boards.freedom, done]).toEqual([0.1, ['undo a']]);
    desk.undo();
    desk.redo();
    desk.redo();
    expect([desk.view().boards.freedom, done]).toEqual([0.3, ['undo a', 'redo b']]);
  });

  it('is done flushing only when the newest change is kept, even one made meanwhile', async () => {
    const desk = await open();
    desk.change(free(0.1));
    const flushed = desk.flush();
    desk.change(free(0.9));
    const again = desk.flush();
    await Promise.all([flushed, again]);
    expect(studio.boards.freedom).toBe(0.9);
    expect(desk.view().state).toBe('kept');
  });

  it('undoes and does again step by step; a stroke is one step', async () => {
    const desk = await open();
    desk.change(free(0.1));
    for (const freedom of [0.2, 0.3, 0.4]) desk.change(free(freedom), 'slide');
    desk.undo();
    expect(desk.view().boards.freedom).toBe(0.1);
    desk.undo();
    expect(desk.view().boards).toBe(EMPTY_BOARDS);
    desk.redo();
    desk.redo();
    expect(desk.view()).toMatchObject({ boards: { freedom: 0.4 }, canRedo: false });
    desk.undo();
    desk.change(free(0.7));
    expect(desk.view().canRedo).toBe(false);
    await desk.flush();
    expect(studio.boards.freedom).toBe(0.7);
  });

  it('has nothing to keep when it is undone back to what the studio has', async () => {
    const desk = await open();
    desk.change(free(0.1));
    desk.undo();
    expect(desk.view().state).toBe('kept');
    await desk.flush();
    expect(studio.puts).toEqual([]);
  });

  it('takes back what was kept before it was opened, when nothing of its own is left', async () => {
    const desk = await open();
    expect(desk.view().canUndo).toBe(true);
    desk.undo();
    await vi.waitFor(() => expect(studio.steps).toEqual(['undo']));
  });

  it('shows what somebody else did, and keeps its own one step back', async () => {
    const desk = await open();
    studio.boards = { ...EMPTY_BOARDS, freedom: 0.66 };
    studio.revision = 9;
    desk.change(free(0.1));
    await desk.flush();
    expect(problems).toHaveLength(1);
    expect(desk.view()).toMatchObject({ boards: { freedom: 0.66 }, state: 'kept' });
    desk.undo();
    await desk.flush();
    expect(studio.boards.freedom).toBe(0.1);
  });

  it('says when it is not kept, and keeps it when the studio is there again', async () => {
    const desk = await open();
    studio.isAway = true;
    desk.change(free(0.1));
    await desk.flush();
    expect(desk.view()).toMatchObject({ boards: { freedom: 0.1 }, state: 'unkept' });
    await desk.refresh();
    expect(desk.view().boards.freedom).toBe(0.1);
    studio.isAway = false;
    await desk.flush();
    expect(desk.view().state).toBe('kept');
    expect(studio.boards.freedom).toBe(0.1);
  });
});
