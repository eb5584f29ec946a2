import { expect, test } from 'vitest';
import { compileWithContracts } from '../contract/compile-with-contracts.ts';
import type { Expression } from '../expression/expression.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import type { Conclusion, RuleLogic } from '../rule/rule-logic.ts';
import type { Urgency } from '../rule/urgency.ts';
import { factId } from '../testing/random-system.ts';
import type { KnownFact, Vocabulary } from '../vocabulary/vocabulary.ts';
import { type AnalysisOptions, analyze } from './analyze.ts';

const LABELS = ['calf pain', 'fever', 'warmth', 'cramp', 'swelling', 'one-sided swelling'];
const [pain, fever, warmth, cramp, swelling, oneSided] = LABELS.map((_, place) => factId(place));
const booleans = LABELS.map(
  (label, place): KnownFact => ({ fact: { concept: factId(place) }, label, domain: { kind: 'BOOLEAN' } }),
);
const vocabulary: Vocabulary = {
  facts: booleans,
  implications: [
    { if: { fact: { concept: factId(5) }, in: [true] }, then: { fact: { concept: factId(4) }, in: [true] } },
  ],
  names: {},
};

const present = (concept = ''): Expression => ({ op: 'is', fact: { concept }, in: [true] });
const absent = (concept = ''): Expression => ({ op: 'is', fact: { concept }, in: [false] });
const all = (...of: readonly Expression[]): Expression => ({ op: 'all', of });
const any = (...of: readonly Expression[]): Expression => ({ op: 'any', of });

type Given = readonly [
  title: string,
  when: Expression,
  then?: Urgency | Partial<Conclusion>,
  scope?: string | undefined,
];

