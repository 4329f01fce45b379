/** How an eye lies in the face. `outer` is the side of its outer corner: 1 towards +x. */
export interface EyePlace { readonly x: number; readonly y: number; readonly halfWidth: number; readonly halfHeight: number; readonly outer: 1 | -1; readonly isFar?: boolean; readonly isProfile?: boolean }

/** A face seen from one side, in the head's frame: crown y 0, chin y 228, facing +x. Rows are x, y, x, y … */
export interface FaceTemplate {
  /** Closed, from the forehead round the facing side. */
  readonly outline: readonly number[];
  readonly ears: readonly (readonly number[])[];
  readonly eyes: readonly EyePlace[];
  readonly brows: readonly (readonly number[])[];
  readonly browWidth: number;
  /** Nose lines, width first: as much as is ever drawn, and the least. Two marks at most: more make a witch. */
  readonly nose: readonly (readonly number[])[];
  readonly noseMinimal: readonly (readonly number[])[];
  readonly noseShade: readonly number[];
  /** The side of the nose turned from the light, from the brow to the wing: most of what says nose. */
  readonly noseBridge: readonly number[];
  readonly noseCentre: readonly [number, number];
  readonly mouth: { readonly upper: readonly number[]; readonly middle: readonly number[]; readonly lower: readonly number[]; readonly shadow: readonly number[]; readonly centre: readonly [number, number]; readonly halfWidth: number };
  /** The plane turned from the light. */
  readonly shadePlane: readonly number[];
  /** One hard-edged shadow over half the face: all that a faceless head has. */
  readonly facelessShade: readonly number[];
  readonly cheeks: readonly (readonly [x: number, y: number, radius: number])[];
  readonly forehead: readonly [number, number];
  readonly lights: readonly (readonly number[])[];
  readonly hairline: readonly number[];
  readonly skull: readonly number[];
  /** Where hair is parted, where it turns at the crown, where it gathers at the nape. */
  readonly part: readonly [number, number];
  readonly crown: readonly [number, number];
  readonly nape: readonly [number, number];
  /** The x about which jaw and cheeks widen. */
  readonly axis: number;
}

export type FaceView = 'front' | 'threeQuarter' | 'profile';
