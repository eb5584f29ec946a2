import type { Verdict } from '../../desk-api/generated/graphql.ts';
import { VERDICTS } from './verdicts.ts';

interface VerdictChoiceProps {
  readonly verdict: Verdict;
  readonly onChoose: (verdict: Verdict) => void;
  /** Whether there is a verdict that can be taken back. */
  readonly hasSpoken: boolean;
}

/** Which verdict is given. */
export function VerdictChoice({ verdict, onChoose, hasSpoken }: VerdictChoiceProps) {
  return (
    <fieldset className="grid gap-1">
      <legend className="text-sm font-semibold">Verdict</legend>
      {VERDICTS.filter((each) => hasSpoken || each.verdict !== 'TAKE_BACK').map((each) => (
        <label key={each.verdict} className="flex min-h-9 items-center gap-3 text-sm">
          <input
            type="radio"
            name="verdict"
            value={each.verdict}
            checked={verdict === each.verdict}
            onChange={() => onChoose(each.verdict)}
            className="size-4.5 accent-accent"
          />
          <span>
            <span className="font-semibold">{each.name}</span>{' '}
            <span className="text-ink-soft">{each.means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
