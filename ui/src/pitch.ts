// A pitch: the owner speaks, then everybody else reacts (3.0.5).

const SPEAKING = 3 * 60_000;
const REACTING = 7 * 60_000;

export interface Pitch {
  phase: 'speaking' | 'reacting' | 'over';
  /** Milliseconds the phase still has. */
  left: number;
  /** How far each of the two is, 0 to 1. */
  spoken: number;
  reacted: number;
}

const share = (part: number, whole: number): number => Math.min(1, Math.max(0, part / whole));

/** Where a pitch is that began this many milliseconds ago. */
export function pitchAfter(elapsed: number): Pitch {
  const shares = { spoken: share(elapsed, SPEAKING), reacted: share(elapsed - SPEAKING, REACTING) };
  if (elapsed < SPEAKING) return { phase: 'speaking', left: SPEAKING - elapsed, ...shares };
  const left = SPEAKING + REACTING - elapsed;
  return { phase: left > 0 ? 'reacting' : 'over', left: Math.max(0, left), ...shares };
}
