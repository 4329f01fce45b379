import { createRng } from '@toile/kernel';
import { describe, expect, it } from 'vitest';
import { FileRefused } from '../refuse.ts';
import { cleanSvg } from './clean-svg.ts';
import { writeSvg } from './write-svg.ts';

const clean = (inside: string, attributes = ''): string => writeSvg(cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`).root).replace(/^<svg[^>]*>|<\/svg>$/g, '');

describe('cleaning an SVG', () => {
  it.each([
    ['<rect width="3" onclick="x()" data-a="1" foo="2"/>', '<rect width="3"/>'],
    ['<style>.a{fill:red;font:x;stroke:url(http://x)} #b{stroke:blue} rect{opacity:.5} g .c{fill:green}</style><rect id="b" class="a c" fill="black"/>', '<rect id="b" fill="red" opacity=".5" stroke="blue"/>'],
    ['<rect style="fill:url(#g);stroke:url(file:///x);clip-path:url( \'#c\' )"/>', '<rect fill="url(#g)" clip-path="url( \'#c\' )"/>'],
    ['<use xlink:href="#a"/><use href="other.svg#a"/><use href="data:image/svg+xml,x"/>', '<use href="#a"/><use/><use/>'],
    ['<image href="http://x/y.png"/><image href="data:image/svg+xml;base64,AAAA"/><image href="data:image/png;base64,AAAA"/>', '<image/><image/><image href="data:image/png;base64,AAAA"/>'],
    ['<g><script>1</script><text>hi<tspan>x</tspan></text><x:y xmlns:x="urn:x"><rect/></x:y><circle r="1"/></g>', '<g><circle r="1"/></g>'],
    ['<a href="javascript:x()"><path d="M0 0"/></a><switch><path d="M1 1"/></switch>', '<g><path d="M0 0"/></g><g><path d="M1 1"/></g>'],
    ['<title>A &lt;coat&gt; &amp; "more"</title>', '<title>A &lt;coat&gt; &amp; &quot;more&quot;</title>'],
    ['<style>@media screen{rect{fill:red}} @import "x"; /* rect{fill:blue} */ circle{fill:green}</style><rect/><circle/>', '<rect/><circle fill="green"/>'],
    ['<rect fill="expression(alert(1))" stroke="u\\72l(http://x)"/>', '<rect/>'],
  ])('%s becomes %s', (given, becomes) => {
    expect(clean(given)).toBe(becomes);
  });

  it('is the same again when it is done twice', () => {
    const once = clean('<defs><linearGradient id="g"><stop offset="0" style="stop-color:#123"/></linearGradient></defs><style>.a{fill:url(#g)}</style><path class="a" d="M0 0 L1 1"/>');
    expect(clean(once)).toBe(once);
  });

  it('never lets anything out that is not on the list, however the file is mangled', () => {
    const seed = 'M<svg><g><rect fill="url(#a)" onload="x" style="a:b"/><script>s</script><image href="file:///etc/passwd"/><foreignObject><b/></foreignObject><use href="#a"/><style>a{b:url(http://c)}</style><!-- c --><![CDATA[d]]></g></svg>'.slice(1);
    const rng = createRng(7), whole = (least: number, most: number): number => Math.floor(rng.between(least, most + 1));
    const leaks: string[] = [], others: unknown[] = [];
    for (let i = 0; i < 600; i++) {
      const pieces = [...seed];
      for (let n = 0; n < 4; n++) {
        const at = whole(0, pieces.length - 1), from = whole(0, seed.length - 12);
        pieces.splice(at, whole(0, 6), seed.slice(from, from + whole(0, 12)));
      }
      try {
        const out = writeSvg(cleanSvg(pieces.join('')).root);
        if (/<script|<foreign|<style|onload|file:|http:\/\/c/.test(out)) leaks.push(out);
      } catch (cause) {
        if (!(cause instanceof FileRefused)) others.push(cause);
      }
    }
    expect([leaks, others]).toEqual([[], []]);
  });
});
