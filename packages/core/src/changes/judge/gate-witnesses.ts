import type { ApprovalRequest } from './gate-approvals.ts';
import type { GateItem } from './gate-item.ts';
import { reviewWitnesses } from './review-witnesses.ts';
import { uncoveredWitnesses } from './uncovered-witnesses.ts';

/** For a change of class S that is no emergency, that each witness has a reason and is covered by a case of the library. */
export function witnessItems(request: ApprovalRequest): readonly GateItem[] {
  const { before, after, changeSet, requirement, witnessReasons } = request;
  const isAsked = requirement.ruleClass === 'S' && changeSet.origin !== 'EMERGENCY';
  const review = isAsked ? request.review : null;
  const witnesses = review ? reviewWitnesses(review) : [];
  const silent = witnesses.filter(({ key }) => (witnessReasons.get(key) ?? '').trim() === '').length;
  const uncovered = review ? uncoveredWitnesses(review, before, after).length : 0;
  return [
    {
      code: 'WITNESSES_REASONED',
      isMet: silent === 0,
      sentence: witnessSentence(isAsked, silent, {
        all: 'Each witness has a reason.',
        some: `${countedWitnesses(silent)} of a change of class S without a reason; say of each why the new answer is right.`,
      }),
      who: 'CLINICIAN',
      people: [],
    },
    {
      code: 'WITNESSES_IN_CASES',
      isMet: uncovered === 0,
      sentence: witnessSentence(isAsked, uncovered, {
        all: 'Each witness is covered by a case.',
        some: `${countedWitnesses(uncovered)} of a change of class S without a case; make each a case in this set.`,
      }),
      who: 'OWNER',
      people: [],
    },
  ];
}

function witnessSentence(
  isAsked: boolean,
  left: number,
  { all, some }: { readonly all: string; readonly some: string },
): string {
  if (!isAsked)
    return 'Only a change of class S, but for an emergency, needs reasons and cases for its witnesses.';
  return left === 0 ? all : some;
}

function countedWitnesses(count: number): string {
  return count === 1 ? 'There is 1 witness' : `There are ${count} witnesses`;
}
