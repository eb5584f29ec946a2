import type { ReleaseRowFragment } from '../api/generated/graphql.ts';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { Count } from '../ui/count.tsx';
import { IntentLink } from '../ui/intent-link.tsx';
import { Moment } from '../ui/moment.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { ChainMark } from './chain-mark.tsx';
import { comparePath } from './compare-request.ts';
import { releasePath } from './release-path.ts';

interface ReleaseTimelineProps {
  readonly releases: readonly ReleaseRowFragment[];
  readonly beyond: ReleaseRowFragment | undefined;
  /** The change sets behind them by the releases' numbers, as far as whoever reads may read them. */
  readonly changeSets: ReadonlyMap<number, number>;
}

/** Releases, newest first, each held against the one before it. */
export function ReleaseTimeline({ releases, beyond, changeSets }: ReleaseTimelineProps) {
  return (
    <ol className="border-l-2 border-line">
      {releases.map((release, index) => {
        const before = releases[index + 1] ?? beyond;
        const changeSet = changeSets.get(release.number);
        return (
          <li key={release.number} className="relative grid gap-1 py-4 pl-6">
            <span
              aria-hidden="true"
              className="absolute top-6 -left-[7px] size-3 rounded-full border-2 border-accent bg-paper"
            />
            <h2 className="text-lg font-medium">
              <IntentLink href={releasePath(release.number)} className="group hover:text-accent">
                <span className="mr-1 font-serif font-semibold">Release {release.number}</span>{' '}
                <span className="group-hover:underline">{release.title}</span>
              </IntentLink>
            </h2>
            <p className="text-sm text-ink-soft tabular-nums">
              <Moment at={release.publishedAt} /> · <Count of={release.concepts} /> concepts,{' '}
              <Count of={release.statements} /> statements
              {changeSet === undefined ? null : (
                <>
                  {' '}
                  · from <TextLink href={changeSetPath(changeSet)}>CS-{changeSet}</TextLink>
                </>
              )}
              {before === undefined ? null : (
                <>
                  {' '}
                  ·{' '}
                  <TextLink href={comparePath({ from: before.number, to: release.number })}>
                    What changed
                  </TextLink>
                </>
              )}
            </p>
            <ChainMark release={release} before={before} />
          </li>
        );
      })}
    </ol>
  );
}
