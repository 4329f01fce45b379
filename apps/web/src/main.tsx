import '@mantine/core/styles.css';
import './shell/atelier.css';
import './boards/boards.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { warmUpPainters } from './atelier/painter-pool.ts';
import './i18n/i18n.ts';

// A file let go beside a board must not replace the page.
for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, (event) => { if (event.dataTransfer?.types.includes('Files')) event.preventDefault(); });
warmUpPainters();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<StrictMode><App /></StrictMode>);
