import { keyholeSheets } from '../collar/keyhole.ts';
import type { Sided } from '../frame/draft.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { decorationSheets } from './decoration.ts';
import { frillSheets } from './frills.ts';
import { panelSheets } from './panels.ts';
import { pocketSheets } from './pockets.ts';
import { strapSheets } from './straps.ts';

/** Everything that lies on a body: pockets, frills, panels, decoration, straps. */
export const detailSheets = (frame: GarmentFrame, neckline: Neckline, arms: Sided<ArmModel>): Sheet[] => [
  ...strapSheets(frame, neckline), ...keyholeSheets(frame, neckline), ...pocketSheets(frame), ...frillSheets(frame, neckline), ...panelSheets(frame, neckline, arms), ...decorationSheets(frame, neckline),
];
