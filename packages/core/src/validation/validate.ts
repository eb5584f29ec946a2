import type { Subject } from '../graph/graph-document.ts';
import { allSubjects } from '../graph/graph-of.ts';
import { subjectById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Finding } from './finding.ts';
import { validationRules } from './rules/all-rules.ts';

/** All findings on a graph, by subject id, then in the order of the rules. */
export function validate(snapshot: Snapshot): readonly Finding[] {
  const findings: Finding[] = [];
  for (const subject of allSubjects(snapshot)) addFindings(snapshot, subject, findings);
  return sortBySubject(findings);
}

/** The findings on some subjects only, in the same order; ids that name nothing have none. */
export function findingsOn(snapshot: Snapshot, subjectIds: Iterable<string>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const id of new Set(subjectIds)) {
    const subject = subjectById(snapshot, id);
    if (subject) addFindings(snapshot, subject, findings);
  }
  return sortBySubject(findings);
}

/** Sorts findings in place by subject id; those of one subject keep their order. */
export function sortBySubject(findings: Finding[]): readonly Finding[] {
  return findings.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}

function addFindings(snapshot: Snapshot, subject: Subject, findings: Finding[]): void {
  for (const rule of validationRules) {
    for (const finding of rule.check(snapshot, subject)) findings.push(finding);
  }
}
