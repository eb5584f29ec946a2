import { aConcept, aStatement, someEvidence } from '@symptograph/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledGraph, ruledPack } from '../ruled-pack.ts';
import { small } from '../small-pack.ts';
import { setField } from './approved-set.ts';
import { createSet, editSet, resultOf } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [ruledPack()] });
});
afterAll(() => desk.stop());

const JUDGED = /* GraphQL */ `
  query ($n: Int!) {
    it: changeSet(number: $n) {
      requirement { ruleClass }
      gate { code isMet sentence }
      witnesses(first: 100) { totalCount nodes { sentence before after } }
      impact {
        rules {
          class reasons witnessCount flipCount
          witnesses { sentence before after }
          flips { caseId before after }
        }
      }
      ruleDiff {
        class reasons witnessCount graphChanged
        changes { ruleId }
        witnesses { known { sentence } before { floor } after { floor } }
        openings { known { sentence } }
        flips { caseId before { floor } after { floor } }
      }
    }
  }
`;

interface Flip {
  readonly caseId: string;
}
const byCase = (flips: readonly Flip[]) => flips.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1));

/** A change set of some edits as it is judged; what its rule diff shows is what its gate, its impact and its witnesses count. */
async function judgedInAgreement(title: string, ...edits: readonly object[]) {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, title);
  await editSet(editor, { changeSet: number, ifHead: 0 }, edits);
  const judged = await resultOf(editor, JUDGED, { n: number });
  const { requirement, ruleDiff, impact, witnesses } = judged;
  const counted = impact.rules ?? { class: 'E', reasons: [], witnesses: [], flips: [] };
  expect([ruleDiff.class, ruleDiff.reasons]).toEqual([counted.class, counted.reasons]);
  expect(requirement.ruleClass).toBe(impact.rules ? ruleDiff.class : null);

  const answers = ruleDiff.witnesses.map(({ known, before, after }: Shown) => ({
    sentence: known.sentence,
    before: before.floor,
    after: after.floor,
  }));
  const shown = new Set(answers.map(({ sentence }: { sentence: string }) => sentence));
  const openings = ruleDiff.openings
    .map(({ known }: Shown) => known.sentence)
    .filter((sentence: string) => !shown.has(sentence))
    .map((sentence: string) => ({ sentence, before: null, after: 'SELF_CARE' }));
  expect(witnesses.nodes).toEqual([...answers, ...openings]);
  expect(witnesses.totalCount).toBe(ruleDiff.witnessCount + openings.length);
  expect(counted.witnesses).toEqual(witnesses.nodes.slice(0, 20));

  const flips = ruleDiff.flips.map(({ caseId, before, after }: Shown & Flip) => ({
    caseId,
    before: before.floor,
    after: after.floor,
  }));
  expect(byCase(flips)).toEqual(byCase(counted.flips));
  return judged;
}

interface Shown {
  readonly known: { readonly sentence: string };
  readonly before: { readonly floor: string };
  readonly after: { readonly floor: string };
}

const { clot, embolism, inflamed, fever } = ruled;

test('a rule that is less urgent', async () => {
  const { ruleDiff } = await judgedInAgreement('D', setField(clot.id, 'then.urgency', 'ROUTINE'));
  expect(ruleDiff).toMatchObject({ class: 'D', changes: [{ ruleId: clot.id }], graphChanged: false });
  expect(ruleDiff.witnessCount).toBeGreaterThan(0);
  expect(ruleDiff.flips).toHaveLength(2);
});

test('a rule that leaves an emergency level, whose gate asks for each witness', async () => {
  const { ruleDiff, gate, witnesses } = await judgedInAgreement(
    'S',
    setField(embolism.id, 'then.urgency', 'ROUTINE'),
  );
  expect(ruleDiff.class).toBe('S');
  const [reasons] = gate.filter(({ code }: { code: string }) => code === 'WITNESSES_REASONED');
  expect(reasons).toMatchObject({
    isMet: false,
    sentence: expect.stringContaining(`${witnesses.totalCount} witness`),
  });
});

test('other words of a criterion, which somebody has to read', async () => {
  const { ruleDiff } = await judgedInAgreement(
    'U',
    setField(inflamed.id, 'title', 'signs of inflammation, seen'),
  );
  expect(ruleDiff).toMatchObject({ class: 'U', reasons: ['TEXTS_CHANGED'], witnessCount: 0, flips: [] });
});

test('a case, whose answer is the same', async () => {
  const [first] = ruledGraph.cases;
  if (!first) throw new Error('The ruled graph has cases.');
  const { ruleDiff, requirement } = await judgedInAgreement(
    'E',
    setField(first.id, 'expected', 'EMERGENCY_GO'),
  );
  expect(requirement.ruleClass).toBe('E');
  expect(ruleDiff).toMatchObject({ class: 'E', changes: [], witnesses: [], flips: [] });
});

test('a symptom that implies what rules ask about', async () => {
  const redLeg = aConcept('SYMPTOM', 90, { name: 'red leg' });
  const swells = aStatement(
    'SUBTYPE_OF',
    90,
    { subject: redLeg, object: small.swelling },
    { evidence: [someEvidence(90)] },
  );
  const { ruleDiff } = await judgedInAgreement(
    'A new symptom',
    { create: { type: 'CONCEPT', subject: redLeg } },
    { create: { type: 'STATEMENT', subject: swells } },
  );
  expect(ruleDiff).toMatchObject({ changes: [], graphChanged: true });
  expect(ruleDiff.class).not.toBe('E');
});

test('an observable from which a symptom no longer follows, by which cases are answered otherwise', async () => {
  const { ruleDiff } = await judgedInAgreement('No fever', setField(ruled.temperature.id, 'derived', []));
  expect(ruleDiff).toMatchObject({ changes: [], graphChanged: true });
  expect(ruleDiff.flips.length).toBeGreaterThan(0);
});

test('a name, which triage does not notice', async () => {
  const { ruleDiff, requirement, impact } = await judgedInAgreement(
    'Words',
    setField(fever.id, 'name', 'a fever'),
  );
  expect([requirement.ruleClass, impact.rules]).toEqual([null, null]);
  expect(ruleDiff).toMatchObject({ class: 'E', witnesses: [], flips: [], graphChanged: false });
});
