export { DEFAULT_COUNT, generateBoard, MOST_OPTIONS } from './generate-board.ts';
export type { Board, BoardRequest } from './generate-board.ts';
export { dominantColour, FEATURE_AXES, featuresOf } from './choosing/features.ts';
export type { FeatureAxis, Features } from './choosing/features.ts';
export { signatureOf } from './choosing/signature.ts';
export { reasonsToSentence } from './why.ts';
export type { Reason } from './why.ts';
