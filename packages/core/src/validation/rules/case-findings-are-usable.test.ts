import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { applyToSnapshot } from '../../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import type { Edit } from '../../graph/edit.ts';
import type { Subject } from '../../graph/graph-document.ts';
import { aCase, aConcept, aGraph, aStatement } from '../../testing/index.ts';
import type { CaseFinding } from '../../vocabulary/rules/case.ts';
import { revalidate } from '../revalidate.ts';
import { validate } from '../validate.ts';
import { caseFindingsAreUsable } from './case-findings-are-usable.ts';

const pain = aConcept('SYMPTOM', 1, { name: 'pain' });
const legPain = aConcept('SYMPTOM', 2, { name: 'leg pain' });
const calfPain = aConcept('SYMPTOM', 3, { name: 'calf pain' });
const clot = aConcept('CONDITION', 1, { name: 'clot' });
const girth = aConcept('OBSERVABLE', 1, { name: 'calf girth', unit: 'cm' });
const hierarchy = [
  aStatement('SUBTYPE_OF', 1, { subject: calfPain, object: legPain }),
  aStatement('SUBTYPE_OF', 2, { subject: legPain, object: pain }),
];
const graph = [pain, legPain, calfPain, clot, girth, ...hierarchy];

const present = ({ id }: { readonly id: string }): CaseFinding => ({ concept: id, state: 'PRESENT' });
const absent = ({ id }: { readonly id: string }): CaseFinding => ({ concept: id, state: 'ABSENT' });
const having = (...findings: readonly CaseFinding[]) => aCase(1, { findings });

test('findings that can hold together are accepted, and what names nothing is left to other rules', () => {
  const given = having(present(calfPain), absent(clot), { ...present(girth), value: 380, unit: 'mm' });
  expect(pathsFound(caseFindingsAreUsable, given, ...graph)).toEqual([]);
  expect(pathsFound(caseFindingsAreUsable, having(present(aConcept('SYMPTOM', 9))), ...graph)).toEqual([]);
});

test('a finding that contradicts an earlier one is found', () => {
  expect(sentencesFound(caseFindingsAreUsable, having(present(calfPain), absent(pain)), ...graph)).toEqual([
    'The case “case-1” cannot be replayed: findings[0] and findings[1] contradict each other: calf pain is present, and pain is absent.',
  ]);
  expect(
    pathsFound(caseFindingsAreUsable, having(absent(pain), present(clot), present(legPain)), ...graph),
  ).toEqual(['findings.2']);
});

test('every value, unit and qualifier that cannot be used is found', () => {
  const given = having(
    { ...present(girth), value: 3, unit: 'kg' },
    present(calfPain),
    present(girth),
    { ...present(clot), qualifiers: { onset: 'SUDDEN' } },
    { ...present(pain), value: 3 },
  );
  expect(pathsFound(caseFindingsAreUsable, given, ...graph)).toEqual([
    'findings.0',
    'findings.2',
    'findings.3',
    'findings.4',
  ]);
});

const putting = (subject: Subject): Edit => ({ type: 'put', subject });

test.each<readonly [string, readonly CaseFinding[], Edit]>([
  [
    'a step of the hierarchy goes',
    [present(calfPain), absent(pain)],
    { type: 'remove', id: hierarchy[1]?.id ?? '' },
  ],
  ['the concept in the middle goes', [present(calfPain), absent(pain)], { type: 'remove', id: legPain.id }],
  [
    'a supertype comes to exclude another finding',
    [present(calfPain), present(clot)],
    putting(aStatement('EXCLUDES', 3, { subject: clot, object: pain })),
  ],
  [
    'a concept is replaced by another one',
    [present(clot), absent(aConcept('CONDITION', 2))],
    putting({ ...clot, status: 'DEPRECATED', replacedBy: aConcept('CONDITION', 2).id }),
  ],
  [
    'an observable gets a threshold',
    [{ ...present(girth), value: 3 }, present(pain)],
    putting({ ...girth, derived: [{ symptom: pain.id, gte: 4, unit: 'cm', evidence: '' }] }),
  ],
  [
    'an observable gets another unit',
    [{ ...present(girth), value: 3, unit: 'mm' }],
    putting({ ...girth, unit: 'kg' }),
  ],
])('what it finds is found again when %s', (_, findings, edit) => {
  const document = {
    ...aGraph([pain, legPain, calfPain, clot, girth, aConcept('CONDITION', 2)], hierarchy),
    cases: [having(...findings)],
  };
  const before = buildSnapshot(document);
  const after = applyToSnapshot(before, [edit]);
  const beforeFindings = validate(before);
  const touched = [edit.type === 'put' ? edit.subject.id : edit.id];
  const found = revalidate({ before, after, beforeFindings, touched });
  expect(found).toEqual(validate(after));
  const onTheCase = [beforeFindings, found].map((all) =>
    all.filter(({ subject }) => subject === aCase(1).id),
  );
  expect(onTheCase[0]).not.toEqual(onTheCase[1]);
});
