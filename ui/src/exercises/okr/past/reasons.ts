import type { RevisionReason } from '../../../gen/wire';

/** Why something published may change, the likeliest first. */
export const REASONS: RevisionReason[] = ['newInformation', 'newLearning', 'externalChange', 'measureUnusable', 'priorityChange', 'typo'];
