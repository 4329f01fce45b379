import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { backCollarSheets } from './back-view.ts';
import { bowCollar } from './bow.ts';
import { cowl } from './cowl.ts';
import { peterPanCollar, sailorCollar } from './flat-collar.ts';
import { funnelCollar, turtleneck } from './high-collar.ts';
import { hoodCollar } from './hood.ts';
import { collarKit } from './kit.ts';
import { lapelSheets } from './lapel.ts';
import { mandarinCollar } from './mandarin.ts';
import { neckband } from './neckband.ts';
import { crossCollar } from './cross-collar.ts';
import { poloCollar } from './polo-collar.ts';
import { ruffleCollar } from './ruffle-collar.ts';
import { shirtCollar } from './shirt-collar.ts';

/** The collar of a garment, and what the neckline itself adds where there is none. */
export function collarSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { choice } = frame.draft.garment;
  if (frame.draft.figure.view === 'back') return backCollarSheets(frame, neckline);
  const own = neckline.id === 'turtleneck' && !choice.isOpen ? turtleneck(collarKit(frame, neckline, 'neckline'))
    : neckline.id === 'cowl' ? cowl(collarKit(frame, neckline, 'neckline')) : [];
  const kit = collarKit(frame, neckline);
  switch (choice.collar ?? 'none') {
    case 'shirt-collar': return [...own, ...(choice.type === 'polo' ? poloCollar(kit) : shirtCollar(kit))];
    case 'peter-pan': return [...own, ...peterPanCollar(kit)];
    case 'mandarin': return [...own, ...mandarinCollar(kit)];
    case 'notch-lapel': return [...own, ...lapelSheets(kit, 'notch')];
    case 'peak-lapel': return [...own, ...lapelSheets(kit, 'peak')];
    case 'shawl': return [...own, ...lapelSheets(kit, 'shawl')];
    case 'sailor': return [...own, ...sailorCollar(kit)];
    case 'funnel': return [...own, ...funnelCollar(kit)];
    case 'hood': return [...own, ...hoodCollar(kit)];
    case 'bow': return [...own, ...bowCollar(kit)];
    case 'ruffle': return [...own, ...ruffleCollar(kit)];
    case 'cross': return [...own, ...crossCollar(kit)];
    case 'none': return [...own, ...(choice.isOpen ? [] : neckband(collarKit(frame, neckline, 'neckline')))];
  }
}
