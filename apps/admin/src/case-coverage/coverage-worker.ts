import { compileRules } from '@symptograph/rules';
import type { LibraryCase } from '../playground/library-case.ts';
import { fetchLibrary } from './fetch-library.ts';
import { runCases } from './run-cases.ts';
import type { RunAnswer, RunRequest } from './run-messages.ts';
import { type SubjectScore, tryMutants } from './try-mutants.ts';

/** How often the page is told how far it is. */
const TOLD_EVERY_MS = 60;

addEventListener('message', ({ data }: MessageEvent<RunRequest>) => void run(data));

async function run(request: RunRequest): Promise<void> {
  const cases = await fetchLibrary(request).catch(() => undefined);
  if (cases) runOn(cases, request);
  else answer({ kind: 'AWAY' });
}

function runOn(cases: readonly LibraryCase[], { book: { set, vocabulary }, only }: RunRequest): void {
  const start = performance.now();
  const system = { set, vocabulary, base: compileRules(set, vocabulary) };
  const found = runCases(cases, system);
  answer({ kind: 'CASES', run: found, milliseconds: performance.now() - start });
  let scores: SubjectScore[] = [];
  let told = 0;
  for (const { done, of, score } of tryMutants(cases, system, only)) {
    if (score) scores.push(score);
    if (done < of && performance.now() - told < TOLD_EVERY_MS) continue;
    answer({ kind: 'TRIED', done, of, scores });
    scores = [];
    told = performance.now();
  }
  answer({ kind: 'DONE', milliseconds: performance.now() - start });
}

function answer(message: RunAnswer): void {
  postMessage(message);
}
