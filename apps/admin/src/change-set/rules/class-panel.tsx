import type { ChangeClass, ChangeReason } from '@symptograph/rules';
import { CLASS_WORDS } from '../../playground/class-words.ts';
import { REASON_WORDS } from './reason-words.ts';

const LOOKS: Readonly<Record<ChangeClass, string>> = {
  E: 'border-self-care bg-self-care-wash text-self-care',
  U: 'border-routine bg-routine-wash text-routine',
  D: 'border-same-day bg-same-day-wash text-same-day',
  S: 'border-emergency-go bg-emergency-go-wash text-emergency-go',
};

interface ClassPanelProps {
  readonly of: ChangeClass;
  /** The gravest first. */
  readonly reasons: readonly ChangeReason[];
}

/** The class of what a change set does to triage, why, and who has to approve it for that. */
export function ClassPanel({ of, reasons }: ClassPanelProps) {
  const { title, approvals } = CLASS_WORDS[of];
  return (
    <div className={`flex gap-4 rounded-md border-l-4 px-4 py-3 ${LOOKS[of]}`}>
      <p className="font-serif text-3xl leading-none font-semibold">
        <span className="sr-only">Class </span>
        {of}
      </p>
      <div className="min-w-0 grow text-ink">
        <p className="font-semibold">{title}</p>
        {reasons.length === 0 ? (
          <p>No combination of facts is answered differently, whatever is known.</p>
        ) : (
          <ul className="list-disc pl-5">
            {reasons.map((reason) => (
              <li key={reason}>{REASON_WORDS[reason]}</li>
            ))}
          </ul>
        )}
        <p className="mt-1 text-sm text-ink-soft">{approvals}</p>
      </div>
    </div>
  );
}
