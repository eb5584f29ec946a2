import { aStatement } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffQuery, type RuleDiffs, serveRuleDiffs } from './rule-diffs.ts';
import { ruled, ruledGraph } from './ruled-pack.ts';
import { small, smallGraph } from './small-pack.ts';

let api: RuleDiffs;
beforeAll(async () => {
  api = await serveRuleDiffs();
});
afterAll(() => api.stop());

const diffOf: RuleDiffs['diffOf'] = (...asked) => api.diffOf(...asked);

const { highFever } = ruled;
const sentences = (list: readonly { readonly known: { readonly sentence: string } }[]) =>
  list.map(({ known }) => known.sentence);

describe('two releases', () => {
  beforeAll(() => {
    const excludes = aStatement('EXCLUDES', 90, { subject: small.swelling, object: ruled.fever });
    api.publish({ ...ruledGraph, statements: [...ruledGraph.statements, excludes] });
    const rules = ruledGraph.rules.filter(({ id }) => id !== highFever.id);
    api.publish({ ...ruledGraph, rules });
  });
  afterAll(() => api.publish(ruledGraph));

  test('are compared by their rules', async () => {
    const { witnesses, ...rest } = await diffOf({ release: 4 }, { release: 2 });
    expect(rest).toMatchObject({
      class: 'S',
      fromRelease: 2,
      toRelease: 4,
      changes: [{ action: 'REMOVED', ruleId: highFever.id }],
    });
    expect(sentences(witnesses)[0]).toBe('body temperature >= 40 °C');
    expect(witnesses[0].known.facts).toMatchObject([{ state: null, values: [[40, null]], unit: 'Cel' }]);
  });

  test('are compared by their graphs: a new exclusion tells what can no longer be', async () => {
    const { impossible, ...rest } = await diffOf({ release: 3 }, { release: 2 });
    expect(rest).toMatchObject({ graphChanged: true, changes: [], class: 'D' });
    expect(impossible).toContainEqual({ sentence: '+ swelling, + fever' });
    expect((await diffOf({ release: 2 }, { release: 3 })).possible).toEqual(impossible);
  });

  test('are compared whichever the request reads, and with a proposal on either side', async () => {
    const asked = { variables: { from: { release: 2 }, to: { release: 4, rules: [highFever] } } };
    const answers = await Promise.all(
      ['/graphql', '/graphql?release=1'].map((path) =>
        api.send({
          method: 'POST',
          path,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: diffQuery, ...asked }),
        }),
      ),
    );
    const [current, old] = answers.map(({ text }) => JSON.parse(text).data.ruleDiff);
    expect(current).toMatchObject({ class: 'E', changes: [] });
    expect(old).toEqual(current);
  });

  test('one of which had no rules yet are compared like any others', async () => {
    const { changes, witnesses } = await diffOf({ release: 2 }, { release: 1 });
    expect(changes).toHaveLength(ruledGraph.rules.length);
    expect(witnesses[0]).toMatchObject({
      known: { sentence: '+ breathlessness' },
      before: { floor: 'NONE', ceiling: 'NONE' },
    });
    expect(smallGraph.rules).toEqual([]);
  });
});

describe('cases, read by the graph of each side,', () => {
  afterAll(() => api.publish(ruledGraph));
  const published = async (): Promise<number> => (await diffOf({})).toRelease;
  const changed = (id: string, fields: object) => ({
    ...ruledGraph,
    concepts: ruledGraph.concepts.map((concept) => (concept.id === id ? { ...concept, ...fields } : concept)),
  });

  test('are answered alike when a value is measured in another unit from then on, save what names no unit', async () => {
    api.publish(ruledGraph);
    const before = await published();
    api.publish(changed(ruled.temperature.id, { unit: '[degF]' }));
    const { flips, ...rest } = await diffOf({ release: before + 1 }, { release: before });
    expect(rest).toMatchObject({ class: 'E', graphChanged: false, witnesses: [] });
    const said = ruledGraph.cases.flatMap(({ slug, findings }) =>
      findings.flatMap(({ value, unit }) => (value === undefined ? [] : [{ slug, unit }])),
    );
    expect(said).toEqual([
      { slug: 'swollen', unit: '[degF]' },
      { slug: 'feverish', unit: undefined },
    ]);
    expect(flips).toMatchObject([
      { slug: 'feverish', before: { floor: 'SAME_DAY' }, after: { floor: 'NONE' } },
    ]);
  });

  test('are told when a symptom comes to mean what a rule asks for', async () => {
    api.publish(ruledGraph);
    const before = await published();
    const means = aStatement('SUBTYPE_OF', 91, { subject: small.swelling, object: ruled.breathless });
    api.publish({ ...ruledGraph, statements: [...ruledGraph.statements, means] });
    const { flips, graphChanged } = await diffOf({ release: before + 1 }, { release: before });
    expect(graphChanged).toBe(true);
    expect(flips).toMatchObject([
      {
        slug: 'swollen',
        before: { floor: 'SAME_DAY' },
        after: { floor: 'EMERGENCY_CALL' },
        wasRight: true,
        isRight: false,
      },
    ]);
  });

  test('that contradict themselves by the new graph are told as such', async () => {
    api.publish(ruledGraph);
    const before = await published();
    const excludes = aStatement('EXCLUDES', 92, { subject: small.pain, object: small.swelling });
    api.publish({ ...ruledGraph, statements: [...ruledGraph.statements, excludes] });
    const back = await diffOf({ release: before }, { release: before + 1 });
    expect(back.flips).toMatchObject([{ slug: 'swollen', before: null, after: { floor: 'SAME_DAY' } }]);
  });
});
