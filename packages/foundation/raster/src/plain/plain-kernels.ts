import type { Kernels } from '../kernels.ts';
import { createPlainMemory } from '../memory.ts';
import { plainBlur } from './blur.ts';
import { plainColour } from './colour.ts';
import { plainCoverage } from './coverage.ts';
import { plainFrame } from './frame.ts';
import type { FrameState } from './frame.ts';
import { plainHeight } from './height.ts';
import { plainShade } from './shade.ts';
import { plainSurface } from './surface.ts';

/** The kernels in plain TypeScript: slower, clear, and the judge of the fast ones. */
export function createPlainKernels(): Kernels {
  const memory = createPlainMemory();
  const state: FrameState = { pixels: 0, top0: 0, pigment: 0, grain: 0, left: 0, top: 0, right: 0, bottom: 0, width: 0 };
  return {
    kind: 'plain', memory,
    ...plainCoverage(memory, state), ...plainFrame(memory, state), ...plainBlur(memory), ...plainSurface(memory), ...plainHeight(memory), ...plainColour(memory), ...plainShade(memory, state),
  };
}
