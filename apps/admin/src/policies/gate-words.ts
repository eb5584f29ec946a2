import type { GateCode } from '@symptograph/core';

/** What a change set must have to be published, in the order in which it is looked at. */
export const GATE_WORDS: Readonly<Record<GateCode, string>> = {
  NOT_EMPTY: 'It changes something.',
  SUBMITTED: 'It was submitted for review, and is not closed.',
  NO_CONFLICTS: 'Nothing in it contradicts what was published since it was begun.',
  CHECKS_CURRENT: 'The checks were run on just this content, over the release that is published now.',
  CHECKS_PASS:
    'No finding of integrity is left, and none of quality that it brings itself, but for what is waived.',
  NO_WITNESS_REFUSED: 'Nobody says of a combination of facts that its new answer is wrong.',
  WITNESSES_REASONED:
    'In a change of class S, each combination of facts that is answered otherwise has a reason why that is right.',
  WITNESSES_IN_CASES:
    'In a change of class S, a case of the library stands for each of them, for which the new answer is right.',
  NO_BLOCKING_THREAD: 'No conversation that keeps it back is open.',
  NO_REJECTION: 'Nobody who reviewed it objects.',
  INTERESTS: 'Whoever approves what can do harm stated their interests within the last year.',
  APPROVED_BY_ROLE: 'Everybody approved it whom the table above asks for, as it is now.',
};
