import type { Urgency } from '@symptograph/rules';
import { ArrowRight } from 'lucide-react';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';

interface LevelChangeProps {
  readonly before: Urgency;
  readonly after: Urgency;
}

/** A level before and after; one level alone where it stays. */
export function LevelChange({ before, after }: LevelChangeProps) {
  if (before === after) return <UrgencyBadge urgency={after} />;
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <UrgencyBadge urgency={before} />
      <ArrowRight aria-label="to" size={14} className="shrink-0 text-ink-faint" />
      <UrgencyBadge urgency={after} />
    </span>
  );
}
