import type { Design } from '@toile/garment';
import { Croquis } from '../atelier/croquis.tsx';
import { useFinish } from '../settings.ts';
import type { PartView } from './part-view.ts';

/** One thing to choose, drawn on this very design. */
export interface Choice { readonly id: string; readonly label: string; readonly design: Design }

interface ChoicesProps {
  readonly choices: readonly Choice[];
  /** The one that is worn now, if it is among them. */
  readonly current?: string | undefined;
  readonly look: PartView;
  readonly isBusy: boolean;
  readonly onChoose: (id: string) => void;
}

/** CSS width of one drawn choice: three abreast on a phone. */
export const choiceWidth = (): number => (window.innerWidth < 500 ? 106 : 126);

/** Things to choose from, each drawn as it would be; the one worn now is marked. */
export function Choices({ choices, current, look, isBusy, onChoose }: ChoicesProps) {
  const finish = useFinish();
  return (
    <div className="variants">
      {choices.map(({ id, label, design }) => {
        const isCurrent = id === current;
        return (
          <button key={id} type="button" className="variant" data-choice={id} data-current={isCurrent} aria-pressed={isCurrent} disabled={isBusy && !isCurrent} onClick={() => { if (!isCurrent) onChoose(id); }}>
            <Croquis design={design} finish={finish} width={choiceWidth()} ratio={look.ratio} view={look.view} label="" />
            <span>{label}</span>
          </button>
        );
      })}
    </div>
  );
}
