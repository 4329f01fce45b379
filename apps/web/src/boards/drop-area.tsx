import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementId, Hex } from '@toile/kernel';
import { isElementId } from '@toile/kernel';

/** What is dragged about within the studio, by the browser's own drag and drop. */
export const DRAG = { element: 'application/x-toile-element', colour: 'application/x-toile-colour' } as const;

interface DropAreaProps {
  /** True where what is pasted anywhere on the page belongs here. */
  readonly hasPaste?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onElement?: (id: ElementId) => void;
  readonly onColour?: (hex: Hex) => void;
  /** Words that were pasted or dropped. True where they were of use. */
  readonly onText?: (text: string) => boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** An area that takes files, pasted pictures and words, and what is dragged over from the library or another board. */
export function DropArea({ hasPaste = false, onFiles, onElement, onColour, onText, className = '', children }: DropAreaProps) {
  const { t } = useTranslation();
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  const take = (data: DataTransfer): boolean => {
    const id = data.getData(DRAG.element);
    const hex = data.getData(DRAG.colour);
    const files = [...data.files];
    if (id && isElementId(id) && onElement) onElement(id);
    else if (hex && onColour) onColour(hex as Hex);
    else if (files.length > 0) onFiles(files);
    else return onText?.(data.getData('text/plain')) ?? false;
    return true;
  };
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (!hasPaste) return undefined;
    const onPaste = (event: ClipboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && (/input|textarea/i.test(event.target.tagName) || event.target.isContentEditable);
      if (!event.clipboardData || (isTyping && event.clipboardData.files.length === 0)) return;
      if (latest.current(event.clipboardData)) event.preventDefault();
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [hasPaste]);
  const wants = ({ types }: DataTransfer): boolean => types.includes('Files') || (types.includes(DRAG.element) && onElement !== undefined) || (types.includes(DRAG.colour) && onColour !== undefined) || (types.includes('text/plain') && onText !== undefined && !types.includes(DRAG.colour));
  return (
    <div
      className={`drop-area ${className}`} data-over={isOver} data-drop-text={t('bring.drop')}
      onDragEnter={(event) => { if (wants(event.dataTransfer)) { depth.current += 1; setOver(true); } }}
      onDragLeave={() => { depth.current = Math.max(0, depth.current - 1); if (depth.current === 0) setOver(false); }}
      onDragOver={(event) => { if (wants(event.dataTransfer)) { event.preventDefault(); event.stopPropagation(); } }}
      onDrop={(event) => {
        depth.current = 0;
        setOver(false);
        if (!wants(event.dataTransfer)) return;
        event.preventDefault();
        event.stopPropagation();
        take(event.dataTransfer);
      }}
    >{children}</div>
  );
}
