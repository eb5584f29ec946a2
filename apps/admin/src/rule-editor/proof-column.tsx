'use client';

import type { Reading } from '@symptograph/rules';
import dynamic from 'next/dynamic';
import { ClassBanner } from '../playground/class-banner.tsx';
import type { BookDraft } from '../playground/drafted-book.ts';
import { ProofPanel } from '../playground/proof-panel.tsx';
import { useProof } from '../playground/use-proof.ts';
import type { ClientBook, Synonyms } from '../rule-book/client-book.ts';
import { LazyPanel } from '../ui/lazy-panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

const TryDraft = dynamic(() => import('../try-it/try-draft.tsx').then((module) => module.TryDraft), {
  loading: () => <Skeleton widths={[90, 75, 80]} />,
});

interface ProofColumnProps {
  readonly book: ClientBook;
  readonly synonyms: Synonyms;
  readonly draft: BookDraft;
  readonly reading: Reading;
  readonly isChanged: boolean;
  /** What is edited. */
  readonly of?: 'RULE' | 'CRITERION';
}

/** What a draft does, proved as one writes, and a place to try it. It has its answers to itself, so that the forms beside it are left alone by them. */
export function ProofColumn({ book, synonyms, draft, reading, isChanged, of = 'RULE' }: ProofColumnProps) {
  const proof = useProof(book, draft);
  return (
    <div className="contents xl:grid xl:min-w-0 xl:content-start xl:gap-6">
      <div className="max-xl:sticky max-xl:bottom-2 max-xl:z-20 max-xl:order-last">
        <ClassBanner proof={proof} isEdited={isChanged} />
      </div>
      <LazyPanel title="Try it" remark="say what is known, and see what the rules answer with this draft">
        {() => <TryDraft book={book} draft={draft} synonyms={synonyms} />}
      </LazyPanel>
      <ProofPanel proof={proof} reading={reading} of={of} />
      <p className="border-t border-line pt-4 text-sm text-ink-soft">
        A proof is about the rules and the facts of this graph; it is not clinical truth.
      </p>
    </div>
  );
}
