/** Throws when something that must hold does not: a bug of ours, never a fault of the input. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${sentence}`);
}

/** The value, or a bug when it is missing. For look-ups that the code around guarantees. */
export function must<T>(value: T | undefined | null, sentence: string): T {
  if (value === undefined || value === null) throw new Error(`invariant: ${sentence}`);
  return value;
}
