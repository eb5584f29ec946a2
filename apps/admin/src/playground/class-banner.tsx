import type { ChangeClass } from '@symptograph/rules';
import { CLASS_WORDS, classSentence } from './class-words.ts';
import type { Proof } from './use-proof.ts';

const LOOKS: Readonly<Record<ChangeClass, string>> = {
  E: 'border-self-care bg-self-care-wash text-self-care',
  U: 'border-routine bg-routine-wash text-routine',
  D: 'border-same-day bg-same-day-wash text-same-day',
  S: 'border-emergency-go bg-emergency-go-wash text-emergency-go',
};

interface ClassBannerProps {
  readonly proof: Proof;
  readonly isEdited: boolean;
}

/** The class of the change with one sentence why, who has to approve it, and how fresh that is. */
export function ClassBanner({ proof, isEdited }: ClassBannerProps) {
  const { change, hasFailed } = proof;
  if (hasFailed)
    return (
      <p role="alert" className="rounded-md border-l-4 border-danger bg-danger-wash px-4 py-3">
        This browser could not work out the proof. Reload the page; if it stays so, ask the API by{' '}
        <code className="font-mono text-sm">ruleDiff</code>.
      </p>
    );
  if (change === undefined)
    return (
      <p role="status" className="rounded-md border border-line bg-surface px-4 py-5 text-ink-soft">
        Working out the first proof…
      </p>
    );
  if (!isEdited && !proof.isStale)
    return (
      <p role="status" className="rounded-md border border-line bg-surface px-4 py-4 text-ink-soft">
        Nothing is edited yet. Take a fact out, add one, or change the level, and see what that does.
      </p>
    );
  const { title, approvals } = CLASS_WORDS[change.class];
  return (
    <div
      className={`flex gap-3 rounded-md border-l-4 px-3 py-2 sm:gap-4 sm:px-4 sm:py-3 ${LOOKS[change.class]}`}
    >
      <p className="font-serif text-3xl leading-none font-semibold">
        <span className="sr-only">Class </span>
        {change.class}
      </p>
      <div className="min-w-0 grow text-sm text-ink sm:text-base">
        <p role="status" className="font-semibold">
          <span className="sr-only">Class {change.class}: </span>
          {title}
        </p>
        <p className="max-sm:line-clamp-2">{classSentence(change)}</p>
        <p className="mt-0.5 text-sm text-ink-soft">
          <span className="max-sm:hidden">{approvals}</span> <Freshness proof={proof} />
        </p>
      </div>
    </div>
  );
}

function Freshness({ proof: { isStale, milliseconds } }: { readonly proof: Proof }) {
  if (isStale) return <span className="whitespace-nowrap">Working it out…</span>;
  return milliseconds === undefined ? null : (
    <span className="whitespace-nowrap tabular-nums">Proved in {Math.round(milliseconds)} ms.</span>
  );
}
