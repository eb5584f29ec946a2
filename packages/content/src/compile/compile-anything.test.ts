import { graphDocumentShape } from '@symptograph/core';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { testPack } from '../../test/test-pack.ts';
import { writtenCondition } from '../../test/written-condition.ts';
import { readPackFiles } from '../read/read-pack-files.ts';
import { readYamlFile } from '../read/yaml-file.ts';
import { compilePack } from './compile-pack.ts';

vi.setConfig({ testTimeout: 60_000 });

const id = (prefix: string) => `${prefix}_01HZX0000000000000000000Z1`;

function contentWith(condition: unknown) {
  const named = { slug: 'a', title: 'A' };
  return {
    criteria: [{ id: id('cri'), ...named, when: condition }],
    rules: [{ id: id('rul'), ...named, when: condition, then: { urgency: 'ROUTINE' } }],
    contracts: [{ id: id('ctr'), kind: 'REASSURANCE', ...named, redFlags: [condition] }],
    cases: [
      {
        ...{ id: id('cas'), slug: 'a', narrative: 'A.', findings: [condition] },
        ...{ expected: 'ROUTINE', origin: 'AUTHORED', licence: 'CC0-1.0' },
      },
    ],
  };
}

test('whatever is written for a condition, fact or finding has a finding on its subject, or is in a well-formed document', async () => {
  const small = (await readPackFiles(testPack('small'))).filter(({ file }) => !file.endsWith('rules.yaml'));
  let compiledRules = 0;
  fc.assert(
    fc.property(writtenCondition, (condition) => {
      const file = readYamlFile('rules.yaml', JSON.stringify(contentWith(condition)));
      const { document, findings } = compilePack('.', [...small, file]);
      const { criteria, rules, contracts, cases } = document;
      compiledRules += rules.length;
      const found = (subject: string) =>
        findings.some(({ sentence }) => sentence.includes(`the ${subject} a`));
      const told = [
        criteria.length === 1 || found('criterion'),
        rules.length === 1 || found('rule'),
        contracts.length === 1 || found('contract'),
        cases.length === 1 || found('case'),
      ];
      expect([told, file.findings]).toEqual([[true, true, true, true], []]);
      expect(graphDocumentShape.safeParse(document).success).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(compiledRules).toBeGreaterThan(10);
});
