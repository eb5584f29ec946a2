import { applyToSnapshot, buildSnapshot, changeBetween, type Subject } from '@symptograph/core';
import { reviewChange } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { ruled, ruledGraph } from '../../test/ruled-pack.ts';
import { createChangeProofs } from './change-proofs.ts';

const before = buildSnapshot(ruledGraph);
const { clot, fever } = ruled;

function changed(base: Subject, draft: Subject) {
  const change = changeBetween({ base, draft });
  if (!change) throw new Error('Something changes.');
  return { before, after: applyToSnapshot(before, [{ type: 'put', subject: draft }]), changes: [change] };
}

const calmed = changed(clot, { ...clot, then: { ...clot.then, urgency: 'ROUTINE' } });

test('what a change does is proved once for all who ask, at the same time and later', async () => {
  let proofs = 0;
  const { of } = createChangeProofs(async ({ sides, areTextsChanged }) => {
    proofs += 1;
    return reviewChange(...sides, areTextsChanged);
  });
  const [one, other] = await Promise.all([of(calmed), of(calmed)]);
  expect(one?.class).toBe('D');
  expect([other, await of(calmed)]).toEqual([one, one]);
  expect(proofs).toBe(1);
});

test('nothing is proved of a change that triage does not notice', async () => {
  const { of } = createChangeProofs(() => Promise.reject(new Error('Nothing has to be proved.')));
  expect(await of(changed(fever, { ...fever, name: 'a fever' }))).toBeNull();
});

test('what could not be proved is tried anew when it is asked for again', async () => {
  let attempts = 0;
  const { of } = createChangeProofs(async ({ sides, areTextsChanged }) => {
    attempts += 1;
    if (attempts === 1) throw new Error('The server has too much to do.');
    return reviewChange(...sides, areTextsChanged);
  });
  await expect(of(calmed)).rejects.toThrow('too much to do');
  expect((await of(calmed))?.class).toBe('D');
});
