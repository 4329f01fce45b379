import type { SvgNode } from './node.ts';

const NAMES = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['\n', '&#10;'], ['\t', '&#9;']]);
const escape = (text: string): string => text.replace(/[&<>"\n\t]/g, (character) => NAMES.get(character) as string);

/** The cleaned drawing as text. */
export function writeSvg(root: SvgNode): string {
  const pieces: string[] = [];
  const write = (node: SvgNode, isRoot: boolean): void => {
    pieces.push('<', node.name);
    if (isRoot) pieces.push(' xmlns="http://www.w3.org/2000/svg"');
    for (const [name, value] of node.attributes) pieces.push(' ', name, '="', escape(value), '"');
    if (node.children.length === 0 && node.text === '') {
      pieces.push('/>');
      return;
    }
    pieces.push('>', escape(node.text));
    for (const child of node.children) write(child, false);
    pieces.push('</', node.name, '>');
  };
  write(root, true);
  return pieces.join('');
}
