import type { ApprovalRequest } from './gate-approvals.ts';
import type { GateItem } from './gate-item.ts';
import { type ReviewWitness, reviewWitnesses } from './review-witnesses.ts';
import { uncoveredWitnesses } from './uncovered-witnesses.ts';

/** That somebody says of a witness that its new answer is wrong. */
export interface WitnessRefusal {
  /** Id of the person. */
  readonly byId: string;
  /** Why, in their words. */
  readonly reason: string;
}

/**
 * That nobody refused a witness; and for a change of class S, that each witness has a reason and is covered by a case of the library. Nothing
 * of an emergency, and of another class nothing as long as nobody refuses.
 */
export function witnessItems(request: ApprovalRequest): readonly GateItem[] {
  const { changeSet, requirement, review } = request;
  if (changeSet.origin === 'EMERGENCY' || !review) return [];
  const witnesses = reviewWitnesses(review);
  const refused = refusalItem(request, witnesses);
  if (requirement.ruleClass !== 'S') return refused.isMet ? [] : [refused];
  return [refused, reasonItem(request, witnesses), caseItem(request)];
}

/** The most characters of a refusal that are told. */
const MOST_TOLD = 200;

function refusalItem({ witnessRefusals }: ApprovalRequest, witnesses: readonly ReviewWitness[]): GateItem {
  const refusals = witnesses.flatMap(({ key }) => witnessRefusals.get(key) ?? []);
  const [first] = refusals;
  const count = refusals.length === 1 ? '1 witness was refused' : `${refusals.length} witnesses were refused`;
  return {
    code: 'NO_WITNESS_REFUSED',
    isMet: !first,
    sentence: first
      ? `${count}: “${shortened(first.reason)}” Change the rules so that it is answered otherwise, or ask whoever refused it to look again.`
      : 'No witness was refused.',
    who: 'NAMED',
    people: [...new Set(refusals.map(({ byId }) => byId))],
  };
}

function reasonItem(
  { witnessReasons, witnessRefusals }: ApprovalRequest,
  witnesses: readonly ReviewWitness[],
): GateItem {
  const isSilent = ({ key }: ReviewWitness) =>
    (witnessReasons.get(key) ?? '').trim() === '' && !witnessRefusals.has(key);
  const silent = witnesses.filter(isSilent).length;
  return {
    code: 'WITNESSES_REASONED',
    isMet: silent === 0,
    sentence:
      silent === 0
        ? 'Somebody said of each witness whether the new answer is right, and why.'
        : `${counted(silent)} of a change of class S without a reason; say of each why the new answer is right.`,
    who: 'CLINICIAN',
    people: [],
  };
}

function caseItem({ review, before, after }: ApprovalRequest): GateItem {
  const uncovered = review ? uncoveredWitnesses(review, before, after).length : 0;
  return {
    code: 'WITNESSES_IN_CASES',
    isMet: uncovered === 0,
    sentence:
      uncovered === 0
        ? 'For each witness stands a case for which the new answer is right.'
        : `${counted(uncovered)} of a change of class S without a case for which the new answer is right; make each a case in this set, or correct what its case expects.`,
    who: 'OWNER',
    people: [],
  };
}

function counted(count: number): string {
  return count === 1 ? 'There is 1 witness' : `There are ${count} witnesses`;
}

function shortened(reason: string): string {
  return reason.length <= MOST_TOLD ? reason : `${reason.slice(0, MOST_TOLD).trimEnd()}…`;
}
