import { expect, test } from 'vitest';
import { approverNames } from './approver-names.ts';

test('who approved what was published is told, also when they have left since; whose approval did not count is not', () => {
  const by = (name: string, standing: Parameters<typeof approverNames>[0][number]['standing']) => ({
    reviewer: { id: name, name },
    standing,
    verdict: 'APPROVE' as const,
  });
  expect(
    approverNames([
      by('Ann', 'STALE'),
      by('Ben', 'COUNTS'),
      { ...by('Cleo', 'SUPERSEDED'), verdict: 'REQUEST_CHANGES' },
      by('Dora', 'DEACTIVATED'),
    ]),
  ).toEqual(['Ben', 'Dora']);
});
