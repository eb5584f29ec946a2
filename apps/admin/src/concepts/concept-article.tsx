import { citationsOf } from '../evidence/citations.ts';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { EvidenceSection, evidenceHeads } from '../evidence/evidence-section.tsx';
import { statementGroups } from '../statements/statement-groups.ts';
import { StatementSection } from '../statements/statement-section.tsx';
import { ArticleFrame } from '../ui/article-frame.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Section } from '../ui/section.tsx';
import { ConceptFacts } from './concept-facts.tsx';
import { ConceptHeader } from './concept-header.tsx';
import { conceptPath } from './concept-path.ts';
import { furtherSections } from './further-sections.tsx';
import { kindSections } from './kind-sections.tsx';
import type { LoadedConcept } from './load-concept.ts';
import { PageContents } from './page-contents.tsx';
import { QueryOfPage } from './query-of-page.tsx';

interface ConceptArticleProps {
  readonly loaded: LoadedConcept;
  /** The cursor that the statements were read from; absent on the first page. */
  readonly after: string | undefined;
}

/** A concept's page as an article: what it is, what is said of it both ways, and where each claim comes from. */
export function ConceptArticle({ loaded, after }: ConceptArticleProps) {
  const { concept, statements, total, next } = loaded;
  const groups = statementGroups(concept.id, statements);
  const citations = citationsOf(
    collectEvidence([{ ...concept, statements: [], mentionedIn: [] }, statements, concept.mentionedIn.nodes]),
  );
  const sections = kindSections(concept, citations);
  const further = furtherSections(concept, citations);
  const path = conceptPath(concept);
  return (
    <ArticleFrame
      header={<ConceptHeader concept={concept} citations={citations} />}
      aside={
        <>
          <ConceptFacts concept={concept} />
          <PageContents
            heads={[
              ...sections,
              ...groups.map(({ id, heading }) => ({ id, title: heading })),
              ...further,
              ...evidenceHeads(citations),
            ]}
          />
        </>
      }
    >
      {sections.map(({ id, title, body }) => (
        <Section key={id} id={id} title={title}>
          {body}
        </Section>
      ))}
      {groups.map((group) => (
        <StatementSection key={group.id} group={group} citations={citations} />
      ))}
      {further.map(({ id, title, remark, body }) => (
        <Section key={id} id={id} title={title} remark={remark}>
          {body}
        </Section>
      ))}
      {total === 0 && sections.length === 0 && further.length === 0 ? (
        <EmptyState title="Nothing is stated about it yet">
          No published statement starts or ends at this concept.
        </EmptyState>
      ) : null}
      {total > statements.length ? (
        <div>
          <p className="text-sm text-ink-soft tabular-nums">
            {statements.length} of {total} statements are on this page.
          </p>
          <Pagination
            of="statements"
            first={after === undefined ? undefined : path}
            next={next === undefined ? undefined : `${path}?after=${encodeURIComponent(next)}`}
          />
        </div>
      ) : null}
      <EvidenceSection citations={citations} />
      <QueryOfPage concept={concept} />
    </ArticleFrame>
  );
}
