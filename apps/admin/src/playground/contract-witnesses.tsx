'use client';

import { capitalised } from '../concepts/capitalised.ts';
import { TermChips } from '../rule-book/term-chips.tsx';
import { FoldedFacts } from './folded-facts.tsx';
import { FoldedList } from './folded-list.tsx';
import { LevelChange } from './level-change.tsx';
import type { ShownVerdict } from './proved-change.ts';

/** What is known where a contract is not kept, and what the rules answer there; in sentences where nothing could be proved. */
export function ContractWitnesses({ verdict }: { readonly verdict: ShownVerdict }) {
  const { witnesses, sentences, promised } = verdict;
  return witnesses.length === 0 ? (
    sentences.map((sentence) => (
      <p key={sentence} className="text-sm text-ink-soft">
        {capitalised(sentence)}
      </p>
    ))
  ) : (
    <FoldedList
      items={witnesses}
      inView={2}
      noun="ways in which it shows"
      keyOf={(each) => JSON.stringify(each)}
    >
      {(witness) => <Witness witness={witness} promised={promised} />}
    </FoldedList>
  );
}

interface WitnessProps extends Pick<ShownVerdict, 'promised'> {
  readonly witness: ShownVerdict['witnesses'][number];
}

function Witness({ witness: { facts, floor, redFlag }, promised }: WitnessProps) {
  return (
    <>
      {redFlag === undefined ? (
        <TermChips label="Known facts" facts={facts} />
      ) : (
        <>
          <p className="text-sm">
            Self-care is concluded while <strong className="font-semibold">{redFlag}</strong> may still be
            there, with:
          </p>
          <FoldedFacts facts={facts} />
        </>
      )}
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
        {promised === undefined ? 'The rules answer' : 'Promised, and answered'}
        <LevelChange before={promised ?? floor} after={floor} />
      </p>
    </>
  );
}
