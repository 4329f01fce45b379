export { frame } from './state.as';
export { line, polygon, quad, stage, takeInk, takeMask } from './coverage.as';
export { castShadow, flatten, markTop, stampSoft, visibleBox } from './frame.as';
export { blurHeight, softMask } from './blur.as';
export { plainSurface, surface } from './surface.as';
export { alongHeight, bumpHeight, foldHeight, quiltHeight, ribbonHeight, roundHeight } from './height.as';
export { alphaAlong, colourFill, placedColour, texture, tileColour } from './colour.as';
export { shade } from './shade.as';
