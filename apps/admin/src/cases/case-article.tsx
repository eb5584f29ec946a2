import { CaseExampleDocument } from '../api/generated/graphql.ts';
import { PageContents } from '../concepts/page-contents.tsx';
import { citationsOf } from '../evidence/citations.ts';
import { EvidenceSection, evidenceHeads } from '../evidence/evidence-section.tsx';
import { ArticleFrame } from '../ui/article-frame.tsx';
import { QueryPanel } from '../ui/query-panel.tsx';
import { Section } from '../ui/section.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseHeader } from './case-header.tsx';
import { caseSections } from './case-sections.tsx';
import type { LoadedCase } from './load-case.ts';

/** A case's page: the story, what is known, what is expected, and what the rules answer and why. */
export function CaseArticle({ loaded }: { readonly loaded: LoadedCase }) {
  const { case: of } = loaded;
  const citations = citationsOf(of.evidence);
  const sections = caseSections(loaded);
  return (
    <ArticleFrame
      header={<CaseHeader of={of} citations={citations} />}
      aside={
        <>
          <CaseFacts of={of} />
          <PageContents heads={[...sections, ...evidenceHeads(citations)]} />
        </>
      }
    >
      {sections.map(({ id, title, remark, body }) => (
        <Section key={id} id={id} title={title} remark={remark}>
          {body}
        </Section>
      ))}
      <EvidenceSection citations={citations} />
      <QueryPanel document={CaseExampleDocument} slug={of.slug} />
    </ArticleFrame>
  );
}
