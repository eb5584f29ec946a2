import type { Metadata } from 'next';
import { CHANGE_SETS_PATH } from '../../change-sets/change-set-path.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';

export const metadata: Metadata = { title: 'Not found' };

/** What an address that names no change set answers. */
export default function NotFound() {
  return (
    <NothingHere
      title="There is no such change set"
      to={{ href: CHANGE_SETS_PATH, name: 'See all change sets' }}
    >
      A change set has a number, and its page is at <code className="font-mono text-sm">/change-sets/12</code>
      . None is ever deleted: look for a typing error in the number.
    </NothingHere>
  );
}
