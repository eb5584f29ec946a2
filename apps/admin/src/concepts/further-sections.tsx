import type { Citations } from '../evidence/citations.ts';
import { MentionList } from '../statements/mention-list.tsx';
import type { PageSection } from './kind-sections.tsx';
import type { ConceptView } from './load-concept.ts';
import { SeeAlso, widerCare } from './see-also.tsx';

/** What follows a concept's own statements: statements that only name it, and where to read on. */
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
    ...(care.length === 0 ? [] : [{ id: 'see-also', title: 'See also', body: <SeeAlso care={care} /> }]),
  ];
}
