import type { Metadata } from 'next';
import { ReleaseNumbersDocument } from '../../../api/generated/graphql.ts';
import { queryApi } from '../../../api/query-api.ts';
import { CompareForm } from '../../../releases/compare-form.tsx';
import { readCompareRequest } from '../../../releases/compare-request.ts';
import { ReleaseComparison } from '../../../releases/release-comparison.tsx';
import { RELEASES_PATH } from '../../../releases/release-path.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { SearchParams } from '../../../ui/search-params.ts';

export const metadata: Metadata = { title: 'Compare releases' };

/** What differs between two releases; the last two when the address names none. */
export default async function ComparePage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const asked = readCompareRequest(await searchParams);
  const { releases } = await queryApi(ReleaseNumbersDocument, {});
  const [newest, second] = releases.nodes;
  const request = {
    ...asked,
    from: asked.from ?? second?.number ?? newest?.number,
    to: asked.to ?? newest?.number,
  };
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Compare releases"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Releases', href: RELEASES_PATH },
        ]}
        lead="What one release says and another does not, in sentences."
      />
      <CompareForm releases={releases.nodes} request={request} />
      <ReleaseComparison request={request} />
    </div>
  );
}
