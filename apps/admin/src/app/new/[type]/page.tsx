import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadAbout } from '../../../new-subject/load-about.ts';
import { NEW_PATH } from '../../../new-subject/new-path.ts';
import { NewSourceForm } from '../../../new-subject/new-source-form.tsx';
import { NewSubjectForm } from '../../../new-subject/new-subject-form.tsx';
import { newTypeOf } from '../../../new-subject/new-type.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { numberParam, type SearchParams, textParam } from '../../../ui/search-params.ts';

interface NewSubjectPageProps {
  readonly params: Promise<{ readonly type: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** What is begun, as the page's title. */
export async function generateMetadata({ params }: NewSubjectPageProps): Promise<Metadata> {
  const type = newTypeOf((await params).type);
  return type === undefined ? {} : { title: `New ${type.noun}` };
}

/** Begins something of one type. */
export default async function NewSubjectPage({ params, searchParams }: NewSubjectPageProps) {
  const type = newTypeOf((await params).type) ?? notFound();
  const asked = await searchParams;
  const changeSet = numberParam(asked, 'in');
  const about = type.type === 'RULE' ? await loadAbout(textParam(asked, 'about')) : undefined;
  return (
    <div className="grid max-w-2xl gap-6">
      <PageHeader
        title={`New ${type.noun}`}
        trail={[
          { name: 'Home', href: '/' },
          { name: 'New', href: NEW_PATH },
        ]}
        lead={
          <>
            {type.introduction}{' '}
            {changeSet === undefined ? (
              'It begins in a draft of your own.'
            ) : (
              <>
                It goes into <span className="whitespace-nowrap">CS-{changeSet}</span>.
              </>
            )}
          </>
        }
      />
      {type.type === 'SOURCE' ? (
        <NewSourceForm of={type} changeSet={changeSet} />
      ) : (
        <NewSubjectForm of={type} changeSet={changeSet} about={about} />
      )}
    </div>
  );
}
