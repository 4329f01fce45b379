import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** How a program ended and what it said. */
export interface ProgramEnd { readonly code: number; readonly output: string }

/** Runs a database program to its end under the account. What it leaves running (pg_ctl start) does not hold us. */
export function runProgram(account: Account, program: string, args: readonly string[], options: { readonly cwd: string }): Promise<ProgramEnd> {
  const call = account.wrap(program, args);
  return new Promise((resolve, reject) => {
    const child = spawn(call.program, [...call.args], {
      // Text of a fixed language, since a few sentences are recognised.
      cwd: options.cwd, env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', PGTZ: 'UTC', TZ: 'UTC' }, stdio: ['ignore', 'pipe', 'pipe'],
      ...(call.uid === undefined ? {} : { uid: call.uid }), ...(call.gid === undefined ? {} : { gid: call.gid }),
    });
    let output = '';
    const keep = (chunk: Buffer): void => { output = (output + chunk.toString()).slice(-20_000); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    // `exit`, not `close`: the server that was started keeps the pipes' other ends if it has not been given a log of its own.
    child.on('exit', (code, signal) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? (signal ? 128 : 1), output });
    });
  });
}
