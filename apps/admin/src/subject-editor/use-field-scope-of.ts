'use client';

import type { Subject } from '@symptograph/core';
import { useCallback, useMemo } from 'react';
import type { FieldProblem } from '../editing/edit-state.ts';
import { problemsOf } from '../editing/problems-of.ts';
import type { Editing } from '../editing/use-editing.ts';
import { useNames } from '../naming/names.tsx';
import { twinNoteOf } from '../new-subject/twin-note.tsx';
import type { Candidate, FieldScope } from '../shape-form/field-scope.ts';
import { findCandidates } from './find-candidates.ts';
import { offersOf } from './offers-of.tsx';
import { warningsOf } from './warnings-of.ts';

/** Where the fields of one subject are: what they can refer to, what is wrong with them, and how something new is begun from one. */
export function useFieldScopeOf(subject: Subject, { state, put }: Editing): FieldScope {
  const { changeSet } = state;
  const { nameOf } = useNames();
  const evidence = useMemo(() => evidenceOf(subject, nameOf), [subject, nameOf]);
  const beside = useMemo(() => twinNoteOf(subject, changeSet), [subject, changeSet]);
  const find = useCallback(
    async (text: string, prefixes: readonly string[]) =>
      prefixes.includes('evd')
        ? evidence.filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
        : findCandidates(text, prefixes, changeSet),
    [changeSet, evidence],
  );
  const { id: subjectId } = subject;
  const offers = useCallback(
    (text: string, prefixes: readonly string[]) => offersOf(text, prefixes, { subjectId, put, changeSet }),
    [subjectId, put, changeSet],
  );
  return useMemo(
    () => ({
      find,
      offers,
      ownName: (id) => evidence.find((each) => each.id === id)?.name,
      beside,
      problems: [
        ...problemsOf(subject),
        ...warningsOf(subject, new Date().toISOString().slice(0, 10)).map(asWarning),
      ],
    }),
    [beside, evidence, find, offers, subject],
  );
}

function asWarning(problem: FieldProblem): FieldProblem {
  return { ...problem, isWarning: true };
}

/** The subject's own pieces of evidence, by their source, where in it they are and what they say. */
function evidenceOf(subject: Subject, nameOf: (id: string) => string): readonly Candidate[] {
  if (!('evidence' in subject)) return [];
  return subject.evidence.map(({ id, source, locator, quote, note }, place) => ({
    id,
    name: `${place + 1}. ${[nameOf(source), locator, quote && `“${quote}”`, note].filter(Boolean).join(' · ')}`,
  }));
}
