import type { RuleViewFragment } from '../api/generated/graphql.ts';
import { coveragePath } from '../case-coverage/coverage-request.ts';
import { CaseLines } from '../cases/case-lines.tsx';
import { ConceptLists, type HeadedConcepts } from '../concepts/concept-lists.tsx';
import type { PageSection } from '../concepts/kind-sections.tsx';
import { TextLink } from '../ui/text-link.tsx';
import type { LoadedRule } from './load-rule.ts';
import { replayedCases } from './replayed-cases.ts';
import { RuleAdvice } from './rule-advice.tsx';
import { RuleCondition } from './rule-condition.tsx';

/** The parts of a rule's page before its evidence; those with nothing to say are left out. */
export function ruleSections(loaded: LoadedRule): readonly PageSection[] {
  const { rule } = loaded;
  const lists = conclusionLists(rule);
  return [
    ...(rule.advice === null && rule.safetyNet === null
      ? []
      : [{ id: 'advice', title: 'What to do', body: <RuleAdvice rule={rule} /> }]),
    { id: 'condition', title: 'When it is true', body: <RuleCondition loaded={loaded} /> },
    ...(lists.length === 0
      ? []
      : [{ id: 'conclusions', title: 'What follows', body: <ConceptLists lists={lists} /> }]),
    ...(rule.rationale === null
      ? []
      : [{ id: 'rationale', title: 'Why', body: <p className="max-w-prose">{rule.rationale}</p> }]),
    casesSection(loaded),
  ];
}

/** What a rule concludes beside its level, list by list. */
function conclusionLists(rule: RuleViewFragment): readonly HeadedConcepts[] {
  return [
    { heading: 'Conditions to think of', concepts: rule.suggests },
    { heading: 'Likelier from the outset', concepts: rule.raisesPriorOf },
    { heading: 'Spoken against', concepts: rule.rulesOut },
    { heading: 'Tests to consider', concepts: rule.tests },
  ].filter(({ concepts }) => concepts.length > 0);
}

function casesSection({ rule, book }: LoadedRule): PageSection {
  const cases = replayedCases(book);
  const hits = cases.filter(({ fired }) => fired.has(rule.id));
  return {
    id: 'cases',
    title: 'Cases that hit it',
    remark: hits.length === 0 ? undefined : `${hits.length} of ${cases.length}`,
    body: (
      <div className="grid gap-4">
        {hits.length === 0 ? (
          <p className="max-w-prose text-ink-soft">
            No case of the library makes this rule true, so nothing shows that it does what it should.
          </p>
        ) : (
          <CaseLines cases={hits} />
        )}
        <p className="text-sm">
          <TextLink href={coveragePath({ rule: rule.slug })}>What the cases cover of it</TextLink>
        </p>
      </div>
    ),
  };
}
