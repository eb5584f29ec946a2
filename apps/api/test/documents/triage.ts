import { expect } from 'vitest';
import { atLeast, type DocumentAnswer, slugs } from './document-answer.ts';

/** A finding as the API takes it. */
interface Finding {
  readonly concept: string;
  readonly state?: 'PRESENT' | 'ABSENT' | 'UNKNOWN';
  readonly qualifiers?: Readonly<Record<string, unknown>>;
  readonly value?: number;
  readonly unit?: string;
}

/** What the triage of some findings must be like. */
function triaged(says: string, findings: readonly Finding[], triage: object): DocumentAnswer {
  return { says, document: 'triage', variables: { findings }, data: { triage } };
}

const calfPain: Finding = { concept: 'calf-pain' };

/** Signs that the source asks emergency care for, whatever else there is. */
const EMERGENCY_SIGNS = [
  'altered-consciousness',
  'confusion',
  'cold-and-pale-leg',
  'shortness-of-breath',
  'wheezing',
  'high-fever',
  'inability-to-bear-weight',
  'persistent-pain-after-mild-exertion',
  'cyanosis',
  'popping-sound',
  'red-streaks',
  'lethargy',
] as const;

/** What the calf-pain pack answers to how urgent something is. */
export const triages: readonly DocumentAnswer[] = [
  ...EMERGENCY_SIGNS.map((sign) =>
    triaged(`${sign} alone is an emergency`, [{ concept: sign }], {
      floor: 'EMERGENCY_CALL',
      ceiling: 'EMERGENCY_CALL',
      fired: atLeast({ rule: { urgency: 'EMERGENCY_CALL' } }),
      askNext: [],
    }),
  ),
  ...['warmth', 'redness', 'fever'].map((sign) =>
    triaged(
      `calf pain with ${sign} needs a doctor at once, to rule out a clot`,
      [calfPain, { concept: sign }],
      {
        floor: 'EMERGENCY_GO',
        advice: expect.stringMatching(/clot can be ruled out/),
        fired: atLeast({
          rule: { slug: 'calf-pain-with-a-warning-of-a-clot' },
          because: atLeast({ state: 'PRESENT' }),
        }),
        suggestedConditions: atLeast({ slug: 'deep-vein-thrombosis' }),
        suggestedTests: atLeast({ slug: 'd-dimer-test' }),
      },
    ),
  ),
  triaged(
    'breathlessness with calf pain may be a clot in the lungs',
    [calfPain, { concept: 'shortness-of-breath' }],
    {
      floor: 'EMERGENCY_CALL',
      fired: atLeast({ rule: { slug: 'breathlessness-with-calf-pain-or-a-clot' } }),
      suggestedConditions: atLeast({ slug: 'pulmonary-embolism' }),
    },
  ),
  triaged(
    'a measured temperature is a high fever from the threshold of the source on, in whatever unit',
    [{ concept: 'body-temperature', value: 38.9, unit: 'Cel' }],
    { floor: 'EMERGENCY_CALL', fired: atLeast({ rule: { slug: 'high-fever' } }) },
  ),
  triaged('calf pain alone is nothing that a rule speaks about, and everything is open', [calfPain], {
    floor: 'NONE',
    ceiling: 'EMERGENCY_CALL',
    advice: expect.stringMatching(/^No rule says how urgent this is, which does not mean that all is well/),
    possible: atLeast({ rule: { slug: 'calf-pain-with-a-warning-of-a-clot' } }),
    scores: [{ rule: { audience: 'CLINICIAN' }, threshold: 2 }],
    unmatched: [],
    release: 1,
    rulesHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    disclaimer: expect.stringMatching(/does not mean that you are fine/),
  }),
  triaged('the first question is about every sign that asks for an ambulance', [calfPain], {
    askNext: expect.arrayContaining([
      expect.objectContaining({
        label: expect.stringMatching(/^Does any of these apply: .*confusion.*popping sound/),
        couldRaiseTo: 'EMERGENCY_CALL',
        facts: atLeast({ concept: { slug: 'cyanosis' } }, { concept: { slug: 'altered-consciousness' } }),
        rules: atLeast(...slugs('red-streaks', 'difficulty-breathing')),
      }),
    ]),
  }),
  triaged(
    'what names nothing here is told, and leaves an emergency open',
    [{ concept: 'symptom/muscle-cramp' }, { concept: 'a-strange-feeling' }],
    {
      ceiling: expect.stringMatching(/^EMERGENCY/),
      unmatched: ['a-strange-feeling'],
    },
  ),
];
