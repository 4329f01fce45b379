import { enableCompileCache } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemToText } from '@toile/kernel';
import { say, sentenceOf } from './start/say.ts';
import { readSettings } from './start/settings.ts';

/*
 * `npm start`: the database, the threads, the pages, the API. Exit codes: 0 stopped as asked, 1 the request was wrong, 2 the world failed.
 */

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

enableCompileCache();
const settings = readSettings(process.env, ROOT);
if (!settings.ok) {
  say(settings.problems.map(problemToText).join('\n'));
  process.exit(1);
}
try {
  // Loaded now, so that a wrong setting is told at once and the cache serves all of it.
  const { startStudio } = await import('./start/start-studio.ts');
  await startStudio(settings.value, ROOT);
} catch (error) {
  say(sentenceOf(error, settings.value));
  process.exit(2);
}
