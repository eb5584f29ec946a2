import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DATABASE_KINDS } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analytics } from './documents/analytics.ts';
import { anatomyAndSymptoms } from './documents/anatomy-and-symptoms.ts';
import { conditions } from './documents/conditions.ts';
import type { DocumentAnswer } from './documents/document-answer.ts';
import { provenance } from './documents/provenance.ts';
import { rankings } from './documents/ranking.ts';
import { riskFactorsAndTests } from './documents/risk-factors-and-tests.ts';
import { rules } from './documents/rules.ts';
import { searches } from './documents/search.ts';
import { treatments } from './documents/treatments.ts';
import { triages } from './documents/triage.ts';
import { startTestApi, type TestApi } from './start-test-api.ts';

const folder = fileURLToPath(new URL('documents/', import.meta.url));

const sections: Readonly<Record<string, readonly DocumentAnswer[]>> = {
  'anatomy and symptoms': anatomyAndSymptoms,
  conditions,
  'risk factors and tests': riskFactorsAndTests,
  'treatments and prevention': treatments,
  'what explains findings': rankings,
  'how urgent it is': triages,
  'rules and cases': rules,
  search: searches,
  'where it is from': provenance,
  analytics,
};

interface StatementPage {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly evidence: readonly { readonly locator: string; readonly source: { readonly slug: string } }[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe.each(DATABASE_KINDS)('over the %s database', (kind) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ kind });
  });
  afterAll(() => api.stop());

  const ask = (document: string, variables?: DocumentAnswer['variables']) =>
    api.ask(readFileSync(`${folder}${document}.graphql`, 'utf8'), variables);

  describe.each(Object.entries(sections))('the calf-pain pack on %s', (_section, answers) => {
    test.each(answers.map((answer) => [answer.says, answer] as const))('%s', async (_says, answer) => {
      const { data, errors } = await ask(answer.document, answer.variables);
      expect(errors).toBeUndefined();
      expect(data).toMatchObject(answer.data);
    });
  });

  test('every statement of the pack is cited, the article with a heading and a paragraph', async () => {
    const uncited: string[] = [];
    const seen = new Set<string>();
    const { data: listed } = await api.ask('{ sources(first: 100) { nodes { slug } } }');
    for (const { slug } of (listed as { sources: { nodes: { slug: string }[] } }).sources.nodes) {
      for (const { id, evidence } of await statementsOf(slug)) {
        seen.add(id);
        if (!evidence.every(isLocated)) uncited.push(id);
      }
    }
    const { data } = await ask('the-release');
    expect(uncited).toEqual([]);
    expect(data).toMatchObject({ release: { statements: seen.size } });
  });

  /** All statements that cite a source, page by page. */
  async function statementsOf(slug: string): Promise<StatementPage['nodes']> {
    const all: StatementPage['nodes'][number][] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await ask('what-a-source-says', { slug, after });
      const page = (data as { source: { statements: StatementPage } }).source.statements;
      all.push(...page.nodes);
      expect(page.totalCount).toBeGreaterThanOrEqual(all.length);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    return all;
  }
});

/** The article has no pages, so that its passages are named by heading and paragraph; others have locators of their own kind. */
function isLocated({ locator, source }: StatementPage['nodes'][number]['evidence'][number]): boolean {
  return source.slug === 'calf-pain-article' ? /, paragraph \d+$/.test(locator) : locator !== '';
}

test('every document that is kept is asked', () => {
  const kept = readdirSync(folder).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);
  const asked = new Set(
    Object.values(sections).flatMap((answers) => answers.map(({ document }) => document)),
  );
  expect(kept.toSorted()).toEqual([...asked].toSorted());
});
