import type { Subject } from '@symptograph/core';
import type { ChangeAction, ChangeSetChangesQuery } from '../../desk-api/generated/graphql.ts';
import { groupedBy } from '../../grouped-by.ts';
import type { ChangeGroup } from './change-view.ts';
import { subjectKind } from './subject-kind.ts';
import { subjectLabel } from './subject-label.ts';
import { suggestibleAt } from './suggestible-at.ts';

type Answered = NonNullable<ChangeSetChangesQuery['changeSet']>;

/** What a statement joins is its name: of one that comes or goes nothing is said by telling it again. */
function isTold(action: ChangeAction, path: string): boolean {
  return (action === 'CREATE' || action === 'REMOVE') && (path === 'subject' || path === 'object');
}

/** The changes of a change set by the kind of what they change, each with what is said about it. */
export function changeGroups({
  changes,
  threads,
}: Pick<Answered, 'changes' | 'threads'>): readonly ChangeGroup[] {
  const views = changes.map(({ base, draft, ...change }) => ({
    ...change,
    kind: subjectKind(change.subjectId).one,
    label: subjectLabel(draft ?? base, change.sentence, change.reason),
    details: change.details
      .filter(({ path }) => !isTold(change.action, path))
      .map((place) => ({
        ...place,
        suggestible: draft ? suggestibleAt(draft as Subject, place.path, place.after) : undefined,
      })),
    threads: threads.filter(({ subjectId }) => subjectId === change.subjectId),
  }));
  const byKind = groupedBy(views, ({ subjectId }) => subjectKind(subjectId).prefix);
  return [...byKind.values()]
    .map((of) => ({ kind: subjectKind(of[0]?.subjectId ?? ''), changes: of }))
    .sort((a, b) => a.kind.order - b.kind.order)
    .map(({ kind, changes: of }) => ({
      name: kind.many,
      changes: [...of].sort((a, b) => a.label.localeCompare(b.label, 'en')),
    }));
}
