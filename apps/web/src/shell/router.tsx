import { Center, Loader } from '@mantine/core';
import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { BOARD_IDS } from '../boards/panel.ts';
import type { BoardId } from '../boards/panel.ts';
import { BoardPage } from '../pages/board-page.tsx';
import { CollectionsPage } from '../pages/collections-page.tsx';
import { DesignPage } from '../pages/design-page.tsx';
import { NothingHere } from './nothing-here.tsx';

// Loaded when they are first gone to: the first page and the board of outfits do without them.
const BoardsPage = lazy(() => import('../pages/boards-page.tsx').then((module) => ({ default: module.BoardsPage })));
const LibraryPage = lazy(() => import('../pages/library-page.tsx').then((module) => ({ default: module.LibraryPage })));
const Awaited = ({ children }: { readonly children: ReactNode }) => <Suspense fallback={<Center p="xl"><Loader /></Center>}>{children}</Suspense>;

const root = createRootRoute({ component: Outlet, notFoundComponent: NothingHere });
const collections = createRoute({ getParentRoute: () => root, path: '/', component: CollectionsPage });
const board = createRoute({
  getParentRoute: () => root, path: '/collections/$collectionId',
  validateSearch: (search: Record<string, unknown>): { board?: string } => (typeof search['board'] === 'string' ? { board: search['board'] } : {}),
  component: function BoardRoute() {
    const { collectionId } = board.useParams();
    const { board: boardId } = board.useSearch();
    return <BoardPage key={collectionId} collectionId={collectionId} boardId={boardId} />;
  },
});
const design = createRoute({
  getParentRoute: () => root, path: '/collections/$collectionId/designs/$designId',
  component: function DesignRoute() {
    const { collectionId, designId } = design.useParams();
    return <DesignPage key={designId} collectionId={collectionId} designId={designId} />;
  },
});

const boards = createRoute({
  getParentRoute: () => root, path: '/collections/$collectionId/elements',
  validateSearch: (search: Record<string, unknown>): { board?: BoardId } => (BOARD_IDS.includes(search['board'] as BoardId) ? { board: search['board'] as BoardId } : {}),
  component: function BoardsRoute() {
    const { collectionId } = boards.useParams();
    const { board: asked } = boards.useSearch();
    return <Awaited><BoardsPage key={collectionId} collectionId={collectionId} asked={asked} /></Awaited>;
  },
});
const library = createRoute({
  getParentRoute: () => root, path: '/library',
  validateSearch: (search: Record<string, unknown>): { from?: string } => (typeof search['from'] === 'string' ? { from: search['from'] } : {}),
  component: function LibraryRoute() {
    return <Awaited><LibraryPage from={library.useSearch().from} /></Awaited>;
  },
});

export const router = createRouter({ routeTree: root.addChildren([collections, board, design, boards, library]), scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
