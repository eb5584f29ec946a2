import { urgency } from '@symptograph/core';
import { type Mutant, type Reading, renderCondition, URGENCIES } from '@symptograph/rules';

/** A mistake that no case notices, as an editor would be told of it: "Without “fever is present” every case would still pass." */
export function mutantSentence(mutant: Mutant, reading: Reading): string {
  const { operator, change } = mutant;
  const words = mutant.part === undefined ? '' : renderCondition(mutant.part, reading);
  switch (operator) {
    case 'DROP_PART':
      return `Without “${words}” every case would still pass.`;
    case 'DROP_SCOPE':
      return `For every complaint, not only where ${words}, every case would still pass.`;
    case 'NEGATE':
      return `With the opposite of “${words}” every case would still pass.`;
    case 'SWAP_ALL_ANY':
      return `With ${change === 'all to any' ? 'any instead of all' : 'all instead of any'} of these every case would still pass: ${words}.`;
    case 'MOVE_COUNT':
      return `With ${fromTo(change)} of these as the least number every case would still pass: ${words}.`;
    case 'MOVE_SCORE':
      return `With ${fromTo(change)} points as the threshold every case would still pass: ${words}.`;
    case 'MOVE_THRESHOLD':
      return `With ${fromTo(change)} in “${words}” every case would still pass.`;
    case 'CHANGE_POINTS':
      return `With ${pointsFromTo(change)} if ${words}, every case would still pass.`;
    case 'MOVE_URGENCY':
      return `With ${fromTo(inLevels(change))} as its level every case would still pass.`;
    case 'DROP_RULE':
      return 'Without the rule every case would still pass.';
  }
}

/** "2 to 3" as "3 instead of 2". */
function fromTo(change: string): string {
  const [from = '', to = ''] = change.split(' to ');
  return `${to} instead of ${from}`;
}

/** "1 to 2" as "2 points instead of 1". */
function pointsFromTo(change: string): string {
  const [from = '', to = ''] = change.split(' to ');
  return `${to} ${Math.abs(Number(to)) === 1 ? 'point' : 'points'} instead of ${from}`;
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
