'use client';

import { type Case, proposedCaseAsCase, type Subject } from '@symptograph/core';
import { factKey, sha256Hex } from '@symptograph/rules';
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { ulid } from 'ulid';
import { sendEdits } from '../editing/send-edits.ts';
import type { ClientBook } from '../rule-book/client-book.ts';
import type { LoadedCoverage } from './load-coverage.ts';
import type { CaseVerdict } from './run-cases.ts';
import type { NoticingCase } from './try-mutants.ts';

/** What the library's own cases may be used under. */
const LICENCE = 'CC-BY-4.0';

/** What became of the wish to make a case. */
export type Making =
  | { readonly kind: 'MADE'; readonly changeSet: number; readonly id: string }
  | { readonly kind: 'REFUSED'; readonly message: string };

interface CaseMaking {
  readonly mayMake: boolean;
  /** The change set that the next case goes into; undefined when it begins one. */
  readonly changeSet: number | undefined;
  readonly make: (proposal: NoticingCase) => Promise<Making>;
}

const CaseMakingContext = createContext<CaseMaking>({
  mayMake: false,
  changeSet: undefined,
  make: async () => ({ kind: 'REFUSED', message: 'There is nothing here to make a case of.' }),
});

/** How cases are made on this page. */
export function useCaseMaking(): CaseMaking {
  return useContext(CaseMakingContext);
}

interface CasesMadeProps extends Pick<LoadedCoverage, 'changeSet' | 'mayMake'> {
  readonly book: ClientBook;
  readonly cases: readonly CaseVerdict[] | undefined;
  readonly children: ReactNode;
}

/** Lets what is within make cases: all into one change set, which the first of them begins unless the page is about one. */
export function CasesMade({ book, changeSet, mayMake, cases, children }: CasesMadeProps) {
  const [at, setAt] = useState({ number: changeSet?.number, head: changeSet?.head ?? 0 });
  const beginning = useRef({
    title: 'Cases for mistakes that none noticed',
    roots: [],
  });
  const [beginKey] = useState(() => ulid());
  const taken = useRef(new Set<string>());
  const making = useMemo<CaseMaking>(() => {
    const known = new Map(book.vocabulary.facts.map((each) => [factKey(each.fact), each]));
    const slugs = new Set(cases?.map(({ of }) => of.slug));
    const make = async (proposal: NoticingCase): Promise<Making> => {
      const slug = freeSlug(proposal, (each) => slugs.has(each) || taken.current.has(each));
      const made = proposedCaseAsCase({
        ...{ proposal, slug, id: `cas_${ulid()}`, licence: LICENCE },
        knownOf: (fact) => known.get(factKey(fact)),
      });
      if (!made.ok) return { kind: 'REFUSED', message: made.error };
      taken.current.add(slug);
      const sent = await sendEdits(
        {
          beginKey,
          changeSet: at.number,
          ifHead: at.head,
          ifRelease: book.release,
          edits: [{ create: { type: 'CASE', subject: asSubject(made.value) } }],
        },
        beginning.current,
      );
      if (sent.kind !== 'SAVED') return { kind: 'REFUSED', message: wordsOf(sent) };
      setAt({ number: sent.changeSet, head: sent.head });
      return { kind: 'MADE', changeSet: sent.changeSet, id: made.value.id };
    };
    return { mayMake, changeSet: at.number, make };
  }, [at, beginKey, book, cases, mayMake]);
  return <CaseMakingContext value={making}>{children}</CaseMakingContext>;
}

function asSubject(made: Case): Subject {
  return JSON.parse(JSON.stringify(made)) as Subject;
}

function freeSlug({ observations }: NoticingCase, isTaken: (slug: string) => boolean): string {
  const slug = `mutant-${sha256Hex(JSON.stringify(observations)).slice(0, 8)}`;
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`;
  return free;
}

function wordsOf(sent: Exclude<Awaited<ReturnType<typeof sendEdits>>, { readonly kind: 'SAVED' }>): string {
  switch (sent.kind) {
    case 'AWAY':
      return 'The desk does not answer. Try again in a moment.';
    case 'SIGNED_OUT':
      return 'You are signed out. Sign in again, then make the case.';
    case 'CLASH':
      return 'Somebody else wrote at the same place. Load the page again, then make the case.';
    case 'REFUSED':
      return sent.message;
  }
}
