export { chanceOf, hashOf, hashText, mixBits, stableId } from './hash.ts';
export { createRng } from './rng.ts';
export type { Rng } from './rng.ts';
export { invariant, must } from './invariant.ts';
export { failure, problemToText, showValue, success } from './problem.ts';
export type { Outcome, Problem, ProblemCode } from './problem.ts';
export { degToRad, radToDeg } from './units.ts';
export type { Hex, Mm, Rad } from './units.ts';
export { ENGINE_VERSION } from './version.ts';
