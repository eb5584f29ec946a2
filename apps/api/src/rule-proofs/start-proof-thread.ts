import { Worker } from 'node:worker_threads';

/** A proof that needs more ends its thread. */
const MOST_MEGABYTES = 1024;

const IS_SOURCE = import.meta.url.endsWith('.ts');

/** A thread that answers review tasks with proofs. */
export function startProofThread(): Worker {
  const program = IS_SOURCE ? './run-from-source.mjs' : './proof-program.js';
  return new Worker(new URL(program, import.meta.url), {
    ...(IS_SOURCE && { execArgv: ['--conditions=symptograph-source'] }),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
}
