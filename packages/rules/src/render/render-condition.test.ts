import { expect, test } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import { literalsOf } from '../compile/literals-of.ts';
import type { Expression } from '../expression/expression.ts';
import { normalize } from '../normalize/normalize.ts';
import { randomOf } from '../testing/random.ts';
import { factId, randomCondition } from '../testing/random-system.ts';
import type { FactDomain, KnownFact, Vocabulary } from '../vocabulary/vocabulary.ts';
import { readingOf } from './reading.ts';
import { renderCondition } from './render-condition.ts';

const LABELS = ['calf pain', 'warmth', 'redness', 'fever', 'calf pain, eased by leaning forward'] as const;
const facts = LABELS.map(
  (label, place): KnownFact => ({ fact: { concept: factId(place) }, label, domain: { kind: 'BOOLEAN' } }),
);
const temperature: KnownFact = {
  fact: { concept: factId(9) },
  label: 'body temperature',
  domain: { kind: 'NUMBER', unit: 'Cel', conversions: {} },
};
const reading = readingOf({ facts: [...facts, temperature], implications: [], names: {} }, [
  { id: 'cri_1', title: 'Signs of a clot', when: present('warmth') },
]);

function present(label: (typeof LABELS)[number]): Expression {
  return { op: 'is', fact: { concept: factId(LABELS.indexOf(label)) }, in: [true] };
}

function absent(label: (typeof LABELS)[number]): Expression {
  return { op: 'not', of: present(label) };
}

function measured(bounds: { readonly gte?: number; readonly lt?: number }): Expression {
  return { op: 'compare', fact: temperature.fact, ...bounds, unit: '[degF]' };
}

const [pain, warmth, redness, fever] = [
  present('calf pain'),
  present('warmth'),
  present('redness'),
  present('fever'),
];
const any: Expression = { op: 'any', of: [warmth, redness, fever] };

const EXAMPLES: readonly (readonly [string, Expression, string])[] = [
  ['a fact', pain, 'calf pain is present'],
  [
    'a fact in some circumstances',
    present('calf pain, eased by leaning forward'),
    'calf pain, eased by leaning forward, is present',
  ],
  ['a negated fact as known absence', { op: 'not', of: fever }, 'fever is known to be absent'],
  ['a threshold in the unit of its source', measured({ gte: 101 }), 'body temperature is at least 101 °F'],
  ['a range', measured({ gte: 99, lt: 101 }), 'body temperature is in the range of 99 to below 101 °F'],
  ['a criterion by its title', { op: 'criterion', id: 'cri_1' }, '“Signs of a clot” holds'],
  [
    'a short rule in a row',
    { op: 'all', of: [pain, any] },
    'calf pain is present and any of warmth, redness or fever is present',
  ],
  [
    'a negated list as what is known of each',
    { op: 'not', of: any },
    'warmth, redness and fever are known to be absent',
  ],
  [
    'a count',
    { op: 'atLeast', n: 2, of: [warmth, redness, fever] },
    'at least 2 of warmth, redness and fever are present',
  ],
  [
    'names with commas numbered',
    { op: 'any', of: [present('calf pain, eased by leaning forward'), fever] },
    'any of these is present: (1) calf pain, eased by leaning forward; (2) fever',
  ],
  [
    'nesting by numbers within numbers',
    {
      op: 'all',
      of: [
        { op: 'any', of: [{ op: 'all', of: [warmth, absent('redness')] }, measured({ lt: 95 }), fever] },
        any,
        pain,
      ],
    },
    'any of warmth, redness or fever is present, calf pain is present, and any of these holds: ' +
      '(1) warmth is present and redness is known to be absent; (2) body temperature is below 95 °F; (3) fever is present',
  ],
  [
    'a score by its points',
    {
      op: 'score',
      gte: 2,
      items: [
        { points: 1, when: warmth },
        { points: -2, when: { op: 'any', of: [fever, absent('redness'), measured({ gte: 101 })] } },
      ],
    },
    'the points of these reach 2: (1) 1 point if warmth is present; (2) -2 points if any of these holds: ' +
      '(2.1) fever is present; (2.2) redness is known to be absent; (2.3) body temperature is at least 101 °F',
  ],
];

test.each(EXAMPLES)('%s reads as an English sentence would have it', (_what, expression, sentence) => {
  expect(renderCondition(expression, reading)).toBe(sentence);
});

/** Labels that look like parts of sentences. */
const TRICKY: readonly (readonly [string, FactDomain['kind']])[] = [
  ['pain', 'BOOLEAN'],
  ['pain, eased by rest', 'BOOLEAN'],
  ['rest and pain', 'BOOLEAN'],
  ['pain is present', 'BOOLEAN'],
  ['any of pain', 'BOOLEAN'],
  ['pain', 'BOOLEAN'],
  ['(1) pain; (2) rest', 'BOOLEAN'],
  ['strength', 'ENUM'],
  ['temperature', 'NUMBER'],
];

function domainOf(kind: FactDomain['kind']): FactDomain {
  if (kind === 'ENUM') return { kind, values: ['a', 'b', 'c'] };
  return kind === 'NUMBER' ? { kind, unit: 'Cel', conversions: {} } : { kind };
}

const tricky: Vocabulary = {
  facts: TRICKY.map(([label, kind], place) => ({
    fact: { concept: factId(place) },
    label,
    domain: domainOf(kind),
  })),
  implications: [],
  names: {},
};

test('conditions that read the same have one normal form, and every fact they ask about is named', () => {
  const random = randomOf(3);
  const read = readingOf(tricky, []);
  const forms = new Map<string, string>();
  const wrong: string[] = [];
  for (let run = 0; run < 6_000; run += 1) {
    const few = tricky.facts.filter(() => random.chance(0.3));
    if (few.length === 0) continue;
    const condition = randomCondition(random, few, random.between(2, 4));
    const sentence = renderCondition(condition, read);
    const form = canonicalJson(normalize(condition));
    if ((forms.get(sentence) ?? form) !== form) wrong.push(`two readings: ${sentence}`);
    forms.set(sentence, form);
    for (const { fact } of literalsOf(condition))
      if (!sentence.includes(read.ofFact(fact))) wrong.push(`${read.ofFact(fact)} is not in: ${sentence}`);
  }
  expect(wrong).toEqual([]);
  expect(forms.size).toBeGreaterThan(3_000);
}, 60_000);
