import { forecastPrint } from '@toile/colour';
import type { PrintForecast } from '@toile/colour';
import type { Hex } from '@toile/kernel';

const known = new Map<Hex, PrintForecast>();

/** How a colour comes out in print; found once a colour, since the search costs a moment. */
export function printOf(hex: Hex): PrintForecast {
  let forecast = known.get(hex);
  if (!forecast) {
    forecast = forecastPrint(hex);
    known.set(hex, forecast);
  }
  return forecast;
}