function ruleOf([title, when, then = 'SAME_DAY', scope]: Given): RuleLogic {
  const conclusion = typeof then === 'string' ? { urgency: then } : then;
  const lists = { suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
  return {
    id: title,
    title,
    scope: scope ? [scope] : [],
    when,
    then: { ...lists, ...conclusion } as Conclusion,
  };
}

/** The findings of some codes on some rules: code, subject, path, sentence. */
function found(
  code: string,
  rules: readonly Given[],
  more: AnalysisOptions & { readonly guard?: ContractLogic } = {},
) {
  const { guard, ...options } = more;
  const set = { rules: rules.map(ruleOf), criteria: [] };
  const { base, contracts } = compileWithContracts(set, guard ? [guard] : [], vocabulary);
  return analyze(base, { contracts, ...options })
    .filter((finding) => finding.code === code)
    .map(({ subject, path, sentence }) => [subject, path, sentence].join(' | '));
}

test('a rule that contradicts itself, or that the graph contradicts, never fires', () => {
  const rules: readonly Given[] = [
    ['own words', all(present(fever), absent(fever))],
    ['graph', all(present(oneSided), absent(swelling))],
    ['sound', all(present(oneSided), present(swelling))],
  ];
  expect(found('NEVER_FIRES', rules)).toEqual([
    'own words | when | own words: can never be true, because what it asks for excludes itself or is excluded by the graph; correct the condition or remove the rule',
    'graph | when | graph: can never be true, because what it asks for excludes itself or is excluded by the graph; correct the condition or remove the rule',
  ]);
});

test('a rule that is true for everybody in its scope is told with the scope', () => {
  const rules: readonly Given[] = [
    ['complaint', any(present(pain), present(fever)), 'ROUTINE', pain],
    ['condition', present(fever), 'ROUTINE', pain],
  ];
  expect(found('ALWAYS_FIRES', rules)).toEqual([
    'complaint | scope.0 | complaint: is true for everybody with calf pain, whatever else is known; check that its condition is meant to add nothing',
  ]);
});

test('a narrower rule that concludes no more adds nothing; a more urgent one does', () => {
  const rules: readonly Given[] = [
    ['wide', present(swelling), 'SAME_DAY'],
    ['narrow', present(oneSided), 'ROUTINE'],
    ['narrow and urgent', present(oneSided), 'EMERGENCY_GO'],
  ];
  expect(found('SUBSUMED', rules)).toEqual([
    'narrow | when | narrow: adds nothing to “narrow and urgent” and “wide”, true wherever it is and concluding as much; remove it, or make it ask for what it is meant to add',
  ]);
});

test('rules that say the same in other words are told once', () => {
  const rules: readonly Given[] = [
    ['one', all(present(pain), any(present(fever), present(warmth)))],
    ['other', any(all(present(pain), present(fever)), all(present(warmth), present(pain)))],
  ];
  expect(found('EQUIVALENT', rules)).toEqual([
    'other | when | other: says the same as “one”, true in the same states and with the same conclusions; keep one of them',
  ]);
});

test('a rule whose level others conclude between them changes nothing', () => {
  const rules: readonly Given[] = [
    ['fever', present(fever), 'SAME_DAY'],
    ['warmth', present(warmth), 'EMERGENCY_GO'],
    ['either', any(present(fever), present(warmth)), 'SAME_DAY'],
  ];
  expect(found('SHADOWED', rules)).toEqual([
    'either | when | either: changes no level: wherever it is true, “fever” or “warmth” already concludes one as urgent; remove it, or raise its level',
  ]);
});

test('a rule that suggests what another one rules out is told with a state in which both are true', () => {
  const rules: readonly Given[] = [
    ['clot', present(swelling), { suggests: ['con_clot'] }],
    ['no clot', present(cramp), { rulesOut: ['con_clot'] }],
    ['apart', all(present(cramp), absent(swelling)), { rulesOut: ['con_clot'] }],
  ];
  expect(found('OVERLAP_WITH_OPPOSITE', rules)).toEqual([
    'clot | when | clot: speaks for con_clot, which “no clot” rules out, and with (+ cramp, + swelling) both are true; make one of them ask for what tells them apart',
  ]);
});

test('a fact that decides nothing is told at its place, and one that is asked about for nothing too', () => {
  const rules: readonly Given[] = [
    ['idle', all(present(pain), any(present(fever), all(present(fever), present(warmth))))],
  ];
  const asked = [
    { key: factId(1), label: 'fever' },
    { key: factId(3), label: 'cramp' },
  ];
  expect(found('FACT_ASKED_BUT_UNUSED', rules, { asked })).toEqual([
    ' |  | cramp is asked about, but no rule uses it; stop asking, or add the rule that needs it',
    'idle | when.of.1.of.1.of.1 | idle: asks about warmth, which never decides anything, because the rest of the condition decides without it; take it out',
  ]);
});

test('a level that a more urgent rule always takes is never the answer', () => {
  const rules: readonly Given[] = [
    ['urgent', present(swelling), 'EMERGENCY_GO'],
    ['lost', present(oneSided), 'ROUTINE'],
  ];
  expect(found('LEVEL_UNREACHED', rules)).toEqual([
    ' |  | No rule concludes “call an ambulance”; add one, or make sure that no case needs this level',
    ' |  | No rule concludes “see a doctor today”; add one, or make sure that no case needs this level',
    ' |  | “make an appointment” is never the answer: wherever “lost” could conclude it, a more urgent rule is true or the condition contradicts itself; narrow the more urgent rules or remove these',
    ' |  | No rule concludes “self-care”; add one, or make sure that no case needs this level',
  ]);
});

test('a red flag that lowers a level is an inverted literal, whether a rule or a contract calls it one', () => {
  const inverted: Given = ['inverted', all(present(warmth), absent(fever)), 'SAME_DAY', pain];
  const expected =
    'inverted | when.of.1 | inverted: asks that fever be absent, which is a red flag: with (+ calf pain, + fever, + warmth) the level is “make an appointment”, without it “see a doctor today”; ask for its presence, or leave it out';
  const other: Given = ['pain', present(pain), 'ROUTINE'];
  const guard: ContractLogic = {
    ...{ kind: 'RED_FLAG', id: 'ctr_1', title: 'fever', floorAtLeast: 'EMERGENCY_GO' },
    when: all(present(pain), present(fever)),
  };
  expect(found('INVERTED_LITERAL', [inverted, other])).toEqual([]);
  expect(found('INVERTED_LITERAL', [inverted, other], { guard })).toEqual([expected]);
  const emergency: Given = ['fever', present(fever), 'EMERGENCY_GO', pain];
  expect(found('INVERTED_LITERAL', [inverted, other, emergency])).toEqual([]);
  const elsewhere: Given = ['fever', present(fever), 'EMERGENCY_GO', cramp];
  expect(found('INVERTED_LITERAL', [inverted, other, elsewhere])).toEqual([expected]);
});

test('self-care that asks for a red flag to be absent is what it should be', () => {
  const rules: readonly Given[] = [
    ['cramp', all(present(cramp), absent(fever)), 'SELF_CARE'],
    ['fever', present(fever), 'EMERGENCY_GO'],
  ];
  expect(found('INVERTED_LITERAL', rules)).toEqual([]);
});

test('"fever or no fever" is a tautology that hides, also behind other conditions', () => {
  const rules: readonly Given[] = [
    ['plain', any(present(fever), absent(fever), present(pain))],
    ['behind', any(all(present(pain), present(fever)), all(present(pain), absent(fever)))],
    ['honest', any(present(fever), absent(warmth))],
  ];
  expect(found('TAUTOLOGY_HIDDEN', rules)).toEqual([
    'plain | when.of.0 | plain: is true always whichever value fever has, but unknown while fever is; take fever out, or ask for what really decides',
    'behind | when.of.0.of.1 | behind: is true with (+ calf pain) whichever value fever has, but unknown while fever is; take fever out, or ask for what really decides',
  ]);
});

test('a rule with too many implicants is an error that says how to split it, and is left out of the other analyses', () => {
  const many = booleans.map(({ fact }) => present(fact.concept));
  const wide: Vocabulary = {
    ...vocabulary,
    facts: Array.from({ length: 40 }, (_, place) => ({
      ...{ fact: { concept: factId(place) }, label: `fact ${place}`, domain: { kind: 'BOOLEAN' } },
    })),
    implications: [],
  };
  const pairs = Array.from({ length: 20 }, (_, place) =>
    any(present(factId(place)), present(factId(place + 20))),
  );
  const rules = [ruleOf(['pairs', all(...pairs)]), ruleOf(['one', all(...many)])];
  const { base } = compileWithContracts({ rules, criteria: [] }, [], wide);
  const codes = analyze(base).map(({ code, severity, subject, sentence }) =>
    [code, severity, subject, sentence].join(' | '),
  );
  expect(codes.filter((each) => !each.startsWith('LEVEL_UNREACHED'))).toEqual([
    'TOO_LARGE_TO_PROVE | ERROR | pairs | pairs: is true in more than 5,000 minimal combinations of facts, or the rules together in too many, so that nothing can be proved about it; make a rule of each of the 2 alternatives in its widest part',
  ]);
});

test('an analysis that uses up its work says so beside what it found', () => {
  const rules: readonly Given[] = [
    ['clot', present(swelling), { suggests: ['con_clot'] }],
    ['no clot', present(cramp), { rulesOut: ['con_clot'] }],
    ['rash', present(warmth), { suggests: ['con_rash'] }],
    ['no rash', present(fever), { rulesOut: ['con_rash'] }],
  ];
  const codes = (work: number) =>
    ['OVERLAP_WITH_OPPOSITE', 'TOO_LARGE_TO_PROVE'].map((code) => found(code, rules, { work }));
  expect(codes(1000).map(({ length }) => length)).toEqual([2, 0]);
  const [overlaps, tooLarge] = codes(LABELS.length + 2);
  expect(overlaps).toHaveLength(1);
  expect(tooLarge).toEqual([
    ' |  | The rules are too many to look for all rules with opposite conclusions among them; analyse fewer rules at once',
  ]);
});

test('a rule that is large or deep for a person is told, and criteria by name are the way out', () => {
  const nested = all(
    present(pain),
    any(present(fever), all(present(warmth), any(present(cramp), all(present(swelling), present(fever))))),
  );
  expect(found('HARD_TO_REVIEW', [['deep', nested]])).toEqual([
    'deep | when | deep: is nested 5 conditions deep, more than the 4 that people can follow; name parts of it as criteria or split it',
  ]);
  const spread = all(
    present(pain),
    any(present(fever), all(present(warmth), any(present(cramp), present(swelling)))),
  );
  expect(found('HARD_TO_REVIEW', [['not deep', spread]])).toEqual([]);
});
