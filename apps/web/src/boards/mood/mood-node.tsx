import type Konva from 'konva';
import { Group, Image as KonvaImage, Rect, Text } from 'react-konva';
import type { MoodItem } from '@toile/brief';
import { hexToOklch } from '@toile/colour';
import { useKonvaImage } from './use-konva-image.ts';

/** What the hand does to an item. */
export interface NodeEvents {
  readonly onPress: (id: string, isMore: boolean) => void;
  readonly onDragStart: (id: string) => void;
  readonly onDragMove: (id: string, node: Konva.Node) => void;
  readonly onDragEnd: (id: string) => void;
  readonly onTransformEnd: () => void;
  readonly onOpen: (id: string) => void;
}

interface MoodNodeProps extends NodeEvents { readonly item: MoodItem; readonly name: string; readonly pixels: number; readonly inkColour: string }

const NOTE = '#fbf3d6';

/** One item on the canvas: it turns about its middle, so that its place is where the document says before it is turned. */
export function MoodNode({ item, name, pixels, inkColour, ...on }: MoodNodeProps) {
  const { id, kind, x, y, width, height, rotation } = item;
  const { image, isMissing } = useKonvaImage(kind === 'picture' ? item.element : undefined, width * pixels);
  const isLight = item.hex !== undefined && hexToOklch(item.hex).l > 0.68;
  return (
    <Group
      id={id} x={x + width / 2} y={y + height / 2} offsetX={width / 2} offsetY={height / 2} rotation={rotation} draggable
      onMouseDown={(event) => { event.cancelBubble = true; if (event.evt.button === 0) on.onPress(id, event.evt.shiftKey || event.evt.metaKey || event.evt.ctrlKey); }}
      onTouchStart={(event) => { event.cancelBubble = true; on.onPress(id, false); }}
      onDragStart={() => on.onDragStart(id)} onDragMove={(event) => on.onDragMove(id, event.target)} onDragEnd={() => on.onDragEnd(id)}
      onTransformEnd={() => on.onTransformEnd()} onDblClick={() => on.onOpen(id)} onDblTap={() => on.onOpen(id)}
    >
      {kind === 'picture' ? (
        image ? <KonvaImage image={image} width={width} height={height} /> : <Rect width={width} height={height} fill={isMissing ? '#e4ddd0' : '#efe9dd'} />
      ) : kind === 'swatch' ? (
        <>
          <Rect width={width} height={height} fill={item.hex ?? '#ccc'} stroke="rgba(0,0,0,0.12)" strokeWidth={1} />
          {height >= 44 && width >= 56 ? <Text text={`${name}\n${item.hex ?? ''}`} x={8} y={height - 34} width={width - 16} fontSize={12} lineHeight={1.2} fontFamily="'Avenir Next', 'Helvetica Neue', 'Noto Sans', 'Noto Sans CJK SC', sans-serif" fill={isLight ? '#26221d' : '#fffdf9'} wrap="none" ellipsis height={30} listening={false} /> : null}
        </>
      ) : (
        <>
          <Rect width={width} height={height} fill={NOTE} shadowColor="#28201a" shadowOpacity={0.16} shadowBlur={8} shadowOffsetY={2} />
          <Text text={item.text ?? ''} x={12} y={10} width={Math.max(1, width - 24)} height={Math.max(1, height - 20)} fontSize={fontOf(item)} lineHeight={1.3} fontFamily="'Iowan Old Style', Palatino, 'Noto Serif', 'Noto Serif CJK SC', serif" fill={inkColour} ellipsis listening={false} />
        </>
      )}
    </Group>
  );
}

/** Size of the writing on a note, units of the board: large where there are few words for the room. */
export function fontOf({ text = '', width, height }: MoodItem): number {
  const room = Math.max(1, (width - 24) * (height - 20));
  const wide = [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? 1 : 0.55), 0);
  return Math.max(12, Math.min(34, Math.sqrt(room / Math.max(4, wide) / 1.5)));
}
