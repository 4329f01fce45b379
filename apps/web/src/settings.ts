import { useLocalStorage } from '@mantine/hooks';
import { STYLE_PAPERS } from '@toile/drawing';
import type { StyleId } from '@toile/drawing';

/** What the studio remembers of how a designer likes to work, on this machine. */
export interface Settings {
  readonly style: StyleId;
  /** Angle of the light, radians from straight above, negative to the left. */
  readonly light: number;
  /** Width of a card on the board, CSS pixels. */
  readonly cardWidth: number;
  readonly count: number;
  readonly market: 'auto' | 'womenswear' | 'menswear' | 'unisex';
}

const DEFAULTS: Settings = { style: 'watercolour', light: -0.7, cardWidth: 190, count: 60, market: 'auto' };

/** The settings and a way to change some of them; kept in the browser. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [stored, setStored] = useLocalStorage<Partial<Settings>>({ key: 'toile-settings', defaultValue: {}, getInitialValueInEffect: false });
  const settings = { ...DEFAULTS, ...stored };
  return [settings, (change) => setStored({ ...stored, ...change })];
}

/** The paper each style is drawn on. */
export const paperOf = (style: StyleId): `#${string}` => STYLE_PAPERS[style];
