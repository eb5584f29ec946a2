import { expect, test } from 'vitest';
import { changeGroups } from './change-groups.ts';

const change = (subjectId: string, name: string) => ({
  subjectId,
  action: 'UPDATE' as const,
  reason: null,
  sentence: `Changed: ${name}.`,
  patchHash: subjectId,
  isViewed: false,
  base: null,
  draft: { name },
  details: [],
});
const thread = (subjectId: string | null) => ({
  id: `thr ${subjectId}`,
  subjectId,
  path: '',
  quote: '',
  isQuoteThere: true,
  isBlocking: false,
  createdAt: '2026-01-01T00:00:00Z',
  resolvedAt: null,
  resolvedBy: null,
  comments: [],
});

test('changes are grouped by kind, concepts first, and by name within', () => {
  const changes = [change('rul_1', 'rule'), change('sym_2', 'fever'), change('sym_1', 'calf pain')];
  const groups = changeGroups({ changes, threads: [] });
  expect(groups.map(({ name, changes: of }) => [name, of.map(({ label }) => label)])).toEqual([
    ['Symptoms', ['calf pain', 'fever']],
    ['Rules', ['rule']],
  ]);
});

test('a change has what is said about it, and not what is said about the whole', () => {
  const [group] = changeGroups({
    changes: [change('sym_1', 'fever')],
    threads: [thread('sym_1'), thread(null), thread('con_1')],
  });
  expect(group?.changes[0]?.threads.map(({ id }) => id)).toEqual(['thr sym_1']);
});
