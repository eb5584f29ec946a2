import { expect } from 'vitest';
import { atLeast, atLeastSlugs, type DocumentAnswer, slugs } from './document-answer.ts';

/** COVERAGE: Anatomy, Symptoms and signs; the model's rows for calf pain itself and for what comes with it. */
export const anatomyAndSymptoms: readonly DocumentAnswer[] = [
  {
    says: 'conditions that affect any part of the calf are one query',
    document: 'conditions-affecting-a-structure',
    variables: { structure: 'anatomy/calf', slug: 'calf' },
    data: {
      conditions: {
        nodes: atLeast(
          { slug: 'plantaris-rupture', affects: slugs('plantaris') },
          { slug: 'gastrocnemius-strain', affects: slugs('gastrocnemius') },
          { slug: 'achilles-tendon-rupture', affects: slugs('achilles-tendon') },
          { slug: 'cellulitis', affects: slugs('calf') },
          { slug: 'deep-vein-thrombosis' },
        ),
      },
      anatomy: {
        partOf: slugs('lower-leg'),
        parts: atLeast({ slug: 'calf-muscles', parts: slugs('gastrocnemius', 'soleus', 'plantaris') }),
        conditions: { nodes: atLeastSlugs('plantaris-rupture', 'cellulitis') },
      },
    },
  },
  ...(
    [
      ['charley horse', 'muscle-cramp'],
      ['DVT', 'deep-vein-thrombosis'],
      ['shin splints', 'shin-splints'],
      ['flat feet', 'dropped-arches'],
      ['blood clot in the calf', 'deep-vein-thrombosis'],
      ['PAD', 'peripheral-artery-disease'],
      ['PVD', 'peripheral-vascular-disease'],
    ] as const
  ).map(([text, slug]) => ({
    says: `"${text}" finds ${slug}`,
    document: 'find-concepts',
    variables: { text },
    data: { concepts: { nodes: atLeast({ kind: 'CONDITION', slug }) } },
  })),
  {
    says: 'calf pain is anything from achy to sharp, mild to severe, brief or constant, by day or night',
    document: 'symptom-profile',
    variables: { slug: 'calf-pain' },
    data: {
      symptom: {
        profile: {
          quality: expect.arrayContaining(['DULL', 'ACHING', 'THROBBING', 'SHARP', 'CRAMPING', 'BURNING']),
          severity: ['MILD', 'SEVERE'],
          course: expect.arrayContaining(['TRANSIENT', 'CONSTANT']),
          triggeredBy: atLeastSlugs('night', 'daytime'),
          note: expect.stringMatching(/one spot.*whole calf/),
        },
        locatedIn: slugs('calf'),
      },
    },
  },
  {
    says: 'thirteen symptoms come with calf pain, each with the paragraph that says so',
    document: 'accompanying-symptoms',
    variables: { slug: 'calf-pain' },
    data: {
      symptom: {
        accompaniedBy: atLeastSlugs(
          'burning-feeling',
          'bruising',
          'flu-like-symptoms',
          'joint-pain',
          'muscle-spasm',
          'numbness',
          'reduced-range-of-motion',
          'skin-bumps',
          'skin-discoloration',
          'sleep-disturbance',
          'swelling',
          'unexpected-weight-loss',
          'varicose-veins',
        ),
        statements: {
          nodes: atLeast({
            object: { slug: 'swelling' },
            evidence: atLeast({
              locator: 'What Other Symptoms Might Occur With Calf Pain?, paragraph 12',
              source: { slug: 'calf-pain-article' },
            }),
          }),
        },
      },
    },
  },
  {
    says: 'flu-like symptoms are fatigue, fever, sore throat, headache, cough and aches',
    document: 'what-a-symptom-brings',
    variables: { slug: 'flu-like-symptoms' },
    data: {
      symptom: {
        related: {
          nodes: expect.arrayContaining(
            ['fatigue', 'fever', 'sore-throat', 'headache', 'cough', 'body-aches'].map((slug) =>
              expect.objectContaining({ object: { slug } }),
            ),
          ),
        },
      },
    },
  },
  {
    says: 'every emergency sign is a finding of its own, and so are those that are easily missed',
    document: 'all-symptoms',
    data: {
      symptoms: {
        nodes: atLeast(
          { slug: 'altered-consciousness', symptomKind: 'SIGN' },
          { slug: 'cold-and-pale-leg', symptomKind: 'SIGN' },
          { slug: 'shortness-of-breath', symptomKind: 'SYMPTOM', synonyms: atLeast('difficulty breathing') },
          { slug: 'wheezing', synonyms: atLeast('wheeze') },
          ...slugs(
            'confusion',
            'high-fever',
            'inability-to-bear-weight',
            'persistent-pain-after-mild-exertion',
          ),
          ...slugs('cyanosis', 'pallor', 'popping-sound', 'red-streaks', 'red-warm-and-swollen-leg'),
          ...slugs(
            'weakness',
            'lethargy',
            'warmth',
            'redness',
            'tenderness',
            'visible-veins',
            'muscle-bulging',
          ),
          ...slugs('trouble-moving-the-foot', 'loss-of-balance', 'impaired-sensation', 'foot-pain'),
          { slug: 'paraesthesia', synonyms: atLeast('pins and needles', 'prickling', 'tingling') },
        ),
        pageInfo: { hasNextPage: false },
      },
    },
  },
  {
    says: 'a temperature of 101 degrees Fahrenheit or more is a high fever',
    document: 'measured-findings',
    variables: { slug: 'body-temperature' },
    data: {
      observable: { derived: [{ symptom: { slug: 'high-fever' }, gte: 101, lt: null, unit: '[degF]' }] },
    },
  },
];
