import type { CaseViewFragment } from '../api/generated/graphql.ts';
import { ConceptLists, type HeadedConcepts } from '../concepts/concept-lists.tsx';
import type { PageSection } from '../concepts/kind-sections.tsx';
import { TracedRules } from '../triage/traced-rules.tsx';
import { CaseAnswer } from './case-answer.tsx';
import { CaseFindings } from './case-findings.tsx';
import type { LoadedCase } from './load-case.ts';

/** The parts of a case's page before its evidence; those with nothing to say are left out. */
export function caseSections(loaded: LoadedCase): readonly PageSection[] {
  const { case: of, triage } = loaded;
  const lists = diagnosisLists(of);
  return [
    { id: 'answer', title: 'How urgent it is', body: <CaseAnswer loaded={loaded} /> },
    { id: 'findings', title: 'What is known', body: <CaseFindings findings={of.findings} /> },
    {
      id: 'fired',
      title: 'Rules that are true',
      remark: triage.fired.length > 3 ? `${triage.fired.length}` : undefined,
      body:
        triage.fired.length === 0 ? (
          <p className="max-w-prose text-ink-soft">
            None. That no rule speaks does not mean that all is well.
          </p>
        ) : (
          <TracedRules rules={triage.fired} />
        ),
    },
    ...openSection(loaded),
    ...(lists.length === 0
      ? []
      : [{ id: 'conditions', title: 'What it is', body: <ConceptLists lists={lists} /> }]),
  ];
}

function openSection({ triage: { possible } }: LoadedCase): readonly PageSection[] {
  if (possible.length === 0) return [];
  const body = (
    <details>
      <summary className="w-fit cursor-pointer py-1 font-medium">
        {possible.length === 1
          ? '1 rule that is not decided could raise the level'
          : `${possible.length} rules that are not decided could raise the level`}
      </summary>
      <TracedRules rules={possible} />
    </details>
  );
  return [{ id: 'open', title: 'What is still open', body }];
}

function diagnosisLists({ expectedCondition, mustNotMiss, impossible }: CaseViewFragment) {
  const lists: readonly HeadedConcepts[] = [
    { heading: 'Expected', concepts: expectedCondition === null ? [] : [expectedCondition] },
    { heading: 'Has to be thought of', concepts: mustNotMiss },
    { heading: 'Cannot be', concepts: impossible },
  ];
  return lists.filter(({ concepts }) => concepts.length > 0);
}
