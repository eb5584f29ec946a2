'use client';

import { Menu } from '@base-ui/react/menu';
import { CircleUserRound } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { showKeys } from '../keys/keys-event.ts';
import { useIsAwake } from '../ui/use-is-awake.ts';
import { signOut } from './sign-out.ts';

interface AccountMenuProps {
  readonly name: string;
  /** The roles, in words. */
  readonly roles: string;
}

const ITEM =
  'flex min-h-10 w-full cursor-pointer items-center rounded-sm px-3 text-left text-sm data-highlighted:bg-accent-wash';

/** Who is signed in, and what they can do about it. */
export function AccountMenu({ name, roles }: AccountMenuProps) {
  const router = useRouter();
  const isAwake = useIsAwake();
  const [problem, setProblem] = useState<string>();
  return (
    <Menu.Root>
      <Menu.Trigger
        disabled={!isAwake}
        aria-label={`Account: ${name}`}
        className="inline-flex size-10 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink data-popup-open:bg-sunken"
      >
        <CircleUserRound aria-hidden="true" size={19} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="z-50">
          <Menu.Popup className="min-w-60 rounded-md border border-line bg-surface p-1 shadow-lg">
            <div className="border-b border-line px-3 pt-2 pb-3">
              <p className="font-semibold">{name}</p>
              <p className="text-sm text-ink-faint">{roles}</p>
            </div>
            {problem === undefined ? null : (
              <p role="alert" className="px-3 py-2 text-sm text-danger">
                {problem}
              </p>
            )}
            <Menu.Item className={ITEM} onClick={() => router.push('/account')}>
              Account, interests and keys
            </Menu.Item>
            <Menu.Item className={ITEM} onClick={showKeys}>
              Keys
            </Menu.Item>
            <Menu.Item
              className={ITEM}
              closeOnClick={false}
              onClick={async () => setProblem(await signOut())}
            >
              Sign out
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
