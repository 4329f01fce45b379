import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { houseFaults } from './house-faults.ts';
import { readRooms } from './rooms.ts';
import type { Floor, Room } from './rooms.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// Inside the project, so that the guards see the same node_modules and configuration as real sources.
const SCRATCH = join(ROOT, 'packages/foundation/kernel/src/guard-violations');
const created: string[] = [];

afterAll(() => {
  for (const folder of created) rmSync(folder, { recursive: true, force: true });
});

const room = (name: string, floor: Floor, declared: readonly string[], text = ''): Room => ({
  name: `@toile/${name}`, floor, folder: name, declared: declared.map((d) => `@toile/${d}`), sources: [{ path: `${name}/src/index.ts`, text }],
});

describe('the floor plan', () => {
  it('holds for the house as it stands', () => {
    expect(houseFaults(readRooms(ROOT))).toEqual([]);
  });

  it('catches an import that the room does not declare, dynamic ones included', () => {
    const rooms = [room('kernel', 'foundation', []), room('garment', 'domain', [], "const k = await import('@toile/kernel');")];
    expect(houseFaults(rooms)).toHaveLength(1);
    expect(houseFaults(rooms)[0]).toContain('does not declare');
  });

  it('catches an arrow that points up', () => {
    const faults = houseFaults([room('kernel', 'foundation', ['garment']), room('garment', 'domain', [])]);
    expect(faults.some((f) => f.includes('depends upwards'))).toBe(true);
  });

  it('catches two views that meet', () => {
    const faults = houseFaults([room('flat', 'views', ['croquis']), room('croquis', 'views', [])]);
    expect(faults.some((f) => f.includes('views never meet'))).toBe(true);
  });

  it('catches rooms in a loop', () => {
    const faults = houseFaults([room('a', 'domain', ['b']), room('b', 'domain', ['a'])]);
    expect(faults.some((f) => f.includes('in a loop'))).toBe(true);
  });
});

describe('the linter', () => {
  const violations: readonly (readonly [rule: string, file: string, text: string])[] = [
    ['chance from outside', 'chance.ts', 'export const draw = (): number => Math.random();\n'],
    ['time from outside', 'time.ts', 'export const now = (): number => new Date().getTime();\n'],
    ['a default export', 'default-export.ts', 'export default 1;\n'],
    ['a deep import into another room', 'deep.ts', "export { hashOf } from '@toile/kernel/src/hash.ts';\n"],
    ['a file not named in kebab case', 'NotKebab.ts', 'export const x = 1;\n'],
    ['any', 'loose.ts', 'export const loose = (x: any): unknown => x;\n'],
    ['a parameter written to', 'reassign.ts', 'export function f(x: number): number { x = 2; return x; }\n'],
    ['a file past the wall', 'long.ts', Array.from({ length: 401 }, (_, i) => `export const c${i} = ${i};`).join('\n')],
    ['a test without an expectation', 'empty.test.ts', "import { it } from 'vitest';\nit('does nothing', () => {});\n"],
  ];
  it.each(violations)('refuses %s', (_, file, text) => {
    const folder = join(SCRATCH, file.replace(/\W/g, '-').toLowerCase());
    created.push(SCRATCH);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), text);
    const run = spawnSync('npx', ['oxlint', '-c', join(ROOT, '.oxlintrc.json'), join(folder, file)], { cwd: ROOT, encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    expect(run.status, run.stdout + run.stderr).not.toBe(0);
  });
});

describe('the compiler below service/store', () => {
  it.each([
    ['the file system', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync('a', 'utf8');\n"],
    ['the page', 'export const title = document.title;\n'],
    ['a clock', 'export const t = performance.now();\n'],
    ['a look-up that may be empty', 'export const first = (xs: readonly number[]): number => xs[0];\n'],
    ['another room by its insides', "export { hashOf } from '@toile/kernel/src/hash.ts';\n"],
  ])('withholds %s', (_, text) => {
    const folder = mkdtempSync(join(ROOT, 'node_modules/.guard-'));
    created.push(folder);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'violation.ts'), text);
    const base = JSON.parse(readFileSync(join(ROOT, 'tsconfig.core.json'), 'utf8')) as { compilerOptions: object };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(ROOT, 'tsconfig.base.json'), compilerOptions: base.compilerOptions, files: ['violation.ts'] }));
    expect(() => execFileSync('npx', ['tsc', '-p', folder], { cwd: ROOT, stdio: 'pipe' })).toThrow();
  });
});
