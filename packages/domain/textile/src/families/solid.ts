import { definePrint } from '../print-family.ts';

/** Plain cloth: the ground alone. */
export const SOLID = definePrint({ id: 'solid', repeat: [40, 40], colours: [1, 1], layout: 'straight',
  description: 'plain colour', draw: () => [] });
