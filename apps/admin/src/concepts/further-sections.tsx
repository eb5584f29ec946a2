import type { Citations } from '../evidence/citations.ts';
import { MentionList } from '../statements/mention-list.tsx';
import type { PageSection } from './kind-sections.tsx';
import type { ConceptView } from './load-concept.ts';
import { RulesOfConcept } from './rules-of-concept.tsx';
import { SeeAlso, widerCare } from './see-also.tsx';
import { SourceNames } from './source-names.tsx';

/**
 * What follows a concept's own statements: statements that only name it, rules that do, where to read on, and its sources
 * when no passage of them is cited.
 */
export function furtherSections(concept: ConceptView, citations: Citations): readonly PageSection[] {
  const { nodes, totalCount } = concept.mentionedIn;
  const care = widerCare(concept);
  return [
    ...(totalCount === 0
      ? []
      : [
          {
            id: 'mentioned-in',
            title: 'Where it plays a part',
            remark: nodes.length < totalCount ? `the first ${nodes.length} of ${totalCount}` : undefined,
            body: <MentionList statements={nodes} citations={citations} />,
          },
        ]),
    ...(concept.rules.length === 0
      ? []
      : [
          {
            id: 'rules',
            title: 'Rules that mention it',
            remark: concept.rules.length > 5 ? `${concept.rules.length}` : undefined,
            body: <RulesOfConcept concept={concept} />,
          },
        ]),
    ...(care.length === 0 ? [] : [{ id: 'see-also', title: 'See also', body: <SeeAlso care={care} /> }]),
    ...(citations.sources.length > 0 || concept.sources.length === 0
      ? []
      : [{ id: 'sources', title: 'Sources', body: <SourceNames sources={concept.sources} /> }]),
  ];
}
