import { parentPort } from 'node:worker_threads';
import type { ReviewTask } from '@symptograph/core';
import { reviewChange } from '@symptograph/rules';

// A thread of its own: what it is sent are review tasks, one at a time, and it answers each with the proof.
parentPort?.on('message', ({ sides, areTextsChanged }: ReviewTask) => {
  parentPort?.postMessage(reviewChange(...sides, areTextsChanged));
});
