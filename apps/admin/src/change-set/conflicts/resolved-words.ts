import type { ConflictChoice } from '../../desk-api/generated/graphql.ts';

/** How a conflict was settled, for whoever did it. */
export function resolvedWords(choice: ConflictChoice, label: string): string {
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  switch (choice) {
    case 'THEIRS':
      return `${name}: theirs is taken, so the change set does not change it there.`;
    case 'OURS':
      return `${name}: ours is kept. It can still be edited.`;
    case 'UNION':
      return `${name}: both are put together.`;
    case 'CUSTOM':
      return `${name}: what you wrote is taken.`;
  }
}
