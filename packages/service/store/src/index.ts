export { createMemoryStore } from './memory/memory-store.ts';
export { openStore } from './open-store.ts';
export type { OpenStore, StoreChoice } from './open-store.ts';
export type { JobHandler } from './queue/queue.ts';
export { StoreFailed, toStoreFailed } from './store-failed.ts';
export type { StoreFailureKind } from './store-failed.ts';
