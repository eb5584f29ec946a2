import type { ReactNode } from 'react';

const TONES = {
  danger: 'border-danger/40 bg-danger-wash text-danger',
  warning: 'border-warning/40 bg-warning-wash text-warning',
  plain: 'border-line bg-sunken text-ink-soft',
} as const;

interface AlertProps {
  readonly tone?: keyof typeof TONES;
  readonly children: ReactNode;
}

/** Something that went wrong or has to be known now; it is read out at once. */
export function Alert({ tone = 'danger', children }: AlertProps) {
  return (
    <div role="alert" className={`rounded-md border px-4 py-3 text-sm ${TONES[tone]}`}>
      {children}
    </div>
  );
}
