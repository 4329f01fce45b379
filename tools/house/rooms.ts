import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** The floors from the ground up. A room may import rooms of lower floors, and siblings that its package.json names. */
export const FLOORS = ['foundation', 'domain', 'views', 'ideas', 'service', 'apps'] as const;
export type Floor = (typeof FLOORS)[number];

/** A room of the house: one workspace package. */
export interface Room {
  readonly name: string;
  readonly floor: Floor;
  readonly folder: string;
  readonly declared: readonly string[];
  readonly sources: readonly { readonly path: string; readonly text: string }[];
}

/** Every room under `root`, with its sources. */
export function readRooms(root: string): Room[] {
  const folders = [
    ...FLOORS.filter((floor) => floor !== 'apps').flatMap((floor) => foldersIn(join(root, 'packages', floor)).map((folder) => ({ floor, folder }))),
    ...foldersIn(join(root, 'apps')).map((folder) => ({ floor: 'apps' as const, folder })),
  ];
  return folders.filter(({ folder }) => existsSync(join(folder, 'package.json'))).map(({ floor, folder }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; dependencies?: Record<string, string> };
    return {
      name: manifest.name, floor, folder,
      declared: Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@toile/')),
      sources: sourcesIn(folder),
    };
  });
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => join(folder, e.name)) : [];

function sourcesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](node_modules|dist)[\\/]/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
