import type { RuleFinding } from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';
import { caseHits } from './case-hits.ts';
import type { BookDraft } from './drafted-book.ts';
import { fetchCases } from './fetch-cases.ts';
import type { LibraryCase } from './library-case.ts';
import { findingsOn, findingsOnDraft } from './look-at-rules.ts';
import type { ProofAnswer, ProofRequest } from './proof-messages.ts';
import { proveChange } from './prove-change.ts';

/** What the worker has been told; the latest draft alone is worked on. */
interface Told {
  readonly book: ClientBook;
  cases: readonly LibraryCase[] | undefined;
  published: readonly RuleFinding[] | undefined;
  latest: { readonly id: number; readonly draft: BookDraft } | undefined;
}

/** Looking at a draft takes long; whoever goes on editing is not kept from the next proof by it. */
const QUIET_MS = 200;

let told: Told | undefined;

addEventListener('message', ({ data }: MessageEvent<ProofRequest>) => {
  switch (data.kind) {
    case 'BOOK':
      told = { book: data.book, cases: undefined, published: undefined, latest: undefined };
      void takeInCases(told, data.origin);
      return;
    case 'DRAFT':
      if (!told) return;
      told.latest = { id: data.id, draft: data.draft };
      void work(told);
      return;
  }
});

/** The cases come after the page; what was proved without them is proved once more with them. */
async function takeInCases(now: Told, origin: string): Promise<void> {
  try {
    now.cases = await fetchCases(origin, now.book.release);
    answer({ kind: 'CASES', state: 'THERE' });
    await work(now);
  } catch {
    answer({ kind: 'CASES', state: 'AWAY' });
  }
}

/** Proves the latest draft, then looks at it, and lets newer drafts in between. */
async function work(now: Told): Promise<void> {
  const { latest } = now;
  if (!latest) return;
  await newerDrafts();
  if (now.latest !== latest) return;
  const { id, draft } = latest;
  const start = performance.now();
  const change = proveChange({ book: now.book, cases: now.cases }, draft);
  answer({ kind: 'PROVED', id, change, milliseconds: performance.now() - start });
  await newerDrafts(QUIET_MS);
  if (now.latest !== latest) return;
  now.published ??= findingsOn(now.book, now.book.set);
  answer({
    kind: 'FINDINGS',
    id,
    findings: findingsOnDraft(now.book, draft, now.published),
    hits: now.cases && caseHits(now.book, draft, now.cases),
  });
}

/** Waits until the messages that are there by then have been heard. */
function newerDrafts(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function answer(message: ProofAnswer): void {
  postMessage(message);
}
