import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isClean, readDependencies, thirdPartyPage } from './licences.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dependencies = readDependencies(root);
const page = join(root, 'THIRD-PARTY.md');
const wanted = thirdPartyPage(dependencies, readFileSync(join(root, 'tools/licences/data-notices.md'), 'utf8'));
const unclean = dependencies.filter((d) => !isClean(d.licence));
for (const d of unclean) console.error(`licences: ${d.name}@${d.version} is under "${d.licence}", which is not on the clean list. Replace it, or add the licence with a reason.`);
if (process.argv.includes('--write')) writeFileSync(page, wanted);
let current = '';
try {
  current = readFileSync(page, 'utf8');
} catch {
  // A missing page is reported below like a stale one.
}
const isStale = current !== wanted;
if (isStale) console.error('licences: THIRD-PARTY.md is not current. Run: node tools/run.mjs tools/licences/check-licences.ts --write');
console.log(`licences: ${dependencies.length} packages, ${unclean.length} unclean`);
process.exit(unclean.length > 0 || isStale ? 1 : 0);
