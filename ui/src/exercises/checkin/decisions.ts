import type { CheckInDecision } from '../../gen/wire';

/** In the order of the keys 1 to 4. */
export const DECISIONS: CheckInDecision[] = ['stay', 'adjustPlan', 'askHelp', 'revise'];
