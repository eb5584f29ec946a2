import type { WaiversInForceQuery } from '../desk-api/generated/graphql.ts';
import { Moment } from '../ui/moment.tsx';
import { EndWaiver } from './end-waiver.tsx';

interface WaiversProps {
  readonly waivers: WaiversInForceQuery['waivers'];
  /** Whether whoever looks may end one. */
  readonly mayEnd: boolean;
}

/** The findings that somebody takes responsibility for: why, who and until when. */
export function Waivers({ waivers, mayEnd }: WaiversProps) {
  if (waivers.length === 0)
    return <p className="text-ink-soft">None: every finding that blocks does block.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {waivers.map(({ id, sentence, reason, by, at, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
          <div className="grid min-w-0 max-w-prose gap-1">
            <h3 className="font-medium">{sentence}</h3>
            <p className="text-ink-soft">“{reason}”</p>
            <p className="text-sm text-ink-faint">
              {by.name}, <Moment at={at} by="DAY" />. It counts until <Moment at={expiresAt} by="DAY" />, then
              the finding blocks again.
            </p>
          </div>
          {mayEnd ? <EndWaiver id={id} sentence={sentence} /> : null}
        </li>
      ))}
    </ul>
  );
}
