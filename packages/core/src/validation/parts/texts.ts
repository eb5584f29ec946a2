import type { Subject } from '../../graph/graph-document.ts';
import { isConcept } from '../../graph/subject-type.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';

/** A text, or a result of a test, that a concept gives in our own words, and what it rests on. */
export interface SourcedText {
  readonly path: string;
  readonly text: string;
  readonly evidence: readonly string[];
}

type Unplaced = Omit<SourcedText, 'path'>;

/** Every such text of a subject; only concepts have some. */
export function textsOf(subject: Subject): readonly SourcedText[] {
  if (!isConcept(subject)) return [];
  const summary = subject.summary ? [{ ...subject.summary, path: 'summary' }] : [];
  return [...summary, ...furtherTexts(subject)];
}

function furtherTexts(concept: Concept): readonly SourcedText[] {
  switch (concept.kind) {
    case 'CONDITION':
      return placed('outlook', concept.outlook);
    case 'TREATMENT':
      return [...placed('instructions', concept.instructions), ...placed('cautions', concept.cautions)];
    case 'DIAGNOSTIC_TEST': {
      const results = concept.results.map(({ label, evidence }) => ({ text: label, evidence }));
      return [...placed('howItIsDone', concept.howItIsDone), ...placed('results', results)];
    }
    default:
      return [];
  }
}

function placed(path: string, texts: readonly Unplaced[]): readonly SourcedText[] {
  return texts.map(({ text, evidence }, index) => ({ path: `${path}.${index}`, text, evidence }));
}
