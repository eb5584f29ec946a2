import type { ChangeSetStatus } from '../change-set.ts';
import { blockingAt, type CheckedFinding, type CheckReport } from './check-report.ts';
import type { GateItem } from './gate-item.ts';
import type { GateRequest } from './gate-of.ts';

const SUBMITTED: ReadonlySet<ChangeSetStatus> = new Set<ChangeSetStatus>([
  'IN_REVIEW',
  'APPROVED',
  'SCHEDULED',
]);

/** That there is something, that it was submitted, and that nothing published contradicts it. */
export function contentItems({ changeSet, changes, conflicts }: GateRequest): readonly GateItem[] {
  return [
    item('NOT_EMPTY', changes.length > 0, [
      `Changes ${counted(changes.length, 'subject')}.`,
      'Changes nothing; edit something first.',
    ]),
    {
      ...item('SUBMITTED', SUBMITTED.has(changeSet.status), [
        'Was submitted for review.',
        changeSet.status === 'DRAFT' || changeSet.status === 'CHANGES_REQUESTED'
          ? 'Is not submitted; an editor submits it for review.'
          : 'Is closed; start a new change set.',
      ]),
      who: 'EDITOR',
    },
    item('NO_CONFLICTS', conflicts === 0, [
      'Does not conflict with what is published.',
      `Has ${counted(conflicts, 'conflict')} with what is published; resolve each.`,
    ]),
  ];
}

/**
 * What the signers of an emergency switch-off answer for, since a rule that is gone leaves its cases and promises behind. What was wrong
 * before keeps it from nothing: it is published already, and harm does not wait for it.
 */
const ANSWERED_FOR: ReadonlySet<string> = new Set(['CASE_UNDER_TRIAGED', 'CONTRACT_NOT_KEPT']);

const NOTHING: Pick<CheckReport, 'findings'> = { findings: [] };

/** That the checks were run on just this, and that nothing blocks. */
export function checkItems({ changeSet, check, now }: GateRequest): readonly GateItem[] {
  const isCurrent =
    check !== null && check.headHash === changeSet.headHash && check.baseRelease === changeSet.baseRelease;
  const isAnsweredFor = ({ code, isIntroduced }: CheckedFinding) =>
    changeSet.origin === 'EMERGENCY' && (!isIntroduced || ANSWERED_FOR.has(code));
  const blocking = blockingAt(check?.report ?? NOTHING, now).filter((finding) => !isAnsweredFor(finding));
  const [first] = blocking;
  return [
    item('CHECKS_CURRENT', isCurrent, [
      'The checks were run on this content.',
      check === null
        ? 'The checks were not run; run them.'
        : 'The checks were not run on this content over the release that it starts from; bring it up to date and run them again.',
    ]),
    item('CHECKS_PASS', check !== null && !first, [
      'No finding blocks.',
      first
        ? `${counted(blocking.length, 'finding')} ${blocking.length === 1 ? 'blocks' : 'block'}: ${first.sentence}`
        : 'Nobody knows yet whether a finding blocks; run the checks.',
    ]),
  ];
}

/** That no discussion is open that must be settled first. */
export function threadItem({ openThreads }: GateRequest): GateItem {
  const settled = item('NO_BLOCKING_THREAD', openThreads === 0, [
    'No discussion is open that must be settled first.',
    `${counted(openThreads, 'discussion')} must be settled first: answer, and whoever began it resolves it, or a clinician or an administrator who wrote no part of the set.`,
  ]);
  return { ...settled, who: 'CLINICIAN' };
}

/** A number with its noun: “1 subject”, “3 subjects”. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function item(
  code: GateItem['code'],
  isMet: boolean,
  [met, unmet]: readonly [met: string, unmet: string],
): GateItem {
  return { code, isMet, sentence: isMet ? met : unmet, who: 'OWNER', people: [] };
}
