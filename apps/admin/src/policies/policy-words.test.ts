import { approvalPolicy } from '@symptograph/core';
import { expect, test } from 'vitest';
import { approversWords, policyWords } from './policy-words.ts';

test('each line of the policy has a name of its own but for the two of switching off, says when it counts and who approves', () => {
  const names = approvalPolicy().map(({ of }) => policyWords(of).name);
  expect(new Set(names).size).toBe(names.length - 1);
  for (const { of, needs } of approvalPolicy()) {
    const { means } = policyWords(of);
    expect(means.length).toBeGreaterThan(0);
    for (const each of means) expect(each).toMatch(/^[A-Z].+\.$/);
    expect(approversWords(needs)).toMatch(/^\d /);
  }
});
