import type { Metadata } from 'next';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { MessagePage } from '../ui/message-page.tsx';

export const metadata: Metadata = { title: 'Not found' };

/** What an address that names nothing answers. */
export default function NotFound() {
  return (
    <MessagePage kicker="Not found" title="There is nothing at this address">
      <p>
        The concept, source or page may have been renamed, or the address may have a typing error. Names in
        addresses are in lower case with hyphens, as in{' '}
        <code className="font-mono text-sm">deep-vein-thrombosis</code>.
      </p>
      <p>
        <IntentLink href="/" className={MAIN_BUTTON_LOOK}>
          Go to the start page
        </IntentLink>
      </p>
    </MessagePage>
  );
}
