'use client';

import Link from 'next/link';
import { type ComponentProps, useState } from 'react';

/** A link that fetches its page ahead once the pointer or the focus is on it, not merely because it is in view. */
export function IntentLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  const [intended, setIntended] = useState(false);
  return (
    <Link
      {...props}
      prefetch={intended ? null : false}
      onMouseEnter={() => setIntended(true)}
      onFocus={() => setIntended(true)}
    />
  );
}
