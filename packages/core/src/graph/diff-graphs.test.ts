import { expect, test } from 'vitest';
import { aConcept, aGraph, aSource, aStatement } from '../testing/builders.ts';
import { diffGraphs } from './diff-graphs.ts';

const swelling = aConcept('SYMPTOM', 1, { name: 'swelling' });
const clot = aConcept('CONDITION', 2, { name: 'clot' });
const claim = aStatement('HAS_SYMPTOM', 3, { subject: clot, object: swelling });
const graph = aGraph([swelling, clot], [claim]);

test('two graphs that differ only in versions and order have no difference', () => {
  const again = aGraph([{ ...clot, version: 9 }, swelling], [claim]);
  expect(diffGraphs(graph, again)).toEqual([]);
});

test('a changed subject gets the version after its last', () => {
  const before = aGraph([swelling, { ...clot, version: 4 }], [claim]);
  const after = aGraph([swelling, { ...clot, name: 'blood clot' }], [claim]);
  expect(diffGraphs(before, after)).toEqual([
    { type: 'put', subject: { ...clot, name: 'blood clot', version: 5 } },
  ]);
});

test('a new graph comes sources first, and ends go last', () => {
  const ids = diffGraphs(aGraph([], [], []), graph).map((edit) => edit.type === 'put' && edit.subject.id);
  expect(ids).toEqual([aSource().id, swelling.id, clot.id, claim.id]);
  expect(diffGraphs(graph, aGraph([], []))).toEqual([
    { type: 'remove', id: claim.id },
    { type: 'remove', id: clot.id },
    { type: 'remove', id: swelling.id },
  ]);
});
