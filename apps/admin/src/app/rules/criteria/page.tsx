import type { Metadata } from 'next';
import { CriterionList } from '../../../criteria/criterion-list.tsx';
import { CRITERIA_PATH } from '../../../criteria/criterion-path.ts';
import { loadCriteria } from '../../../criteria/load-criteria.ts';
import { NewLink } from '../../../new-subject/new-link.tsx';
import { hasWords } from '../../../rules/has-words.ts';
import { RULES_PATH } from '../../../rules/rule-path.ts';
import { RuleViews } from '../../../rules/rule-views.tsx';
import { loadOwnSets } from '../../../subject-editor/load-own-sets.ts';
import { Count } from '../../../ui/count.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterForm } from '../../../ui/filter-form.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { type SearchParams, textParam } from '../../../ui/search-params.ts';
import { TextLink } from '../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Criteria' };

/** So many are taken in at a glance. */
const FEW = 5;

/** The published criteria, which rules share. */
export default async function CriteriaPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const text = textParam(await searchParams, 'q')?.trim() || undefined;
  const { criteria, slugs } = await loadCriteria();
  const ownSets = await loadOwnSets(criteria.map(({ id }) => id));
  const shown = criteria.filter(({ title, sentence }) => hasWords([title, sentence], text));
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Criteria"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Rules', href: RULES_PATH },
        ]}
        lead="Conditions with a name, which rules share. Whoever changes one changes every rule that uses it."
      />
      <RuleViews />
      <NewLink segment="criterion" />
      {criteria.length > FEW || text !== undefined ? (
        <FilterForm
          action={CRITERIA_PATH}
          label="Filter criteria by words"
          placeholder="Words of the title or the condition"
          text={text}
          kept={[]}
        />
      ) : null}
      <div>
        <p role="status" className="mb-2 text-sm text-ink-faint tabular-nums">
          <Count of={shown.length} /> found{text === undefined ? '' : ` for “${text}”`}
        </p>
        {shown.length === 0 ? (
          <NoCriteria isWhole={criteria.length === 0} />
        ) : (
          <CriterionList criteria={shown} slugs={slugs} ownSets={ownSets} />
        )}
      </div>
    </div>
  );
}

/** Why the list is empty: nothing is published, or nothing is as it was asked for. */
function NoCriteria({ isWhole }: { readonly isWhole: boolean }) {
  return isWhole ? (
    <EmptyState title="No criterion yet">
      Criteria appear here with the first release that has some. Until then every rule says its whole
      condition itself.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing fits">
      Try fewer words, or <TextLink href={CRITERIA_PATH}>show all criteria</TextLink>.
    </EmptyState>
  );
}
