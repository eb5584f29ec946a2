import { expect, test } from 'vitest';
import { writtenPath } from './written-path.ts';

const subject = {
  title: 'A rule',
  when: {
    any: [
      'fever',
      { absent: 'calf-pain', relievedBy: 'rest', severity: ['MILD', 'SEVERE'] },
      { not: { not: { measured: 'body-temperature', gte: 37, unit: 'Cel' } } },
      { atLeast: 2, of: ['fever', { all: [{ criterion: 'signs' }] }] },
      { score: 2, items: [{ points: 1, when: { any: ['fever', { present: 'redness' }] } }] },
    ],
  },
  redFlags: ['fever', { present: 'calf-pain', locatedIn: ['calf'] }],
  findings: [{ unknown: 'fever' }, { measured: 'body-temperature', value: 39 }, 'redness'],
};

test.each([
  ['title', 'title'],
  ['when', 'when'],
  ['when.of', 'when.any'],
  ['when.of.0.fact.concept', 'when.any.0'],
  ['when.of.1', 'when.any.1'],
  ['when.of.1.in.0', 'when.any.1.absent'],
  ['when.of.1.fact', 'when.any.1'],
  ['when.of.1.fact.concept', 'when.any.1.absent'],
  ['when.of.1.fact.qualifiers', 'when.any.1.absent'],
  ['when.of.1.fact.qualifiers.severity.1', 'when.any.1.severity.1'],
  ['when.of.2.of.of.fact.concept', 'when.any.2.not.not.measured'],
  ['when.of.2.of.of.unit', 'when.any.2.not.not.unit'],
  ['when.of.3.n', 'when.any.3.atLeast'],
  ['when.of.3.of', 'when.any.3.of'],
  ['when.of.3.of.1.of.0.id', 'when.any.3.of.1.all.0.criterion'],
  ['when.of.4.gte', 'when.any.4.score'],
  ['when.of.4.items', 'when.any.4.items'],
  ['when.of.4.items.0', 'when.any.4.items.0'],
  ['when.of.4.items.0.points', 'when.any.4.items.0.points'],
  ['when.of.4.items.0.when.of.1.fact.concept', 'when.any.4.items.0.when.any.1.present'],
  ['when.of.9.fact', 'when.any.9'],
  ['redFlags', 'redFlags'],
  ['redFlags.0.concept', 'redFlags.0'],
  ['redFlags.1.qualifiers.locatedIn.0', 'redFlags.1.locatedIn.0'],
  ['findings.0.state', 'findings.0.unknown'],
  ['findings.1.concept', 'findings.1.measured'],
  ['findings.1.value', 'findings.1.value'],
  ['findings.2.concept', 'findings.2'],
])('what core has at %s stands at %s in a pack', (path, written) => {
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  expect(writtenPath(subject, steps).join('.')).toBe(written);
});
