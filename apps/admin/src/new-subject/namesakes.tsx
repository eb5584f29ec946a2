'use client';

import { useEffect, useState } from 'react';
import { editPath } from '../subject-editor/edit-path.ts';
import { TextLink } from '../ui/text-link.tsx';
import { findNamesakes, type Namesake } from './find-namesakes.ts';
import type { NewType } from './new-type.ts';

interface NamesakesProps {
  readonly of: NewType;
  readonly text: string;
  readonly changeSet: number | undefined;
}

const PAUSE_MS = 150;

/** What there is already of nearly the same name, as one types, so that nothing is made twice. */
export function Namesakes({ of, text, changeSet }: NamesakesProps) {
  const [found, setFound] = useState<readonly Namesake[]>([]);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(async () => {
      const next = await findNamesakes(of, text, changeSet);
      if (!isStale) setFound(next);
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [of, text, changeSet]);
  const same = found.find(({ isSame }) => isSame);
  const look =
    same === undefined ? 'border-line bg-sunken text-ink-soft' : 'border-warning/40 bg-warning-wash';
  return (
    <div role="status" aria-label="What there is already">
      {found.length === 0 ? null : (
        <div className={`rounded-md border px-4 py-3 text-sm ${look}`}>
          <p className="font-semibold text-ink">
            {same === undefined
              ? `There is already a ${of.noun} that this may be`
              : `There is already a ${of.noun} called “${same.matched ?? same.name}”`}
          </p>
          <ul className="mt-1 grid gap-0.5">
            {found.map((each) => (
              <li key={each.id} className="flex flex-wrap items-baseline gap-x-3">
                <TextLink href={each.href}>{each.name}</TextLink>
                {each.matched === undefined ? null : (
                  <span className="text-ink-soft">also called “{each.matched}”</span>
                )}
                <TextLink href={editPath(each.id, changeSet)}>
                  Edit it<span className="sr-only">: {each.name}</span>
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
