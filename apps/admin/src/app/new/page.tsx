import type { Metadata } from 'next';
import { NewChoices } from '../../new-subject/new-choices.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { numberParam, type SearchParams } from '../../ui/search-params.ts';

export const metadata: Metadata = { title: 'New' };

/** What can be begun from nothing. */
export default async function NewPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const changeSet = numberParam(await searchParams, 'in');
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeader
        title="New"
        trail={[{ name: 'Home', href: '/' }]}
        lead={
          changeSet === undefined
            ? 'It begins in a draft of your own, and nobody reads it as published before it is reviewed.'
            : `It goes into CS-${changeSet}.`
        }
      />
      <NewChoices changeSet={changeSet} />
    </div>
  );
}
