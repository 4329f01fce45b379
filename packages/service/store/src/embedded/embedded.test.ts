import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { openStore } from '../open-store.ts';
import type { OpenStore } from '../open-store.ts';
import { askOnce } from '../postgres/connect.ts';
import type { StoreFailed } from '../store-failed.ts';
import { startEmbedded } from './embedded-postgres.ts';

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'toile-embedded-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failureOf = async (promise: Promise<{ close?(): Promise<void>; stop?(): Promise<void> }>): Promise<StoreFailed> => promise.then(
  async (opened) => {
    await opened.close?.();
    await opened.stop?.();
    throw new Error('it started');
  },
  (error: unknown) => error as StoreFailed,
);

describe('the built-in database', () => {
  it('keeps its password to itself, refuses a second opener by name, and comes back when it is killed', async () => {
    const home = join(folder, 'kill');
    const first: OpenStore = await openStore({ home });
    try {
      first.describe('http://localhost:4700');
      expect(statSync(join(home, 'password')).mode & 0o077).toBe(0);
      const second = await failureOf(openStore({ home }));
      expect(second).toMatchObject({ kind: 'in-use' });
      expect(second.message).toContain('http://localhost:4700');
      expect(second.message).toContain(`process ${process.pid}`);
      await first.store.writeNew((writer) => writer.addCollection({ id: 'kept', name: 'kept', at: '2026-01-01T00:00:00.000Z' }));
      const postmaster = Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(postmaster, 'SIGKILL');
      const away = await first.store.collections('kept').then(() => 'still there', (error: StoreFailed) => error.kind);
      expect(['still there', 'unreachable']).toContain(away);
      await expect.poll(() => first.store.collections('kept').then((kept) => kept.map(({ id }) => id), () => 'away'), { timeout: 30_000, interval: 200 }).toEqual(['kept']);
    } finally {
      await first.close();
    }
    const again = await openStore({ home });
    expect((await again.store.collections('kept')).map(({ id }) => id)).toEqual(['kept']);
    await again.close();
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('starts in a directory that only its owner may enter', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    chmodSync(closed, 0o700);
    const server = await startEmbedded(join(closed, 'home'));
    try {
      expect(await askOnce(server.address, "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit")).toEqual([{ fsync: 'on', commit: 'on' }]);
      expect(statSync(closed).mode & 0o777).toBe(0o700);
    } finally {
      await server.stop();
    }
  });

  it('makes itself anew when it was cut off in the middle of being made, and forgets a stranger with its process number', async () => {
    const home = join(folder, 'cut');
    mkdirSync(join(home, 'postgres.new-1'), { recursive: true });
    writeFileSync(join(home, 'postgres.new-1', 'PG_VERSION'), '18');
    const first = await startEmbedded(home);
    expect(existsSync(join(home, 'postgres.new-1'))).toBe(false);
    await first.stop();
    // As after a power cut: the file names a process that is now somebody else.
    writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(home, 'postgres')}\n0\n1\n\n127.0.0.1\n\nready\n`);
    const second = await startEmbedded(home);
    expect(second.wasRunning).toBe(false);
    await second.stop();
  });

  it('says in one sentence what is wrong with a place or an address', async () => {
    writeFileSync(join(folder, 'file'), '');
    const sentences = [
      await failureOf(startEmbedded(join(folder, 'file'))),
      await failureOf(startEmbedded('/proc/toile/home')),
      await failureOf(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })),
      await failureOf(openStore({ databaseUrl: 'mysql://x' })),
      await failureOf(openStore({ databaseUrl: 'not an address' })),
    ];
    expect(sentences.map(({ kind }) => kind)).toEqual(['cannot-start', 'cannot-start', 'unreachable', 'unreachable', 'unreachable']);
    for (const { message } of sentences) expect(message).toMatch(/^[^\n]{20,300}$/);
    expect(sentences[2]?.message).toContain('127.0.0.1:1/none');
  });

  // Needs a file system of its own, which only root can make.
  it.runIf(process.getuid?.() === 0 && process.platform === 'linux')('says that the disk is full, and leaves nothing half made', async (context) => {
    const home = join(folder, 'small');
    mkdirSync(home);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', home], { stdio: 'ignore' });
    } catch {
      context.skip('this machine does not let us mount');
    }
    try {
      const failed = await failureOf(startEmbedded(home));
      expect(failed).toMatchObject({ kind: 'disk-full' });
      expect(failed.message).toContain('full');
      expect(existsSync(join(home, 'postgres'))).toBe(false);
    } finally {
      execFileSync('umount', [home]);
    }
  });
});

describe('the migrations', () => {
  it('are numbered 1, 2, 3 … with names of their own', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });

  it('run once, refuse a database of a newer studio, and history cannot be rewritten', async () => {
    const home = join(folder, 'migrations');
    const first = await openStore({ home });
    await first.store.writeNew((writer) => writer.addCollection({ id: 'c', name: 'c', at: '2026-01-01T00:00:00.000Z' }));
    await first.store.write('c', (writer) => writer.addEvent({ collectionId: 'c', at: '2026-01-01T00:00:00.000Z', by: { kind: 'designer', name: 'a' }, name: 'collection.renamed' }));
    await first.close();
    const server = await startEmbedded(home);
    await expect(askOnce(server.address, "update toile.event set actor_name = 'b'")).rejects.toThrow('only added to');
    await expect(askOnce(server.address, 'delete from toile.event')).rejects.toThrow('only added to');
    await askOnce(server.address, "insert into toile.migration (number, name) values (9999, 'future')");
    await server.stop();
    const refused = await failureOf(openStore({ home }));
    expect(refused).toMatchObject({ kind: 'newer-schema' });
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
  });
});
