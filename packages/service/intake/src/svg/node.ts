/** An element that was kept. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: SvgNode[];
  text: string;
}

/** The id that a value points at: `url(#a)`, `#a`. */
export function targetOf(value: string): string | undefined {
  return /^\s*(?:url\(\s*['"]?#([^'")\s]+)['"]?\s*\)|#([^\s]+)\s*$)/.exec(value)?.slice(1).find((id) => id !== undefined);
}

/** Every id that a node itself points at, by `href` or by `url(#…)`. */
export function targetsOf(node: SvgNode): readonly string[] {
  const found: string[] = [];
  for (const [name, value] of node.attributes) {
    if (name !== 'href' && !value.includes('url(')) continue;
    const id = targetOf(value);
    if (id !== undefined) found.push(id);
  }
  return found;
}
