import { expect, test } from 'vitest';
import type { Expression } from '../expression/expression.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import { checkContracts } from './check-contracts.ts';
import { compileWithContracts } from './compile-with-contracts.ts';

const pain = { concept: 'sym_00000000000000000000000001' };
const fever = { concept: 'sym_00000000000000000000000002' };
const cramp = { concept: 'sym_00000000000000000000000003' };
const vocabulary = {
  facts: [
    { fact: pain, label: 'calf pain', domain: { kind: 'BOOLEAN' } },
    { fact: fever, label: 'fever', domain: { kind: 'BOOLEAN' } },
    { fact: cramp, label: 'cramp', domain: { kind: 'BOOLEAN' } },
  ],
  implications: [],
  names: {},
} as const;
const present = (fact: typeof pain): Expression => ({ op: 'is', fact, in: [true] });
const concluding = (urgency: 'SAME_DAY' | 'SELF_CARE') => ({
  ...{ urgency, suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
});
const feverRule = {
  id: 'rul_1',
  title: 'fever',
  scope: [],
  when: present(fever),
  then: concluding('SAME_DAY'),
};
const crampRule = {
  id: 'rul_2',
  title: 'cramp',
  scope: [],
  when: present(cramp),
  then: concluding('SELF_CARE'),
};

function verdictOf(contract: ContractLogic, rules = [feverRule, crampRule]) {
  const { base, contracts } = compileWithContracts({ rules, criteria: [] }, [contract], vocabulary);
  const [verdict] = checkContracts(base, contracts);
  return { verdict, sentences: verdict?.findings.map(({ code, sentence }) => `${code} ${sentence}`) };
}

test('a broken red-flag contract says with what, what is reached, and what to do', () => {
  const when: Expression = { op: 'all', of: [present(pain), present(fever)] };
  const { verdict, sentences } = verdictOf({
    ...{ kind: 'RED_FLAG', id: 'ctr_1', title: 'Fever with pain', when, floorAtLeast: 'EMERGENCY_GO' },
  });
  expect(verdict?.kind).toBe('BROKEN');
  expect(sentences).toEqual([
    'CONTRACT_BROKEN Fever with pain: with (+ calf pain, + fever) the rules answer only “see a doctor today”, and not “emergency care now” or more; add or widen a rule of that level, or have the contract changed',
  ]);
});

test('a red flag that no rule asks about breaks reassurance; one that a rule above ROUTINE asks about does not', () => {
  const contract = { kind: 'REASSURANCE', id: 'ctr_1', title: 'Safe cramp' } as const;
  expect(verdictOf({ ...contract, redFlags: [fever] }).verdict?.kind).toBe('HOLDS');
  expect(verdictOf({ ...contract, redFlags: [fever, pain] }).sentences).toEqual([
    'CONTRACT_BROKEN Safe cramp: self-care is advised with (- fever, + cramp) while calf pain is not known to be absent; have a rule of “see a doctor today” or more ask for calf pain, or the self-care rule for its absence',
  ]);
});

test('a contract that the graph gives no meaning is unproved and says why', () => {
  const unknown = { concept: 'sym_00000000000000000000000009' };
  const redFlag = { kind: 'RED_FLAG', id: 'ctr_1', title: 'A flag', floorAtLeast: 'ROUTINE' } as const;
  const problems = [
    verdictOf({ ...redFlag, when: present(unknown) }),
    verdictOf({ ...redFlag, when: { op: 'criterion', id: 'crt_1' } }),
    verdictOf({ ...redFlag, when: { op: 'compare', fact: fever, gte: 38, unit: 'Cel' } }),
    verdictOf({ kind: 'REASSURANCE', id: 'ctr_2', title: 'Safe', redFlags: [fever, unknown] }),
  ].map(({ verdict }) => [verdict?.kind, verdict?.findings[0]?.code, verdict?.findings[0]?.path]);
  expect(problems).toEqual([
    ['UNPROVED', 'UNKNOWN_FACT', 'when.fact'],
    ['UNPROVED', 'UNKNOWN_CRITERION', 'when.id'],
    ['UNPROVED', 'WRONG_OPERATOR', 'when'],
    ['UNPROVED', 'UNKNOWN_FACT', 'redFlags.1'],
  ]);
});

test('a contract that names a criterion with an error, itself or through another, is unproved and names it', () => {
  const hot: Expression = { op: 'is', fact: fever, in: ['hot'] };
  const criteria = [
    { id: 'crt_1', title: 'Warm', when: { op: 'criterion', id: 'crt_2' } as const },
    { id: 'crt_2', title: 'Hot', when: hot },
  ];
  const contracts = ['crt_1', 'crt_2'].map(
    (id): ContractLogic => ({
      ...{ kind: 'RED_FLAG', id: `ctr_${id}`, title: 'A flag', floorAtLeast: 'ROUTINE' },
      when: { op: 'any', of: [present(pain), { op: 'criterion', id }] },
    }),
  );
  const guarded = compileWithContracts({ rules: [feverRule], criteria }, contracts, vocabulary);
  const verdicts = checkContracts(guarded.base, guarded.contracts);
  const sentence =
    'A flag: uses the criterion “Hot”, whose own condition has an error; correct that criterion, or write the condition without it';
  expect(verdicts.map(({ kind, findings }) => ({ kind, findings }))).toEqual(
    contracts.map(({ id }) => ({
      kind: 'UNPROVED',
      findings: [{ code: 'BROKEN_CRITERION', severity: 'ERROR', subject: id, path: 'when', sentence }],
    })),
  );
});

test('a contract whose condition can never be true holds with a warning', () => {
  const never: Expression = { op: 'all', of: [present(fever), { op: 'not', of: present(fever) }] };
  const { verdict } = verdictOf({
    ...{ kind: 'RED_FLAG', id: 'ctr_1', title: 'Never', when: never, floorAtLeast: 'EMERGENCY_CALL' },
  });
  expect([verdict?.kind, verdict?.findings[0]?.code]).toEqual(['HOLDS', 'NEVER_FIRES']);
});
