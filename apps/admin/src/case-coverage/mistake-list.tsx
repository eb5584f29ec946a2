import { LevelChange } from '../playground/level-change.tsx';
import { TermChips } from '../rule-book/term-chips.tsx';
import { MakeCase } from './make-case.tsx';
import type { NoticingCase, UnnoticedMistake } from './try-mutants.ts';

/** Mistakes that no case notices, each with a case that would. */
export function MistakeList({ mistakes }: { readonly mistakes: readonly UnnoticedMistake[] }) {
  if (mistakes.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-semibold">Mistakes that no case notices</h3>
      <ul className="mt-1 grid gap-4">
        {mistakes.map(({ key, sentence, proposal }) => (
          <li key={key} className="grid grid-cols-[minmax(0,1fr)] gap-2 text-sm">
            <p className="max-w-prose">{sentence}</p>
            {proposal === undefined ? (
              <p className="text-ink-faint">
                Whether that makes a difference is too large to prove; look at the rule by hand.
              </p>
            ) : (
              <Noticing proposal={proposal} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Noticing({ proposal }: { readonly proposal: NoticingCase }) {
  const { facts, expected, byMutant, difference } = proposal;
  return (
    <div className="grid gap-2">
      <p className="text-ink-faint">A case that would notice it:</p>
      <TermChips label="Known facts" facts={facts} />
      <p className="flex flex-wrap items-center gap-2 text-ink-faint">
        {difference === 'FLOOR' ? (
          <>
            With the mistake its answer would move from <LevelChange before={expected} after={byMutant} />
          </>
        ) : difference === 'CONCLUSIONS' ? (
          'With the mistake the level stays, and something else is concluded.'
        ) : (
          'With the mistake the level stays, and what cannot be excluded differs.'
        )}
      </p>
      <MakeCase proposal={proposal} />
    </div>
  );
}
