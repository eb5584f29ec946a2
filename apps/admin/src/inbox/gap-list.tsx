import { can } from '@symptograph/core';
import type { GapFragment } from '../desk-api/generated/graphql.ts';
import { loadViewer } from '../session/load-viewer.ts';
import type { SubjectPlace } from '../subjects/subject-place.ts';
import { TextLink } from '../ui/text-link.tsx';
import { gapWork } from './gap-work.ts';

interface GapListProps {
  readonly gaps: readonly GapFragment[];
  readonly places: ReadonlyMap<string, SubjectPlace>;
}

/** What the graph lacks: what to do, why that is a risk, how many points it has, and for those who may write the way to do it. */
export async function GapList({ gaps, places }: GapListProps) {
  const viewer = await loadViewer();
  const mayWrite = viewer !== undefined && can(viewer, 'CREATE_CHANGE_SET') === true;
  return (
    <ul className="divide-y divide-line">
      {gaps.map((gap) => {
        const place = places.get(gap.subjectId);
        const work = mayWrite ? gapWork(gap, place?.href) : undefined;
        return (
          <li
            key={`${gap.code} ${gap.subjectId} ${gap.sentence}`}
            className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-3 py-3"
          >
            <p className="pt-0.5 font-semibold tabular-nums text-ink-soft">
              <span className="sr-only">Risk </span>
              {gap.score}
            </p>
            <div className="min-w-0">
              <p className="max-w-prose">
                {gap.sentence}{' '}
                {work === undefined ? null : (
                  <span className="font-semibold whitespace-nowrap">
                    <TextLink href={work.href}>
                      {work.words}
                      <span className="sr-only">: {place?.name ?? gap.subjectId}</span>
                    </TextLink>
                  </span>
                )}
              </p>
              <p className="mt-0.5 text-sm text-ink-faint">
                {place === undefined ? null : <TextLink href={place.href}>{place.name}</TextLink>}
                {gap.reasons.map(({ reason, points }) => (
                  <span key={reason}>
                    <span aria-hidden="true"> · </span>
                    {reason} <span className="tabular-nums">(+{points})</span>
                  </span>
                ))}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
