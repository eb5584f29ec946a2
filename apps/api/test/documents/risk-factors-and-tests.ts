import { expect } from 'vitest';
import { atLeast, atLeastSlugs, type DocumentAnswer, slugs, texts } from './document-answer.ts';

const raises = (slug: string, ...conditions: readonly string[]): DocumentAnswer => ({
  says: `${slug} raises the risk of ${conditions.join(' and ')}`,
  document: 'risk-factor',
  variables: { slug },
  data: {
    riskFactor: {
      raisesRiskOf: atLeast(...conditions.map((condition) => ({ condition: { slug: condition } }))),
    },
  },
});

const test = (slug: string, diagnosticTest: object, says: string): DocumentAnswer => ({
  says,
  document: 'how-a-test-is-done',
  variables: { slug },
  data: { diagnosticTest },
});

/** COVERAGE: Risk factors; Tests, by kind; the model's rows for the diagnosis section and for what results mean. */
export const riskFactorsAndTests: readonly DocumentAnswer[] = [
  {
    says: 'nine things raise the risk of deep vein thrombosis, each with the paragraph that says so',
    document: 'what-raises-the-risk',
    variables: { slug: 'deep-vein-thrombosis' },
    data: {
      condition: {
        riskFactors: atLeast(
          ...['older-age', 'pregnancy', 'obesity', 'physical-inactivity', 'cancer', 'recent-surgery'].map(
            (slug) => ({
              kind: 'RISK_RAISED_BY',
              riskFactor: { slug },
              evidence: atLeast({ locator: expect.stringMatching(/^Blood Clot, paragraph \d$/) }),
            }),
          ),
          ...['prolonged-sitting', 'medication-complications', 'smoking'].map((slug) => ({
            riskFactor: { slug },
            evidence: atLeast({ locator: 'Deep Vein Thrombosis, paragraph 1' }),
          })),
        ),
      },
    },
  },
  raises('high-blood-sugar', 'diabetic-peripheral-neuropathy'),
  raises('young-athlete', 'popliteal-artery-entrapment'),
  raises('sports-with-sprints-or-jumps', 'gastrocnemius-strain'),
  raises('weak-leg-muscles', 'ankle-tendinitis', 'knee-tendinitis'),
  raises('running-on-hard-ground', 'shin-splints'),
  raises('tight-calf-muscles', 'plantar-fasciitis'),
  {
    says: 'dehydration is a cause of muscle cramps',
    document: 'risk-factor',
    variables: { slug: 'dehydration' },
    data: { riskFactor: { statements: { nodes: atLeast({ subject: { slug: 'muscle-cramp' } }) } } },
  },
  test(
    'thompson-test',
    {
      testKind: 'SPECIAL_TEST',
      howItIsDone: texts(/lies flat/, /squeezes the calf/, /toes point down/),
      results: [
        {
          label: expect.stringMatching(/^positive/),
          sign: { slug: 'absent-toe-flexion-on-calf-squeeze' },
          suggests: slugs('achilles-tendon-rupture'),
          evidence: [{ locator: 'Physical Examination, paragraph 4' }],
        },
      ],
      detects: slugs('absent-toe-flexion-on-calf-squeeze'),
      evaluates: atLeast({ condition: { slug: 'achilles-tendon-rupture' } }),
    },
    'how the Thompson test is done, what it detects, and that a positive result suggests an Achilles rupture',
  ),
  test(
    'd-dimer-test',
    {
      testKind: 'LAB',
      results: [
        {
          sign: { slug: 'positive-d-dimer' },
          suggests: slugs('deep-vein-thrombosis', 'pulmonary-embolism'),
        },
      ],
    },
    'a positive D-dimer test suggests a clot or a pulmonary embolism',
  ),
  test(
    'erythrocyte-sedimentation-rate',
    { results: [{ suggests: slugs('osteomyelitis') }], detects: atLeastSlugs('inflammation') },
    'a fast sedimentation rate suggests an infection of the bone',
  ),
  test(
    'c-reactive-protein-test',
    { results: [{ sign: { slug: 'raised-c-reactive-protein' } }], detects: atLeastSlugs('inflammation') },
    'a raised C-reactive protein shows inflammation',
  ),
  {
    says: 'history and examination are usual, imaging and blood tests only sometimes',
    document: 'work-up',
    variables: { slug: 'calf-pain' },
    data: {
      symptom: {
        tests: atLeast(
          { test: { slug: 'medical-history' }, qualifiers: { frequency: { word: 'USUALLY' } } },
          { test: { slug: 'physical-examination' }, qualifiers: { frequency: { word: 'USUALLY' } } },
          { test: { slug: 'x-ray', examines: atLeastSlugs('leg-bones', 'leg-joints') } },
          { test: { slug: 'ultrasound' }, qualifiers: { frequency: { word: 'SOMETIMES' } } },
          { test: { slug: 'mri' }, qualifiers: { frequency: { word: 'SOMETIMES' } } },
          {
            test: { slug: 'blood-test' },
            qualifiers: { frequency: { word: 'SOMETIMES' }, note: expect.stringContaining('not needed') },
          },
        ),
      },
    },
  },
  {
    says: 'every test has its kind',
    document: 'tests-by-kind',
    data: {
      diagnosticTests: {
        nodes: atLeast(
          { slug: 'symptom-notes', testKind: 'HISTORY' },
          { slug: 'medical-history', testKind: 'HISTORY' },
          ...['inspection-and-palpation', 'reflex-check', 'pulse-check', 'range-of-motion-test'].map(
            (slug) => ({
              slug,
              testKind: 'PHYSICAL_EXAM',
              parents: slugs('physical-examination'),
            }),
          ),
          { slug: 'thompson-test', testKind: 'SPECIAL_TEST' },
          ...['d-dimer-test', 'erythrocyte-sedimentation-rate', 'c-reactive-protein-test'].map((slug) => ({
            slug,
            testKind: 'LAB',
          })),
          ...['x-ray', 'ultrasound', 'mri', 'vascular-study'].map((slug) => ({ slug, testKind: 'IMAGING' })),
        ),
      },
    },
  },
];
