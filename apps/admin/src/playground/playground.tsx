'use client';

import { type RuleLogic, readingOf } from '@symptograph/rules';
import { useMemo } from 'react';
import type { ClientBook } from '../rule-book/client-book.ts';
import { ClassBanner } from './class-banner.tsx';
import { editorGround, type GraphNames } from './editor-ground.ts';
import { ProofPanel } from './proof-panel.tsx';
import { RuleCard } from './rule-card.tsx';
import { RuleInWords } from './rule-in-words.tsx';
import { Toolbar } from './toolbar.tsx';
import { useDraft } from './use-draft.ts';
import { useProof } from './use-proof.ts';

interface PlaygroundProps {
  readonly book: ClientBook;
  readonly published: RuleLogic;
  readonly names: GraphNames;
}

/** A copy of a rule to edit on one side, and on the other what the edit would do, proved in the browser as one types. */
export function Playground({ book, published, names }: PlaygroundProps) {
  const ground = useMemo(() => editorGround(book, names), [book, names]);
  const reading = useMemo(() => {
    const labels = Object.fromEntries(
      [...ground.conditions, ...ground.tests].map(({ key, label }) => [key, label]),
    );
    return readingOf(
      { ...book.vocabulary, names: { ...labels, ...book.vocabulary.names } },
      book.set.criteria,
    );
  }, [book, ground]);
  const editing = useDraft(published);
  const { draft } = editing;
  const proof = useProof(book, draft);
  return (
    <div className="flex flex-col gap-x-10 gap-y-8 lg:grid lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-4">
        <Toolbar editing={editing} />
        {draft.rules.map((rule, place) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            book={book}
            ground={ground}
            onChange={(next) => editing.change(place, next)}
            onSplit={() => editing.split(place)}
            onRemove={draft.rules.length === 1 ? undefined : () => editing.remove(place)}
          />
        ))}
        <RuleInWords rules={draft.rules} published={published} reading={reading} />
      </div>
      <div className="contents lg:block">
        <div className="sticky top-14 z-20 order-first -mx-4 bg-paper px-4 py-2 sm:-mx-8 sm:px-8 lg:mx-0 lg:px-0 lg:pt-4">
          <ClassBanner proof={proof} isEdited={editing.isChanged} />
        </div>
        <div className="grid min-w-0 content-start gap-6 lg:mt-4">
          <ProofPanel proof={proof} reading={reading} />
          <p className="border-t border-line pt-4 text-sm text-ink-soft">
            A proof is about the rules and the facts of this graph; it is not clinical truth.
          </p>
        </div>
      </div>
    </div>
  );
}
