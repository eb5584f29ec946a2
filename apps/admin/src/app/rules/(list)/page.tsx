import type { Metadata } from 'next';
import { NewLink } from '../../../new-subject/new-link.tsx';
import { loadRuleList } from '../../../rules/load-rule-list.ts';
import { RuleList } from '../../../rules/rule-list.tsx';
import { RuleListControls } from '../../../rules/rule-list-controls.tsx';
import { readRuleListRequest, ruleListPath } from '../../../rules/rule-list-request.ts';
import { RULES_PATH } from '../../../rules/rule-path.ts';
import { RuleViews } from '../../../rules/rule-views.tsx';
import { Count } from '../../../ui/count.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import type { SearchParams } from '../../../ui/search-params.ts';
import { TextLink } from '../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Rules' };

/** The published rules. */
export default async function RulesPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const request = readRuleListRequest(await searchParams);
  const { rules, mentioned, suggested } = await loadRuleList(request);
  const { nodes, totalCount, pageInfo } = rules;
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  return (
    <div className="grid max-w-6xl gap-6">
      <PageHeader
        title="Rules"
        trail={[{ name: 'Home', href: '/' }]}
        lead="What makes a complaint urgent, as conditions on findings. Each rule names the passages that it rests on."
      />
      <RuleViews />
      <NewLink segment="rule" />
      <RuleListControls request={request} names={{ mentions: mentioned?.name, suggests: suggested?.name }} />
      <div>
        <p role="status" className="mb-2 text-sm text-ink-faint tabular-nums">
          <Count of={totalCount} /> found
          {request.text === undefined ? '' : ` for “${request.text}”`}
          {nodes.length < totalCount ? `, ${nodes.length} on this page` : ''}
        </p>
        {nodes.length === 0 ? (
          <NoRules isWhole={ruleListPath(request) === RULES_PATH} />
        ) : (
          <RuleList rules={nodes} />
        )}
        <Pagination
          of="rules"
          first={request.after === undefined ? undefined : ruleListPath({ ...request, after: undefined })}
          next={next === undefined ? undefined : ruleListPath({ ...request, after: next })}
        />
      </div>
    </div>
  );
}

/** Why the list is empty: nothing is published, or nothing is as it was asked for. */
function NoRules({ isWhole }: { readonly isWhole: boolean }) {
  return isWhole ? (
    <EmptyState title="No rule yet">Rules appear here with the first release that has some.</EmptyState>
  ) : (
    <EmptyState title="Nothing fits">
      Try fewer words or levels, or <TextLink href={RULES_PATH}>show all rules</TextLink>.
    </EmptyState>
  );
}
