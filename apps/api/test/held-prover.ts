import { Worker } from 'node:worker_threads';
import { createRuleProver, type RuleProver } from '../src/rule-proofs/rule-prover.ts';

const PROGRAM = new URL('../src/rule-proofs/run-from-source.mjs', import.meta.url).href;

/** A prover as the API has it, whose thread begins to work when it is let. */
export interface HeldProver extends RuleProver {
  /** Resolves when something is to be proved. */
  readonly asked: Promise<void>;
  readonly letGo: () => void;
}

/** One that is held. */
export function heldProver(): HeldProver {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  let tell = () => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const start = () => {
    tell();
    const code = `Atomics.wait(require('node:worker_threads').workerData, 0, 0); import('${PROGRAM}');`;
    const execArgv = ['--conditions=symptograph-source'];
    return new Worker(code, { eval: true, workerData: gate, execArgv });
  };
  return {
    ...createRuleProver({ start, size: 1 }),
    asked,
    letGo: () => {
      Atomics.store(gate, 0, 1);
      Atomics.notify(gate, 0);
    },
  };
}
