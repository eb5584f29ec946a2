import type { Metadata } from 'next';
import { NothingHere } from '../ui/nothing-here.tsx';

export const metadata: Metadata = { title: 'Not found' };

/** What an address that names nothing answers. */
export default function NotFound() {
  return (
    <NothingHere title="There is nothing at this address" to={{ href: '/', name: 'Go to the start page' }}>
      What was here may have been renamed, or the address may have a typing error. Names in addresses are in
      lower case with hyphens, as in <code className="font-mono text-sm">deep-vein-thrombosis</code>.
    </NothingHere>
  );
}
