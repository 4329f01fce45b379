/** The time, as ISO 8601 UTC. */
export interface Clock { now(): string; /** A steadily growing time, ms. */ ticks(): number }

/** New names and new seeds; the one place where chance comes in. */
export interface Ids { next(): string; seed(): number }
