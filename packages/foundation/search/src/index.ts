export { cellOf, createArchive } from './archive.ts';
export type { Archive, Elite, GridAxis } from './archive.ts';
export { centroidsOf, nearestCentroid, spreadAround } from './centroids.ts';
export { chooseFarApart, countKinds, leftAfter } from './choose.ts';
export type { ChooseOptions, Kind } from './choose.ts';
export { coveringRadius, distance, leastDistance } from './vector.ts';
export type { Vector } from './vector.ts';
