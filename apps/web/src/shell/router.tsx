import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { BoardPage } from '../pages/board-page.tsx';
import { CollectionsPage } from '../pages/collections-page.tsx';
import { DesignPage } from '../pages/design-page.tsx';
import { NothingHere } from './nothing-here.tsx';

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

export const router = createRouter({ routeTree: root.addChildren([collections, board, design]), scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
