import { expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, aStatement } from '../testing/builders.ts';
import { closure } from './closure.ts';

const [leg, calf, soleus, knee] = ['leg', 'calf', 'soleus', 'knee'].map((name, number) =>
  aConcept('ANATOMY', number + 1, { name }),
) as [
  ReturnType<typeof aConcept>,
  ReturnType<typeof aConcept>,
  ReturnType<typeof aConcept>,
  ReturnType<typeof aConcept>,
];

const snapshot = buildSnapshot(
  aGraph(
    [leg, calf, soleus, knee],
    [
      aStatement('PART_OF', 1, { subject: calf, object: leg }),
      aStatement('PART_OF', 2, { subject: soleus, object: calf }),
      aStatement('PART_OF', 3, { subject: knee, object: calf }, { negated: true }),
    ],
  ),
);

test('a whole comes with its parts and their parts, but not with what is stated not to be one', () => {
  expect([...closure(snapshot, leg.id, 'PART_OF', 'down')]).toEqual([leg.id, calf.id, soleus.id]);
});

test('a part comes with its wholes', () => {
  expect([...closure(snapshot, soleus.id, 'PART_OF', 'up')]).toEqual([soleus.id, calf.id, leg.id]);
});

test('a cycle ends where it closes', () => {
  const cyclic = buildSnapshot(
    aGraph(
      [leg, calf],
      [
        aStatement('PART_OF', 1, { subject: calf, object: leg }),
        aStatement('PART_OF', 2, { subject: leg, object: calf }),
      ],
    ),
  );
  expect([...closure(cyclic, leg.id, 'PART_OF', 'up')]).toEqual([leg.id, calf.id]);
});
