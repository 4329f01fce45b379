/** What the light kernel may be asked to do, as bits. */
export const SHADE = { isFlat: 1, hasColour: 2, isSheer: 4, hasRims: 8, isDark: 16, isWash: 32, hasAlpha: 64, hasGloss: 128 } as const;

/** The parameters of the light kernel, in the order in which they lie in memory (f32 each). */
export const SHADE_PARAMETERS = [
  'red', 'green', 'blue', 'shadeRed', 'shadeGreen', 'shadeBlue', 'lightRed', 'lightGreen', 'lightBlue',
  'lightX', 'lightY', 'lightZ', 'glossX', 'glossY', 'glossZ', 'halfScale', 'pigment', 'edge', 'contrast', 'gloss', 'opacity', 'grain',
  'rimRight', 'rimLeft', 'rimRightRed', 'rimRightGreen', 'rimRightBlue', 'rimLeftRed', 'rimLeftGreen', 'rimLeftBlue', 'darken', 'liftX', 'liftY', 'paperRed', 'paperGreen', 'paperBlue',
] as const;

export type ShadeParameter = (typeof SHADE_PARAMETERS)[number];
