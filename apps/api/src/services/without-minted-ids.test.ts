import type { Subject, SubjectEdit } from '@symptograph/core';
import { aConcept, aStatement, someEvidence } from '@symptograph/core/testing';
import { expect, test } from 'vitest';
import { withoutMintedIds } from './without-minted-ids.ts';

const pain = aConcept('SYMPTOM', 1);
const clot = aConcept('CONDITION', 1);

const creating = (subject: Subject) => ({ kind: 'CREATE', subject }) as unknown as SubjectEdit;
const stating = (number: number, locator: string) =>
  creating(
    aStatement(
      'HAS_SYMPTOM',
      number,
      { subject: clot, object: pain },
      { evidence: [someEvidence(number, { locator })] },
    ),
  );
const naming = (value: string): SubjectEdit => ({
  kind: 'UPDATE',
  subjectId: pain.id,
  operations: [{ op: 'set', path: 'name', value }],
});

test('a new subject is the same with other ids, of it and of its evidence', () => {
  expect(withoutMintedIds(stating(1, 'p. 1'))).toEqual(withoutMintedIds(stating(2, 'p. 1')));
});

test('what is said in it makes another', () => {
  expect(withoutMintedIds(stating(1, 'p. 1'))).not.toEqual(withoutMintedIds(stating(1, 'p. 2')));
  expect(withoutMintedIds(naming('one'))).not.toEqual(withoutMintedIds(naming('another')));
});
