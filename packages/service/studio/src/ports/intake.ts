import type { ElementKind, PaletteData } from '@toile/contract';
import type { ElementId, Hex, Outcome } from '@toile/kernel';

/** A file as it was sent: its name is only a name, what it is says its content. */
export interface GivenFile { readonly bytes: Uint8Array; readonly name: string; readonly kind: ElementKind }

/** A file that was taken in: clean, upright, sRGB, without metadata. */
export interface TakenFile {
  readonly id: ElementId;
  readonly kind: ElementKind;
  /** The name of the file, without its path and without what cannot be read. */
  readonly title: string;
  readonly source: { readonly type: string; readonly bytes: number; readonly pages?: number };
  /** What was left out on the way in. */
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number;
  /** PNG; a small WebP of it; for a drawing its cleaned SVG. */
  readonly picture: Uint8Array;
  readonly thumb: Uint8Array;
  readonly vector?: Uint8Array;
  /** The dominant colours and their shares, the largest first. */
  readonly palette: readonly { readonly hex: Hex; readonly share: number }[];
  /** See `thumbprintOf`. */
  readonly thumbprint: Uint8Array;
  /** The colours of a palette file. */
  readonly colours?: PaletteData;
}

/** Takes files in. Whatever a file does, the promise resolves and the studio lives. */
export interface Intake {
  take(file: GivenFile): Promise<Outcome<TakenFile>>;
  close(): Promise<void>;
}
