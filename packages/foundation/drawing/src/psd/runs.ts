import type { Layer, Scene } from '../scene.ts';

/** Layers of one part that lie directly upon each other. A part that goes behind another (a sleeve, a scarf) has several. */
export interface Run { readonly part: string; /** `g0` of `g0.sleeve`: whose the part is. */ readonly owner: string; readonly layers: readonly Layer[] }

/** What part ids are called by people. */
export interface PartNames {
  /** The name of a garment, the figure, an accessory: `g0` → "Coat". */
  readonly owner?: (owner: string) => string;
  /** The name of a part within it: `sleeve` → "Sleeve". */
  readonly part?: (part: string) => string;
}

/** The runs of a scene, back to front. */
export function runsOf(scene: Scene): readonly Run[] {
  const runs: { part: string; owner: string; layers: Layer[] }[] = [];
  for (const layer of scene.layers) {
    const last = runs.at(-1);
    if (last?.part === layer.part) last.layers.push(layer);
    else runs.push({ part: layer.part, owner: layer.part.split('.')[0] ?? layer.part, layers: [layer] });
  }
  return runs;
}

/** Neighbouring runs of one owner. */
export interface OwnerGroup { readonly owner: string; readonly from: number; readonly to: number }

export function groupsOf(runs: readonly Run[]): readonly OwnerGroup[] {
  const groups: { owner: string; from: number; to: number }[] = [];
  runs.forEach(({ owner }, i) => {
    const last = groups.at(-1);
    if (last?.owner === owner) last.to = i + 1;
    else groups.push({ owner, from: i, to: i + 1 });
  });
  return groups;
}

const sentence = (id: string): string => {
  const words = id.replace(/[-_.]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** The name of an owner or a part in a file, unique among `used`: "Sleeve", then "Sleeve 2". */
export function nameFor(id: string, name: ((id: string) => string) | undefined, used: Map<string, number>): string {
  const plain = name?.(id) || sentence(id), times = (used.get(plain) ?? 0) + 1;
  used.set(plain, times);
  return times === 1 ? plain : `${plain} ${times}`;
}

/** `g0.sleeve.left` → `sleeve.left`; the owner itself where there is no more. */
export const partOf = ({ part, owner }: Run): string => (part === owner ? part : part.slice(owner.length + 1));
