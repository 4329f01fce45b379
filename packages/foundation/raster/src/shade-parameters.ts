/** What the light kernel may be asked to do, as bits. */
export const SHADE = { isFlat: 1, hasColour: 2, isSheer: 4, hasRims: 8, isDark: 16, isLifted: 32, hasAlpha: 64, hasGloss: 128, isHatched: 256 } as const;

/**
 * The parameters of the light kernel, in the order in which they lie in memory (f32 each). Tone is what the light leaves on a pixel, 0 about
 * the cloth's own colour; depth is tone by the contrast of the stuff. A step is where it begins, the reciprocal of its width, and its share.
 */
export const SHADE_PARAMETERS = [
  'red', 'green', 'blue', 'shadeRed', 'shadeGreen', 'shadeBlue', 'lightRed', 'lightGreen', 'lightBlue',
  'lightX', 'lightY', 'lightZ', 'glossX', 'glossY', 'glossZ', 'halfScale', 'pigment', 'pile', 'contrast', 'gloss', 'opacity', 'grain',
  'rimRight', 'rimLeft', 'rimRightRed', 'rimRightGreen', 'rimRightBlue', 'rimLeftRed', 'rimLeftGreen', 'rimLeftBlue', 'darken',
  // edges: the way from the light by the softness of the mask; depth of the core shadow, light thrown back at the very edge, light on the near edge
  'awayX', 'awayY', 'core', 'reflect', 'litEdge',
  // the hand's answer to depth
  'shadeEven', 'firstShade', 'firstAt', 'firstPer', 'secondShade', 'secondAt', 'secondPer', 'lightEven', 'lightShare', 'lightAt', 'lightPer', 'fray',
  // paper that shows through: shares by what opens it
  'paperRed', 'paperGreen', 'paperBlue', 'liftBase', 'liftPigment', 'liftGrain', 'liftTone', 'liftLight', 'liftEdge', 'liftFacing', 'liftX', 'liftY', 'liftMost', 'poolEdge', 'poolPigment',
  // lines of shade: two directions (waves to the pixel), how form bends them, from which tone, how fast, how ragged and crisp; how much of a line it is, and how much a dry brush
  'hatchRed', 'hatchGreen', 'hatchBlue', 'hatchX', 'hatchY', 'crossX', 'crossY', 'hatchBend', 'hatchFrom', 'hatchGain', 'hatchFray', 'hatchSharp', 'hatchMost', 'crossFrom', 'hatchWave', 'hatchPigment',
] as const;

export type ShadeParameter = (typeof SHADE_PARAMETERS)[number];
