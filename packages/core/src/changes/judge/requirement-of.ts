import type { ChangeClass } from '@symptograph/rules';
import type { Change } from '../change.ts';
import type { ApproverRole, Need, Requirement, Tier } from '../requirement.ts';
import { highestTier } from './highest-tier.ts';

type Counts = Readonly<Record<ApproverRole, number>>;

const ONE_EDITOR: Counts = { EDITOR: 1, CLINICIAN: 0, SAFETY_LEAD: 0 };
const ONE_CLINICIAN: Counts = { EDITOR: 0, CLINICIAN: 1, SAFETY_LEAD: 0 };
const TWO_CLINICIANS: Counts = { EDITOR: 0, CLINICIAN: 2, SAFETY_LEAD: 0 };
const WITH_SAFETY_LEAD: Counts = { EDITOR: 0, CLINICIAN: 2, SAFETY_LEAD: 1 };

const OF_TIER: Readonly<Record<Tier, Counts>> = {
  0: ONE_EDITOR,
  1: ONE_EDITOR,
  2: ONE_CLINICIAN,
  3: WITH_SAFETY_LEAD,
};

const OF_CLASS: Readonly<Record<ChangeClass, Counts>> = {
  E: ONE_EDITOR,
  U: ONE_CLINICIAN,
  D: TWO_CLINICIANS,
  S: WITH_SAFETY_LEAD,
};

/**
 * Who must approve changes of a tier and, where triage is concerned, of a class: the strictest of both. What is promised or expected of
 * the rules, once published, never changes or goes without a clinician.
 */
export function requirementOf(
  changes: readonly Change[],
  tier: Tier,
  ruleClass: Requirement['ruleClass'],
): Requirement {
  const counts = [OF_TIER[tier]];
  if (ruleClass !== null) counts.push(OF_CLASS[ruleClass]);
  if (changes.some(changesExpectation)) counts.push(ONE_CLINICIAN);
  const needs = needsOf(counts);
  return { tier, ruleClass, needs, needsInterests: tier >= 2 || (ruleClass !== null && ruleClass !== 'E') };
}

/** Both requirements at once: the higher tier and class, and all that either needs. */
export function stricterOf(one: Requirement, other: Requirement): Requirement {
  return {
    tier: highestTier([one.tier, other.tier]),
    ruleClass: CLASSES[Math.max(rankOf(one), rankOf(other))] ?? null,
    needs: needsOf([countsOf(one), countsOf(other)]),
    needsInterests: one.needsInterests || other.needsInterests,
  };
}

const CLASSES: readonly (ChangeClass | null)[] = [null, 'E', 'U', 'D', 'S'];

function rankOf({ ruleClass }: Requirement): number {
  return CLASSES.indexOf(ruleClass);
}

/** Who at least approves that something published that is promised or expected of the rules changes or goes. */
export function needsOfExpectation(): readonly Need[] {
  return needsOf([ONE_CLINICIAN]);
}

function changesExpectation({ subjectId, base }: Change): boolean {
  return base !== null && (subjectId.startsWith('cas_') || subjectId.startsWith('ctr_'));
}

/** Each role's highest count; a role that a higher one makes up for is left out. */
function needsOf(counts: readonly Counts[]): readonly Need[] {
  const most = (role: ApproverRole) => Math.max(...counts.map((each) => each[role]));
  const [editors, clinicians, leads] = [most('EDITOR'), most('CLINICIAN'), most('SAFETY_LEAD')];
  const needs: readonly Need[] = [
    { role: 'EDITOR', count: editors > Math.max(clinicians, leads) ? editors : 0 },
    { role: 'CLINICIAN', count: clinicians > leads ? clinicians : 0 },
    { role: 'SAFETY_LEAD', count: leads },
  ];
  return needs.filter(({ count }) => count > 0);
}

function countsOf({ needs }: Requirement): Counts {
  const countOf = (role: ApproverRole) => needs.find((need) => need.role === role)?.count ?? 0;
  return { EDITOR: countOf('EDITOR'), CLINICIAN: countOf('CLINICIAN'), SAFETY_LEAD: countOf('SAFETY_LEAD') };
}
