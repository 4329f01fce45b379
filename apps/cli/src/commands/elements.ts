import type { ElementKind } from '@toile/contract';
import { keepElement } from '../files/element-folder.ts';
import { takeFile } from '../files/take-file.ts';
import { oneOf } from '../option-values.ts';

/** `toile elements add` as typed. */
export interface ElementsFlags { readonly kind: string; readonly out: string }

const KINDS = ['picture', 'print', 'sketch', 'palette'] as const satisfies readonly ElementKind[];

/** Takes files in and keeps them in a folder, by content. */
export async function addElements(paths: readonly string[], flags: ElementsFlags): Promise<void> {
  const kind = oneOf(flags.kind, { name: '--kind', words: KINDS });
  const { openIntake } = await import('@toile/intake');
  const intake = openIntake();
  try {
    for (const path of paths) {
      const taken = await takeFile(intake, path, kind);
      keepElement(flags.out, taken);
      process.stdout.write(`${taken.id}  ${taken.kind}  ${taken.width} × ${taken.height}  ${taken.palette.slice(0, 5).map(({ hex }) => hex).join(' ')}  ${taken.title}\n`);
      for (const note of taken.notes) process.stderr.write(`toile: ${taken.title}: ${note}\n`);
    }
  } finally {
    await intake.close();
  }
}
