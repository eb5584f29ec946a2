import { aCase, someEvidence } from '@symptograph/core/testing';
import { openDatabase, verifyDatabase } from '@symptograph/db';
import { DATABASE_KINDS } from '@symptograph/db/testing';
import { expect, test } from 'vitest';
import { ruled, ruledGraph, ruledPack } from '../ruled-pack.ts';
import { small, smallGraph } from '../small-pack.ts';
import { newDatabase } from '../start-test-api.ts';
import { createSet, editSet, publish, revert, review, submit } from './desk-requests.ts';
import { startDesk } from './start-desk.ts';

const { sciatica, pain, swelling } = small;
const { clot, highFever } = ruled;

/** The rules, each number of them backed as in a real pack. */
const rules = ruledGraph.rules.map((rule) =>
  rule.id === highFever.id ? { ...rule, evidence: [someEvidence(5, { quote: 'a fever of 40 °C' })] } : rule,
);
const statement = smallGraph.statements.find(({ kind }) => kind === 'HAS_SYMPTOM');
if (!statement) throw new Error('The small graph has a symptom.');

/** Far too urgent for what the rules answer to it. */
const wrongCase = aCase(9, {
  slug: 'swollen-for-a-week',
  narrative: 'My calf has been swollen for a week.',
  findings: [
    { concept: pain.id, state: 'PRESENT' },
    { concept: swelling.id, state: 'PRESENT' },
  ],
  expected: 'EMERGENCY_CALL',
  acceptable: ['EMERGENCY_CALL'],
});

const READ = /* GraphQL */ `
  query Read($condition: String!, $statement: ID!) {
    condition(slug: $condition) { name }
    statement(id: $statement) { ... on SymptomStatement { qualifiers { onset } } }
    rule(slug: "clot") { advice urgency }
    case(slug: "swollen-for-a-week") { expected }
    triage(findings: [{ concept: "calf-pain" }, { concept: "swelling" }]) { floor }
    releases { nodes { number title } }
  }
`;
const asked = { condition: sciatica.slug, statement: statement.id };

const OLD = {
  condition: { name: 'sciatica' },
  statement: { qualifiers: { onset: statement.qualifiers.onset ?? null } },
  rule: { advice: 'See a doctor today.', urgency: 'SAME_DAY' },
  case: null,
  triage: { floor: 'SAME_DAY' },
};
const NEW = {
  condition: { name: 'sciatic nerve pain' },
  statement: { qualifiers: { onset: 'GRADUAL' } },
  rule: { advice: 'See a doctor in the next days.', urgency: 'ROUTINE' },
  case: { expected: 'ROUTINE' },
  triage: { floor: 'ROUTINE' },
};

/** How long a whole story may take on a busy machine, in milliseconds. */
const WHOLE_STORY = 240_000;

test.each(DATABASE_KINDS)(
  'a change goes its way from draft to release and back, on %s',
  async (kind) => {
    const place = await newDatabase(kind);
    const desk = await startDesk({ place, packs: [ruledPack({ rules })] });
    const [editor, clinician, lead, publisher] = (['editor', 'clinician', 'lead', 'publisher'] as const).map(
      desk.as,
    );
    if (!editor || !clinician || !lead || !publisher) throw new Error('Everybody is there.');

    const { number } = await createSet(editor, 'Clots, said better');
    const drafted = await editSet(editor, { changeSet: number, ifHead: 0 }, [
      {
        update: {
          subjectId: sciatica.id,
          operations: [{ op: 'SET', path: 'name', value: 'sciatic nerve pain' }],
        },
      },
      {
        update: {
          subjectId: statement.id,
          operations: [{ op: 'SET', path: 'qualifiers.onset', value: 'GRADUAL' }],
        },
      },
      { update: { subjectId: clot.id, operations: [{ op: 'SET', path: 'then.urgency', value: 'ROUTINE' }] } },
      { create: { type: 'CASE', subject: wrongCase } },
    ]);
    expect(drafted.changes.map(({ action }: { action: string }) => action).sort()).toEqual([
      'CREATE',
      'UPDATE',
      'UPDATE',
      'UPDATE',
    ]);

    const refused = await submit(editor, number);
    expect(refused).toMatchObject({ code: 'BLOCKED', obstacles: [{ code: 'CASE_UNDER_TRIAGED' }] });
    const fixed = await editSet(editor, { changeSet: number, ifHead: drafted.head }, [
      {
        update: {
          subjectId: wrongCase.id,
          operations: [
            { op: 'SET', path: 'expected', value: 'ROUTINE' },
            { op: 'SET', path: 'acceptable', value: ['ROUTINE'] },
          ],
        },
      },
    ]);
    const submitted = await submit(editor, number);
    expect(submitted).toMatchObject({
      status: 'IN_REVIEW',
      requirement: { ruleClass: 'D', needs: [{ role: 'CLINICIAN', count: 2 }] },
    });

    expect(await review(editor, fixed, 'APPROVE')).toMatchObject({ code: 'FORBIDDEN' });
    const once = await review(clinician, fixed, 'APPROVE');
    expect(once).toMatchObject({ status: 'IN_REVIEW', reviews: [{ standing: 'COUNTS' }] });
    const changed = await editSet(editor, { changeSet: number, ifHead: fixed.head }, [
      {
        update: {
          subjectId: clot.id,
          operations: [{ op: 'TEXT', path: 'advice', before: 'See a doctor today.', after: NEW.rule.advice }],
        },
      },
    ]);
    expect(changed.reviews).toMatchObject([{ standing: 'STALE' }]);
    expect(await publish(publisher, number)).toMatchObject({ code: 'BLOCKED' });
    expect(await review(lead, changed, 'APPROVE')).toMatchObject({ status: 'IN_REVIEW' });
    expect(await review(clinician, changed, 'APPROVE')).toMatchObject({ status: 'APPROVED' });

    expect(await publish(editor, number)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await publish(publisher, number)).toMatchObject({ number: 2 });
    expect(await publish(publisher, number)).toMatchObject({ number: 2 });
    expect((await desk.api.ask(READ, asked)).data).toMatchObject(NEW);
    expect((await desk.api.ask(READ, asked, '?release=1')).data).toMatchObject(OLD);

    const back = await revert(editor, 2);
    await submit(editor, back.number);
    for (const reviewer of [lead, clinician]) await review(reviewer, back, 'APPROVE');
    expect(await publish(publisher, back.number)).toMatchObject({ number: 3 });
    expect((await desk.api.ask(READ, asked)).data).toMatchObject(OLD);

    await desk.stop();
    const database = await openDatabase(place.options);
    const [first, third] = [await database.releases.loadGraph(1), await database.releases.loadGraph(3)];
    const contentOf = (graph: object) =>
      JSON.parse(JSON.stringify(graph, (key, value) => (key === 'version' ? 0 : value)));
    expect(contentOf(third)).toEqual(contentOf(first));
    expect(await verifyDatabase(database)).toEqual([]);
    const { entries } = await database.audit.list({}, { first: 50 });
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['SUBMIT_CHANGE_SET', 'REVIEW_APPROVE', 'PUBLISH']),
    );
    await database.close();
    await place.remove();
  },
  WHOLE_STORY,
);
