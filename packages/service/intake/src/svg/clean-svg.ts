import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { FileRefused } from '../refuse.ts';
import { AS_GROUP, ATTRIBUTES, ELEMENTS, PROPERTIES, SVG_LIMITS, WITH_TEXT } from './allowed.ts';
import type { SvgNode } from './node.ts';
import { indexRules, isHarmless, readDeclarations, readRules, saidOf } from './style.ts';
import type { RuleIndex } from './style.ts';
import { refuseHeavy } from './weigh.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** A drawing after cleaning: only what is known is in it, rules spelled out on the elements they speak of. */
export interface CleanSvg {
  readonly root: SvgNode;
  /** Local names of the elements that were left out. */
  readonly dropped: ReadonlySet<string>;
}

/** Reads an SVG through the list of what is allowed. What is not on it is not there afterwards; what is made to do harm is refused. */
export function cleanSvg(text: string): CleanSvg {
  if (text.length > SVG_LIMITS.bytes) throw refused('This drawing is too large.', `${Math.round(text.length / 1e6)} MB`, `at most ${SVG_LIMITS.bytes / 1024 / 1024} MiB`);
  const { root, dropped, rules } = parse(text);
  if (!root) throw new FileRefused({ code: 'file-broken', message: 'There is no drawing in this SVG.' });
  spellOut(root, indexRules(rules));
  refuseHeavy(root);
  return { root, dropped };
}

interface Parsed { readonly root: SvgNode | undefined; readonly dropped: Set<string>; readonly rules: ReturnType<typeof readRules> }

function parse(text: string): Parsed {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const dropped = new Set<string>();
  const open: SvgNode[] = [];
  let root: SvgNode | undefined, count = 0, depth = 0, skipped = 0, styleText: string | undefined;
  const rules: ReturnType<typeof readRules>[number][] = [];
  const fail = (cause: Error): never => { throw new FileRefused({ code: 'file-broken', message: 'This SVG is not whole: it cannot be read as XML.', came: cause.message.slice(0, 160), hint: 'Export it again.' }); };

  parser.on('error', fail);
  parser.on('doctype', (doctype) => {
    // A plain one is common and says nothing; one with a part of its own declares entities, which is how small files become large.
    if (doctype.includes('[') || /<!|ENTITY/i.test(doctype)) throw refused('This SVG declares entities of its own.', 'a DOCTYPE with declarations', 'an SVG without them', 'Export it as plain SVG 1.1.');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    depth++;
    if (++count > SVG_LIMITS.elements) throw refused('This drawing has more elements than are taken in.', `more than ${SVG_LIMITS.elements}`, `at most ${SVG_LIMITS.elements}`, 'Simplify it and export it again.');
    if (depth > SVG_LIMITS.depth) throw refused('This drawing is nested deeper than is taken in.', `more than ${SVG_LIMITS.depth} levels`, `at most ${SVG_LIMITS.depth}`);
    if (skipped > 0) { skipped++; return; }
    const isSvg = tag.uri === SVG || tag.uri === '';
    if (isSvg && tag.local === 'style' && open.length > 0) { skipped = 1; styleText = ''; return; }
    const parent = open.at(-1);
    if (!isSvg || !ELEMENTS.has(tag.local) || (!parent && tag.local !== 'svg')) {
      if (!parent) throw new FileRefused({ code: 'file-type-unknown', message: 'This is XML, but not an SVG.', came: tag.name.slice(0, 60), expected: 'an <svg> element first' });
      if (isSvg) dropped.add(tag.local);
      skipped = 1;
      return;
    }
    const node: SvgNode = { name: AS_GROUP.has(tag.local) ? 'g' : tag.local, attributes: attributesOf(tag, dropped), children: [], text: '' };
    if (parent) parent.children.push(node);
    else root = node;
    open.push(node);
  });
  parser.on('text', (piece) => {
    const node = open.at(-1);
    if (styleText !== undefined) styleText += piece;
    else if (skipped === 0 && node && WITH_TEXT.has(node.name) && node.text.length < 2000) node.text += piece;
  });
  parser.on('cdata', (piece) => { if (styleText !== undefined) styleText += piece; });
  parser.on('closetag', () => {
    depth--;
    if (skipped > 0) {
      skipped--;
      if (skipped === 0 && styleText !== undefined) { rules.push(...readRules(styleText)); styleText = undefined; }
    } else open.pop();
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  return { root, dropped, rules };
}

function attributesOf(tag: SaxesTagNS, dropped: Set<string>): Map<string, string> {
  const kept = new Map<string, string>();
  const given = Object.values(tag.attributes);
  if (given.length > SVG_LIMITS.attributes) throw refused('An element of this drawing has more attributes than are taken in.', String(given.length), `at most ${SVG_LIMITS.attributes}`);
  for (const { local, prefix, uri, value } of given) {
    if (prefix !== '' && !(uri === XLINK && local === 'href')) continue;
    if (!ATTRIBUTES.has(local) && !PROPERTIES.has(local)) continue;
    if (local === 'href') {
      const href = hrefOf(tag.local, value);
      if (href !== undefined) kept.set('href', href);
      else if (tag.local === 'image' || tag.local === 'use') dropped.add('link');
    } else if (local === 'style' || local === 'class' || isHarmless(value)) kept.set(local, value);
  }
  return kept;
}

/** A reference that stays inside the drawing: to a part of it, or a picture that travels in it. */
function hrefOf(name: string, value: string): string | undefined {
  const href = value.trim();
  if (name === 'image') return href.length < SVG_LIMITS.imageBytes * 1.4 && /^data:image\/(png|jpe?g|webp|gif);base64,[A-Za-z0-9+/=\s]+$/i.test(href) ? href : undefined;
  return ['use', 'linearGradient', 'radialGradient', 'pattern'].includes(name) && /^#[^\s"'<>]{1,200}$/.test(href) ? href : undefined;
}

/** Writes what rules and `style` say as attributes, so that no style is left to be read. */
function spellOut(root: SvgNode, rules: RuleIndex): void {
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    const { attributes } = node;
    const classes = (attributes.get('class') ?? '').split(/\s+/).filter((one) => one !== '').slice(0, 20);
    const said = [...saidOf(rules, { name: node.name, id: attributes.get('id'), classes }), ...readDeclarations(attributes.get('style') ?? '')];
    attributes.delete('class');
    attributes.delete('style');
    for (const [name, value] of said) attributes.set(name, value);
    for (const child of node.children) left.push(child);
  }
}

function refused(message: string, came: string, expected: string, hint?: string): FileRefused {
  return new FileRefused({ code: 'file-refused', message, came, expected, ...(hint === undefined ? {} : { hint }) });
}
