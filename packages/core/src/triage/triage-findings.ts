import {
  type Evaluation,
  evaluate,
  type KnownState,
  ok,
  type Question,
  type Result,
  refuse,
  stateOf,
  type Term,
  type Urgency,
  urgencyRank,
} from '@symptograph/rules';
import type { FindingProblem } from '../findings/finding-request.ts';
import type { ResolvedFindings } from '../findings/resolve-findings.ts';
import { ruleById } from '../graph/read-rules.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { factLabel } from '../render/fact-label.ts';
import { factOfLiteral } from './fact-of-literal.ts';
import { observationsOf } from './observations-of.ts';
import { questionLabel } from './question-label.ts';
import { type RuleBook, ruleBookOf } from './rule-book.ts';
import type { TracedRule, TraceFact, Triage, TriageQuestion } from './triage.ts';
import { triageAdvice } from './triage-advice.ts';

/** How urgent findings are by the published rules. Refused when what follows from them contradicts itself. */
export function triageFindings(
  snapshot: Snapshot,
  { findings, unmatched }: ResolvedFindings,
): Result<Triage, FindingProblem> {
  const book = ruleBookOf(snapshot);
  const evaluated = evaluateBoth(book, stateOf(book.base.space, observationsOf(book.index, findings)));
  if (!evaluated.ok) return refuse({ code: 'UNUSABLE', at: 'findings', message: evaluated.error });
  const { everything, forEverybody } = evaluated.value;
  const floor = floorOf(evaluated.value);
  const isAbove = (level: Urgency) => urgencyRank(level) > urgencyRank(floor);
  const leastCeiling = unmatched.length === 0 ? floor : moreUrgent(floor, 'EMERGENCY_GO');
  const triage = {
    floor,
    ceiling: moreUrgent(forEverybody.ceiling, leastCeiling),
    fired: everything.fired.flatMap((fired) => traced(book, { ...fired, missing: [] })),
    possible: forEverybody.blocked
      .filter(({ rule }) => isAbove(rule.logic.then.urgency ?? 'NONE'))
      .flatMap((blocked) => traced(book, blocked)),
    askNext: forEverybody.askNext
      .filter(({ couldRaiseTo }) => isAbove(couldRaiseTo))
      .map((question) => asked(book, question)),
    scores: everything.scores.flatMap(({ rule, ...score }) =>
      rulesWithIds(snapshot, [rule.logic.id]).map((published) => ({ rule: published, ...score })),
    ),
    suggestedConditions: concluded(everything, 'suggests'),
    suggestedTests: concluded(everything, 'tests'),
    unmatched,
    rulesHash: book.hash,
  };
  return ok({ ...triage, advice: triageAdvice(triage) });
}

interface Evaluations {
  /** By all rules, which says what is established. */
  readonly everything: Evaluation;
  /** By the rules for everybody, which says what is open and what to ask. */
  readonly forEverybody: Evaluation;
}

function evaluateBoth({ base, publicBase }: RuleBook, state: KnownState): Result<Evaluations, string> {
  const everything = evaluate(base, state, { questions: false });
  if (!everything.ok) return refuse(everything.error.sentence);
  const forEverybody = evaluate(publicBase, state);
  if (!forEverybody.ok) return refuse(forEverybody.error.sentence);
  return ok({ everything: everything.value, forEverybody: forEverybody.value });
}

/** Rules for clinicians raise the level when they are true, and never reassure. */
function floorOf({ everything, forEverybody }: Evaluations): Urgency {
  return everything.floor === 'SELF_CARE' ? forEverybody.floor : everything.floor;
}

function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return urgencyRank(a) > urgencyRank(b) ? a : b;
}

function traced(
  book: RuleBook,
  { rule, because, missing }: Pick<Evaluation['blocked'][number], 'rule' | 'because' | 'missing'>,
): readonly TracedRule[] {
  return rulesWithIds(book.index.snapshot, [rule.logic.id]).map((published) => ({
    rule: published,
    because: factsOf(book, because),
    missing: factsOf(book, missing),
  }));
}

function factsOf(book: RuleBook, term: Term): readonly TraceFact[] {
  return term.flatMap((literal) => factOfLiteral(book, literal) ?? []);
}

function asked(book: RuleBook, { kind, facts, couldRaiseTo, rules }: Question): TriageQuestion {
  const { snapshot } = book.index;
  const about = factsOf(book, facts).map(({ fact }) => fact);
  const labels = about.map((fact) =>
    factLabel(snapshot, kind === 'MEASURE' ? { concept: fact.concept } : fact),
  );
  return {
    label: questionLabel(kind, labels),
    facts: about,
    couldRaiseTo,
    rules: rulesWithIds(snapshot, rules),
  };
}

function rulesWithIds(snapshot: Snapshot, ids: readonly string[]): TracedRule['rule'][] {
  return ids.flatMap((id) => ruleById(snapshot, id) ?? []);
}

function concluded({ fired }: Evaluation, list: 'suggests' | 'tests'): readonly string[] {
  return [...new Set(fired.flatMap(({ rule }) => rule.logic.then[list]))];
}
