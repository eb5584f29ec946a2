'use client';

import { isConcept, type Subject, subjectTypeOf } from '@symptograph/core';
import { type ReactNode, useEffect, useState } from 'react';
import { TextLink } from '../ui/text-link.tsx';
import { findNamesakes, type Namesake } from './find-namesakes.ts';
import { NEW_TYPES, type NewType } from './new-type.ts';

/** What stands beside the name of a subject that is written: which other one is called so already. */
export function twinNoteOf(
  subject: Subject,
  changeSet: number | undefined,
): (path: string, value: unknown) => ReactNode {
  const of = typeOf(subject);
  return (path, value) =>
    of && NAMING.has(path) && typeof value === 'string' ? (
      <TwinNote of={of} id={subject.id} text={value} changeSet={changeSet} />
    ) : null;
}

/** What is told apart by its title. */
const TITLED: ReadonlySet<string> = new Set(['SOURCE', 'RULE', 'CRITERION', 'CONTRACT']);

const NAMING: ReadonlySet<string> = new Set(['name', 'title']);

function typeOf(subject: Subject): NewType | undefined {
  if (isConcept(subject)) return NEW_TYPES.find(({ kind }) => kind === subject.kind);
  const type = subjectTypeOf(subject.id);
  return TITLED.has(type ?? '') ? NEW_TYPES.find((each) => each.type === type) : undefined;
}

interface TwinNoteProps {
  readonly of: NewType;
  /** Of what is called by the text. */
  readonly id: string;
  readonly text: string;
  readonly changeSet: number | undefined;
}

const PAUSE_MS = 300;

function TwinNote({ of, id, text, changeSet }: TwinNoteProps) {
  const [twin, setTwin] = useState<Namesake>();
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(async () => {
      const found = await findNamesakes(of, text, changeSet);
      if (!isStale) setTwin(found.find((each) => each.isSame && each.id !== id));
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [of, id, text, changeSet]);
  return (
    <div role="status" className="mt-1 text-sm text-warning empty:hidden">
      {twin === undefined ? null : (
        <>
          There is already a {of.noun} called “{twin.matched ?? twin.name}”:{' '}
          <TextLink href={twin.href}>{twin.name}</TextLink>. Two of one name are told apart by nobody.
        </>
      )}
    </div>
  );
}
