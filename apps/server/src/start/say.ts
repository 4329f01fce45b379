import type { Settings } from './settings.ts';

/** Tells the person who started the studio. */
export const say = (line: string): void => { process.stderr.write(`toile: ${line}\n`); };

/** One sentence for what kept the studio from starting or stopping. */
export function sentenceOf(error: unknown, given: Settings): string {
  // By its name: the store is not loaded when the settings are already wrong.
  if (error instanceof Error && error.name === 'StoreFailed') return error.message;
  const code = (error as { readonly code?: string }).code;
  if (code === 'EADDRINUSE') return `Port ${given.port} is already in use. Stop what uses it, or set PORT to another number.`;
  if (code === 'EACCES') return `Port ${given.port} may not be used by this user. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no address "${given.host}". Set HOST to 127.0.0.1, or 0.0.0.0 for all.`;
  return `could not start: ${error instanceof Error ? error.message : String(error)}`;
}
