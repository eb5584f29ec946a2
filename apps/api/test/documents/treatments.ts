import { expect } from 'vitest';
import { atLeast, atLeastSlugs, type DocumentAnswer, slugs, texts } from './document-answer.ts';

const ofKinds = (kinds: readonly string[], nodes: unknown, says: string): DocumentAnswer => ({
  says,
  document: 'treatments-by-kind',
  variables: { kinds },
  data: { treatments: { nodes } },
});

const how = (slug: string, treatment: object, says: string): DocumentAnswer => ({
  says,
  document: 'treatment-instructions',
  variables: { slug },
  data: { treatment },
});

const of = (slug: string, treatments: unknown, says: string, kinds?: readonly string[]): DocumentAnswer => ({
  says,
  document: 'treatments-of-a-condition',
  variables: { slug, ...(kinds && { kinds }) },
  data: { condition: { treatments } },
});

const available = (availability: string, ...names: readonly string[]) =>
  names.map((slug) => ({ slug, availability }));

const askFirst = [{ slug: 'stretching', cautions: texts(/doctor before/) }];

/** COVERAGE: Treatments, by kind; Prevention; the model's rows for doses, bundles, availability and what follows. */
export const treatments: readonly DocumentAnswer[] = [
  ofKinds(
    ['SELF_CARE'],
    atLeastSlugs(
      ...['rest', 'ice', 'elevation', 'compression-bandage', 'massage', 'moist-heat', 'warm-bath'],
      ...['drinking-water', 'magnesium-supplement', 'footwear-advice'],
    ),
    'self-care is rest, ice, elevation, compression, massage, heat, water and magnesium',
  ),
  ofKinds(
    ['MEDICATION'],
    atLeast(
      ...available('OVER_THE_COUNTER', 'ibuprofen', 'naproxen', 'acetaminophen'),
      ...available('PRESCRIPTION', 'muscle-relaxant', 'prescribed-pain-relievers', 'thrombolytics'),
      ...available('PRESCRIPTION', 'anticoagulants', 'antibiotics', 'lipid-lowering-drugs'),
      ...available('PRESCRIPTION', 'blood-pressure-lowering-drugs'),
      { slug: 'steroid-injection' },
    ),
    'medicines are sold over the counter or prescribed',
  ),
  ofKinds(
    ['DEVICE', 'PROCEDURE', 'SURGERY', 'PHYSICAL_THERAPY', 'LIFESTYLE'],
    atLeastSlugs(
      ...['compression-stockings', 'orthotics', 'nonsurgical-vein-treatment', 'clot-removal-surgery'],
      ...['sciatica-surgery', 'tear-repair-surgery', 'physical-therapy', 'joint-mobilisation'],
      ...['rehabilitation', 'heart-healthy-diet', 'not-smoking'],
    ),
    'devices, procedures, surgery, therapy and lifestyle are treatments too',
  ),
  how(
    'sitting-calf-stretch',
    {
      treatmentKind: 'EXERCISE',
      instructions: texts(/floor/, /towel/, /Draw/, /Keep/, /other leg/),
      dose: {
        holdSeconds: { value: 5, unit: 's', evidence: { quote: 'Hold for 5 seconds' } },
        repetitions: { word: 'a few times' },
        timesPerDay: { word: 'at least once a day' },
        eachSide: true,
        until: expect.stringContaining('healed'),
      },
      parents: askFirst,
    },
    'the sitting calf stretch: five steps, hold 5 s, a few times each leg, daily until healed, ask first',
  ),
  how(
    'standing-calf-stretch',
    {
      dose: {
        holdSeconds: {
          value: null,
          low: 30,
          high: 60,
          unit: 's',
          evidence: { quote: 'Hold for 30 to 60 seconds', locator: 'Stretches, paragraph 6' },
        },
        eachSide: true,
      },
    },
    'the standing calf stretch is held for 30 to 60 seconds on each side',
  ),
  how(
    'baby-steps',
    {
      dose: {
        durationMinutes: { value: 1, unit: 'min', evidence: { quote: 'one step should take a minute' } },
        distance: { low: 2, high: 3, unit: '[in_i]' },
      },
    },
    'a baby step takes a minute and lifts the foot 2 to 3 inches',
  ),
  how(
    'ice',
    { dose: { durationMinutes: { low: 15, high: 20, unit: 'min' }, timesPerDay: { word: 'several times' } } },
    'ice is for 15 to 20 minutes several times a day',
  ),
  how('elevation', { instructions: texts(/higher than the heart/) }, 'the leg is put up above the heart'),
  how('compression-bandage', { cautions: texts(/Loosen/) }, 'a bandage that hurts is loosened'),
  how(
    'rice',
    { parts: slugs('rest', 'ice', 'elevation', 'compression-bandage') },
    'RICE is the bundle of rest, ice, compression and elevation',
  ),
  of(
    'calf-muscle-tear',
    atLeast({
      treatment: { slug: 'tear-repair-surgery' },
      appliesWhen: { severity: ['SEVERE'] },
      followedBy: slugs('physical-therapy'),
    }),
    'a severe tear is operated on, and physical therapy follows',
  ),
  of(
    'deep-vein-thrombosis',
    atLeast(
      { treatment: { slug: 'thrombolytics' } },
      { treatment: { slug: 'anticoagulants' } },
      { treatment: { slug: 'compression-stockings' } },
      { treatment: { slug: 'clot-removal-surgery' }, qualifiers: { frequency: { word: 'SOMETIMES' } } },
    ),
    'a clot is treated with drugs and stockings, sometimes with surgery',
  ),
  of(
    'peripheral-artery-disease',
    atLeastTreatments('heart-healthy-diet', 'physical-activity', 'not-smoking'),
    'the lifestyle against peripheral artery disease is diet, activity and no smoking',
    ['LIFESTYLE'],
  ),
  of(
    'muscle-cramp',
    atLeast({ treatment: { slug: 'muscle-relaxant' }, appliesWhen: { course: ['PERSISTENT'] } }),
    'a muscle relaxant is for cramps that persist',
  ),
  of(
    'spinal-stenosis',
    atLeast({
      treatment: { slug: 'prescribed-pain-relievers' },
      qualifiers: { duration: { word: 'short-term' } },
    }),
    'prescribed pain relievers are short-term',
  ),
  of(
    'sciatica',
    atLeast({ treatment: { slug: 'sciatica-surgery' }, appliesWhen: { severity: ['SEVERE'] } }),
    'surgery for sciatica is for severe cases',
  ),
  {
    says: 'stretches and pain relievers ease calf pain',
    document: 'what-relieves-a-symptom',
    variables: { slug: 'calf-pain' },
    data: {
      symptom: {
        relievedBy: atLeastTreatments(
          'pain-relievers',
          'rest',
          'stretching',
          'standing-calf-stretch',
          'baby-steps',
        ),
      },
    },
  },
  {
    says: 'stretching, recovery, water and raising exercise gradually prevent calf pain; magnesium and water, cramps',
    document: 'prevention',
    variables: { symptom: 'calf-pain', condition: 'muscle-cramp' },
    data: {
      symptom: {
        preventedBy: atLeastTreatments(
          ...['stretching-before-exercise', 'stretching-after-exercise', 'rest-between-workouts'],
          ...['drinking-water', 'gradual-exercise-increase'],
        ),
      },
      condition: { prevention: atLeastTreatments('magnesium-supplement', 'drinking-water') },
    },
  },
];

function atLeastTreatments(...names: readonly string[]): unknown {
  return atLeast(...names.map((slug) => ({ treatment: { slug } })));
}
