/** Names what a person brought by its content: `el-` and 24 hex digits of the SHA-256 of its normalised bytes. The same content has the same name everywhere. */
export type ElementId = `el-${string}`;

/** True for an id of that shape. */
export const isElementId = (value: unknown): value is ElementId => typeof value === 'string' && /^el-[0-9a-f]{24}$/.test(value);
