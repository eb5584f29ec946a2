import { startTransition, useEffect, useRef, useState } from 'react';
import type { ClientBook } from '../rule-book/client-book.ts';
import type { CaseHit } from './case-hits.ts';
import type { BookDraft } from './drafted-book.ts';
import type { ShownFinding } from './look-at-rules.ts';
import type { ProofAnswer, ProofRequest } from './proof-messages.ts';
import type { ProvedChange } from './proved-change.ts';

/** What is known of a draft so far. */
export interface Proof {
  /** Of the latest draft that was proved; undefined before the first. */
  readonly change: ProvedChange | undefined;
  /** Undefined while it is still being looked at. */
  readonly findings: readonly ShownFinding[] | undefined;
  /** Undefined while the cases are still being run, or are not there. */
  readonly hits: readonly CaseHit[] | undefined;
  /** Whether what is shown is about an older draft. */
  readonly isStale: boolean;
  /** From the last edit to its proof; undefined before the first edit. */
  readonly milliseconds: number | undefined;
  readonly cases: 'COMING' | 'THERE' | 'AWAY';
  /** Whether the browser could not prove anything at all. */
  readonly hasFailed: boolean;
}

interface Answered extends Omit<Proof, 'isStale'> {
  /** The number of the draft that `change` is about. */
  readonly id: number;
}

const NOTHING: Answered = {
  id: 0,
  change: undefined,
  findings: undefined,
  hits: undefined,
  milliseconds: undefined,
  cases: 'COMING',
  hasFailed: false,
};

/** Proves a draft in a worker whenever it changes, once a frame at most; what was proved before stays until the next proof is there. */
export function useProof(book: ClientBook, draft: BookDraft): Proof {
  const worker = useRef<Worker>(undefined);
  const [answered, setAnswered] = useState(NOTHING);
  const sent = useRef<{ readonly id: number; readonly at: number }>({ id: 0, at: 0 });
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    const started = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
    const tell = (request: ProofRequest) => started.postMessage(request);
    started.addEventListener('message', ({ data }: MessageEvent<ProofAnswer>) =>
      startTransition(() => setAnswered((before) => after(before, data, sent.current))),
    );
    started.addEventListener('error', () => setAnswered((before) => ({ ...before, hasFailed: true })));
    tell({ kind: 'BOOK', book, origin: location.origin });
    worker.current = started;
    return () => {
      worker.current = undefined;
      started.terminate();
    };
  }, [book]);
  useEffect(() => {
    const at = performance.now();
    const frame = requestAnimationFrame(() => {
      const id = sent.current.id + 1;
      sent.current = { id, at };
      setWanted(id);
      worker.current?.postMessage({ kind: 'DRAFT', id, draft } satisfies ProofRequest);
    });
    return () => cancelAnimationFrame(frame);
  }, [draft]);
  const { id, ...proof } = answered;
  return { ...proof, isStale: id !== wanted };
}

function after(
  before: Answered,
  answer: ProofAnswer,
  sent: { readonly id: number; readonly at: number },
): Answered {
  switch (answer.kind) {
    case 'PROVED': {
      const { id, change } = answer;
      const isFirst = id !== before.id;
      const milliseconds =
        isFirst && id === sent.id && before.id > 0 ? performance.now() - sent.at : before.milliseconds;
      const { findings, hits } = isFirst ? NOTHING : before;
      return { ...before, id, change, milliseconds, findings, hits };
    }
    case 'FINDINGS':
      return answer.id === before.id ? { ...before, findings: answer.findings, hits: answer.hits } : before;
    case 'CASES':
      return { ...before, cases: answer.state };
  }
}
