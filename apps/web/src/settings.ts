import { useLocalStorage } from '@mantine/hooks';
import { STYLE_PAPERS } from '@toile/drawing';
import type { PaperGrain, StyleId } from '@toile/drawing';
import type { Hex } from '@toile/kernel';

/** How pictures are drawn: style, paper and light. It never touches a design. Its members are those of every picture and export asked of the studio. */
export interface Finish {
  readonly style: StyleId;
  readonly paper: Hex;
  readonly grain: PaperGrain;
  /** Angle of the light, radians from straight above, negative to the left. */
  readonly light: number;
  /** 0 an overcast sky … 1 a bare bulb. */
  readonly hardness: number;
  /** −1 cool … 1 warm. */
  readonly warmth: number;
}

/** What the studio remembers of how a designer likes to work, on this machine. */
export interface Settings extends Omit<Finish, 'paper'> {
  /** Papers chosen for a style; the others have their own. */
  readonly papers: Readonly<Partial<Record<StyleId, Hex>>>;
  /** Width of a card on the board, CSS pixels. */
  readonly cardWidth: number;
  readonly count: number;
  readonly market: 'auto' | 'womenswear' | 'menswear' | 'unisex';
  /** What is written on the flats. */
  readonly callouts: boolean;
  readonly measurements: boolean;
}

/** Light and paper as nobody has touched them. */
export const USUAL_FINISH = { style: 'watercolour', grain: 'smooth', light: -0.7, hardness: 0.5, warmth: 0 } as const satisfies Omit<Finish, 'paper'>;
const DEFAULTS: Settings = { ...USUAL_FINISH, papers: {}, cardWidth: 190, count: 60, market: 'auto', callouts: false, measurements: false };

/** The settings and a way to change some of them; kept in the browser. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [stored, setStored] = useLocalStorage<Partial<Settings>>({ key: 'toile-settings', defaultValue: {}, getInitialValueInEffect: false });
  const settings = { ...DEFAULTS, ...stored };
  // From what is stored now: two changes may come before the page is gone through again.
  return [settings, (change) => setStored((now) => ({ ...now, ...change }))];
}

/** The paper a style is drawn on where none was chosen for it. */
export const paperOf = (style: StyleId): Hex => STYLE_PAPERS[style];

let latest: Finish | undefined;

/** How the settings have pictures drawn. Equal settings give the very same object, so that a card that has not changed is left alone. */
export function finishOf({ style, papers, grain, light, hardness, warmth }: Settings): Finish {
  const finish: Finish = { style, paper: papers[style] ?? paperOf(style), grain, light, hardness, warmth };
  if (latest === undefined || finishName(latest) !== finishName(finish)) latest = finish;
  return latest;
}

/** How pictures are drawn now. */
export const useFinish = (): Finish => finishOf(useSettings()[0]);

/** A finish as a name: equal names, equal pictures. */
export const finishName = ({ style, paper, grain, light, hardness, warmth }: Finish): string => `${style} ${paper} ${grain} ${light} ${hardness} ${warmth}`;
