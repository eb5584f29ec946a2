import type { Subject } from '../../graph/graph-document.ts';
import { subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Change } from '../change.ts';
import type { Tier } from '../requirement.ts';
import { changedFields } from './changed-fields.ts';
import { tierOfField, tierOfWhole } from './field-tier.ts';
import { highestTier } from './highest-tier.ts';

/**
 * How far wrong changes could do harm: the highest tier of what differs between what is published and the same with the changes in place,
 * whatever the changes say of themselves. A subject that comes, goes, is deprecated or comes back counts by all that it is. Rules,
 * criteria and contracts count for nothing here, since their class decides.
 */
export function tierOf(changes: readonly Change[], before: Snapshot, after: Snapshot): Tier {
  return highestTier(
    changes.map(({ subjectId }) =>
      tierOfSubject(subjectById(before, subjectId), subjectById(after, subjectId)),
    ),
  );
}

function tierOfSubject(old: Subject | undefined, next: Subject | undefined): Tier {
  if (!old || !next) {
    const only = next ?? old;
    return only ? tierOfWhole(only) : 0;
  }
  if (statusOf(old) !== statusOf(next)) return highestTier([old, next].map(tierOfWhole));
  return highestTier(changedFields(old, next).map((field) => tierOfField(next, field)));
}

function statusOf(subject: Subject): string {
  return 'status' in subject ? `${subject.status} ${subject.replacedBy ?? ''}` : '';
}
