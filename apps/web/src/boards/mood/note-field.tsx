import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoodItem } from '@toile/brief';
import { fontOf } from './mood-node.tsx';
import type { CanvasView } from './use-canvas-view.ts';

/** A note being written, over the canvas where it lies. Escape gives the writing up. */
export function NoteField({ item, view, onDone }: { readonly item: MoodItem; readonly view: CanvasView; readonly onDone: (text: string | undefined) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(item.text ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => { field.current?.focus(); field.current?.select(); }, []);
  const done = (to: string | undefined): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(to);
  };
  return (
    <textarea
      ref={field} className="note-field" value={text} maxLength={500} placeholder={t('mood.newNote')} aria-label={t('mood.note')} onChange={(event) => setText(event.currentTarget.value)} onBlur={() => done(text)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') done(undefined);
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done(text);
      }}
      style={{
        left: view.x + (item.x + item.width / 2) * view.scale, top: view.y + (item.y + item.height / 2) * view.scale, width: item.width * view.scale, height: item.height * view.scale,
        fontSize: fontOf({ ...item, text }) * view.scale, padding: `${10 * view.scale}px ${12 * view.scale}px`, transform: `translate(-50%, -50%) rotate(${item.rotation}deg)`,
      }}
    />
  );
}
