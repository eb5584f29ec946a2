import type { ReactNode } from 'react';
import { MAIN_BUTTON_LOOK } from './button-look.ts';
import { IntentLink } from './intent-link.tsx';
import { MessagePage } from './message-page.tsx';

interface NothingHereProps {
  readonly title: string;
  /** What may be the matter. */
  readonly children: ReactNode;
  /** Where to go from here. */
  readonly to: { readonly href: string; readonly name: string };
}

/** What an address that names nothing answers: what may be the matter, and where to go on. */
export function NothingHere({ title, children, to }: NothingHereProps) {
  return (
    <MessagePage kicker="Not found" title={title}>
      <p>{children}</p>
      <p>
        <IntentLink href={to.href} className={MAIN_BUTTON_LOOK}>
          {to.name}
        </IntentLink>
      </p>
    </MessagePage>
  );
}
