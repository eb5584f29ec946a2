import {
  buildSnapshot,
  conceptsWithSlug,
  type GraphDocument,
  reviewSides,
  ruleBookOf,
} from '@symptograph/core';
import {
  type ChangeReview,
  describeTerm,
  type Expression,
  type FactSpace,
  type RuleLogic,
  reviewChange,
  type Term,
} from '@symptograph/rules';

/** The clot rule of the pack, which the examples change. */
const CLOT_RULE = 'calf-pain-with-a-warning-of-a-clot';

/** A worked example of docs/rules.md: what is changed, and what the review tells of it, line by line. */
export interface WorkedExample {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The worked examples, proved over the published graph of the calf-pain pack. */
export function workedExamples(document: GraphDocument): readonly WorkedExample[] {
  return [
    { name: 'split', lines: linesOf(changeOf(document, splitRule)) },
    { name: 'rewritten', lines: linesOf(changeOf(document, rewrittenRule)) },
    { name: 'merged', lines: linesOf(mergeReview(document)) },
  ];
}

/** The clot rule as two, one for the lungs and one for the vein; fever is forgotten. */
function splitRule(clot: RuleLogic, factOf: (slug: string) => Expression): readonly RuleLogic[] {
  const lungs = { ...clot, id: `${clot.id.slice(0, -1)}9`, title: 'Calf pain with shortness of breath' };
  return [
    { ...lungs, when: factOf('shortness-of-breath'), then: { ...clot.then, urgency: 'EMERGENCY_CALL' } },
    {
      ...clot,
      title: 'Calf pain with warmth or redness',
      when: { op: 'any', of: [factOf('warmth'), factOf('redness')] },
      then: { ...clot.then, urgency: 'SAME_DAY' },
    },
  ];
}

/** The clot rule said the other way round, with a part that another one covers. */
function rewrittenRule(clot: RuleLogic, factOf: (slug: string) => Expression): readonly RuleLogic[] {
  const signs = ['warmth', 'redness', 'fever', 'shortness-of-breath'].map(factOf);
  const none: Expression = { op: 'all', of: signs.map((of) => ({ op: 'not', of })) };
  const more: Expression = { op: 'all', of: [factOf('warmth'), factOf('swelling')] };
  return [{ ...clot, when: { op: 'any', of: [{ op: 'not', of: none }, more] } }];
}

function changeOf(
  document: GraphDocument,
  change: (clot: RuleLogic, factOf: (slug: string) => Expression) => readonly RuleLogic[],
): ChangeReview {
  const { id } = document.rules.find(({ slug }) => slug === CLOT_RULE) ?? { id: '' };
  const snapshot = buildSnapshot(document);
  const factOf = (slug: string): Expression => {
    const [concept] = conceptsWithSlug(snapshot, 'SYMPTOM', slug);
    return { op: 'is', fact: { concept: concept?.id ?? slug }, in: [true] };
  };
  const { set } = ruleBookOf(snapshot);
  const rules = set.rules.flatMap((rule) => (rule.id === id ? change(rule, factOf) : [rule]));
  return reviewChange(...reviewSides({ snapshot }, { snapshot, set: { ...set, rules } }), false);
}

/** An editor takes fatigue, which often comes along, for another name of lethargy, which is an emergency sign. */
function mergeReview(document: GraphDocument): ChangeReview {
  const idOf = (slug: string) => document.concepts.find((concept) => concept.slug === slug)?.id;
  const [from, to] = [idOf('fatigue'), idOf('lethargy')];
  const concepts = document.concepts.map((concept) =>
    concept.id === from ? { ...concept, status: 'DEPRECATED' as const, replacedBy: to } : concept,
  );
  const [before, after] = [buildSnapshot(document), buildSnapshot({ ...document, concepts })];
  return reviewChange(...reviewSides({ snapshot: before }, { snapshot: after }), false);
}

function linesOf({ bases, diff, contracts, replay, ...told }: ChangeReview): readonly string[] {
  const [{ space }] = bases;
  const titleOf = (id: string) => bases.flatMap(({ rules }) => rules).find(({ logic }) => logic.id === id);
  return [
    `class ${told.class}${told.reasons.length > 0 ? `: ${told.reasons.join(', ')}` : ''}`,
    ...diff.rules.map(({ kind, id }) => `rule ${kind}: ${titleOf(id)?.logic.title}`),
    ...diff.witnesses.map(({ term, before, after }) => {
      return `answer: ${shortTerm(space, term)}: ${before.floor} -> ${after.floor}`;
    }),
    `new way to self-care: ${diff.openings.length > 0 ? 'yes' : 'none'}`,
    ...contracts.map(({ contract, verdict: { kind, witnesses }, space: own }) => {
      const at = witnesses.map(({ term, floor }) => `${shortTerm(own, term)}: ${floor}`);
      return `contract ${kind}: ${contract.title} (${at.join('; ')})`;
    }),
    ...replay.flips.map(({ case: { title }, kind, before, after }) => {
      return `case ${kind}: ${title}: ${before.floor} -> ${after.floor}`;
    }),
    `severe under-triage: ${replay.before.severeUnderTriage.length} -> ${replay.after.severeUnderTriage.length}`,
  ];
}

/** A term, with its known absences counted instead of named where they are many. */
function shortTerm(space: FactSpace, term: Term): string {
  const absences = term.filter(
    ({ fact, mask }) => mask === 1 && space.facts[fact]?.domain.kind === 'BOOLEAN',
  );
  if (absences.length < 4) return describeTerm(space, term);
  const others = term.filter((each) => !absences.includes(each));
  return `${describeTerm(space, others)}, and ${absences.length} known absences`;
}
