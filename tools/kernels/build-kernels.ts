import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const ROOM = fileURLToPath(new URL('../../packages/foundation/raster/src/', import.meta.url));

/** The text of `kernels.gen.ts` as the sources make it now: the compiled kernels as base64. */
export async function kernelsText(): Promise<string> {
  const built: { wasm?: Uint8Array } = {};
  const { error, stderr } = await asc.main([
    `${ROOM}kernels/index.as.ts`, '--outFile', 'kernels.wasm', '-O3', '--converge', '--enable', 'simd', '--enable', 'bulk-memory',
    '--runtime', 'stub', '--noAssert', '--importMemory', '--initialMemory', '16', '--maximumMemory', '16384',
  ], { writeFile: (_name: string, contents: string | Uint8Array) => { if (typeof contents !== 'string') built.wasm = contents; } });
  if (error || !built.wasm) throw new Error(`the kernels do not compile:\n${stderr.toString()}`);
  return `/** Built from kernels/*.as.ts by tools/kernels/build-kernels.ts; a test says when it is stale. */\nexport const KERNELS_BASE64 = '${Buffer.from(built.wasm).toString('base64')}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await kernelsText();
  writeFileSync(`${ROOM}kernels.gen.ts`, text);
  console.log(`kernels.gen.ts: ${text.length} characters`);
}
