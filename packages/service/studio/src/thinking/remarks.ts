import type { Remark } from '@toile/contract';
import type { Intent, IntentNote } from '@toile/brief';

/*
 * What is said about a reading, as facts that a screen puts into its own language. The sentences of `notes` say the same in English.
 */

/** The remarks on an intent: its notes, then what each open phrase stood for. */
export const remarksOf = (intent: Intent): readonly Remark[] => [...intent.notes.map(noteRemark), ...intent.reasons.map((reason) => evokedRemark(intent, reason)).filter((remark) => remark !== undefined)];

/** A note as a remark. */
export const noteRemark = (note: IntentNote): Remark => ({
  code: note.code, words: note.span?.words ?? '', ...(note.nearest ? { nearest: [...note.nearest] } : {}), ...(note.count === undefined ? {} : { count: note.count }),
});

/** What an open phrase stood for: every wish that gives it as its reason. */
function evokedRemark(intent: Intent, reason: string): Remark | undefined {
  const wishes = intent.wishes.filter((wish) => wish.because === reason);
  const axes = intent.axes.filter((axis) => axis.because === reason);
  const colours = intent.palette.filter((source) => source.because === reason);
  const words = [...wishes, ...axes, ...colours][0]?.span.words;
  if (words === undefined) return undefined;
  return {
    code: 'evoked', words, senses: [...new Map(wishes.flatMap((wish) => wish.senses).map((sense) => [`${sense.facet}:${sense.id}`, { facet: sense.facet, id: sense.id }])).values()],
    leans: axes.map((axis) => ({ axis: axis.axis, isHigh: axis.target >= 0.5 })), hexes: colours.map((source) => source.hex),
  };
}
