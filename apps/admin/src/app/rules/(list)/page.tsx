import type { Metadata } from 'next';
import { RuleListDocument } from '../../../api/generated/graphql.ts';
import { queryApi } from '../../../api/query-api.ts';
import { RuleList } from '../../../rules/rule-list.tsx';
import { RULES_PATH } from '../../../rules/rule-path.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { cursorOf, type SearchParams } from '../../../ui/search-params.ts';

const PAGE_SIZE = 50;

export const metadata: Metadata = { title: 'Rules' };

/** The published rules. */
export default async function RulesPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const after = cursorOf(await searchParams);
  const { rules } = await queryApi(RuleListDocument, { first: PAGE_SIZE, after: after ?? null });
  const { nodes, pageInfo } = rules;
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Rules"
        trail={[{ name: 'Home', href: '/' }]}
        lead="What makes a complaint urgent, as conditions on findings. Each rule names the passages that it rests on."
      />
      {nodes.length === 0 ? (
        <EmptyState title="No rule yet">Rules appear here with the first release that has some.</EmptyState>
      ) : (
        <RuleList rules={nodes} />
      )}
      <Pagination
        of="rules"
        first={after === undefined ? undefined : RULES_PATH}
        next={
          pageInfo.hasNextPage && pageInfo.endCursor !== null
            ? `${RULES_PATH}?after=${encodeURIComponent(pageInfo.endCursor)}`
            : undefined
        }
      />
    </div>
  );
}
