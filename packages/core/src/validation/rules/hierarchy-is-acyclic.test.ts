import { expect, test } from 'vitest';
import { found, sentencesFound } from '../../../test/found.ts';
import { aConcept, aStatement } from '../../testing/index.ts';
import { hierarchyIsAcyclic } from './hierarchy-is-acyclic.ts';

const calf = aConcept('ANATOMY', 1, { name: 'calf' });
const leg = aConcept('ANATOMY', 2, { name: 'leg' });
const body = aConcept('ANATOMY', 3, { name: 'body' });
const parts = [calf, leg, body];
const calfOfLeg = aStatement('PART_OF', 1, { subject: calf, object: leg });
const legOfBody = aStatement('PART_OF', 2, { subject: leg, object: body });

test('a part of a part is accepted, also when reached in two ways', () => {
  const calfOfBody = aStatement('PART_OF', 3, { subject: calf, object: body });
  expect(found(hierarchyIsAcyclic, calfOfLeg, legOfBody, calfOfBody, ...parts)).toEqual([]);
});

test('every statement of a cycle is found, and the sentence names the way round', () => {
  const bodyOfCalf = aStatement('PART_OF', 3, { subject: body, object: calf });
  expect(sentencesFound(hierarchyIsAcyclic, calfOfLeg, legOfBody, bodyOfCalf, ...parts)).toEqual([
    '“calf is part of leg” leads back to its beginning: “leg”, then “body”, then “calf”; remove or turn round one of these statements.',
  ]);
  expect(found(hierarchyIsAcyclic, bodyOfCalf, calfOfLeg, legOfBody, ...parts)).toHaveLength(1);
});

test('of a long way round the sentence names the first three steps and the last', () => {
  const wayRound = (length: number) => {
    const ring = Array.from({ length }, (_, at) => aConcept('ANATOMY', at + 1, { name: `part ${at}` }));
    const [first, ...others] = ring.flatMap((subject, at) => {
      const object = ring[(at + 1) % length];
      return object ? [aStatement('PART_OF', at + 1, { subject, object })] : [];
    });
    return (
      first &&
      sentencesFound(hierarchyIsAcyclic, first, ...others, ...ring)
        .join()
        .split(/[:;] /)[1]
    );
  };
  expect(wayRound(4)).toBe('“part 1”, then “part 2”, then “part 3”, then “part 0”');
  expect(wayRound(100)).toBe('“part 1”, then “part 2”, then “part 3”, then 96 more, then “part 0”');
});

test('a concept that is a kind of itself is found', () => {
  const itself = aStatement('SUBTYPE_OF', 1, { subject: calf, object: calf });
  expect(sentencesFound(hierarchyIsAcyclic, itself, calf)).toEqual([
    expect.stringContaining('joins a concept to itself'),
  ]);
});

test('negated statements and the other hierarchy make no cycle', () => {
  const notBack = aStatement('PART_OF', 3, { subject: leg, object: calf }, { negated: true });
  const kindOf = aStatement('SUBTYPE_OF', 4, { subject: leg, object: calf });
  expect(found(hierarchyIsAcyclic, calfOfLeg, notBack, kindOf, ...parts)).toEqual([]);
  expect(found(hierarchyIsAcyclic, notBack, calfOfLeg, kindOf, ...parts)).toEqual([]);
});
