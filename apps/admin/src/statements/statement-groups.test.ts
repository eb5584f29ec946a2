import { STATEMENT_KINDS, type StatementKind } from '@symptograph/core';
import { describe, expect, test } from 'vitest';
import type { QualifiersViewFragment, StatementViewFragment } from '../api/generated/graphql.ts';
import { statementGroups } from './statement-groups.ts';
import { STATEMENT_HEADINGS } from './statement-headings.ts';

const UNQUALIFIED: QualifiersViewFragment = {
  frequency: null,
  onset: null,
  course: [],
  quality: [],
  severity: [],
  laterality: null,
  spread: null,
  latency: null,
  duration: null,
  triggeredBy: [],
  aggravatedBy: [],
  relievedBy: [],
  notRelievedBy: [],
  locatedIn: [],
  radiatesTo: [],
  note: null,
};

function aStatement(
  kind: StatementKind,
  subject: string,
  object: string,
  negated = false,
): StatementViewFragment {
  const concept = (id: string) => ({ id, kind: 'SYMPTOM' as const, slug: id, name: id });
  return {
    __typename: 'RelationStatement',
    id: `${kind} ${subject} ${object} ${negated}`,
    kind,
    negated,
    subject: concept(subject),
    object: concept(object),
    qualifiers: UNQUALIFIED,
    evidence: [],
  };
}

describe('groups of statements', () => {
  test('every kind of statement has a heading in both directions', () => {
    expect(STATEMENT_HEADINGS.map(({ kind }) => kind).sort()).toEqual([...STATEMENT_KINDS].sort());
  });

  test('what is said of a concept and what is said of others about it stand apart', () => {
    const groups = statementGroups('here', [
      aStatement('ACCOMPANIED_BY', 'here', 'there'),
      aStatement('ACCOMPANIED_BY', 'elsewhere', 'here'),
    ]);
    expect(groups.map(({ heading, holds }) => [heading, holds.map(({ other }) => other.id)])).toEqual([
      ['May come with', ['there']],
      ['May accompany', ['elsewhere']],
    ]);
  });

  test('a symmetric kind is one group, whichever end the concept is', () => {
    const groups = statementGroups('here', [
      aStatement('DIFFERENTIAL_OF', 'here', 'there'),
      aStatement('DIFFERENTIAL_OF', 'elsewhere', 'here'),
    ]);
    expect(groups.map(({ holds }) => holds.map(({ other }) => other.id))).toEqual([['there', 'elsewhere']]);
  });

  test('what is stated not to hold never stands among what holds', () => {
    const [group] = statementGroups('here', [
      aStatement('HAS_SYMPTOM', 'here', 'there'),
      aStatement('HAS_SYMPTOM', 'here', 'there', true),
    ]);
    expect(group?.holds.flatMap(({ statements }) => statements.map(({ negated }) => negated))).toEqual([
      false,
    ]);
    expect(group?.negated.flatMap(({ statements }) => statements.map(({ negated }) => negated))).toEqual([
      true,
    ]);
  });

  test('several situations of the same two concepts are one entry', () => {
    const [group] = statementGroups('here', [
      { ...aStatement('HAS_SYMPTOM', 'here', 'there'), id: 'one' },
      { ...aStatement('HAS_SYMPTOM', 'here', 'there'), id: 'two' },
    ]);
    expect(group?.holds.map(({ statements }) => statements.length)).toEqual([2]);
  });
});
