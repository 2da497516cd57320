// Small sentences about how goals came out, said alike on all surfaces of a reflection.

import { value } from '../../format';
import type { GoalEnd, Id, KeyResultEnd } from '../../gen/wire';
import { isOpen, putInLight, type WorkshopScreen } from '../step';

/** "18 → 9 working days"; steps and yes-or-no results carry it in their text. */
export function reach({ kind, baseline, target, unit, decimals }: KeyResultEnd): string {
  if (kind !== 'metric' || target === null) return '';
  return baseline === null ? `→ ${value(target, unit, decimals)}` : `${value(baseline, null, decimals)} → ${value(target, unit, decimals)}`;
}

export const endsOf = (goals: GoalEnd[]): KeyResultEnd[] => goals.flatMap((goal) => goal.keyResults);

/** The key result the room looks at, when it is one of these. */
export function inLight(screen: WorkshopScreen, ends: KeyResultEnd[]): KeyResultEnd | undefined {
  const spot = screen.stage.spotlight;
  return spot?.on === 'keyResult' ? ends.find((end) => end.id === spot.id) : undefined;
}

/** The room goes along to the key result in hand, as long as it is at this step. */
export async function goAlong(screen: WorkshopScreen, keyResult: Id): Promise<void> {
  const spot = screen.stage.spotlight;
  const there = spot?.on === 'keyResult' && spot.id === keyResult;
  if (isOpen(screen) && screen.step.id === screen.active && !there) await putInLight(screen.workshop.id, { on: 'keyResult', id: keyResult });
}
