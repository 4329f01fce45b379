import { createTheme, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { isNotFound, whenBack } from './connection.ts';
import { LostBar } from './lost-bar.tsx';
import { NoticeBoard } from './notices.tsx';
import { router } from './router.tsx';

const theme = createTheme({
  primaryColor: 'madder',
  // Madder root, the dyer's red: the one accent beside the pictures. Greys lean to paper by day and to walnut by night.
  colors: {
    madder: ['#fbeeec', '#f2d9d5', '#e4b2aa', '#d6887c', '#ca6555', '#c34f3d', '#bb4434', '#a33628', '#922e22', '#80251b'],
    gray: ['#faf7f1', '#f3eee4', '#e9e2d5', '#ded5c5', '#cbc1b0', '#ada293', '#82786c', '#5b5349', '#3d3730', '#26221d'],
    dark: ['#d5cdc2', '#b3aba0', '#8f877c', '#675f56', '#4a443d', '#3a3530', '#2d2926', '#211e1b', '#1a1816', '#131110'],
  },
  white: '#fffdf9',
  fontFamily: "'Avenir Next', 'Helvetica Neue', 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans SC', 'Noto Sans HK', 'PingFang SC', 'PingFang HK', 'Microsoft YaHei', sans-serif",
  headings: { fontFamily: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', 'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', serif", fontWeight: '500' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
// What is not there will not be there a moment later either; a studio that is away is asked for elsewhere.
const queries = new QueryClient({ defaultOptions: { queries: { retry: (count, cause) => count < 1 && !isNotFound(cause), refetchOnWindowFocus: false } } });
whenBack(() => void queries.invalidateQueries());

/** The whole studio. */
export const App = () => (
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <QueryClientProvider client={queries}>
      <LostBar />
      <RouterProvider router={router} />
      <NoticeBoard />
    </QueryClientProvider>
  </MantineProvider>
);
