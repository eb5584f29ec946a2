import { Badge } from '../ui/badge.tsx';
import type { ChangeSetStanding } from './load-standings.ts';

/** That a change set is behind what is published, or contradicts it; nothing when it is not so. */
export function StandingLine({ standing }: { readonly standing: ChangeSetStanding | undefined }) {
  if (standing === undefined || !standing.isBehind) return null;
  const { conflictCount } = standing;
  return (
    <p className="col-span-full flex flex-wrap gap-1.5">
      {conflictCount > 0 ? (
        <Badge tone="danger">{conflictCount === 1 ? '1 conflict' : `${conflictCount} conflicts`}</Badge>
      ) : (
        <Badge tone="warning">Behind what is published</Badge>
      )}
    </p>
  );
}
