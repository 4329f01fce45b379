import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@toile/contract';
import type { Client, DesignRecord, ElementRecord } from '@toile/contract';
import { EMPTY_BOARDS } from '@toile/brief';
import { createRng } from '@toile/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_FLAGS } from '../../../tools/node-flags.mjs';

/* The real program in a process of its own, killed without warning. */

const MAIN = join(dirname(fileURLToPath(import.meta.url)), 'main.ts');
let folder = '';
let running: ChildProcess | undefined;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'toile-survival-')); });
afterAll(async () => {
  if (running) await end(running, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

interface Started { readonly child: ChildProcess; readonly url: string; readonly output: () => string }

function launch(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [...NODE_FLAGS, MAIN], { env: { ...process.env, TOILE_WEB: 'off', DATABASE_URL: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  child.stderr?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  return { child, url: `http://127.0.0.1:${env['PORT']}`, output: () => output };
}

async function start(env: Record<string, string>): Promise<Started> {
  const started = launch(env);
  running = started.child;
  await expect.poll(() => {
    if (started.child.exitCode !== null) throw new Error(`the studio ended: ${started.output()}`);
    return started.output();
  }, { timeout: 40_000, interval: 50 }).toContain('Toile is ready at http://localhost');
  return started;
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

const codeOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => { child.once('exit', (code) => resolve(code)); });

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer();
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

const clientOf = (url: string): Client => createClient({ baseUrl: url, createDecoder: () => new TextDecoder(), fetch: (to, request) => fetch(to, request as RequestInit) });

/** What was acknowledged: everything in here must be there after any crash. */
interface Acknowledged { readonly hearts: Map<string, boolean>; readonly edits: Map<string, { revision: number; scale: number }>; readonly jobs: Set<string>; readonly elements: Map<ElementRecord['id'], string>; boards: { readonly revision: number; readonly freedom: number } | undefined; events: number }

/** A palette file that is like no other. */
const palette = (number: number): string => `GIMP Palette\nName: n${number}\n#\n${number % 256} ${(number >> 8) % 256} ${process.pid % 256} one\n0 128 64 two\n`;

/** Hearts, edits, orders, uploads and boards at once, until the studio is gone. */
async function work(client: Client, collectionId: string, designs: readonly DesignRecord[], acknowledged: Acknowledged): Promise<void> {
  const untilGone = async (act: (turn: number) => Promise<void>): Promise<void> => {
    for (let turn = 0; turn < 10_000; turn++) {
      try {
        await act(turn);
      } catch {
        return;
      }
    }
  };
  await Promise.all([
    untilGone(async (turn) => {
      const { id } = designs[turn % 7] as DesignRecord;
      const isHearted = !(acknowledged.hearts.get(id) ?? false);
      // In doubt until it is answered: it may have been kept or not, both are right.
      acknowledged.hearts.delete(id);
      await client.markDesign(id, { isHearted });
      acknowledged.hearts.set(id, isHearted);
      acknowledged.events++;
    }),
    untilGone(async (turn) => {
      const { id } = designs[7 + (turn % 3)] as DesignRecord;
      const known = acknowledged.edits.get(id);
      const scale = (known?.scale ?? 1) === 1 ? 2 : 1;
      acknowledged.edits.delete(id);
      const { record } = await client.changeDesign(id, [{ path: 'garments[0].print.scale', to: scale }]);
      acknowledged.edits.set(id, { revision: record.revision, scale });
      acknowledged.events++;
    }),
    untilGone(async (turn) => {
      const job = await client.createExport(collectionId, { kind: 'zip', parts: ['json', 'png'], width: 64, designIds: [designs[turn % 10]?.id ?? ''] });
      acknowledged.jobs.add(job.id);
      await new Promise((resolve) => { setTimeout(resolve, 60); });
    }),
    untilGone(async () => {
      const form = new FormData();
      form.append('file', new Blob([palette(acknowledged.elements.size)]), 'colours.gpl');
      form.append('kind', 'palette');
      const record = await client.uploadElement(form);
      acknowledged.elements.set(record.id, JSON.stringify(record.palette));
    }),
    untilGone(async (turn) => {
      const freedom = (turn % 10) / 10 + 0.05;
      acknowledged.boards = undefined;
      const { revision } = await client.putElementsOfCollection(collectionId, { ...EMPTY_BOARDS, freedom });
      acknowledged.boards = { revision, freedom };
    }),
  ]);
}

describe('the studio', () => {
  it('has everything it acknowledged after each of six kills at any moment, and finishes every job once', { timeout: 300_000 }, async () => {
    const seed = Date.now() % 100_000;
    const rng = createRng(seed);
    const env = { TOILE_HOME: join(folder, 'home'), PORT: String(await freePort()) };
    const acknowledged: Acknowledged = { hearts: new Map(), edits: new Map(), jobs: new Set(), elements: new Map(), boards: undefined, events: 0 };
    let collectionId = '';
    let designs: readonly DesignRecord[] = [];
    for (let round = 0; round < 6; round++) {
      const { child, url } = await start(env);
      const client = clientOf(url);
      if (round === 0) {
        collectionId = (await client.createCollection('survivor')).id;
        designs = (await client.createBoard(collectionId, { brief: 'floral cotton dress', count: 10, seed: 1 })).designs;
      }
      await check(client, `seed ${seed}, round ${round}`);
      const working = work(client, collectionId, designs, acknowledged);
      // Now at once, now in the thick of it.
      await expect.poll(() => acknowledged.events, { timeout: 30_000, interval: 10 }).toBeGreaterThanOrEqual(round % 2 === 1 ? 20 * round : 0);
      await new Promise((resolve) => { setTimeout(resolve, rng.between(5, 300)); });
      await end(child, 'SIGKILL');
      await working;
    }
    const { child, url } = await start(env);
    const client = clientOf(url);
    await check(client, `seed ${seed}, at the end`);
    expect(acknowledged.events).toBeGreaterThan(30);
    expect(acknowledged.jobs.size).toBeGreaterThan(5);
    expect(acknowledged.elements.size).toBeGreaterThan(1);
    const states = async (): Promise<readonly string[]> => [...new Set(await Promise.all([...acknowledged.jobs].map(async (id) => (await client.getJob(id)).state)))];
    await expect.poll(states, { timeout: 60_000, interval: 500 }).toEqual(['done']);
    const finished: string[] = [];
    for (let after: number | null = 0; after !== null;) {
      const page = await client.listCollectionHistory(collectionId, after);
      finished.push(...page.events.filter(({ name }) => name === 'job.finished').map(({ jobId }) => jobId ?? ''));
      after = page.next;
    }
    expect(new Set(finished).size, 'no job ended twice').toBe(finished.length);
    expect(await end(child, 'SIGTERM')).toBe(0);
    expect(() => readFileSync(join(folder, 'home', 'postgres', 'postmaster.pid'))).toThrow('ENOENT');

    async function check(of: Client, when: string): Promise<void> {
      for (const [id, isHearted] of acknowledged.hearts) expect((await of.getDesign(id)).isHearted, `${when}: heart`).toBe(isHearted);
      for (const [id, { revision, scale }] of acknowledged.edits) {
        const record = await of.getDesign(id);
        expect([record.revision, record.design.garments[0]?.print.scale], `${when}: edit`).toEqual([revision, scale]);
      }
      for (const [id, colours] of acknowledged.elements) {
        const [record, data] = await Promise.all([of.getElement(id), of.getElementData(id, 'palette')]);
        expect([JSON.stringify(record.palette), data.kind], `${when}: element`).toEqual([colours, 'palette']);
        expect((await fetch(of.elementPictureUrl(id))).status, `${when}: its picture`).toBe(200);
      }
      for (const id of acknowledged.jobs) expect((await of.getJob(id)).id, `${when}: job`).toBe(id);
      if (collectionId === '') return;
      const { revision, boards } = await of.getElementsOfCollection(collectionId);
      expect(acknowledged.boards ?? { revision, freedom: boards.freedom }, `${when}: boards`).toEqual({ revision, freedom: boards.freedom });
      let count = 0;
      for (let after: number | null = 0; after !== null;) {
        const page = await of.listCollectionHistory(collectionId, after);
        for (const { seq } of page.events) expect(seq, `${when}: history has no gap`).toBe(++count);
        after = page.next;
      }
      expect(count, `${when}: history`).toBeGreaterThanOrEqual(acknowledged.events);
    }
  });

  it('that cannot start says one sentence and ends with the right code', { timeout: 180_000 }, async () => {
    const port = String(await freePort());
    const first = await start({ TOILE_HOME: join(folder, 'one'), PORT: port });
    const cases = [
      { env: { TOILE_HOME: join(folder, 'one'), PORT: String(await freePort()) }, code: 2, says: `http://localhost:${port}` },
      { env: { TOILE_HOME: join(folder, 'two'), PORT: port }, code: 2, says: `Port ${port} is already in use` },
      { env: { PORT: 'many', TOILE_HOME: join(folder, 'three') }, code: 1, says: 'PORT: This is not a port' },
      { env: { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none', PORT: '0' }, code: 2, says: '127.0.0.1:1/none cannot be reached' },
      { env: { HOST: '192.0.2.77', PORT: '0', TOILE_HOME: join(folder, 'four') }, code: 2, says: 'no address "192.0.2.77"' },
    ];
    const launched = await Promise.all(cases.map(async (one) => {
      const started = launch(one.env);
      return { ...one, started, ended: await codeOf(started.child) };
    }));
    for (const { code, says, started, ended } of launched) {
      expect([ended, started.output()], says).toEqual([code, expect.stringContaining(says)]);
      expect(started.output().trim().split('\n')).toHaveLength(1);
      expect(started.output()).not.toContain('secret');
    }
    expect((await clientOf(first.url).getHealth()).status).toBe('ok');
    expect(await end(first.child, 'SIGINT')).toBe(0);
  });
});
