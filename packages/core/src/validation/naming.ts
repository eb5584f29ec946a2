import type { Subject } from '../graph/graph-document.ts';
import { conceptById } from '../graph/read.ts';
import { criterionById } from '../graph/read-rules.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { isCase, isConcept, isStatement } from '../graph/subject-type.ts';
import { statementClaim } from '../render/statement-sentence.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import { conceptKinds } from '../vocabulary/concepts/concept.ts';

const MOST_NAMED = 3;

/** How findings name a subject: “calf is part of leg”, “sciatica”, “A textbook”; a case by its slug. */
export function nameOf(snapshot: Snapshot, subject: Subject): string {
  if (isStatement(subject)) return `“${statementClaim(snapshot, subject)}”`;
  if (isConcept(subject)) return `“${subject.name}”`;
  return isCase(subject) ? `“${subject.slug}”` : `“${subject.title}”`;
}

/** How findings name a concept by its id; the id alone where there is none. */
export function nameOfConcept(snapshot: Snapshot, id: string): string {
  const concept = conceptById(snapshot, id);
  return concept ? `“${concept.name}”` : id;
}

/** How findings name a concept or criterion whose kind matters: the symptom “calf pain”. */
export function kindAndName(snapshot: Snapshot, id: string): string {
  const concept = conceptById(snapshot, id);
  if (concept) return `the ${conceptKinds[concept.kind].label} “${concept.name}”`;
  const criterion = criterionById(snapshot, id);
  return criterion ? `the criterion “${criterion.title}”` : id;
}

/** A kind of concept with its article: "an anatomical structure". */
export function aKind(kind: ConceptKind): string {
  const { label } = conceptKinds[kind];
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`;
}

/** Concepts or statements one after the other, "… and …", however many, but at most three by name. */
export function listOf<Item>(items: readonly Item[], nameItem: (item: Item) => string): string {
  const more = items.length - MOST_NAMED;
  const parts = items.slice(0, MOST_NAMED).map(nameItem);
  if (more > 0) parts.push(`${more} more`);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The steps of a way in their order, with `joint` between them; of a long one the first three and the last. */
export function wayOf<Item>(items: readonly Item[], nameItem: (item: Item) => string, joint: string): string {
  const [left, last] = [items.length - MOST_NAMED - 1, items.at(-1)];
  if (left < 1 || last === undefined) return items.map(nameItem).join(joint);
  const first = items.slice(0, MOST_NAMED).map(nameItem);
  return [...first, `${left} more`, nameItem(last)].join(joint);
}
