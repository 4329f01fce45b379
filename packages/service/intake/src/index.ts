export { openElementPictures } from './element-pictures.ts';
export { INTAKE_LIMITS } from './limits.ts';
export type { IntakeLimits } from './limits.ts';
export { elementIdOf, openIntake, tooLarge } from './open-intake.ts';
export type { IntakeOptions } from './open-intake.ts';
export { titleOf } from './title.ts';
