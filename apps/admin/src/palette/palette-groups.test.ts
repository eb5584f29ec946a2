import { describe, expect, test } from 'vitest';
import { paletteGroups } from './palette-groups.ts';

const pages = [
  { href: '/', name: 'Home' },
  { href: '/concepts/symptom', name: 'Symptoms' },
];
const recent = [
  { href: '/concepts/condition/cramp', name: 'Cramp', kind: 'CONDITION', label: 'condition' },
] as const;
const hit = (matched: string) => ({
  matched,
  concept: { id: 'con_1', kind: 'CONDITION', slug: 'cramp', name: 'Cramp', mustNotMiss: false } as const,
});

describe('what the palette offers', () => {
  test('without a text, recent concepts and then all pages', () => {
    expect(paletteGroups(' ', [], { recent, pages })).toEqual([
      { heading: 'Recent', items: recent },
      { heading: 'Go to', items: pages },
    ]);
  });

  test('with a text, what was found and the pages whose name has it', () => {
    const groups = paletteGroups('SYM', [hit('Cramp')], { recent, pages });
    expect(groups.map(({ items }) => items.map(({ name }) => name))).toEqual([['Cramp'], ['Symptoms']]);
  });

  test('the other name that was found stands beside the name, the name itself does not', () => {
    const [group] = paletteGroups('x', [hit('charley horse'), hit('cramp')], { recent, pages });
    expect(group?.items.map(({ matched }) => matched)).toEqual(['charley horse', undefined]);
  });

  test('no heading stands over nothing', () => {
    expect(paletteGroups('zzz', [], { recent, pages })).toEqual([]);
  });
});
