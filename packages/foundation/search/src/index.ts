export { cellOf, createArchive } from './archive.ts';
export type { Archive, Elite, GridAxis } from './archive.ts';
export { centroidsOf, nearestCentroid, spreadAround } from './centroids.ts';
export { chooseFarApart } from './choose.ts';
export type { ChooseOptions } from './choose.ts';
export { coveringRadius, distance, leastDistance } from './vector.ts';
export type { Vector } from './vector.ts';
