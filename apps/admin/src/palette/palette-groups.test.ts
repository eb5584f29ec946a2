import { describe, expect, test } from 'vitest';
import type { PaletteSearchQuery } from '../api/generated/graphql.ts';
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
const found = (...search: readonly ReturnType<typeof hit>[]): PaletteSearchQuery => ({
  search,
  rules: { nodes: [] },
});

describe('what the palette offers', () => {
  test('without a text, recent concepts and then all pages', () => {
    expect(paletteGroups(' ', found(), { recent, pages })).toEqual([
      { heading: 'Recent', items: recent },
      { heading: 'Go to', items: pages },
    ]);
  });

  test('with a text, what was found and the pages whose name has it', () => {
    const groups = paletteGroups('SYM', found(hit('Cramp')), { recent, pages });
    expect(groups.map(({ items }) => items.map(({ name }) => name))).toEqual([['Cramp'], ['Symptoms']]);
  });

  test('the other name that was found stands beside the name, the name itself does not', () => {
    const [group] = paletteGroups('x', found(hit('charley horse'), hit('cramp')), { recent, pages });
    expect(group?.items.map(({ matched }) => matched)).toEqual(['charley horse', undefined]);
  });

  test('rules come after concepts and lead to their pages', () => {
    const rule = { id: 'rul_1', slug: 'high-fever', title: 'High fever', urgency: 'EMERGENCY_CALL' } as const;
    const groups = paletteGroups(
      'fever',
      { ...found(hit('fever')), rules: { nodes: [rule] } },
      { recent, pages },
    );
    expect(groups.map(({ heading, items }) => [heading, items.map(({ href }) => href)])).toEqual([
      ['Concepts', ['/concepts/condition/cramp']],
      ['Rules', ['/rules/high-fever']],
    ]);
  });

  test('first what is called just that, or begins so, whatever it is', () => {
    const rule = {
      id: 'rul_1',
      slug: 'cramps-that-persist',
      title: 'Cramps that persist, above all at night',
      urgency: 'ROUTINE',
    } as const;
    const headings = (text: string) =>
      paletteGroups(text, { ...found(hit('Cramp')), rules: { nodes: [rule] } }, { recent, pages }).map(
        ({ heading }) => heading,
      );
    expect(headings('cramps that persist')).toEqual(['Rules', 'Concepts']);
    expect(headings('cramp')).toEqual(['Concepts', 'Rules']);
    expect(headings('symptoms')).toEqual(['Go to', 'Concepts', 'Rules']);
    expect(headings('sympt')).toEqual(['Concepts', 'Rules', 'Go to']);
  });

  test('no heading stands over nothing', () => {
    expect(paletteGroups('zzz', found(), { recent, pages })).toEqual([]);
  });

  test('change sets by number or title, and actions by name, between what was found and the pages', () => {
    const changeSets = [
      { href: '/change-sets/12', name: 'Plainer words', label: 'CS-12' },
      { href: '/change-sets/3', name: 'Fever and clots', label: 'CS-3' },
    ];
    const actions = [{ href: '/change-sets/new', name: 'Begin a change set' }];
    const offers = { recent, pages, actions, changeSets };
    expect(paletteGroups('cs-12', found(), offers)).toEqual([
      { heading: 'Change sets', items: [changeSets[0]] },
    ]);
    expect(paletteGroups('fever', found(), offers)).toEqual([
      { heading: 'Change sets', items: [changeSets[1]] },
    ]);
    expect(paletteGroups('begin', found(), offers)).toEqual([{ heading: 'Do', items: actions }]);
  });

  test('what ends something only by its whole name', () => {
    const actions = [{ href: '#SIGN_OUT', name: 'Sign out', needsWholeName: true }];
    expect(paletteGroups('sign', found(), { recent, pages, actions })).toEqual([]);
    expect(paletteGroups('Sign out', found(), { recent, pages, actions })).toEqual([
      { heading: 'Do', items: actions },
    ]);
  });
});
