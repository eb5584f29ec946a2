import { ReleaseComparisonDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { ChoiceLinks } from '../ui/choice-links.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { ACTION_WORDS } from './action-words.ts';
import { type CompareRequest, comparePath, DIFF_ACTIONS } from './compare-request.ts';
import { ReleaseChanges } from './release-changes.tsx';
import { RELEASES_PATH } from './release-path.ts';

const PAGE_SIZE = 50;

/** A page of what differs between two releases, and what it can be narrowed to. */
export async function ReleaseComparison({ request }: { readonly request: CompareRequest }) {
  const { from, to, actions, after } = request;
  if (from === undefined || to === undefined)
    return <EmptyState title="No release yet">There is nothing to compare.</EmptyState>;
  const { releaseDiff } = await queryApi(ReleaseComparisonDocument, {
    from,
    to,
    actions: actions.length === 0 ? null : actions,
    first: PAGE_SIZE,
    after: after ?? null,
  });
  if (releaseDiff === null) {
    return (
      <EmptyState title="There is no such release">
        One of {from} and {to} was never published. See <TextLink href={RELEASES_PATH}>all releases</TextLink>
        .
      </EmptyState>
    );
  }
  const { nodes, totalCount, pageInfo } = releaseDiff.changes;
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  return (
    <section aria-labelledby="differences" className="grid gap-4">
      <h2 id="differences" className="font-serif text-xl font-semibold tracking-tight">
        From release {from} to release {to}
      </h2>
      <ActionChoice request={request} />
      <p role="status" className="text-sm text-ink-faint tabular-nums">
        {totalCount === 1 ? '1 subject differs' : `${totalCount} subjects differ`}
        {nodes.length < totalCount ? `, ${nodes.length} on this page` : ''}
      </p>
      {nodes.length === 0 ? (
        <EmptyState title="Nothing differs">
          {from === to ? 'It is the same release. Choose another above.' : 'No subject is of this kind.'}
        </EmptyState>
      ) : (
        <ReleaseChanges changes={nodes} />
      )}
      <Pagination
        of="differences"
        first={after === undefined ? undefined : comparePath({ ...request, after: undefined })}
        next={next === undefined ? undefined : comparePath({ ...request, after: next })}
      />
    </section>
  );
}

function ActionChoice({ request }: { readonly request: CompareRequest }) {
  const { actions } = request;
  const choices = DIFF_ACTIONS.map((action) => {
    const isOn = actions.includes(action);
    const wanted = DIFF_ACTIONS.filter((each) => (each === action ? !isOn : actions.includes(each)));
    const href = comparePath({ ...request, after: undefined, actions: wanted });
    return { key: action, label: ACTION_WORDS[action], isOn, href };
  });
  return <ChoiceLinks name="What happened" title="Only" choices={choices} />;
}
