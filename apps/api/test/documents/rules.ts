import { expect } from 'vitest';
import { atLeast, atLeastSlugs, type DocumentAnswer, slugs } from './document-answer.ts';

const [EMERGENCY_CALL, EMERGENCY_GO, SELF_CARE] = ['EMERGENCY_CALL', 'EMERGENCY_GO', 'SELF_CARE'] as const;

/** What the calf-pain pack answers about its rules and cases. */
export const rules: readonly DocumentAnswer[] = [
  {
    says: 'the rule of the opening list is told with its sentence, its condition and what it rests on',
    document: 'a-rule',
    variables: { slug: 'calf-pain-with-a-warning-of-a-clot' },
    data: {
      rule: {
        audience: 'PUBLIC',
        urgency: EMERGENCY_GO,
        sentence:
          'When calf pain is present and any of warmth, redness, fever or shortness of breath is present, go to emergency care now; consider deep vein thrombosis and soft tissue infection; test by vascular study and D-dimer test.',
        when: { op: 'any', of: { length: 4 } },
        scope: slugs('calf-pain'),
        mentions: atLeastSlugs(
          'calf-pain',
          'warmth',
          'redness',
          'fever',
          'shortness-of-breath',
          'd-dimer-test',
        ),
        suggests: slugs('deep-vein-thrombosis', 'soft-tissue-infection'),
        rulesOut: [],
        evidence: atLeast({
          source: { slug: 'calf-pain-article' },
          quote: expect.stringMatching(/blood clot/),
        }),
        history: { nodes: [{ version: 1, sentence: expect.stringMatching(/^Added: the rule /) }] },
      },
    },
  },
  {
    says: 'every sign of the source that asks for emergency care has a rule of that level',
    document: 'rules',
    variables: { filter: { urgency: [EMERGENCY_CALL] }, first: 50 },
    data: {
      rules: {
        nodes: atLeastSlugs(
          'altered-consciousness-or-confusion',
          'cold-and-pale-leg',
          'difficulty-breathing',
          'high-fever',
          'inability-to-bear-weight',
          'persistent-pain-after-mild-exertion',
          'pale-or-blue-skin',
          'popping-sound-at-injury',
          'red-streaks',
          'red-warm-and-swollen-leg',
          'weakness-or-lethargy',
        ),
      },
    },
  },
  {
    says: 'rules that reassure are about what was said of cramps and strains',
    document: 'rules',
    variables: { filter: { urgency: [SELF_CARE] } },
    data: { rules: { nodes: slugs('routine-cramp', 'routine-strain'), pageInfo: { hasNextPage: false } } },
  },
  {
    says: 'rules are found by what they mention and what they suggest together',
    document: 'rules',
    variables: { filter: { mentions: 'symptom/redness', suggests: 'deep-vein-thrombosis' } },
    data: { rules: { nodes: atLeastSlugs('calf-pain-with-a-warning-of-a-clot') } },
  },
  {
    says: 'a symptom tells what it is a red flag for, and a condition how urgent it can be',
    document: 'rules-about-a-concept',
    variables: { symptom: 'warmth', condition: 'deep-vein-thrombosis' },
    data: {
      symptom: {
        redFlags: atLeast({ slug: 'calf-pain-with-a-warning-of-a-clot', urgency: EMERGENCY_GO }),
        rules: atLeastSlugs('calf-pain-with-a-warning-of-a-clot', 'routine-cramp'),
      },
      condition: { maxUrgency: EMERGENCY_CALL },
    },
  },
  {
    says: 'conditions that are an emergency are those that must not be missed, among others',
    document: 'most-urgent-conditions',
    variables: { levels: [EMERGENCY_CALL, EMERGENCY_GO] },
    data: {
      conditions: {
        nodes: atLeast(
          { slug: 'deep-vein-thrombosis', mustNotMiss: true },
          { slug: 'pulmonary-embolism', mustNotMiss: true, maxUrgency: EMERGENCY_CALL },
        ),
      },
    },
  },
  {
    says: 'a case tells its story, what is known, what is right, and how its text may be used',
    document: 'case-library',
    variables: { slug: 'warm-calf', first: 1 },
    data: {
      cases: { nodes: { length: 1 }, pageInfo: { hasNextPage: true } },
      case: {
        expected: EMERGENCY_GO,
        acceptable: atLeast(EMERGENCY_GO),
        findings: atLeast(
          { state: 'PRESENT', fact: { concept: { slug: 'warmth' } } },
          { state: 'ABSENT', fact: { concept: { slug: 'redness' } } },
        ),
        mustNotMiss: slugs('deep-vein-thrombosis'),
        origin: 'AUTHORED',
        licence: 'CC-BY-4.0',
      },
    },
  },
  {
    says: 'the rule book names the rules that are for clinicians, and every fact that its rules name',
    document: 'rule-book',
    variables: { facts: 'NAMED' },
    data: {
      ruleBook: {
        clinicianRules: expect.arrayContaining([expect.stringMatching(/^rul_/)]),
        contracts: atLeast({ kind: 'RED_FLAG' }, { kind: 'REASSURANCE' }),
        vocabulary: { facts: atLeast({ label: 'shortness of breath', domain: { kind: 'BOOLEAN' } }) },
        hasAllFacts: true,
        release: 1,
      },
    },
  },
  {
    says: 'nothing is wrong with the published rules: each can be true, none is too large to prove, every contract holds',
    document: 'what-is-wrong-with-rules',
    data: {
      analyzeRules: {
        release: 1,
        findings: expect.not.arrayContaining([expect.objectContaining({ severity: 'ERROR' })]),
      },
    },
  },
  {
    says: 'what is published compared with itself is proved equivalent',
    document: 'what-a-rule-change-does',
    variables: { to: {} },
    data: { ruleDiff: { class: 'E', reasons: [], witnesses: [], flips: [], contracts: [], findings: [] } },
  },
];
