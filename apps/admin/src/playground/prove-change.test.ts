import type { ContractLogic, Expression, RuleLogic, Urgency, Vocabulary } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import type { ClientBook } from '../rule-book/client-book.ts';
import { caseHits } from './case-hits.ts';
import { classSentence } from './class-words.ts';
import type { LibraryCase } from './library-case.ts';
import { findingsOn, findingsOnDraft } from './look-at-rules.ts';
import { proveChange } from './prove-change.ts';
import { witnessGroups } from './witness-groups.ts';

const NAMES = ['calf pain', 'warmth', 'redness', 'fever', 'cramp'];
const id = (label: string) => `sym_0000000000000000000000000${NAMES.indexOf(label)}`;
const is = (label: string, value = true): Expression => ({
  op: 'is',
  fact: { concept: id(label) },
  in: [value],
});
const vocabulary: Vocabulary = {
  facts: NAMES.map((label) => ({ fact: { concept: id(label) }, label, domain: { kind: 'BOOLEAN' } })),
  implications: [],
  names: {},
};

function rule(title: string, when: Expression, urgency: Exclude<Urgency, 'NONE'>): RuleLogic {
  const then = { urgency, suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
  return { id: title, title, scope: [id('calf pain')], when, then };
}

const clot = rule('clot', { op: 'any', of: [is('warmth'), is('redness'), is('fever')] }, 'EMERGENCY_GO');
const book: ClientBook = {
  release: 1,
  set: { rules: [clot, rule('cramp', is('cramp'), 'SELF_CARE')], criteria: [] },
  vocabulary,
  clinicianRules: [],
  contracts: [
    {
      kind: 'RED_FLAG',
      id: 'fever',
      title: 'Calf pain with fever is an emergency',
      when: { op: 'all', of: [is('calf pain'), is('fever')] },
      floorAtLeast: 'EMERGENCY_GO',
    },
  ],
};
const hot: LibraryCase = {
  id: 'cas_1',
  slug: 'hot-calf',
  narrative: 'A sore calf and a fever.',
  observations: ['calf pain', 'fever'].map((label) => ({ fact: { concept: id(label) }, in: [true] })),
  expected: 'EMERGENCY_GO',
  acceptable: ['EMERGENCY_GO'],
};
const prove = (rules: readonly RuleLogic[]) => proveChange({ book, cases: [hot] }, { id: 'clot', rules });
const without = (label: string): RuleLogic => ({
  ...clot,
  when: {
    op: 'any',
    of: ['warmth', 'redness', 'fever'].filter((each) => each !== label).map((each) => is(each)),
  },
});

describe('what an edit does', () => {
  test('without fever it is a matter of safety: the fall, the way to self-care, the broken contract, the case and the figures', () => {
    const change = prove([without('fever')]);
    expect(change.class).toBe('S');
    expect(witnessGroups(change.witnesses).down).toMatchObject([
      {
        facts: [
          { state: 'PRESENT', text: 'calf pain' },
          { state: 'PRESENT', text: 'fever' },
        ],
        before: { floor: 'EMERGENCY_GO' },
        after: { floor: 'NONE' },
      },
    ]);
    expect(change.openings[0]?.guards).toEqual(['clot']);
    expect(change.contracts).toMatchObject([{ id: 'fever', heldBefore: true, promised: 'EMERGENCY_GO' }]);
    expect(change.flips).toMatchObject([{ slug: 'hot-calf', kind: 'WORSE', after: { floor: 'NONE' } }]);
    expect(change.figures).toMatchObject({ before: { severe: 0 }, after: { severe: 1, tooLow: 1 } });
    expect(change.rules).toMatchObject([
      { kind: 'CHANGED', condition: [{ kind: 'REMOVED', path: 'when.of.2', before: 'fever is present' }] },
    ]);
    expect(classSentence(change)).toBe(
      '1 contract that held is broken; 1 combination of facts that was an emergency is less urgent.',
    );
  });

  test('a rule split in two that together ask for the same is proved equivalent', () => {
    const rest = { ...clot, id: 'clot-2', title: 'clot (part 2)', when: is('fever') };
    const change = prove([without('fever'), rest]);
    expect([change.class, change.witnesses, change.openings, change.contracts]).toEqual(['E', [], [], []]);
    expect(change.rules.map(({ kind }) => kind)).toEqual(['CHANGED', 'ADDED']);
  });

  test('the same rule written in another way has the same hash', () => {
    const absent = ['warmth', 'redness', 'fever'].map((label) => is(label, false));
    const change = prove([{ ...clot, when: { op: 'not', of: { op: 'all', of: absent } } }]);
    expect(change.class).toBe('E');
    expect(change.hashes.after).toBe(change.hashes.before);
  });

  test('another title is a change of words', () => {
    expect(prove([{ ...clot, title: 'Clot' }])).toMatchObject({ class: 'U', reasons: ['TEXTS_CHANGED'] });
  });

  test('a rule that the graph gives no meaning cannot be proved, and says why', () => {
    const change = prove([{ ...clot, when: { op: 'criterion', id: 'none' } }]);
    expect(change.class).toBe('S');
    expect(change.unproved[0]).toContain('there is no criterion none');
    expect(change.hashes.after).toBeUndefined();
  });

  test('a rule that is new is proved against all that are published', () => {
    const fresh = rule('new', is('redness'), 'EMERGENCY_CALL');
    const change = proveChange({ book, cases: undefined }, { id: 'new', rules: [fresh] });
    expect(change.rules.map(({ kind, title }) => [kind, title])).toEqual([['ADDED', 'new']]);
    expect(witnessGroups(change.witnesses).up.map(({ after }) => after.floor)).toContain('EMERGENCY_CALL');
    expect(change.hashes.before).toBeUndefined();
  });

  test('a rule that goes to clinicians alone answers nothing for everybody any more', () => {
    const change = proveChange(
      { book, cases: undefined },
      { id: 'clot', rules: [clot], isForClinicians: true },
    );
    expect(change.class).toBe('S');
    expect(witnessGroups(change.witnesses).down.length).toBeGreaterThan(0);
  });

  test('before the cases are there nothing is said of them', () => {
    const change = proveChange({ book, cases: undefined }, { id: 'clot', rules: [without('fever')] });
    expect([change.flips, change.figures]).toEqual([[], undefined]);
  });
});

test('what an analysis finds on an edited rule is told, and that the edit brought it', () => {
  const published = findingsOn(book, book.set);
  const never = { ...clot, when: { op: 'all' as const, of: [is('fever'), is('fever', false)] } };
  const found = findingsOnDraft(book, { id: 'clot', rules: [never] }, published);
  expect(found).toContainEqual(expect.objectContaining({ code: 'NEVER_FIRES', isNew: true }));
});

const hotCalf = {
  id: 'hot',
  title: 'Hot calf',
  when: { op: 'any' as const, of: [is('warmth'), is('redness')] },
};
const bookWithCriterion: ClientBook = {
  ...book,
  contracts: [],
  set: { rules: [{ ...clot, when: { op: 'criterion', id: 'hot' } }], criteria: [hotCalf] },
};
const proveCriterion = (when: Expression) =>
  proveChange({ book: bookWithCriterion, cases: [hot] }, { id: 'hot', criteria: [{ ...hotCalf, when }] });

describe('what an edit of a criterion does', () => {
  test('is proved on the rules that name it: the fall, its class, and where the criterion differs', () => {
    const change = proveCriterion(is('warmth'));
    expect(change.class).toBe('S');
    expect(witnessGroups(change.witnesses).down).toMatchObject([
      {
        facts: [
          { state: 'PRESENT', text: 'calf pain' },
          { state: 'PRESENT', text: 'redness' },
        ],
        after: { floor: 'NONE' },
      },
    ]);
    expect(change.rules.map(({ of, id, kind }) => [of, id, kind])).toEqual([
      ['CRITERION', 'hot', 'CHANGED'],
      ['RULE', 'clot', 'CHANGED'],
    ]);
    expect(change.rules[1]?.condition).toEqual([]);
  });

  test('that makes cases fall is shown by them', () => {
    const wide = {
      ...bookWithCriterion,
      set: { ...bookWithCriterion.set, criteria: [{ ...hotCalf, when: is('fever') }] },
    };
    const draft = { id: 'hot', criteria: [hotCalf] };
    expect(proveChange({ book: wide, cases: [hot] }, draft).flips).toMatchObject([{ kind: 'WORSE' }]);
    expect(caseHits(wide, draft, [hot])).toMatchObject([{ fate: 'LOST' }]);
  });

  test('that nothing names changes no answer, and is an addition', () => {
    const fresh = { id: 'new', title: 'New', when: is('cramp') };
    const change = proveChange(
      { book: bookWithCriterion, cases: undefined },
      { id: 'new', criteria: [fresh], areTextsChanged: false },
    );
    expect([change.class, change.witnesses]).toEqual(['E', []]);
    expect(change.rules.map(({ of, kind }) => [of, kind])).toEqual([['CRITERION', 'ADDED']]);
  });
});

describe('what an edit of a contract does', () => {
  const [fever] = book.contracts;
  const proveContract = (contract: ContractLogic | undefined) => {
    if (contract === undefined) throw new Error('There is a contract.');
    return proveChange({ book, cases: undefined }, { id: contract.id, contracts: [contract] });
  };

  test('that asks for more than the rules give is told not kept, with what is known where it shows', () => {
    const change = proveContract(
      fever?.kind === 'RED_FLAG' ? { ...fever, floorAtLeast: 'EMERGENCY_CALL' } : fever,
    );
    expect(change.class).toBe('S');
    expect(change.reasons).toContain('CONTRACT_CHANGED');
    expect(change.verdict).toMatchObject({
      kind: 'BROKEN',
      promised: 'EMERGENCY_CALL',
      witnesses: [{ floor: 'EMERGENCY_GO', facts: [{ text: 'calf pain' }, { text: 'fever' }] }],
    });
  });

  test('that asks for less is kept, and a matter of safety all the same', () => {
    const change = proveContract(fever?.kind === 'RED_FLAG' ? { ...fever, floorAtLeast: 'SAME_DAY' } : fever);
    expect([change.class, change.verdict?.kind]).toEqual(['S', 'HOLDS']);
  });

  test('that says what the graph does not know cannot be proved', () => {
    const change = proveContract(
      fever?.kind === 'RED_FLAG' ? { ...fever, when: { op: 'criterion', id: 'none' } } : fever,
    );
    expect(change.verdict?.kind).toBe('UNPROVED');
    expect(change.verdict?.sentences[0]).toContain('there is no criterion none');
  });
});
