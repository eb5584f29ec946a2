import { type ChangeClass, type ChangeReason, isEmergency, urgencyRank } from '@symptograph/rules';
import { capitalised } from '../concepts/capitalised.ts';
import type { ProvedChange } from './proved-change.ts';
import { witnessGroups } from './witness-groups.ts';

/** What a class of changes is called, and who has to approve it. */
export const CLASS_WORDS: Readonly<
  Record<ChangeClass, { readonly title: string; readonly approvals: string }>
> = {
  E: { title: 'Proved equivalent', approvals: 'One editor approves.' },
  U: { title: 'More urgent, or more is said', approvals: 'One clinician approves.' },
  D: { title: 'Something gets less urgent', approvals: 'Two clinicians approve.' },
  S: {
    title: 'A matter of safety',
    approvals:
      'Two clinicians approve, one of them safety lead. Each finding needs a reason, and a case for which the new answer is right.',
  },
};

/** How many reasons the sentence tells. */
const TOLD = 2;

/** Why a change is of its class: its gravest reasons as one sentence, with how often each shows. */
export function classSentence(change: ProvedChange): string {
  const leavesEmergency = change.reasons.includes('LEAVES_EMERGENCY');
  const reasons = change.reasons.filter((reason) => reason !== 'DOWNGRADE' || !leavesEmergency);
  if (reasons.length === 0) return 'No combination of facts is answered differently, whatever is known.';
  const clauses = reasons.slice(0, TOLD).map((reason) => CLAUSES[reason](change));
  return `${capitalised(clauses.join('; '))}.`;
}

const CLAUSES: Readonly<Record<ChangeReason, (change: ProvedChange) => string>> = {
  UNPROVED: ({ unproved }) =>
    `${counted(unproved.length, 'thing')} could not be proved, so the worst is supposed`,
  CONTRACT_BROKEN: ({ contracts }) => {
    const broken = contracts.filter(({ heldBefore }) => heldBefore).length;
    return `${counted(broken, 'contract')} that held ${broken === 1 ? 'is' : 'are'} broken`;
  },
  CONTRACT_CHANGED: () => 'a contract was taken back or promises something else',
  LEAVES_EMERGENCY: ({ witnesses }) => {
    const falls = witnesses.filter(
      ({ before, after }) =>
        isEmergency(before.floor) && urgencyRank(after.floor) < urgencyRank(before.floor),
    ).length;
    const [was, is] = falls === 1 ? ['was', 'is'] : ['were', 'are'];
    return `${counted(falls, 'combination')} of facts that ${was} an emergency ${is} less urgent`;
  },
  OPENS_SELF_CARE: () => 'self-care is shown where it was not',
  DOWNGRADE: ({ witnesses }) => {
    const falls = witnessGroups(witnesses).down.length;
    return `${counted(falls, 'combination')} of facts ${falls === 1 ? 'is' : 'are'} less urgent`;
  },
  CONCLUSION_LOST: () => 'something is no longer suggested',
  RULED_OUT: () => 'something is ruled out that was not',
  EXCLUDED_BY_LESS: () => 'less needs to be known to exclude what the rule asks for',
  CONTRADICTIONS: () => 'what contradicts itself is not the same',
  UPGRADE: ({ witnesses }) => {
    const rises = witnessGroups(witnesses).up.length;
    return `${counted(rises, 'combination')} of facts ${rises === 1 ? 'is' : 'are'} more urgent`;
  },
  CONCLUSION_GAINED: () => 'more is suggested',
  EXCLUDED_BY_MORE: () => 'more needs to be known to exclude what the rule asks for',
  TEXTS_CHANGED: () => 'words for people change',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
