import type { HistoryEvent, UsedElement } from '@toile/contract';
import type { Design } from '@toile/garment';
import { ENGINE_VERSION } from '@toile/kernel';
import type { PngText } from './png.ts';

/** The history of a design as lines a person can read: who did what, when and why. */
export function authorshipOf(design: Design, events: readonly HistoryEvent[]): readonly string[] {
  const origin = `drawn by Toile ${design.engine} from ${design.brief ? `the brief "${design.brief}"` : 'a given design'}, seed ${design.seed}`;
  return [origin, ...events.map(lineOf)];
}

function lineOf(event: HistoryEvent): string {
  const what = event.changes.map((change) => `${change.path}: ${textOf(change.from)} → ${textOf(change.to)}`).join('; ');
  return [`${event.at} ${event.by.name} (${event.by.kind}) ${event.name}`, what, event.why ? `because: ${event.why}` : ''].filter((part) => part !== '').join(' · ');
}

/** One use of the designer's own elements as a line. */
export const useToText = ({ kind, element, hex, as, exact, isPinned }: UsedElement): string =>
  `from the designer: ${kind} ${element ?? hex ?? ''} as ${as}${exact ? ', exactly as given' : ''}${isPinned ? ', pinned' : ''}`;

const textOf = (value: unknown): string => (value === null || value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value));

/** What a picture says about itself: made by an algorithm (IPTC digital source type `algorithmicMedia`), from this design. */
export function provenanceText(design?: Design): PngText {
  const origin = design ? ` toile:design="${escapeXml(design.id)}" toile:seed="${design.seed}"` : '';
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    + '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:toile="urn:toile:1"'
    + ` Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia" xmp:CreatorTool="Toile ${ENGINE_VERSION}"${origin}/>`
    + '</rdf:RDF></x:xmpmeta>';
  return [['Software', `Toile ${ENGINE_VERSION}`], ['XML:com.adobe.xmp', xmp]];
}

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
