import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallPack } from '../small-pack.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const QUERY = `{ sources(first: 4) { nodes {
  id outOfDate citationCounts { type count } statements(first: 0) { totalCount }
  citations(first: 100) { totalCount nodes { subjectId type name evidence { source { id } } } }
  stated: citations(first: 0, types: [STATEMENT]) { totalCount }
} } }`;

interface Told {
  readonly id: string;
  readonly outOfDate: string | null;
  readonly citationCounts: readonly { readonly type: string; readonly count: number }[];
  readonly statements: { readonly totalCount: number };
  readonly citations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly subjectId: string;
      readonly name: string;
      readonly evidence: readonly { readonly source: { readonly id: string } }[];
    }[];
  };
  readonly stated: { readonly totalCount: number };
}

test('the desk tells everything that cites a source, counted as listed, with passages of that source alone', async () => {
  const { data } = await desk.as('editor')(QUERY, {});
  const sources: readonly Told[] = data.sources.nodes;
  expect(sources.length).toBeGreaterThan(0);
  for (const { id, citations, citationCounts, statements, stated } of sources) {
    expect(citations.nodes).toHaveLength(citations.totalCount);
    expect(citationCounts.reduce((sum, { count }) => sum + count, 0)).toBe(citations.totalCount);
    expect(stated.totalCount).toBe(statements.totalCount);
    for (const { name, evidence } of citations.nodes) {
      expect(name).not.toBe('');
      expect(evidence.map(({ source }) => source.id)).toEqual(evidence.map(() => id));
      expect(evidence.length).toBeGreaterThan(0);
    }
  }
  const ids = sources.flatMap(({ citations }) => citations.nodes.map(({ subjectId }) => subjectId));
  expect(ids.some((id) => id.startsWith('stm_'))).toBe(true);
});
