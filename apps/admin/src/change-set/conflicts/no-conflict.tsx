import { EmptyState } from '../../ui/empty-state.tsx';

interface NoConflictProps {
  readonly isOpen: boolean;
  readonly baseRelease: number;
  readonly isBehind: boolean;
  /** Whether it changes anything at all. */
  readonly hasChanges: boolean;
}

/** Says that nothing is to be settled, and why. */
export function NoConflict({ isOpen, baseRelease, isBehind, hasChanges }: NoConflictProps) {
  return (
    <EmptyState title="No conflict is open">
      {words({ isOpen, baseRelease, isBehind, hasChanges })}
    </EmptyState>
  );
}

function words({ isOpen, baseRelease, isBehind, hasChanges }: NoConflictProps): string {
  if (!isOpen) return 'It is closed, so nothing of it has to go together with what is published any more.';
  if (!hasChanges) return 'It changes nothing, so nothing that is published can be at odds with it.';
  if (isBehind)
    return 'What was published since goes together with it. “Bring up to what is published” under More does so now; publishing does it by itself.';
  return `It starts from release ${baseRelease}, and goes together with all that is published.`;
}
