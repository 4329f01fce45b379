import { useQuery } from '@tanstack/react-query';
import type { ElementId } from '@toile/kernel';
import { elementPictureUrl, getElement } from './boards-client.ts';
import type { ElementRecord } from './boards-client.ts';
import { DRAG } from './drop-area.tsx';

/** What the library knows of an element. */
export const useElement = (id: ElementId | undefined): ElementRecord | undefined =>
  useQuery({ queryKey: ['element', id], queryFn: () => getElement(id ?? 'el-'), enabled: id !== undefined, staleTime: 60_000 }).data;

interface ElementPictureProps { readonly id: ElementId; readonly label: string; readonly width: number; readonly isDraggable?: boolean }

/** The picture of an element, at the density of the screen; it can be dragged onto any board. */
export const ElementPicture = ({ id, label, width, isDraggable = true }: ElementPictureProps) => (
  <img
    className="element-picture" src={elementPictureUrl(id, Math.ceil((width * Math.min(2, window.devicePixelRatio || 1)) / 64) * 64)} alt={label} loading="lazy" decoding="async" draggable={isDraggable}
    onDragStart={(event) => {
      event.dataTransfer.setData(DRAG.element, id);
      event.dataTransfer.effectAllowed = 'copy';
    }}
  />
);
