import type { ReactNode } from 'react';
import { IntentLink } from './intent-link.tsx';

const LOOK =
  'text-accent underline decoration-1 underline-offset-3 decoration-accent/40 hover:decoration-accent hover:text-accent-strong';

/** A link in text to a page of this app. */
export function TextLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <IntentLink href={href} className={LOOK}>
      {children}
    </IntentLink>
  );
}

/** A link in text to another site; it tells that site nothing of ours. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer" className={LOOK}>
      {children}
    </a>
  );
}
