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

interface Result {
  readonly condition: { readonly slug: string };
  readonly rank: number;
}

const symptoms = (...names: readonly string[]): readonly Finding[] =>
  names.map((name) => ({ concept: `symptom/${name}` }));

const calfPain = (qualifiers: Finding['qualifiers'] = {}): Finding => ({ concept: 'calf-pain', qualifiers });

/** What the ranking of some findings must be like. */
function ranking(says: string, findings: readonly Finding[], rankConditions: object): DocumentAnswer {
  return { says, document: 'rank-conditions', variables: { findings }, data: { rankConditions } };
}

/** Results in which a condition is first, and no other is a tie with it. */
function first(slug: string): unknown {
  return resultsThat(
    `begin with ${slug} alone`,
    ([best, next]) => best?.condition.slug === slug && next?.rank !== 1,
  );
}

/** Results in which a condition has one of the first ranks. */
function among(most: number, slug: string): unknown {
  return resultsThat(`have ${slug} among the first ${most}`, (results) =>
    results.some(({ condition, rank }) => condition.slug === slug && rank <= most),
  );
}

function resultsThat(says: string, holds: (results: readonly Result[]) => boolean): unknown {
  return { asymmetricMatch: holds, toString: () => `results that ${says}` };
}

/** What the calf-pain pack answers about people with some findings. */
export const rankings: readonly DocumentAnswer[] = [
  ranking(
    'calf pain that leaning forward eases is first of all neurogenic claudication, and it says why',
    [calfPain({ relievedBy: ['leaning-forward'] })],
    {
      results: expect.arrayContaining([
        expect.objectContaining({
          condition: { slug: 'neurogenic-claudication' },
          rank: 1,
          explained: [
            expect.objectContaining({
              fact: expect.objectContaining({
                concept: { slug: 'calf-pain' },
                qualifiers: { relievedBy: slugs('leaning-forward'), triggeredBy: [] },
                label: 'calf pain, eased by leaning forward',
              }),
              state: 'PRESENT',
              statement: expect.objectContaining({ kind: 'HAS_SYMPTOM' }),
            }),
            expect.objectContaining({ fact: expect.objectContaining({ label: 'calf pain' }) }),
          ],
          conflicting: [],
          unexplained: [],
        }),
      ]),
      unmatched: [],
      release: 1,
    },
  ),
  ranking(
    'calf pain that leaning forward eases is neurogenic claudication before its own subtype',
    [calfPain({ relievedBy: ['leaning-forward'] })],
    { results: first('neurogenic-claudication') },
  ),
  ranking(
    'pain that walking brings on and rest takes away is first of all arterial claudication',
    [calfPain({ triggeredBy: ['walking'], relievedBy: ['factor/rest'] })],
    { results: first('arterial-claudication') },
  ),
  ranking(
    'pain that walking makes worse and rest takes away is the same',
    [calfPain({ aggravatedBy: ['walking'], relievedBy: ['factor/rest'] })],
    { results: first('arterial-claudication') },
  ),
  ranking(
    'numbness and loss of balance are first of all neuropathy',
    symptoms('numbness', 'loss-of-balance'),
    {
      results: first('diabetic-peripheral-neuropathy'),
    },
  ),
  ranking(
    'swelling, warmth and redness have deep vein thrombosis among the first three',
    symptoms('swelling', 'warmth', 'redness'),
    { results: among(3, 'deep-vein-thrombosis') },
  ),
  ranking(
    'a cramp at night is first of all a muscle cramp',
    [{ concept: 'symptom/muscle-cramp', qualifiers: { triggeredBy: ['night'] } }],
    { results: first('muscle-cramp') },
  ),
  ranking(
    'a sudden pop and pain on walking are first of all a strained gastrocnemius',
    [{ concept: 'popping-sound', qualifiers: { onset: 'SUDDEN' } }, calfPain({ triggeredBy: ['walking'] })],
    { results: first('gastrocnemius-strain') },
  ),
  ranking(
    'foot pain on waking is first of all plantar fasciitis',
    [{ concept: 'foot-pain', qualifiers: { triggeredBy: ['waking'] } }],
    { results: first('plantar-fasciitis') },
  ),
  ranking(
    'toes that do not move when the calf is squeezed are first of all a ruptured Achilles tendon',
    symptoms('absent-toe-flexion-on-calf-squeeze', 'calf-pain'),
    { results: first('achilles-tendon-rupture') },
  ),
  ranking(
    'what must not be missed and fits at all is never left out, however many fit better',
    symptoms('calf-pain'),
    {
      results: atLeast(
        { condition: { slug: 'deep-vein-thrombosis' }, mustNotMiss: true },
        { condition: { slug: 'achilles-tendon-rupture' }, mustNotMiss: true },
        { condition: { slug: 'osteomyelitis' }, mustNotMiss: true },
      ),
    },
  ),
  ranking(
    'a measured temperature is a finding in whatever unit it is given, and says from which threshold',
    [{ concept: 'body-temperature', value: 39, unit: 'Cel' }, ...symptoms('swelling')],
    {
      results: atLeast({
        condition: { slug: 'deep-vein-thrombosis' },
        explained: atLeast({
          fact: {
            concept: { slug: 'body-temperature' },
            gte: 101,
            unit: '[degF]',
            label: 'body temperature of 101 °F or more',
          },
          state: 'PRESENT',
        }),
      }),
    },
  ),
  ranking(
    'an absent finding speaks against what would bring it, and nothing is unmatched that is there',
    [calfPain(), { concept: 'symptom/swelling', state: 'ABSENT' }, { concept: 'no-such-thing' }],
    {
      results: atLeast({
        condition: { slug: 'deep-vein-thrombosis' },
        conflicting: [{ fact: { label: 'swelling' }, state: 'ABSENT', weight: expect.any(Number) }],
      }),
      unmatched: ['no-such-thing'],
    },
  ),
  ranking(
    'what to ask next about neurogenic claudication, when walking hurts, is whether leaning forward eases it',
    [calfPain({ triggeredBy: ['walking'] })],
    {
      results: atLeast({
        condition: { slug: 'neurogenic-claudication' },
        askNext: atLeast({ label: 'calf pain, eased by leaning forward' }),
      }),
    },
  ),
];
