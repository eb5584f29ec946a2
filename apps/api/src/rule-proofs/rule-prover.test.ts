import { Worker } from 'node:worker_threads';
import { applyToSnapshot, buildSnapshot, reviewSides } from '@symptograph/core';
import { reviewChange } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { ruled, ruledGraph } from '../../test/ruled-pack.ts';
import { processProver } from './process-prover.ts';
import { createRuleProver } from './rule-prover.ts';

const before = buildSnapshot(ruledGraph);
const calmed = { ...ruled.embolism, then: { ...ruled.embolism.then, urgency: 'ROUTINE' } } as const;
const after = applyToSnapshot(before, [{ type: 'put', subject: calmed }]);
const task = { sides: reviewSides({ snapshot: before }, { snapshot: after }), areTextsChanged: false };

/** Never answers. */
const SILENT = "require('node:worker_threads').parentPort.on('message', () => {});";
const ENDING = "require('node:worker_threads').parentPort.on('message', () => process.exit());";
const threadOf = (program: string) => () => new Worker(program, { eval: true });

test('a proof that comes from another thread is the one that this thread would find', async () => {
  const proof = await processProver.prove(task, 'PUBLIC');
  expect(proof.class).toBe('S');
  expect(proof).toEqual(reviewChange(...task.sides, false));
});

test.each([
  ['takes too long', SILENT, /could not be proved within 0.5 s/],
  ['breaks off', ENDING, /broke off/],
])('a proof that %s is refused with what to do', async (_how, program, message) => {
  const { prove, stop } = createRuleProver({ start: threadOf(program), limit: 500 });
  await expect(prove(task, 'DESK')).rejects.toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'UNAVAILABLE' },
  });
  await stop();
});

test('of one asker no more proofs wait than there is room for, and the other is not kept out', async () => {
  const { prove, stop } = createRuleProver({ start: threadOf(SILENT), size: 1, mostWaiting: 1 });
  const left = [prove(task, 'PUBLIC'), prove(task, 'PUBLIC'), prove(task, 'DESK')];
  const ended = Promise.all(left.map((each) => expect(each).rejects.toMatchObject({ message: /broke off/ })));
  await expect(prove(task, 'PUBLIC')).rejects.toMatchObject({
    message: 'Too many changes of rules wait to be proved. Ask this again in a minute.',
    extensions: { code: 'UNAVAILABLE' },
  });
  await stop();
  await ended;
});
