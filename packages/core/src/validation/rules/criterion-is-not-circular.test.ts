import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { applyToSnapshot } from '../../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { aConcept, aCriterion, aGraph, anId, isPresent } from '../../testing/index.ts';
import { revalidate } from '../revalidate.ts';
import { validate } from '../validate.ts';
import { criterionIsNotCircular } from './criterion-is-not-circular.ts';

const naming = (number: number, ...others: readonly number[]) =>
  aCriterion(number, {
    title: `c${number}`,
    when: {
      op: 'all',
      of: [isPresent(), ...others.map((other) => ({ op: 'criterion' as const, id: anId('cri', other) }))],
    },
  });

test('criteria that share a part are accepted', () => {
  const all = [naming(1, 2, 3), naming(2, 4), naming(3, 4), naming(4)] as const;
  for (const criterion of all) {
    const others = all.filter((other) => other !== criterion);
    expect(pathsFound(criterionIsNotCircular, criterion, ...others)).toEqual([]);
  }
});

test('a criterion that names itself, or one that leads back to it, is found by a shortest way', () => {
  expect(sentencesFound(criterionIsNotCircular, naming(1, 1))).toEqual([
    "The criterion “c1” is defined by itself: “c1”, then “c1”; take one of them out of another's condition.",
  ]);
  const [a, b, c] = [naming(1, 2, 3), naming(2, 3), naming(3, 1)];
  expect(sentencesFound(criterionIsNotCircular, a, b, c)).toEqual([
    "The criterion “c1” is defined by itself: “c1”, then “c3”, then “c1”; take one of them out of another's condition.",
  ]);
  expect(sentencesFound(criterionIsNotCircular, b, a, c)[0]).toContain(
    '“c2”, then “c3”, then “c1”, then “c2”',
  );
});

test('one that only leads to a cycle is accepted, and the cycle closes and opens again for all on it', () => {
  const [before1, c1, c2, c3] = [naming(9, 1), naming(1, 2), naming(2, 3), naming(3)];
  const open = buildSnapshot({ ...aGraph([aConcept('SYMPTOM', 1)]), criteria: [before1, c1, c2, c3] });
  const closing = naming(3, 1);
  const closed = applyToSnapshot(open, [{ type: 'put', subject: closing }]);
  const found = validate(closed);
  expect(found.map(({ subject }) => subject)).toEqual([c1.id, c2.id, c3.id]);
  expect(revalidate({ before: open, after: closed, beforeFindings: [], touched: [c3.id] })).toEqual(found);
  const opened = applyToSnapshot(closed, [{ type: 'remove', id: c2.id }]);
  const left = revalidate({ before: closed, after: opened, beforeFindings: found, touched: [c2.id] });
  expect(left).toEqual(validate(opened));
  expect(left.map(({ code }) => code)).toEqual(['REFERENCE_MISSING']);
});
