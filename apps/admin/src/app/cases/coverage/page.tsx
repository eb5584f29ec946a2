import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { coveragePath, readCoverageRequest } from '../../../case-coverage/coverage-request.ts';
import { CoverageView } from '../../../case-coverage/coverage-view.tsx';
import { loadCoverage } from '../../../case-coverage/load-coverage.ts';
import { CASES_PATH } from '../../../cases/case-path.ts';
import { changeSetPath } from '../../../change-sets/change-set-path.ts';
import { NarrowedTo } from '../../../ui/narrowed-to.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { SearchParams } from '../../../ui/search-params.ts';
import { TextLink } from '../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'What the cases cover' };

interface CoveragePageProps {
  readonly searchParams: Promise<SearchParams>;
}

/** Runs the whole case library in the browser: verdicts, coverage of the rules, and mistakes that no case notices. */
export default async function CoveragePage({ searchParams }: CoveragePageProps) {
  const request = readCoverageRequest(await searchParams);
  const loaded = await loadCoverage(request);
  const { book, texts, changeSet } = loaded;
  const only = book.set.rules.find(({ id }) => texts[id]?.slug === request.rule);
  if (request.rule !== undefined && only === undefined) notFound();
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="What the cases cover"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Cases', href: CASES_PATH },
        ]}
        lead="Every case answered by the rules, the parts of the rules that no case decides, and small mistakes in the rules that no case would notice. All of it is worked out in this browser."
      />
      {changeSet === undefined ? null : (
        <p className="text-sm text-ink-soft">
          Run over the rules and cases of{' '}
          <TextLink href={changeSetPath(changeSet.number)}>{`CS-${changeSet.number}`}</TextLink>,{' '}
          {changeSet.title}. <TextLink href={coveragePath()}>Run over what is published</TextLink>
        </p>
      )}
      {only === undefined ? null : (
        <div>
          <NarrowedTo
            words={`Only “${only.title}”`}
            without={coveragePath({ ...request, rule: undefined })}
          />
        </div>
      )}
      <CoverageView
        key={`${request.changeSet} ${only?.id}`}
        loaded={loaded}
        only={only?.id}
        show={request.show}
      />
    </div>
  );
}
