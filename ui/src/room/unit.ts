// Whose an objective is and how high it stands, where units sit together.

import type { RoomObjective } from '../gen/wire';
import { levelKey } from '../words';

/** "Customer contact · tactical" */
export const unitOf = (say: (key: string) => string, { unitName, level }: RoomObjective): string => (level === null ? unitName : `${unitName} · ${say(levelKey(level))}`);
