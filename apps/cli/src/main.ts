import { enableCompileCache } from 'node:module';

// Before anything else is loaded: the second call of the day starts in half the time.
enableCompileCache();
const [{ CommanderError }, { createProgram }, { RequestWrong, toExit }, { forgetUnfinished }] = await Promise.all([
  import('commander'), import('./program.ts'), import('./failures.ts'), import('./files/write-whole.ts'),
]);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    forgetUnfinished();
    process.exit(2);
  });
}
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); });

try {
  if (process.argv.length <= 2) {
    createProgram().outputHelp();
    throw new RequestWrong({ code: 'option-wrong', where: '', message: 'No command was given.', expected: 'options, draw, edit, elements, palette, print, sketch, pattern or drape' });
  }
  await createProgram().parseAsync(process.argv);
} catch (error) {
  end(error);
}

function end(error: unknown): void {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return;
    const message = error.message.replace(/^error: /, '').split('\n').join(' ');
    process.stderr.write(`toile: ${message} — try: toile --help [option-wrong]\n`);
    process.exitCode = 1;
    return;
  }
  const { code, text } = toExit(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}
