import { type ChangeSetParams, changeSetNumber } from '../../../../change-set/frame/change-set-number.ts';
import { ChangeSetHistory } from '../../../../change-set/history/change-set-history.tsx';
import { cursorOf, type SearchParams } from '../../../../ui/search-params.ts';

/** Who edited what in a change set. */
export default async function HistoryPage(
  props: ChangeSetParams & { readonly searchParams: Promise<SearchParams> },
) {
  const [number, search] = await Promise.all([changeSetNumber(props), props.searchParams]);
  return <ChangeSetHistory number={number} after={cursorOf(search)} />;
}
