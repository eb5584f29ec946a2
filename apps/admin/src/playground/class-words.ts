import type { ChangeClass, ChangeReason } from '@symptograph/rules';
import type { ProvedChange } from './proved-change.ts';

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
      'Two clinicians approve, one of them safety lead, with a reason and a new case for each finding.',
  },
};

/** Why a change is of its class: the gravest reason as a sentence, with how often it shows. */
export function classSentence(change: ProvedChange): string {
  const [gravest] = change.reasons;
  return gravest === undefined
    ? 'No combination of facts is answered differently, whatever is known.'
    : SENTENCES[gravest](change);
}

const SENTENCES: Readonly<Record<ChangeReason, (change: ProvedChange) => string>> = {
  UNPROVED: ({ unproved }) =>
    `${counted(unproved.length, 'thing')} could not be proved, so the worst is supposed.`,
  CONTRACT_BROKEN: ({ contracts }) => {
    const broken = contracts.filter(({ heldBefore }) => heldBefore);
    return `${counted(broken.length, 'contract')} that held ${broken.length === 1 ? 'is' : 'are'} broken.`;
  },
  LEAVES_EMERGENCY: ({ witnesses }) => {
    const falls = witnesses.filter(
      ({ before, after }) => isEmergency(before.floor) && !isSame(before, after),
    );
    return `${counted(falls.length, 'combination')} of facts that ${falls.length === 1 ? 'was' : 'were'} an emergency ${falls.length === 1 ? 'is' : 'are'} less urgent now.`;
  },
  OPENS_SELF_CARE: () => 'Self-care is shown in a state in which it was not.',
  DOWNGRADE: () => 'A combination of facts is less urgent now; none leaves an emergency level.',
  CONCLUSION_LOST: () => 'Something is no longer suggested; no level changes downwards.',
  RULED_OUT: () => 'Something is ruled out that was not.',
  EXCLUDED_BY_LESS: () => 'Less needs to be known to exclude what the rule asks for.',
  CONTRADICTIONS: () => 'What contradicts itself is not the same.',
  UPGRADE: () => 'Levels rise only: nothing gets less urgent.',
  CONCLUSION_GAINED: () => 'More is suggested; no level changes.',
  EXCLUDED_BY_MORE: () => 'More needs to be known to exclude what the rule asks for; no level changes.',
  TEXTS_CHANGED: () => 'Only words for people change; every answer stays the same.',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function isEmergency(level: string): boolean {
  return level.startsWith('EMERGENCY');
}

function isSame(before: { readonly floor: string }, after: { readonly floor: string }): boolean {
  return before.floor === after.floor;
}
