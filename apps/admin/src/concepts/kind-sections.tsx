import type { ReactNode } from 'react';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { qualifierWords } from '../statements/qualifier-words.tsx';
import { ConceptColumns } from './concept-columns.tsx';
import { DoseFigures } from './dose-figures.tsx';
import { GuidanceList, GuidanceSteps } from './guidance.tsx';
import type { ConceptView } from './load-concept.ts';
import { RedFlags } from './red-flags.tsx';
import { TestResults } from './test-results.tsx';
import { Thresholds } from './thresholds.tsx';

/** A part of a concept's page, for the page itself and for its table of contents. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** A quiet remark beside the title. */
  readonly remark?: string | undefined;
  readonly body: ReactNode;
}

/** What a concept's kind adds to its page before its statements; sections with nothing to say are left out. */
export function kindSections(concept: ConceptView, citations: Citations): readonly PageSection[] {
  switch (concept.__typename) {
    case 'Symptom':
      return symptomSections(concept, citations);
    case 'Condition':
      return sectionIf(concept.outlook.length > 0, {
        id: 'outlook',
        title: 'Outlook',
        body: <GuidanceList guidance={concept.outlook} citations={citations} />,
      });
    case 'DiagnosticTest':
      return testSections(concept, citations);
    case 'Treatment':
      return treatmentSections(concept, citations);
    case 'Observable':
      return sectionIf(concept.derived.length > 0, {
        id: 'thresholds',
        title: 'What a value means',
        body: <Thresholds derived={concept.derived} />,
      });
    case 'Anatomy':
      return sectionIf(concept.conditions.nodes.length > 0, {
        id: 'conditions',
        title: 'Conditions of it or a part of it',
        body: <ConceptColumns concepts={concept.conditions.nodes} />,
      });
    case 'RiskFactor':
    case 'Factor':
      return [];
  }
}

type ViewOf<Name extends ConceptView['__typename']> = Extract<ConceptView, { readonly __typename: Name }>;

function sectionIf(filled: boolean, section: PageSection): readonly PageSection[] {
  return filled ? [section] : [];
}

function symptomSections(
  { profile, redFlags }: ViewOf<'Symptom'>,
  citations: Citations,
): readonly PageSection[] {
  const words = profile === null ? [] : qualifierWords(profile);
  const body = (
    <ul className="grid max-w-prose list-disc gap-1.5 pl-5 marker:text-line-strong">
      {words.map(({ key, words: shown, evidence }) => (
        <li key={key} className="first-letter:uppercase">
          {shown}
          <Cite evidence={evidence} citations={citations} />
        </li>
      ))}
    </ul>
  );
  return [
    ...sectionIf(redFlags.length > 0, {
      id: 'red-flag',
      title: 'Red flag',
      body: <RedFlags rules={redFlags} />,
    }),
    ...sectionIf(words.length > 0, { id: 'profile', title: 'How it varies', body }),
  ];
}

function testSections(
  { howItIsDone, results }: ViewOf<'DiagnosticTest'>,
  citations: Citations,
): readonly PageSection[] {
  return [
    ...sectionIf(howItIsDone.length > 0, {
      id: 'how-it-is-done',
      title: 'How it is done',
      body: <GuidanceSteps guidance={howItIsDone} citations={citations} />,
    }),
    ...sectionIf(results.length > 0, {
      id: 'results',
      title: 'What a result means',
      body: <TestResults results={results} citations={citations} />,
    }),
  ];
}

function treatmentSections(
  { instructions, dose, cautions }: ViewOf<'Treatment'>,
  citations: Citations,
): readonly PageSection[] {
  const caution = (
    <div className="rounded-md border-l-4 border-warning bg-warning-wash px-4 py-3">
      <GuidanceList guidance={cautions} citations={citations} />
    </div>
  );
  return [
    ...sectionIf(instructions.length > 0, {
      id: 'instructions',
      title: 'How it is done',
      body: <GuidanceSteps guidance={instructions} citations={citations} />,
    }),
    ...(dose === null
      ? []
      : [{ id: 'dose', title: 'How much', body: <DoseFigures dose={dose} citations={citations} /> }]),
    ...sectionIf(cautions.length > 0, { id: 'cautions', title: 'Cautions', body: caution }),
  ];
}
