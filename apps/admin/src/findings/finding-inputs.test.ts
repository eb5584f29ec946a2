import { describe, expect, test } from 'vitest';
import type { QualifiersViewFragment } from '../api/generated/graphql.ts';
import { type FindingView, findingInputs } from './finding-inputs.ts';

const EMPTY: QualifiersViewFragment = {
  frequency: null,
  onset: null,
  course: [],
  quality: [],
  severity: [],
  laterality: null,
  spread: null,
  latency: null,
  duration: null,
  triggeredBy: [],
  aggravatedBy: [],
  relievedBy: [],
  notRelievedBy: [],
  locatedIn: [],
  radiatesTo: [],
  note: null,
};

function aFinding(
  fact: Partial<FindingView['fact']>,
  fields: Partial<Omit<FindingView, 'fact'>> = {},
): FindingView {
  const concept = { id: 'sym_1', kind: 'SYMPTOM', slug: 'calf-pain', name: 'calf pain' } as const;
  return {
    fact: { concept, qualifiers: null, unit: null, label: 'calf pain', ...fact },
    state: 'PRESENT',
    value: null,
    ...fields,
  };
}

describe('a finding of a case as the API takes it', () => {
  test('names its concept by id, and its state', () => {
    expect(findingInputs(aFinding({}, { state: 'ABSENT' }))).toEqual([{ concept: 'sym_1', state: 'ABSENT' }]);
  });

  test('keeps what was measured with its unit', () => {
    expect(findingInputs(aFinding({ unit: '[degF]' }, { value: 102 }))).toEqual([
      { concept: 'sym_1', state: 'PRESENT', value: 102, unit: '[degF]' },
    ]);
  });

  test('keeps the circumstances that are said, concepts by their ids', () => {
    const walking = { id: 'fac_1', kind: 'FACTOR', slug: 'walking', name: 'walking' } as const;
    const qualifiers = { ...EMPTY, quality: ['CRAMPING'], relievedBy: [walking] } as const;
    expect(findingInputs(aFinding({ qualifiers }))).toEqual([
      {
        concept: 'sym_1',
        state: 'PRESENT',
        qualifiers: { quality: ['CRAMPING'], relievedBy: ['fac_1'] },
      },
    ]);
  });

  test('is a finding for each severity, so that none is lost', () => {
    const qualifiers = { ...EMPTY, severity: ['MODERATE', 'SEVERE'], onset: 'SUDDEN' } as const;
    expect(findingInputs(aFinding({ qualifiers }, { state: 'ABSENT' }))).toEqual([
      { concept: 'sym_1', state: 'ABSENT', qualifiers: { onset: 'SUDDEN', severity: 'MODERATE' } },
      { concept: 'sym_1', state: 'ABSENT', qualifiers: { onset: 'SUDDEN', severity: 'SEVERE' } },
    ]);
  });
});
