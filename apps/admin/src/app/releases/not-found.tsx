import type { Metadata } from 'next';
import { RELEASES_PATH } from '../../releases/release-path.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';

export const metadata: Metadata = { title: 'Not found' };

/** What an address that names no release answers. */
export default function NotFound() {
  return (
    <NothingHere title="There is no such release" to={{ href: RELEASES_PATH, name: 'See all releases' }}>
      A release has a number, and its page is at <code className="font-mono text-sm">/releases/3</code>.
      Releases are numbered from 1, without gaps, and none is ever deleted.
    </NothingHere>
  );
}
