/** The header that names a file, in any script. */
export const dispositionOf = (name: string, kind: 'attachment' | 'inline' = 'attachment'): string =>
  `${kind}; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;
