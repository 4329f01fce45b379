import { useEffect, useRef } from 'react';
import type { MoodHand } from './use-mood-hand.ts';

interface CanvasActions {
  readonly onEdit: (id: string) => void;
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (by: number) => void;
  readonly onFit: () => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const TURNS: Readonly<Record<string, number>> = { ',': -1, '.': 1, '<': -10, '>': 10 };
const PAN_PX = 40;

/** The canvas by keyboard, while it has the focus. */
export function useCanvasKeys(area: React.RefObject<HTMLElement | null>, hand: MoodHand, actions: CanvasActions): void {
  const latest = useRef({ hand, actions });
  latest.current = { hand, actions };
  useEffect(() => {
    const target = area.current;
    if (!target) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { hand: at, actions: act } = latest.current;
      if (event.target !== target) return;
      const isCommand = event.metaKey || event.ctrlKey;
      const arrow = ARROWS[event.key];
      const chosen = at.chosenNow();
      const [only] = chosen;
      const by = event.shiftKey ? 10 : 1;
      const done = (): boolean => {
        const turn = TURNS[event.key];
        // Not with Alt: a browser goes back and forth with Alt and an arrow.
        if (turn !== undefined && !isCommand && chosen.size > 0) { at.place((item) => ({ ...item, rotation: (item.rotation + turn + 360) % 360 }), 'turn'); return true; }
        if (event.altKey) return false;
        if (arrow && chosen.size > 0) { at.place((item) => ({ ...item, x: item.x + arrow[0] * by, y: item.y + arrow[1] * by }), 'nudge'); return true; }
        if (arrow) { act.onPan(-arrow[0] * PAN_PX, -arrow[1] * PAN_PX); return true; }
        if (isCommand && event.key.toLowerCase() === 'a') { at.chooseAll(); return true; }
        if (isCommand && event.key.toLowerCase() === 'd') { at.copy(); return true; }
        if (isCommand) return false;
        if (event.key === 'Delete' || event.key === 'Backspace') { at.remove(); return true; }
        if (event.key === 'Escape') { at.choose([]); return true; }
        if (event.key === 'Enter' && only !== undefined) { act.onEdit(only); return true; }
        if (event.key === 'n' || event.key === 'p') { at.chooseNext(event.key === 'n' ? 1 : -1); return true; }
        if (event.key === ']') { at.order('forward'); return true; }
        if (event.key === '[') { at.order('backward'); return true; }
        if (event.key === '}') { at.order('front'); return true; }
        if (event.key === '{') { at.order('back'); return true; }
        if (event.key === '+' || event.key === '=') { act.onZoom(1.25); return true; }
        if (event.key === '-') { act.onZoom(1 / 1.25); return true; }
        if (event.key === '0') { act.onFit(); return true; }
        if (event.key === ' ') { at.setSpace(true); return true; }
        return false;
      };
      if (done()) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const onUp = (event: KeyboardEvent): void => { if (event.key === ' ') latest.current.hand.setSpace(false); };
    target.addEventListener('keydown', onKey);
    window.addEventListener('keyup', onUp);
    return () => {
      target.removeEventListener('keydown', onKey);
      window.removeEventListener('keyup', onUp);
    };
  }, [area]);
}
