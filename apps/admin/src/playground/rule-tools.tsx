import { ListChecks, PencilRuler } from 'lucide-react';
import { tryAddress } from '../try-it/try-address.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { playgroundPath } from './playground-path.ts';

/** Ways from a rule's page to where it can be tried, and to where a copy of it can be edited. */
export function RuleTools({ rule }: { readonly rule: { readonly slug: string } }) {
  return (
    <p className="flex flex-wrap gap-2">
      <IntentLink href={tryAddress([], rule.slug)} className={BUTTON_LOOK}>
        <ListChecks aria-hidden="true" size={16} /> Try it
      </IntentLink>
      <IntentLink href={playgroundPath(rule)} className={BUTTON_LOOK}>
        <PencilRuler aria-hidden="true" size={16} /> Try a change
      </IntentLink>
    </p>
  );
}
