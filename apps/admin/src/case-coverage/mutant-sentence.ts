import { urgency } from '@symptograph/core';
import { type Mutant, type Reading, renderCondition, URGENCIES } from '@symptograph/rules';

/** A mistake that no case notices, as an editor would be told of it: "It would not ask that fever is present." */
export function mutantSentence(mutant: Mutant, reading: Reading): string {
  const { operator, change } = mutant;
  const words = mutant.part === undefined ? '' : renderCondition(mutant.part, reading);
  switch (operator) {
    case 'DROP_PART':
      return `Without “${words}” it would still pass.`;
    case 'DROP_SCOPE':
      return `For every complaint, not only where ${words}, it would still pass.`;
    case 'NEGATE':
      return `With the opposite of “${words}” it would still pass.`;
    case 'SWAP_ALL_ANY':
      return `With ${change === 'all to any' ? 'any instead of all' : 'all instead of any'} of these it would still pass: ${words}.`;
    case 'MOVE_COUNT':
      return `With ${fromTo(change)} of these as the least number it would still pass: ${words}.`;
    case 'MOVE_SCORE':
      return `With ${fromTo(change)} points as the threshold it would still pass: ${words}.`;
    case 'MOVE_THRESHOLD':
      return `With ${fromTo(change)} in “${words}” it would still pass.`;
    case 'CHANGE_POINTS':
      return `With ${fromTo(change)} points for “${words}” it would still pass.`;
    case 'MOVE_URGENCY':
      return `With ${fromTo(inLevels(change))} as its level it would still pass.`;
    case 'DROP_RULE':
      return 'Without the rule every case would still pass.';
  }
}

/** "2 to 3" as "3 instead of 2". */
function fromTo(change: string): string {
  const [from = '', to = ''] = change.split(' to ');
  return `${to} instead of ${from}`;
}

function inLevels(change: string): string {
  return change
    .split(' to ')
    .map((name) => {
      const level = URGENCIES.find((each) => each === name);
      return level === undefined ? name : `“${urgency.terms[level].label}”`;
    })
    .join(' to ');
}
