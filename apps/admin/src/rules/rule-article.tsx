import { RuleExampleDocument } from '../api/generated/graphql.ts';
import { PageContents } from '../concepts/page-contents.tsx';
import { citationsOf } from '../evidence/citations.ts';
import { EvidenceSection, evidenceHeads } from '../evidence/evidence-section.tsx';
import { ArticleFrame } from '../ui/article-frame.tsx';
import { QueryPanel } from '../ui/query-panel.tsx';
import { Section } from '../ui/section.tsx';
import type { LoadedRule } from './load-rule.ts';
import { RuleFacts } from './rule-facts.tsx';
import { RuleHeader } from './rule-header.tsx';
import { ruleSections } from './rule-sections.tsx';

/** A rule's page as an article: the rule in English and as a tree, what follows, what it rests on, and the cases that it decides. */
export function RuleArticle({ loaded }: { readonly loaded: LoadedRule }) {
  const { rule } = loaded;
  const citations = citationsOf(rule.evidence);
  const sections = ruleSections(loaded);
  return (
    <ArticleFrame
      header={<RuleHeader rule={rule} citations={citations} />}
      aside={
        <>
          <RuleFacts rule={rule} />
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
      <QueryPanel document={RuleExampleDocument} slug={rule.slug} />
    </ArticleFrame>
  );
}
