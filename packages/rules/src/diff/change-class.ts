import { isEmergency, type Urgency, urgencyRank } from '../rule/urgency.ts';
import type { RuleDiff } from './witness.ts';

/** E: proved equivalent. U: upgrades or new suggestions only. D: some downgrade. S: a matter of safety. */
export type ChangeClass = 'E' | 'U' | 'D' | 'S';

/** Why a change is of its class, the gravest reason first. */
export type ChangeReason =
  | 'UNPROVED'
  | 'CONTRACT_BROKEN'
  | 'CONTRACT_CHANGED'
  | 'LEAVES_EMERGENCY'
  | 'OPENS_SELF_CARE'
  | 'DOWNGRADE'
  | 'CONCLUSION_LOST'
  | 'RULED_OUT'
  | 'EXCLUDED_BY_LESS'
  | 'CONTRADICTIONS'
  | 'UPGRADE'
  | 'CONCLUSION_GAINED'
  | 'EXCLUDED_BY_MORE'
  | 'TEXTS_CHANGED';

/** The class that a reason alone asks for. */
const CLASS_OF_REASON = {
  UNPROVED: 'S',
  CONTRACT_BROKEN: 'S',
  CONTRACT_CHANGED: 'S',
  LEAVES_EMERGENCY: 'S',
  OPENS_SELF_CARE: 'S',
  DOWNGRADE: 'D',
  CONCLUSION_LOST: 'D',
  RULED_OUT: 'D',
  EXCLUDED_BY_LESS: 'D',
  CONTRADICTIONS: 'D',
  UPGRADE: 'U',
  CONCLUSION_GAINED: 'U',
  EXCLUDED_BY_MORE: 'U',
  TEXTS_CHANGED: 'U',
} as const satisfies Record<ChangeReason, ChangeClass>;

/** What is known of a change beside its diff. */
export interface ChangeFacts {
  readonly diff: RuleDiff;
  /** Whether a contract is broken, or could not be proved, that held before. */
  readonly isContractBroken: boolean;
  /** Whether a contract was taken back, or promises something else. */
  readonly areContractsChanged?: boolean | undefined;
  /** Whether words for people changed: titles, advice, rationale. */
  readonly areTextsChanged: boolean;
}

/** The class of a change, computed and never chosen: that of its gravest reason; E when there is none. */
export function classOfChange(facts: ChangeFacts): {
  readonly class: ChangeClass;
  readonly reasons: readonly ChangeReason[];
} {
  const shown = reasonsShown(facts);
  const reasons = REASONS.filter((reason) => shown[reason]);
  const [gravest] = reasons;
  return { class: gravest ? CLASS_OF_REASON[gravest] : 'E', reasons };
}

/** The reasons that by themselves make a change one of a class, the gravest first; none for E. */
export function reasonsOfClass(of: ChangeClass): readonly ChangeReason[] {
  return REASONS.filter((reason) => CLASS_OF_REASON[reason] === of);
}

const REASONS = Object.keys(CLASS_OF_REASON) as readonly ChangeReason[];

function reasonsShown({
  diff,
  isContractBroken,
  areContractsChanged = false,
  areTextsChanged,
}: ChangeFacts): Record<ChangeReason, boolean> {
  const levels = diff.witnesses.map(({ before, after }) => [before.floor, after.floor] as const);
  const falls = levels.filter(([before, after]) => isBelow(after, before));
  return {
    UNPROVED: diff.findings.length > 0,
    CONTRACT_BROKEN: isContractBroken,
    CONTRACT_CHANGED: areContractsChanged,
    LEAVES_EMERGENCY: falls.some(([before]) => isEmergency(before)),
    OPENS_SELF_CARE: diff.openings.length > 0,
    DOWNGRADE: falls.length > 0,
    CONCLUSION_LOST: diff.witnesses.some(({ lost }) => lost.some(({ list }) => list !== 'rulesOut')),
    RULED_OUT: diff.witnesses.some(({ gained }) => gained.some(({ list }) => list === 'rulesOut')),
    EXCLUDED_BY_LESS: diff.ceilings.some(({ before, after }) => isBelow(after, before)),
    CONTRADICTIONS: diff.impossible.length + diff.possible.length > 0,
    UPGRADE: levels.some(([before, after]) => isBelow(before, after)),
    CONCLUSION_GAINED: diff.witnesses.some(
      ({ lost, gained }) =>
        gained.some(({ list }) => list !== 'rulesOut') || lost.some(({ list }) => list === 'rulesOut'),
    ),
    EXCLUDED_BY_MORE: diff.ceilings.some(({ before, after }) => isBelow(before, after)),
    TEXTS_CHANGED: areTextsChanged,
  };
}

function isBelow(one: Urgency, other: Urgency): boolean {
  return urgencyRank(one) < urgencyRank(other);
}
