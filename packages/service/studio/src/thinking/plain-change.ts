/** Missing is `null` on the wire; JSON has no `undefined`. */
export function plainChange(change: { readonly path: string; readonly from?: unknown; readonly to?: unknown }): { readonly path: string; readonly from: unknown; readonly to: unknown } {
  return { path: change.path, from: change.from ?? null, to: change.to ?? null };
}
