'use client';

import { useDeferredValue, useMemo } from 'react';
import { concernedRules } from '../playground/concerned-rules.ts';
import { type BookDraft, draftedBook } from '../playground/drafted-book.ts';
import { askableFacts } from '../rule-book/askable-facts.ts';
import type { ClientBook, Synonyms } from '../rule-book/client-book.ts';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { ContradictionNote } from './contradiction-note.tsx';
import { factsThatFollow } from './facts-that-follow.ts';
import { KnownPanel } from './known-panel.tsx';
import { LevelPanel } from './level-panel.tsx';
import { RuleTrace } from './rule-trace.tsx';
import { triedRules } from './tried-rules.ts';
import { type TryAnswer, tryRules } from './try-rules.ts';
import { useMarks } from './use-marks.ts';

interface TryDraftProps {
  readonly book: ClientBook;
  readonly draft: BookDraft;
  readonly synonyms: Synonyms;
}

/** A draft on trial among all rules: what is known, the levels, what the published rules answer where that differs, and its trace. */
export function TryDraft({ book, draft, synonyms }: TryDraftProps) {
  const drafted = useDeferredValue(draft);
  const next = useMemo(() => draftedBook(book, drafted), [book, drafted]);
  const rules = useMemo(() => triedRules(next), [next]);
  const concerned = useMemo(() => concernedRules(next.set, drafted), [next, drafted]);
  const published = useMemo(() => triedRules(book), [book]);
  const facts = useMemo(() => askableFacts(next.set, book.vocabulary), [next, book]);
  const tried = useMarks([]);
  const marks = useDeferredValue(tried.marks);
  const told = useMemo(() => tryRules(rules, marks), [rules, marks]);
  const before = useMemo(() => tryRules(published, marks), [published, marks]);
  return (
    <div aria-busy={marks !== tried.marks || drafted !== draft} className="grid gap-6">
      <KnownPanel
        facts={facts}
        synonyms={synonyms}
        tried={tried}
        follows={told.ok ? factsThatFollow(rules.base.space, told.value.state, marks) : []}
      />
      {told.ok ? (
        <>
          <div className="grid gap-2">
            <LevelPanel answer={told.value} advice={[]} />
            {before.ok ? <PublishedLevels answer={told.value} published={before.value} /> : null}
          </div>
          {rules.base.rules
            .filter(({ logic }) => concerned.has(logic.id))
            .map((rule) => (
              <RuleTrace
                key={rule.logic.id}
                rule={rule}
                rules={rules}
                set={next.set}
                answer={told.value}
                slug={undefined}
              />
            ))}
        </>
      ) : (
        <ContradictionNote contradiction={told.error} />
      )}
    </div>
  );
}

interface PublishedLevelsProps {
  readonly answer: TryAnswer;
  readonly published: TryAnswer;
}

/** The levels that the published rules answer, when the draft changes one of them. */
function PublishedLevels({ answer, published }: PublishedLevelsProps) {
  if (answer.floor === published.floor && answer.ceiling === published.ceiling)
    return <p className="text-sm text-ink-faint">The published rules answer the same.</p>;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
      The published rules answer <UrgencyBadge urgency={published.floor} /> and cannot exclude{' '}
      <UrgencyBadge urgency={published.ceiling} />
    </p>
  );
}
