import { expect, test } from 'vitest';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { aConcept, aGraph, aSource, aStatement } from '../../testing/index.ts';
import { changeBetween } from '../draft/change-between.ts';
import { changesById } from '../draft/changes-by-id.ts';
import { rebase } from './rebase.ts';

test('a conflict calls what is new in the change set by its name', () => {
  const clot = aConcept('CONDITION', 1, { name: 'clot' });
  const pain = aConcept('SYMPTOM', 1, { name: 'pain' });
  const swelling = aConcept('SYMPTOM', 2, { name: 'swelling' });
  const fever = aConcept('SYMPTOM', 9, { name: 'fever' });
  const hurts = aStatement('HAS_SYMPTOM', 1, { subject: clot, object: pain });
  const graphWith = (statement: typeof hurts) =>
    buildSnapshot(aGraph([clot, pain, swelling], [statement], [aSource()]));
  const changes = [
    changeBetween({ base: null, draft: fever }),
    changeBetween({ base: hurts, draft: { ...hurts, object: fever.id } }),
  ].flatMap((change) => change ?? []);
  const { conflicts } = rebase({
    changes: changesById(changes),
    base: graphWith(hurts),
    published: graphWith({ ...hurts, object: swelling.id, version: 2 }),
    resolutions: [],
  });
  expect(conflicts.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/was pain; it was published as swelling since, and this change set makes it fever/),
  ]);
});
