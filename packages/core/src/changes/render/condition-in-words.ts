import {
  type Conclusion,
  type Expression,
  type FactRef,
  readingOf,
  renderConclusion,
  renderCondition,
} from '@symptograph/rules';
import { conceptById } from '../../graph/read.ts';
import { allCriteria } from '../../graph/read-rules.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { askedByRules, namedByRules } from '../../triage/asked-in-rules.ts';
import { vocabularyOf } from '../../triage/vocabulary-of.ts';

/** A condition of a rule, criterion or contract in English, by the names of the graph: "calf pain is present and …". */
export function conditionInWords(graph: Snapshot, when: Expression): string {
  const asked = askedByRules({ rules: [], criteria: [{ id: '', title: '', when }] });
  const { vocabulary } = vocabularyOf(graph, asked);
  const criteria = allCriteria(graph).map(({ id, title, when: of }) => ({ id, title, when: of }));
  return renderCondition(when, readingOf(vocabulary, criteria));
}

/** What a rule concludes in English: "see a doctor today; consider deep vein thrombosis". */
export function conclusionInWords(graph: Snapshot, then: Conclusion): string {
  const rule = { id: '', title: '', scope: [], when: { op: 'all', of: [] } as Expression, then };
  const { vocabulary } = vocabularyOf(graph, [], namedByRules({ rules: [rule] }));
  return renderConclusion(then, readingOf(vocabulary, []));
}

/** A fact that a contract or condition asks about: "calf pain, worse with walking"; by its id where there is no such concept. */
export function factInWords(graph: Snapshot, fact: FactRef): string {
  if (!conceptById(graph, fact.concept)) return fact.concept;
  const { vocabulary } = vocabularyOf(graph, [{ fact }]);
  return readingOf(vocabulary, []).ofFact(fact);
}
