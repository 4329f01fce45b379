declare const unit: unique symbol;

/** A length in millimetres, branded at the doors of rooms; inside geometry lengths are plain numbers. */
export type Mm = number & { readonly [unit]?: 'mm' };
/** An angle in radians. */
export type Rad = number & { readonly [unit]?: 'rad' };
/** A colour as #rrggbb in lower case. */
export type Hex = `#${string}`;

/** Degrees to radians. */
export const degToRad = (degrees: number): Rad => (degrees * Math.PI) / 180;
/** Radians to degrees. */
export const radToDeg = (radians: Rad): number => (radians * 180) / Math.PI;
