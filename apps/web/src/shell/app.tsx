import { createTheme, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { NoticeBoard } from './notices.tsx';
import { router } from './router.tsx';

const theme = createTheme({
  primaryColor: 'madder',
  // Madder root, the dyer's red: the one accent beside the pictures.
  colors: { madder: ['#fbeeec', '#f2d9d5', '#e4b2aa', '#d6887c', '#ca6555', '#c34f3d', '#bb4434', '#a33628', '#922e22', '#80251b'] },
  fontFamily: "'Avenir Next', 'Helvetica Neue', 'Noto Sans', 'Noto Sans SC', 'Noto Sans HK', 'PingFang SC', 'PingFang HK', 'Microsoft YaHei', sans-serif",
  headings: { fontFamily: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', 'Noto Serif SC', 'Songti SC', serif", fontWeight: '500' },
  defaultRadius: 'md',
});
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } });

/** The whole studio. */
export const App = () => (
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
      <NoticeBoard />
    </QueryClientProvider>
  </MantineProvider>
);
