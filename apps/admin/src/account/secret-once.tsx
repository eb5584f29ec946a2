'use client';

import type { ReactNode } from 'react';
import { CopyButton } from '../ui/copy-button.tsx';

interface SecretOnceProps {
  /** What it is, and that it is not shown again. */
  readonly title: string;
  readonly secret: string;
  readonly copyLabel: string;
  readonly children?: ReactNode;
}

/** Something that is told once and never again, to be copied now. */
export function SecretOnce({ title, secret, copyLabel, children }: SecretOnceProps) {
  return (
    <section
      aria-label={title}
      role="status"
      className="grid gap-2 rounded-md border border-accent bg-accent-wash px-4 py-3"
    >
      <p className="font-semibold text-accent-strong">{title}</p>
      <code className="font-mono text-sm break-all">{secret}</code>
      {children}
      <p>
        <CopyButton text={secret} label={copyLabel} />
      </p>
    </section>
  );
}
