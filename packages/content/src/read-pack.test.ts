import { describe, expect, test } from 'vitest';
import { announcedPlaces, placesOf, testPack } from '../test/test-pack.ts';
import { findingLine } from './finding.ts';
import { readPack } from './read-pack.ts';

async function sentenceAt(pack: string, place: string): Promise<string | undefined> {
  const folder = testPack(pack);
  const { findings } = await readPack(folder);
  return findings.find((finding) => placesOf(folder, [finding])[0] === place)?.sentence;
}

describe('a pack with mistakes', () => {
  test.each(['broken', 'incomplete', 'unkept'])(
    '"%s" has exactly the findings that its comments announce, each on its line',
    async (name) => {
      const folder = testPack(name);
      const { findings } = await readPack(folder);
      expect(placesOf(folder, findings)).toEqual(await announcedPlaces(folder));
    },
  );

  test('has neither pack nor document to load', async () => {
    const { pack, document } = await readPack(testPack('incomplete'));
    expect([pack, document]).toEqual([undefined, undefined]);
  });

  test('without pack.yaml says what to add', async () => {
    const folder = testPack('empty');
    const { findings } = await readPack(folder);
    expect(placesOf(folder, findings)).toEqual(['pack.yaml:1 NO_PACK']);
    expect(findings[0]?.sentence).toContain('add pack.yaml with slug, title');
  });

  test('prints a finding as file, line, column, severity, code and sentence', async () => {
    const { findings } = await readPack(testPack('broken'));
    const wrongKind = findings.find(({ sentence }) => sentence.includes('conditionKind'));
    expect(wrongKind && findingLine({ ...wrongKind, file: 'conditions.yaml' })).toBe(
      'conditions.yaml:4:5 error SHAPE In the condition muscle-cramp, conditionKind: must be one of DISEASE, INJURY, SYNDROME.',
    );
  });
});

describe('a sentence says what to do', () => {
  test('an unknown reference names the nearest slug', async () => {
    expect(await sentenceAt('broken', 'conditions.yaml:37 UNKNOWN_REFERENCE')).toBe(
      'In the condition sciatica, statements.HAS_SYMPTOM[0].object: there is no symptom "calf-pian" in this pack; did you mean calf-pain?',
    );
  });

  test('a reference to a concept of a kind that must not stand there says which it is', async () => {
    expect(await sentenceAt('broken', 'conditions.yaml:43 UNKNOWN_REFERENCE')).toContain(
      'symptom/calf-pain must not stand here',
    );
  });

  test('an ambiguous reference lists the unambiguous forms', async () => {
    expect(await sentenceAt('broken', 'conditions.yaml:42 AMBIGUOUS_REFERENCE')).toContain(
      'write treatment/rest or factor/rest',
    );
  });

  test('a condition with two operators says which they are', async () => {
    expect(await sentenceAt('broken', 'rules.yaml:23 SHAPE')).toBe(
      'In the rule forms, when.all[1]: has any and not, but a condition has only one of them; write them apart.',
    );
  });

  test('an operator that there is not names the nearest, and a key beside one too', async () => {
    expect(await sentenceAt('broken', 'rules.yaml:24 SHAPE')).toContain('did you mean any?');
    expect(await sentenceAt('broken', 'rules.yaml:33 SHAPE')).toContain('did you mean relievedBy?');
    expect(await sentenceAt('broken', 'rules.yaml:34 SHAPE')).toContain('there can be onset, course,');
  });

  test('what is no condition at all says how one is written', async () => {
    expect(await sentenceAt('broken', 'rules.yaml:25 SHAPE')).toContain(
      'must be a condition: the slug of a concept, or a mapping with one of present, absent, measured, all,',
    );
  });

  test('what can never be true says so', async () => {
    expect(await sentenceAt('broken', 'rules.yaml:40 SHAPE')).toContain('more than there are conditions');
    expect(await sentenceAt('broken', 'rules.yaml:49 SHAPE')).toContain('must be greater than gte');
  });

  test('a date without a time shows how one is written', async () => {
    expect(await sentenceAt('broken', 'rules.yaml:56 SHAPE')).toContain('2027-11-28T00:00:00Z');
  });

  test('a criterion, a concept and a measurement in the place of another say how each is written', async () => {
    expect(await sentenceAt('broken', 'rules.yaml:7 UNKNOWN_REFERENCE')).toContain('did you mean signs?');
    expect(await sentenceAt('broken', 'rules.yaml:64 UNKNOWN_REFERENCE')).toContain(
      '"signs" is a criterion: write { criterion: signs }',
    );
    expect(await sentenceAt('broken', 'rules.yaml:65 UNKNOWN_REFERENCE')).toContain(
      '"calf-pain" is a concept: write it without "criterion"',
    );
    expect(await sentenceAt('broken', 'rules.yaml:67 UNKNOWN_REFERENCE')).toContain(
      'write measured: body-temperature with its value or threshold',
    );
  });

  test('a finding of the graph on a condition is placed where the condition is written', async () => {
    expect(await sentenceAt('incomplete', 'rules.yaml:28 NUMBER_NOT_BACKED')).toMatch(
      /^In the rule numbers, when\.all\[1\]\.not\.gte: “Numbers” gives the number 39/,
    );
  });

  test('a contract that the rules break names the facts that show it, where the contract is written', async () => {
    expect(await sentenceAt('unkept', 'pack.yaml:51 CONTRACT_NOT_KEPT')).toBe(
      'In the contract fever-is-urgent, when: Fever is urgent: with (+ fever) the rules answer only “make an appointment”, and not “see a doctor today” or more; add or widen a rule of that level, or have the contract changed.',
    );
  });

  test('a unit that measures something else names the unit that fits', async () => {
    expect(await sentenceAt('unkept', 'pack.yaml:39 RULE_WITHOUT_MEANING')).toContain(
      'kg does not convert to Cel, in which body temperature is measured',
    );
  });

  test('an unknown label names the nearest label', async () => {
    expect(await sentenceAt('broken', 'conditions.yaml:20 UNKNOWN_LABEL')).toContain('did you mean nerve?');
  });

  test('an unknown heading names the nearest key of the outline', async () => {
    expect(await sentenceAt('broken', 'conditions.yaml:27 UNKNOWN_HEADING')).toContain(
      'did you mean opening?',
    );
  });

  test('a paragraph out of range says how many there are', async () => {
    expect(await sentenceAt('broken', 'conditions.yaml:30 PARAGRAPH_OUT_OF_RANGE')).toContain(
      'Opening has the paragraphs 1 to 2, not 3',
    );
  });

  test('an id that is taken says by what', async () => {
    expect(await sentenceAt('broken', 'conditions.yaml:28 DUPLICATE_ID')).toContain(
      'is the id of the condition sciatica, evidence[0] too',
    );
  });

  test('missing ids are counted and lead to the command that mints them', async () => {
    expect(await sentenceAt('incomplete', 'concepts.yaml:2 MISSING_ID')).toBe(
      'One id is missing in this file, first for the condition muscle-cramp. Run pnpm content:mint.',
    );
  });

  test('paragraphs that nothing cites are named by number', async () => {
    expect(await sentenceAt('incomplete', 'pack.yaml:15 PARAGRAPH_NOT_CITED')).toContain(
      'Nothing in this pack cites Care, paragraphs 1, 3.',
    );
  });
});
