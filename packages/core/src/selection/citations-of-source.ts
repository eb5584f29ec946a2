import type { Subject } from '../graph/graph-document.ts';
import { subjectById, subjectsMentioning } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { isCase, isConcept, isSource, isStatement } from '../graph/subject-type.ts';
import { type SubjectType, subjectTypeOf } from '../ids.ts';
import { statementClaim } from '../render/statement-sentence.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Source } from '../vocabulary/source.ts';

/** Something that cites a source, and the passages of it that it rests on. */
export interface Citation {
  readonly subject: Exclude<Subject, Source>;
  readonly type: Exclude<SubjectType, 'SOURCE'>;
  /** What it is called: a name, a title, the slug of a case, the claim of a statement. */
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** How many subjects of a type cite a source. */
export interface CitationCount {
  readonly type: Citation['type'];
  readonly count: number;
}

/** What decides before what is merely said. */
const ORDER: readonly Citation['type'][] = ['RULE', 'CRITERION', 'CONTRACT', 'CASE', 'CONCEPT', 'STATEMENT'];

/** Everything in a graph that cites a source, rules first, of each type by name, then id. */
export function citationsOfSource(snapshot: Snapshot, sourceId: string): readonly Citation[] {
  return subjectsMentioning(snapshot, sourceId)
    .flatMap((id) => citationOf(snapshot, id, sourceId) ?? [])
    .sort(byTypeThenName);
}

/** How many subjects of each type cite a source, rules first; types of which none does are left out. */
export function citationCounts(snapshot: Snapshot, sourceId: string): readonly CitationCount[] {
  const types = subjectsMentioning(snapshot, sourceId).map(subjectTypeOf);
  return ORDER.map((type) => ({ type, count: types.filter((each) => each === type).length })).filter(
    ({ count }) => count > 0,
  );
}

function citationOf(snapshot: Snapshot, id: string, sourceId: string): Citation | undefined {
  const subject = subjectById(snapshot, id);
  const type = subjectTypeOf(id);
  if (!subject || type === undefined || type === 'SOURCE' || isSource(subject)) return undefined;
  const evidence = subject.evidence.filter(({ source }) => source === sourceId);
  return { subject, type, name: nameOf(snapshot, subject), evidence };
}

function nameOf(snapshot: Snapshot, subject: Citation['subject']): string {
  if (isStatement(subject)) return statementClaim(snapshot, subject);
  if (isConcept(subject)) return subject.name;
  return isCase(subject) ? subject.slug : subject.title;
}

function byTypeThenName(one: Citation, other: Citation): number {
  const place = ORDER.indexOf(one.type) - ORDER.indexOf(other.type);
  if (place !== 0) return place;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function keyOf({ name, subject }: Citation): string {
  return `${name.toLowerCase()} ${subject.id}`;
}
