'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { askableFacts } from '../rule-book/askable-facts.ts';
import type { ClientBook, Synonyms, TextsOfRules } from '../rule-book/client-book.ts';
import { AnswerPanels } from './answer-panels.tsx';
import { ContradictionNote } from './contradiction-note.tsx';
import { factsThatFollow } from './facts-that-follow.ts';
import { KnownPanel } from './known-panel.tsx';
import { NextQuestion } from './next-question.tsx';
import { TracePanel } from './trace-panel.tsx';
import { triedRules } from './tried-rules.ts';
import { marksOf, type TryParams } from './try-address.ts';
import { tryRules } from './try-rules.ts';
import { useTry } from './use-try.ts';

interface TryItProps {
  readonly book: ClientBook;
  readonly texts: TextsOfRules;
  readonly synonyms: Synonyms;
  /** What the address says at first. */
  readonly params: TryParams;
}

/** The rules on trial: what is known on one side, what the rules make of it on the other, all worked out in the browser. */
export function TryIt({ book, texts, synonyms, params }: TryItProps) {
  const rules = useMemo(() => triedRules(book), [book]);
  const facts = useMemo(() => askableFacts(book.set, book.vocabulary), [book]);
  const [first] = useState(() => marksOf(params, book.vocabulary.facts));
  const tried = useTry(first, params.rule === '' ? undefined : params.rule);
  const marks = useDeferredValue(tried.marks);
  const told = useMemo(() => tryRules(rules, marks), [rules, marks]);
  const [hasAnswered, setHasAnswered] = useState(false);
  const idOf = (slug: string | undefined) => Object.keys(texts).find((id) => texts[id]?.slug === slug);
  const traced = tried.rule === undefined ? undefined : idOf(tried.rule);
  const trace = (id: string | undefined) => tried.lookAt(id === undefined ? undefined : texts[id]?.slug);
  return (
    <div aria-busy={marks !== tried.marks} className="flex flex-col gap-x-10 gap-y-8 lg:grid lg:grid-cols-2">
      <div className="contents lg:grid lg:min-w-0 lg:content-start lg:gap-8">
        <KnownPanel
          facts={facts}
          synonyms={synonyms}
          tried={tried}
          follows={told.ok ? factsThatFollow(rules.base.space, told.value.state, marks) : []}
        />
        {told.ok ? (
          <>
            <NextQuestion
              answer={told.value}
              rules={rules}
              takesFocus={hasAnswered}
              onAnswer={(answered) => {
                setHasAnswered(true);
                tried.answer(answered);
              }}
            />
            <div className="min-w-0 max-lg:order-last">
              <TracePanel
                rules={rules}
                set={book.set}
                answer={told.value}
                texts={texts}
                traced={traced}
                onTrace={trace}
              />
            </div>
          </>
        ) : null}
      </div>
      <div className="contents lg:grid lg:content-start lg:gap-8">
        {told.ok ? (
          <AnswerPanels
            answer={told.value}
            rules={rules}
            texts={texts}
            traced={traced}
            onTrace={(id) => {
              trace(id);
              document.getElementById('trace')?.scrollIntoView({ block: 'start' });
            }}
          />
        ) : (
          <ContradictionNote contradiction={told.error} />
        )}
      </div>
    </div>
  );
}
