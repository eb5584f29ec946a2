import { ArrowRight } from 'lucide-react';
import { Badge } from '../ui/badge.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import type { TryAnswer } from './try-rules.ts';

/** Both levels in one line that stays in view on a narrow screen, for the eye alone: the panel tells them in full. */
export function LevelBar({ answer: { floor, ceiling, isReassuring } }: { readonly answer: TryAnswer }) {
  return (
    <p
      aria-hidden="true"
      className="sticky top-14 z-20 order-first -mx-4 flex flex-wrap items-center gap-1.5 border-b border-line bg-paper px-4 py-2 sm:-mx-8 sm:px-8 lg:hidden"
    >
      {floor === 'SELF_CARE' && !isReassuring ? (
        <Badge>Not settled yet</Badge>
      ) : (
        <UrgencyBadge urgency={floor} />
      )}
      {floor === ceiling ? null : (
        <>
          <ArrowRight size={14} className="text-ink-faint" />
          <UrgencyBadge urgency={ceiling} />
        </>
      )}
    </p>
  );
}
