import { readFile } from 'node:fs/promises';
import { type Action, can, role } from '@symptograph/core';
import { expect, test } from 'vitest';

test('the page about people says of every role and action what is decided', async () => {
  const page = await readFile(new URL('../../../docs/people.md', import.meta.url), 'utf8');
  const table = page.split('\n| to ')[1]?.split('\n\n')[0] ?? '';
  const [head = [], , ...rows] = `| to ${table}`.split('\n').map((line) => line.split('|').slice(1, -1));
  const labels = head.slice(1).map((cell) => cell.trim());
  expect(labels).toEqual(role.values.map((each) => role.terms[each].label));
  expect(rows).toHaveLength(19);
  for (const [named = '', ...cells] of rows) {
    const action = named.trim().toUpperCase().replaceAll(' ', '_') as Action;
    const decided = role.values.map(
      (each) => can({ kind: 'PERSON', id: 'usr_1', name: 'Me', roles: [each] }, action) === true,
    );
    expect([action, cells.map((cell) => cell.trim() === '●')]).toEqual([action, decided]);
  }
});
