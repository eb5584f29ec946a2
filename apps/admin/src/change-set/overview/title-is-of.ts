import type { ChangedNamesQuery } from '../../desk-api/generated/graphql.ts';

type Changed = NonNullable<ChangedNamesQuery['changeSet']>['changes'][number];

/** How a draft is called until somebody gives it a title: after what its first edit was of. */
const BY_ITSELF = /^Edits of (.+)$/s;

/** What a title that nobody wrote speaks of; undefined when somebody wrote it. */
export function spokenOf(title: string): string | undefined {
  return BY_ITSELF.exec(title)?.[1];
}

/** Whether changes are of something of a name: what they say has it, or it was called so before. */
export function areOf(changes: readonly Changed[], name: string): boolean {
  const wanted = name.toLowerCase();
  return changes.some(
    ({ sentence, details }) =>
      sentence.toLowerCase().includes(wanted) ||
      details.some(({ before }) => typeof before === 'string' && before.toLowerCase() === wanted),
  );
}
