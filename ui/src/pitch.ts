// A pitch: the owner speaks, then everybody else reacts (3.0.5). Of the minutes of its step each poster has its share:
// three and seven when the step has ten for each. A step is laid out for three posters, so fewer do not speak longer.

const SPEAKING = 0.3;
const LAID_OUT_FOR = 3;

export interface Pitch {
  phase: 'speaking' | 'reacting' | 'over';
  /** Milliseconds the phase still has. */
  left: number;
  /** How far each of the two is, 0 to 1. */
  spoken: number;
  reacted: number;
}

const share = (part: number, whole: number): number => Math.min(1, Math.max(0, part / whole));

/** Where a pitch is that began this many milliseconds ago, in a step of so many milliseconds and posters. */
export function pitchAfter(elapsed: number, planned: number, posters: number): Pitch {
  const whole = planned / Math.max(LAID_OUT_FOR, posters);
  const speaking = whole * SPEAKING;
  const shares = { spoken: share(elapsed, speaking), reacted: share(elapsed - speaking, whole - speaking) };
  if (elapsed < speaking) return { phase: 'speaking', left: speaking - elapsed, ...shares };
  const left = whole - elapsed;
  return { phase: left > 0 ? 'reacting' : 'over', left: Math.max(0, left), ...shares };
}
