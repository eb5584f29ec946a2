'use client';

import type { Subject } from '@symptograph/core';
import { useCallback, useMemo } from 'react';
import { problemsOf } from '../editing/problems-of.ts';
import type { Editing } from '../editing/use-editing.ts';
import type { Candidate, FieldScope } from '../shape-form/field-scope.ts';
import { findCandidates, kindsOfPrefixes } from './find-candidates.ts';
import { newConcept } from './new-concept.ts';
import { warningsOf } from './warnings-of.ts';

/** Where the fields of one subject are: what they can refer to, what is wrong with them, and how something new is begun from one. */
export function useFieldScopeOf(subject: Subject, { state, put }: Editing): FieldScope {
  const { changeSet } = state;
  const evidence = useMemo(() => evidenceOf(subject), [subject]);
  const find = useCallback(
    async (text: string, prefixes: readonly string[]) =>
      prefixes.includes('evd')
        ? evidence.filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
        : findCandidates(text, prefixes, changeSet),
    [changeSet, evidence],
  );
  const make = useCallback(
    (text: string, prefixes: readonly string[]): Candidate | undefined => {
      const [kind] = kindsOfPrefixes(prefixes);
      if (kind === undefined) return undefined;
      const concept = newConcept(kind, text);
      put(concept);
      return { id: concept.id, name: concept.name };
    },
    [put],
  );
  return useMemo(
    () => ({
      find,
      make,
      ownName: (id) => evidence.find((each) => each.id === id)?.name,
      problems: [...problemsOf(subject), ...warningsOf(subject, new Date().toISOString().slice(0, 10))],
    }),
    [evidence, find, make, subject],
  );
}

/** The subject's own pieces of evidence, by where they are and what they say. */
function evidenceOf(subject: Subject): readonly Candidate[] {
  if (!('evidence' in subject)) return [];
  return subject.evidence.map(({ id, locator, quote, note }, place) => ({
    id,
    name: [`${place + 1}.`, locator, quote && `“${quote}”`, note].filter(Boolean).join(' '),
  }));
}
