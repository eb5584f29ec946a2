import { describe, expect, test } from 'vitest';
import type { Subject } from '../../graph/graph-document.ts';
import { aCase, aConcept, anId, aRule, aStatement, isPresent, someEvidence } from '../../testing/index.ts';
import type { Operation } from '../operation.ts';
import { applyOperations } from './apply-operations.ts';
import { patchBetween } from './patch-between.ts';

const [one, two] = [someEvidence(1), someEvidence(2)];
const clot = aConcept('CONDITION', 1, {
  name: 'clot',
  summary: { text: 'A clot in a deep vein of the leg.', evidence: [one.id] },
  synonyms: [{ text: 'DVT', scope: 'EXACT', language: 'en' }],
  evidence: [one, two],
});
const pain = aConcept('SYMPTOM', 1);
const has = aStatement(
  'HAS_SYMPTOM',
  1,
  { subject: clot, object: pain },
  { qualifiers: { quality: ['ACHING'] } },
);
const walk = aConcept('TREATMENT', 1, {
  instructions: [
    { text: 'Stand up.', evidence: [] },
    { text: 'Walk.', evidence: [] },
  ],
});

function after(subject: Subject, ...operations: readonly Operation[]): Subject {
  const result = applyOperations(subject, operations);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problems(subject: Subject, ...operations: readonly Operation[]) {
  const result = applyOperations(subject, operations);
  if (result.ok) throw new Error('They were applied.');
  return result.error;
}

describe('operations', () => {
  test('set and unset fields, however deep, and items of lists by their ids or places', () => {
    expect(
      after(
        clot,
        { op: 'set', path: `evidence.${two.id}.quote`, value: 'one in ten' },
        { op: 'unset', path: `evidence.${one.id}.locator` },
        { op: 'set', path: 'commonness', value: 'RARE' },
      ),
    ).toMatchObject({ commonness: 'RARE', evidence: [{ id: one.id }, { id: two.id, quote: 'one in ten' }] });
    expect(after(walk, { op: 'set', path: 'instructions.1.text', value: 'Run.' })).toMatchObject({
      instructions: [{ text: 'Stand up.' }, { text: 'Run.' }],
    });
  });

  test('add and remove items of sets, at a place or at the end, beginning a list that is not there', () => {
    const [first, last] = [someEvidence(3), someEvidence(4)];
    expect(
      after(
        clot,
        { op: 'add', path: 'evidence', value: first as never, at: 0 },
        { op: 'add', path: 'evidence', value: last as never },
        { op: 'remove', path: 'evidence', value: two.id },
        { op: 'remove', path: 'synonyms', value: { text: 'DVT', scope: 'EXACT', language: 'en' } },
      ),
    ).toMatchObject({ evidence: [first, one, last], synonyms: [] });
    expect(after(has, { op: 'add', path: 'qualifiers.severity', value: 'MILD' })).toMatchObject({
      qualifiers: { quality: ['ACHING'], severity: ['MILD'] },
    });
  });

  test('replace words of a text also when other words of it were changed meanwhile', () => {
    const operation: Operation = {
      op: 'text',
      path: 'summary.text',
      before: 'A clot in a vein of the leg.',
      after: 'A clot in a vein of the arm.',
    };
    expect(after(clot, operation)).toMatchObject({ summary: { text: 'A clot in a deep vein of the arm.' } });
  });

  test('are all applied or none, and name the first that cannot be', () => {
    expect(
      problems(
        clot,
        { op: 'set', path: 'name', value: 'x' },
        { op: 'remove', path: 'evidence', value: anId('evd', 9) },
      ),
    ).toEqual([
      {
        code: 'ITEM_MISSING',
        operation: 1,
        path: 'evidence',
        sentence: `The list at evidence does not have “${anId('evd', 9)}”; look at what it holds now.`,
      },
    ]);
    expect(clot.name).toBe('clot');
  });

  test.each<[string, Operation, string]>([
    ['PATH_UNKNOWN', { op: 'set', path: 'outlook.3.text', value: 'x' }, 'There is nothing at outlook.3'],
    ['PATH_UNKNOWN', { op: 'set', path: 'name.first', value: 'x' }, 'name has no fields; set it as a whole'],
    ['PATH_UNKNOWN', { op: 'unset', path: 'commonness' }, 'There is nothing at commonness to take away'],
    ['PATH_UNKNOWN', { op: 'unset', path: `evidence.${one.id}` }, 'an item is taken out by “remove”'],
    ['PATH_UNKNOWN', { op: 'set', path: '', value: {} }, 'name a field of it'],
    [
      'PATH_UNKNOWN',
      { op: 'text', path: 'commonness', before: 'x', after: 'y' },
      'There is no text at commonness; set it',
    ],
    ['NOT_A_LIST', { op: 'add', path: 'name', value: 'x' }, 'name is not a list; set it instead'],
    ['NOT_A_LIST', { op: 'remove', path: 'commonness', value: 'x' }, 'commonness is not a list'],
    ['ITEM_PRESENT', { op: 'add', path: 'evidence', value: one as never }, `has ${one.id} already`],
    [
      'TEXT_CONFLICT',
      { op: 'text', path: 'summary.text', before: 'A clot of the leg.', after: 'Blood of the leg.' },
      'the same words were changed',
    ],
    ['FIXED_FIELD', { op: 'set', path: 'id', value: anId('con', 9) }, 'stays as it is'],
    ['FIXED_FIELD', { op: 'set', path: 'version', value: 9 }, 'stays as it is'],
    ['FIXED_FIELD', { op: 'set', path: 'kind', value: 'SYMPTOM' }, 'stays as it is'],
    ['FIXED_FIELD', { op: 'set', path: `evidence.${one.id}`, value: two as never }, 'must keep its id'],
    ['SHAPE', { op: 'set', path: 'colour', value: 'red' }, 'There is no field “colour” here; leave it out.'],
    [
      'SHAPE',
      { op: 'set', path: 'commonness', value: 'OFTEN' },
      'commonness must be one of COMMON, UNCOMMON, RARE.',
    ],
    ['SHAPE', { op: 'set', path: 'name', value: 5 }, 'name must be a text.'],
    ['SHAPE', { op: 'unset', path: 'conditionKind' }, 'conditionKind must be one of'],
    [
      'SHAPE',
      { op: 'set', path: `evidence.${two.id}.quote`, value: '' },
      `evidence.${two.id}.quote must not be empty.`,
    ],
  ])('are refused with %s by a sentence that says where and what to do: %o', (code, operation, sentence) => {
    expect(problems(clot, operation)).toMatchObject([
      { code, operation: code === 'SHAPE' ? null : 0, sentence: expect.stringContaining(sentence) },
    ]);
  });
});

describe('a patch', () => {
  test('recurses into items with ids, and never into conditions and amounts', () => {
    const frequency = { low: 0.2, high: 0.3, evidence: one.id };
    const base = { ...has, qualifiers: { frequency }, evidence: [one, two] };
    const draft = {
      ...base,
      qualifiers: { frequency: { ...frequency, high: 0.4 } },
      evidence: [one, { ...two, quote: 'x' }],
    };
    expect(patchBetween(base, draft)).toEqual([
      { op: 'set', path: `evidence.${two.id}.quote`, value: 'x' },
      { op: 'set', path: 'qualifiers.frequency', value: { ...frequency, high: 0.4 } },
    ]);
    const rule = aRule(1);
    const when = { op: 'not', of: rule.when } as const;
    expect(patchBetween(rule, { ...rule, when })).toEqual([{ op: 'set', path: 'when', value: when }]);
  });

  test('changes prose by its words, and names and quotes as a whole', () => {
    const story = aCase(1);
    expect(patchBetween(story, { ...story, narrative: 'It hurts a lot.' })).toEqual([
      { op: 'text', path: 'narrative', before: 'It hurts.', after: 'It hurts a lot.' },
    ]);
    expect(patchBetween(clot, { ...clot, name: 'big clot' })).toEqual([
      { op: 'set', path: 'name', value: 'big clot' },
    ]);
  });

  test('takes lists as sets, and sets the whole where items repeat or change places', () => {
    const [stand, go] = walk.instructions;
    if (!stand || !go) throw new Error('There are two steps.');
    const wait = { text: 'Wait.', evidence: [] };
    expect(patchBetween(walk, { ...walk, instructions: [stand, wait, go] })).toEqual([
      { op: 'add', path: 'instructions', value: wait, at: 1 },
    ]);
    expect(patchBetween(walk, { ...walk, instructions: [go, stand] })).toEqual([
      { op: 'set', path: 'instructions', value: [go, stand] },
    ]);
    expect(patchBetween(walk, { ...walk, instructions: [stand, go, go] })).toEqual([
      { op: 'set', path: 'instructions', value: [stand, go, go] },
    ]);
    const scoped = aRule(1, { scope: [pain.id], when: isPresent(pain) });
    expect(patchBetween(scoped, { ...scoped, scope: [clot.id] })).toEqual([
      { op: 'remove', path: 'scope', value: pain.id },
      { op: 'add', path: 'scope', value: clot.id },
    ]);
  });

  test('is the same whatever the version and the order of fields', () => {
    const reordered = Object.fromEntries(Object.entries(clot).reverse()) as unknown as Subject;
    expect(patchBetween(clot, { ...reordered, version: 9 })).toEqual([]);
  });
});
