// Time in the room is counted on from the moment the core looked, whatever happens to the clock of the machine.

import type { Clock } from '../gen/wire';

const HALF_A_DAY = 43_200_000;

/** How old the picture is that came in; a held one is older than its arrival. An age that cannot be is none. */
export function ageOf({ at }: Clock): number {
  const age = Date.now() - at;
  return age >= 0 && age < HALF_A_DAY ? age : 0;
}
