import type { Metadata } from 'next';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { MessagePage } from '../ui/message-page.tsx';

export const metadata: Metadata = { title: 'Not for your role' };

/** What a page answers that is not for whoever is signed in. */
export default function Forbidden() {
  return (
    <MessagePage kicker="Not allowed" title="Your role does not open this page">
      <p>An administrator can give you another one. What is published is open to everybody.</p>
      <p>
        <IntentLink href="/" className={MAIN_BUTTON_LOOK}>
          Go to the start page
        </IntentLink>
      </p>
    </MessagePage>
  );
}
