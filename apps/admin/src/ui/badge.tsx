import type { ReactNode } from 'react';

const TONES = {
  plain: 'border-line bg-sunken text-ink-soft',
  accent: 'border-transparent bg-accent-wash text-accent-strong',
  warning: 'border-transparent bg-warning-wash text-warning',
  danger: 'border-transparent bg-danger-wash text-danger',
} as const;

/** A short label beside a name. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: keyof typeof TONES;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm border px-1.5 py-px text-xs font-medium ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
