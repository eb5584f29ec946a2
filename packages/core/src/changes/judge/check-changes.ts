import { subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Finding } from '../../validation/finding.ts';
import type { GraphChange } from '../../validation/rule.ts';
import { sortBySubject } from '../../validation/validate.ts';
import type { Change } from '../change.ts';
import { answersMayChange } from './answers-may-change.ts';
import { blocks, type CheckedFinding, type CheckReport, type RanCheck } from './check-report.ts';
import { checkTopic, isLookedAt, topicOfCode } from './check-topic.ts';
import { changeChecks } from './checks/all-change-checks.ts';
import { concernsRules } from './concerns-rules.ts';
import { findingKey, findingKeyByPlace } from './finding-key.ts';
import { knownFindings } from './known-findings.ts';
import { subjectsToCheck } from './subjects-to-check.ts';
import { isInForce, type Waiver, waivableBy } from './waiver.ts';

/** What is published, the same with the changes in place, and the changes. */
export interface JudgedChange extends GraphChange {
  readonly changes: readonly Change[];
}

/** A change to be checked. */
export interface CheckRequest extends JudgedChange {
  readonly waivers: readonly Waiver[];
  /** ISO 8601, UTC: by it waivers expire and sources and reviews grow old. */
  readonly now: string;
}

/**
 * What is wrong with what a change set would publish: the findings of validation on all that the changes can affect, and what only a
 * change can do wrong. That rules answer a case or keep a contract wrongly is not laid at the door of changes that cannot have anything to
 * do with it. Costs what was touched.
 */
export function checkChanges(request: CheckRequest): CheckReport {
  const { before, after, now } = request;
  const touched = request.changes.map(({ subjectId }) => subjectId);
  const affected = subjectsToCheck({ before, after }, touched);
  const found = [...knownFindings(after, affected), ...changeChecks.flatMap((check) => check.found(request))];
  const old = [
    ...knownFindings(before, affected),
    ...changeChecks.flatMap((check) => check.foundBefore(request)),
  ];
  const wasFound = recognise(before, old);
  const isFound = recognise(after, found);
  const answers = concernsRules(request) || answersMayChange({ before, after }, touched);
  const findings = sortBySubject(found)
    .filter(({ code }) => answers || !OF_ANSWERS.has(code))
    .map((finding) => checked(request, finding, !wasFound(after, finding)));
  return {
    findings,
    isPassed: !findings.some((finding) => blocks(finding, now)),
    solved: sortBySubject(old.filter((finding) => !isFound(before, finding))),
    ran: ranChecks(after, affected, findings),
  };
}

function ranChecks(
  after: Snapshot,
  affected: ReadonlySet<string>,
  findings: readonly Finding[],
): readonly RanCheck[] {
  const ids = [...affected].filter((id) => subjectById(after, id));
  return checkTopic.values.map((topic) => ({
    topic,
    subjects: ids.filter((id) => isLookedAt(topic, id)).length,
    findings: findings.filter(({ code }) => topicOfCode(code) === topic).length,
  }));
}

/** What is found of the answers that rules give. */
const OF_ANSWERS: ReadonlySet<string> = new Set(['CASE_UNDER_TRIAGED', 'CONTRACT_NOT_KEPT']);

/** Whether a finding on one graph is one of some on another. */
function recognise(snapshot: Snapshot, findings: readonly Finding[]) {
  const known = new Set(
    findings.flatMap((each) => [findingKey(snapshot, each), findingKeyByPlace(snapshot, each)]),
  );
  return (where: Snapshot, finding: Finding) =>
    known.has(findingKey(where, finding)) || known.has(findingKeyByPlace(where, finding));
}

function checked(
  { after, waivers, now }: CheckRequest,
  finding: Finding,
  isIntroduced: boolean,
): CheckedFinding {
  const key = findingKey(after, finding);
  const by = waivableBy(finding);
  const waiver = waivers.find((each) => each.findingKey === key && isInForce(each, now));
  const told = {
    ...finding,
    key,
    isIntroduced,
    waivableBy: by,
    waiver: by === null ? null : (waiver ?? null),
  };
  return { ...told, isBlocking: blocks(told, now) };
}
