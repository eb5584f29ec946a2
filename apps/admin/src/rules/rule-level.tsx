import type { Urgency } from '@symptograph/rules';
import { Badge } from '../ui/badge.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';

interface RuleLevelProps {
  /** `null` for a rule that concludes something else only. */
  readonly urgency: Urgency | null;
  readonly size?: 'small' | 'large';
}

/** The level that a rule asks for, or that it asks for none. */
export function RuleLevel({ urgency, size = 'small' }: RuleLevelProps) {
  return urgency === null ? <Badge>Sets no level</Badge> : <UrgencyBadge urgency={urgency} size={size} />;
}
