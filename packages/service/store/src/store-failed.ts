/** Why the store could not do its work; an app turns it into a status or an exit code. */
export type StoreFailureKind = 'unreachable' | 'disk-full' | 'in-use' | 'newer-schema' | 'cannot-start';

/** The world failed: one plain sentence in `message`, the driver's own error in `cause`. */
export class StoreFailed extends Error {
  readonly kind: StoreFailureKind;
  constructor(kind: StoreFailureKind, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'StoreFailed';
    this.kind = kind;
  }
}

// Class 08 connection, 57P operator intervention (shutdown, starting up), 53100 disk full.
const UNREACHABLE = /^(08|57P)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** The failure a driver's error stands for; an error that is not the world's fault comes back as it is. */
export function toStoreFailed(error: unknown): unknown {
  if (error instanceof StoreFailed || !(error instanceof Error)) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  if (code === '53100' || code === 'ENOSPC' || /No space left on device/.test(error.message)) {
    return new StoreFailed('disk-full', 'The disk is full: nothing more can be saved until there is room.', { cause: error });
  }
  if (UNREACHABLE.test(code) || NETWORK.has(code) || /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/.test(error.message)) {
    return new StoreFailed('unreachable', 'The database cannot be reached.', { cause: error });
  }
  if (code === '28P01' || code === '28000' || code === '3D000') return new StoreFailed('unreachable', `The database does not let the studio in: ${error.message}.`, { cause: error });
  return error;
}
