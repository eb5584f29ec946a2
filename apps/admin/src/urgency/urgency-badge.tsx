import { urgency } from '@symptograph/core';
import type { Urgency } from '@symptograph/rules';
import { CalendarDays, CircleDashed, Clock, Hospital, House, type LucideIcon, Siren } from 'lucide-react';
import { capitalised } from '../concepts/capitalised.ts';

const LOOKS: Readonly<Record<Urgency, { readonly icon: LucideIcon; readonly colours: string }>> = {
  EMERGENCY_CALL: { icon: Siren, colours: 'border-transparent bg-emergency-call-wash text-emergency-call' },
  EMERGENCY_GO: { icon: Hospital, colours: 'border-transparent bg-emergency-go-wash text-emergency-go' },
  SAME_DAY: { icon: Clock, colours: 'border-transparent bg-same-day-wash text-same-day' },
  ROUTINE: { icon: CalendarDays, colours: 'border-transparent bg-routine-wash text-routine' },
  SELF_CARE: { icon: House, colours: 'border-transparent bg-self-care-wash text-self-care' },
  NONE: { icon: CircleDashed, colours: 'border-line bg-no-level-wash text-no-level' },
};

const SIZES = {
  small: { box: 'gap-1.5 px-1.5 py-px text-xs', icon: 14 },
  large: { box: 'gap-2 px-2.5 py-1 text-sm', icon: 16 },
} as const;

interface UrgencyBadgeProps {
  readonly urgency: Urgency;
  readonly size?: keyof typeof SIZES;
}

/** A level of urgency: its words, its sign and its colour, of which each alone would say it. */
export function UrgencyBadge({ urgency: level, size = 'small' }: UrgencyBadgeProps) {
  const { icon: Icon, colours } = LOOKS[level];
  const { box, icon } = SIZES[size];
  return (
    <span
      className={`inline-flex items-center rounded-sm border font-semibold whitespace-nowrap ${box} ${colours}`}
    >
      <Icon aria-hidden="true" size={icon} strokeWidth={2} className="shrink-0" />
      {capitalised(urgency.terms[level].label)}
    </span>
  );
}
