import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseRun } from './run-cases.ts';
import type { RunAnswer, RunRequest } from './run-messages.ts';
import type { SubjectScore } from './try-mutants.ts';

/** How far a run is, and what it has found so far. */
export interface CoverageRun {
  /** RUNNING; or how it came to its end: whole, stopped by somebody, without cases since nothing answered, or failed. */
  readonly state: 'RUNNING' | 'DONE' | 'STOPPED' | 'AWAY' | 'FAILED';
  readonly cases: CaseRun | undefined;
  /** What it took to answer the cases. */
  readonly casesMs: number | undefined;
  readonly tried: { readonly done: number; readonly of: number } | undefined;
  /** By the id of the rule or criterion, of those that were tried to the end. */
  readonly scores: ReadonlyMap<string, SubjectScore>;
  /** What all of it took. */
  readonly milliseconds: number | undefined;
}

const BEGUN: CoverageRun = {
  state: 'RUNNING',
  cases: undefined,
  casesMs: undefined,
  tried: undefined,
  scores: new Map(),
  milliseconds: undefined,
};

/** Runs the cases in a worker as soon as the page is there, and again when asked to; what was found before it was stopped stays. */
export function useCoverageRun(request: Omit<RunRequest, 'origin'>) {
  const wanted = useRef(request);
  const worker = useRef<Worker>(undefined);
  const [run, setRun] = useState(BEGUN);
  const start = useCallback(() => {
    worker.current?.terminate();
    setRun(BEGUN);
    const started = new Worker(new URL('./coverage-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<RunAnswer>) =>
      setRun((before) => after(before, data)),
    );
    started.addEventListener('error', () => setRun((before) => ({ ...before, state: 'FAILED' })));
    started.postMessage({ ...wanted.current, origin: location.origin } satisfies RunRequest);
    worker.current = started;
  }, []);
  const stop = useCallback(() => {
    worker.current?.terminate();
    setRun((before) => ({ ...before, state: 'STOPPED' }));
  }, []);
  useEffect(() => {
    start();
    return () => worker.current?.terminate();
  }, [start]);
  return { run, start, stop };
}

function after(before: CoverageRun, answer: RunAnswer): CoverageRun {
  switch (answer.kind) {
    case 'CASES':
      return { ...before, cases: answer.run, casesMs: answer.milliseconds };
    case 'TRIED': {
      const scores = new Map([
        ...before.scores,
        ...answer.scores.map((each) => [each.subject, each] as const),
      ]);
      return { ...before, tried: { done: answer.done, of: answer.of }, scores };
    }
    case 'DONE':
      return { ...before, state: 'DONE', milliseconds: answer.milliseconds };
    case 'AWAY':
      return { ...before, state: 'AWAY' };
  }
}
