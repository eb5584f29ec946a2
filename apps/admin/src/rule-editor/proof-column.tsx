'use client';

import { type RuleLogic, readingOf } from '@symptograph/rules';
import { useMemo } from 'react';
import { ClassBanner } from '../playground/class-banner.tsx';
import { ProofPanel } from '../playground/proof-panel.tsx';
import type { RuleDraft } from '../playground/prove-change.ts';
import { useProof } from '../playground/use-proof.ts';
import type { ClientBook } from '../rule-book/client-book.ts';

interface ProofColumnProps {
  readonly book: ClientBook;
  readonly draft: RuleDraft;
  /** The rule as it is published; undefined for one that is new. */
  readonly published: RuleLogic | undefined;
  readonly isChanged: boolean;
}

/** What a draft does, proved as one writes. It has its answers to itself, so that the forms beside it are left alone by them. */
export function ProofColumn({ book, draft, published, isChanged }: ProofColumnProps) {
  const reading = useMemo(() => readingOf(book.vocabulary, book.set.criteria), [book]);
  const proof = useProof(book, draft);
  return (
    <div className="grid min-w-0 content-start gap-6">
      <ClassBanner proof={proof} isEdited={isChanged} />
      <ProofPanel proof={proof} draft={draft} published={published} reading={reading} />
      <p className="border-t border-line pt-4 text-sm text-ink-soft">
        A proof is about the rules and the facts of this graph; it is not clinical truth.
      </p>
    </div>
  );
}
