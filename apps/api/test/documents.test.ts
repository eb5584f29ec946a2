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
    readonly evidence: readonly { readonly locator: string }[];
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

  test('every statement of the pack is cited with a heading and a paragraph', async () => {
    const uncited: string[] = [];
    let seen = 0;
    let statements: StatementPage = {
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: true, endCursor: null },
    };
    while (statements.pageInfo.hasNextPage) {
      const { data } = await ask('what-a-source-says', {
        slug: 'calf-pain-article',
        after: statements.pageInfo.endCursor,
      });
      statements = (data as { source: { statements: StatementPage } }).source.statements;
      seen += statements.nodes.length;
      for (const { id, evidence } of statements.nodes) {
        if (!evidence.every(({ locator }) => /, paragraph \d+$/.test(locator))) uncited.push(id);
      }
    }
    const { data } = await ask('the-release');
    expect(uncited).toEqual([]);
    expect(seen).toBe(statements.totalCount);
    expect(data).toMatchObject({ release: { statements: seen } });
  });
});

test('every document that is kept is asked', () => {
  const kept = readdirSync(folder).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);
  const asked = new Set(
    Object.values(sections).flatMap((answers) => answers.map(({ document }) => document)),
  );
  expect(kept.toSorted()).toEqual([...asked].toSorted());
});
