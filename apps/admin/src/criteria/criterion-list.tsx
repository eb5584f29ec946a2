import { CitedSources } from '../rules/cited-sources.tsx';
import { RowEditLink } from '../rules/row-edit-link.tsx';
import type { OwnSets } from '../subject-editor/load-own-sets.ts';
import type { ListedCriterion } from './load-criteria.ts';
import { UsedBy } from './used-by.tsx';

interface CriterionListProps {
  readonly criteria: readonly ListedCriterion[];
  /** Slugs of published rules by their ids. */
  readonly slugs: ReadonlyMap<string, string>;
  /** What whoever looks changes already; undefined when they may not write drafts. */
  readonly ownSets: OwnSets | undefined;
}

/** Criteria with their conditions in English, what uses them and what they rest on. */
export function CriterionList({ criteria, slugs, ownSets }: CriterionListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {criteria.map(({ id, title, sentence, uses, sources }) => (
        <li
          key={id}
          id={id}
          className="grid scroll-mt-20 gap-x-6 gap-y-1.5 py-3.5 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="min-w-0">
            <h2 className="font-medium text-ink">{title}</h2>
            <p className="mb-1 max-w-prose text-sm text-ink-soft">{sentence}</p>
            <UsedBy uses={uses} slugOf={(rule) => slugs.get(rule)} />
            <CitedSources sources={sources} />
          </div>
          {ownSets ? <RowEditLink id={id} title={title} own={ownSets.get(id) ?? []} /> : null}
        </li>
      ))}
    </ul>
  );
}
