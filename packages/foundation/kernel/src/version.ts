/** The engine's version: the same brief, boards, seed and version give the same board on every machine. */
export const ENGINE_VERSION = '0.1.0';
