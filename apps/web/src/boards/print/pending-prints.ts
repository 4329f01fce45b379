import type { QueryClient } from '@tanstack/react-query';
import type { ElementData } from '@toile/contract';
import type { ElementId } from '@toile/kernel';
import { isLeaving, whenHidden } from '../../shell/when-hidden.ts';
import { notifyProblem } from '../../shell/notices.tsx';
import { putElementData } from '../boards-client.ts';

/*
 * A print is sent a moment after its last change, so that a slider does not send a hundred. Who leaves within that moment loses nothing: what
 * waits is sent when the page is hidden, and lies in the tab's own memory until the studio has it, for a page that is loaded anew at once.
 */
interface Pending { readonly send: () => void; readonly timer: number }

const SEND_AFTER_MS = 500;
const pending = new Map<ElementId, Pending>();
const leftKey = (id: ElementId): string => `toile.print.${id}`;
const unsettledKey = (id: ElementId): string => `toile.print.unsettled.${id}`;

whenHidden(() => { for (const { send } of pending.values()) send(); });

/** Sends a print a moment later, in place of what waits to be sent of it. */
export function sendLater(queries: QueryClient, id: ElementId, data: ElementData): void {
  window.clearTimeout(pending.get(id)?.timer);
  const send = (): void => {
    window.clearTimeout(pending.get(id)?.timer);
    pending.delete(id);
    leave(leftKey(id), data);
    void putElementData(id, data).then((record) => {
      queries.setQueryData(['element', id], record);
      if (sessionStorage.getItem(leftKey(id)) === JSON.stringify(data)) sessionStorage.removeItem(leftKey(id));
    }, (cause: unknown) => {
      if (isLeaving()) return;
      sessionStorage.removeItem(leftKey(id));
      notifyProblem(cause);
    });
  };
  pending.set(id, { send, timer: window.setTimeout(send, SEND_AFTER_MS) });
}

/** What the page before this one had sent of a print and never heard the end of; it is sent again. */
export async function sendLeftOver(id: ElementId): Promise<void> {
  const left = sessionStorage.getItem(leftKey(id));
  if (left === null || pending.has(id)) return;
  sessionStorage.removeItem(leftKey(id));
  await putElementData(id, JSON.parse(left) as ElementData).catch(notifyProblem);
}

/** Remembers a change of which it is not known yet whether it goes to this element or a new one; nothing where that is known now. */
export function holdUnsettled(id: ElementId, data: ElementData | undefined): void {
  if (data) leave(unsettledKey(id), data);
  else sessionStorage.removeItem(unsettledKey(id));
}

/** A change that the page before this one did not come to settle, once. */
export function takeUnsettled(id: ElementId): ElementData | undefined {
  const left = sessionStorage.getItem(unsettledKey(id));
  sessionStorage.removeItem(unsettledKey(id));
  return left === null ? undefined : (JSON.parse(left) as ElementData);
}

function leave(key: string, data: ElementData): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(data));
  } catch (cause) {
    // A full memory of the tab: what is sent will have to do.
    if (!(cause instanceof DOMException)) throw cause;
  }
}
