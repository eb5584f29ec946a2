import { expect } from 'vitest';
import { atLeast, atLeastSlugs, type DocumentAnswer, slugs, texts } from './document-answer.ts';

const article = (slug: string, condition: object, says: string): DocumentAnswer => ({
  says,
  document: 'condition-article',
  variables: { slug },
  data: { condition },
});

const symptoms = (slug: string, edges: unknown, says: string): DocumentAnswer => ({
  says,
  document: 'symptoms-of-a-condition',
  variables: { slug },
  data: { condition: { symptoms: { edges } } },
});

/** COVERAGE: Conditions; the model's rows for commonness, outlook, origins, circumstances, latency and absence. */
export const conditions: readonly DocumentAnswer[] = [
  article(
    'deep-vein-thrombosis',
    {
      mustNotMiss: true,
      outlook: atLeast(...texts(/lungs/, /threaten life/)),
      complications: atLeastSlugs('pulmonary-embolism', 'heart-attack', 'stroke'),
      affects: atLeastSlugs('calf-deep-veins', 'arm'),
    },
    'a deep vein thrombosis must not be missed: its clot can travel to the lungs and threaten life',
  ),
  article(
    'pulmonary-embolism',
    {
      complicationOf: slugs('deep-vein-thrombosis'),
      outlook: atLeast(...texts(/fatal|death|die|kill|life/)),
    },
    'a pulmonary embolism comes from a deep vein thrombosis and can be fatal',
  ),
  article(
    'muscle-cramp',
    {
      commonness: 'COMMON',
      causes: atLeastSlugs(
        ...['unaccustomed-exercise', 'dehydration', 'muscle-injury', 'mineral-deficiency', 'kidney-failure'],
        ...['hypothyroidism', 'alcohol-use-disorder', 'diabetes', 'peripheral-vascular-disease'],
      ),
    },
    'a muscle cramp is common, and its triggers and serious causes are told',
  ),
  article(
    'bakers-cyst',
    { causes: slugs('knee-arthritis', 'sports-injury'), complications: slugs('ruptured-bakers-cyst') },
    "a Baker's cyst comes from arthritis or a knee injury and can rupture",
  ),
  article(
    'calf-muscle-contusion',
    { complications: slugs('haematoma'), outlook: atLeast(...texts(/rehabilitation.*takes the blood up/)) },
    'a contusion can become a haematoma; with rest and rehabilitation the blood is taken up again',
  ),
  article(
    'plantaris-rupture',
    { outlook: texts(/heals by itself/i), causes: slugs('sudden-load-on-the-ankle') },
    'a plantaris rupture heals by itself',
  ),
  article(
    'popliteal-artery-entrapment',
    { origins: ['CONGENITAL', 'ACQUIRED'], affects: atLeastSlugs('popliteal-artery') },
    'popliteal artery entrapment is congenital or acquired',
  ),
  article(
    'neurogenic-claudication',
    { causes: atLeastSlugs('spinal-stenosis'), differentials: slugs('arterial-claudication') },
    'neurogenic claudication comes from spinal stenosis and is mistaken for arterial claudication',
  ),
  article(
    'diabetic-peripheral-neuropathy',
    {
      complicationOf: slugs('diabetes'),
      causes: atLeastSlugs('high-blood-sugar', 'genetic-factors', 'nerve-inflammation'),
    },
    'diabetic neuropathy has high blood sugar, genes and inflamed nerves among its causes',
  ),
  {
    says: 'calf pain is mostly a cramp or a strain, and those are the common conditions',
    document: 'conditions-of-a-symptom',
    variables: { slug: 'calf-pain' },
    data: {
      symptom: {
        conditions: {
          edges: atLeast(
            { node: { slug: 'muscle-cramp', commonness: 'COMMON' } },
            { node: { slug: 'calf-muscle-strain', commonness: 'COMMON' } },
          ),
        },
      },
    },
  },
  {
    says: 'pain with warmth and swelling of the calf is found in deep vein thrombosis',
    document: 'conditions-with-symptoms',
    variables: { symptoms: ['calf-pain', 'swelling', 'warmth'] },
    data: { conditions: { nodes: atLeast({ slug: 'deep-vein-thrombosis', mustNotMiss: true }) } },
  },
  symptoms(
    'neurogenic-claudication',
    atLeast({
      node: { slug: 'calf-pain' },
      statements: atLeast(
        { qualifiers: { triggeredBy: slugs('walking') } },
        { qualifiers: { triggeredBy: slugs('prolonged-standing') } },
        {
          qualifiers: {
            frequency: { word: 'USUALLY' },
            relievedBy: [{ __typename: 'Factor', slug: 'leaning-forward' }],
          },
        },
        { qualifiers: { radiatesTo: atLeastSlugs('thigh', 'buttock') } },
      ),
    }),
    'leaning forward usually eases neurogenic claudication, which walking and standing bring on',
  ),
  symptoms(
    'arterial-claudication',
    atLeast({
      node: { slug: 'calf-pain' },
      statements: atLeast({
        qualifiers: {
          latency: { word: 'a few minutes' },
          triggeredBy: slugs('walking'),
          relievedBy: [{ __typename: 'Factor', slug: 'rest' }],
        },
      }),
    }),
    'arterial claudication hurts after a few minutes of walking and rest eases it',
  ),
  {
    says: 'arterial claudication does not hurt at rest: stated, not left unsaid',
    document: 'symptoms-that-are-absent',
    variables: { condition: 'condition/arterial-claudication' },
    data: {
      statements: {
        nodes: atLeast({
          negated: true,
          object: { slug: 'calf-pain' },
          qualifiers: { triggeredBy: slugs('rest') },
        }),
      },
    },
  },
  symptoms(
    'gastrocnemius-strain',
    atLeast(
      {
        node: { slug: 'calf-pain' },
        statements: atLeast({
          qualifiers: {
            frequency: { word: 'USUALLY' },
            quality: expect.arrayContaining(['TEARING']),
            latency: { word: 'a few steps', evidence: { quote: expect.stringContaining('a few steps') } },
          },
        }),
      },
      {
        node: { slug: 'popping-sound' },
        statements: atLeast({ qualifiers: { frequency: { word: 'SOMETIMES' } } }),
      },
      { node: { slug: 'swelling' }, statements: atLeast({ whenConditionSeverity: ['SEVERE'] }) },
    ),
    'a strained gastrocnemius usually hurts after a few steps, some hear a pop, and severe cases swell',
  ),
  symptoms(
    'plantaris-rupture',
    atLeast({
      node: { slug: 'swelling' },
      statements: atLeast({
        qualifiers: { onset: 'DELAYED', latency: { word: expect.stringContaining('days') } },
      }),
    }),
    'swelling after a plantaris rupture may take minutes, hours or days',
  ),
  symptoms(
    'peripheral-artery-disease',
    atLeast({
      node: { slug: 'leg-pain' },
      statements: atLeast({ marksProgression: true, qualifiers: { triggeredBy: slugs('night') } }),
    }),
    'pain at night marks the progression of peripheral artery disease',
  ),
  symptoms(
    'achilles-tendinitis',
    atLeast({
      node: { slug: 'calf-pain' },
      statements: atLeast(
        { qualifiers: { notRelievedBy: slugs('rice') } },
        { qualifiers: { course: ['PROGRESSIVE'] } },
      ),
    }),
    'Achilles tendinitis that home treatment does not help, or that gets worse, is told apart',
  ),
  symptoms(
    'plantar-fasciitis',
    atLeast({
      node: { slug: 'foot-pain' },
      statements: atLeast({ qualifiers: { frequency: { word: 'OFTEN' }, triggeredBy: slugs('waking') } }),
    }),
    'plantar fasciitis often hurts in the foot on waking',
  ),
];
