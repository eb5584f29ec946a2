'use client';

import { changeSetTabPath } from '../change-set/frame/change-set-tab.ts';
import { ClassBanner } from '../playground/class-banner.tsx';
import { ContractWitnesses } from '../playground/contract-witnesses.tsx';
import type { BookDraft } from '../playground/drafted-book.ts';
import type { ShownVerdict } from '../playground/proved-change.ts';
import { useProof } from '../playground/use-proof.ts';
import type { ClientBook } from '../rule-book/client-book.ts';
import { Section } from '../ui/section.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { KeptMark } from './kept-mark.tsx';

interface ContractProofProps {
  readonly book: ClientBook;
  readonly draft: BookDraft;
  readonly isChanged: boolean;
  readonly changeSet: number | undefined;
}

/** The class of what is written, and whether the published rules keep it, with what is known where they do not. */
export function ContractProof({ book, draft, isChanged, changeSet }: ContractProofProps) {
  const proof = useProof(book, draft);
  const verdict = proof.change?.verdict;
  return (
    <div className="contents xl:grid xl:min-w-0 xl:content-start xl:gap-6">
      <div className="max-xl:sticky max-xl:bottom-2 max-xl:z-20 max-xl:order-last">
        <ClassBanner proof={proof} isEdited={isChanged} />
      </div>
      {verdict === undefined ? null : (
        <div aria-busy={proof.isStale} className={proof.isStale ? 'grayscale' : ''}>
          <Section id="kept" title="Whether the published rules keep it">
            <Verdict verdict={verdict} />
          </Section>
        </div>
      )}
      <p className="border-t border-line pt-4 text-sm text-ink-soft">
        Rules that change in the same change set are not counted here:{' '}
        {changeSet === undefined ? (
          'the checks of the change set judge both together.'
        ) : (
          <>
            the{' '}
            <TextLink href={changeSetTabPath(changeSet, 'checks')}>{`checks of CS-${changeSet}`}</TextLink>{' '}
            judge both together.
          </>
        )}
      </p>
    </div>
  );
}

const SENTENCES: Readonly<Record<ShownVerdict['kind'], string>> = {
  HOLDS: 'In every state of what is known.',
  BROKEN: 'A change set that brings it is held up until rules keep it, or the finding is waived.',
  UNPROVED: 'It cannot be proved either way, which counts as not kept.',
};

function Verdict({ verdict }: { readonly verdict: ShownVerdict }) {
  return (
    <div className="grid gap-2">
      <p role="status" className="flex flex-wrap items-baseline gap-x-3">
        <KeptMark kind={verdict.kind} />
        <span className="text-ink-soft">{SENTENCES[verdict.kind]}</span>
      </p>
      <ContractWitnesses verdict={verdict} />
    </div>
  );
}
