// Runs a TypeScript entry of this project, installing what is missing first.
// Plain JavaScript, because it must start on any Node from 20 up, before anything is installed.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';
import { NODE_FLAGS } from './node-flags.mjs';

const [entry, ...args] = process.argv.slice(2);
const node = ensureInstalled();
const child = spawn(node, [...NODE_FLAGS, entry, ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 2 : (code ?? 2)));
