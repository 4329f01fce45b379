import { valueOrRefuse } from '../failures.ts';
import { readDesign } from '../files/read-design.ts';

/** Applies an instruction in words and prints `{ design, changes }`. */
export async function editDesign(path: string, instruction: string): Promise<void> {
  const [design, { openThinking }] = await Promise.all([readDesign(path), import('@toile/studio')]);
  const { instructDocument } = await openThinking();
  const edited = valueOrRefuse(instructDocument(design, instruction));
  process.stdout.write(`${JSON.stringify({ design: edited.design, changes: edited.changes }, null, 2)}\n`);
}
