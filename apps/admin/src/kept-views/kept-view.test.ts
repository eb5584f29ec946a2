import { describe, expect, test } from 'vitest';
import { readKeptViews, withoutView, withView } from './kept-view.ts';

const injuries = { name: 'Injuries', href: '/concepts/condition?type=INJURY' };
const linked = { name: 'Most linked', href: '/concepts/symptom?sort=links' };

describe('kept views', () => {
  test('are read as they were written', () => {
    expect(readKeptViews(JSON.stringify([injuries, linked]))).toEqual([injuries, linked]);
  });

  test.each([
    null,
    '',
    'no JSON',
    '{}',
    '[{"name":"x"}]',
    '[{"name":"x","href":"https://elsewhere.example/"}]',
  ])('are none where the browser holds %j', (text) => {
    expect(readKeptViews(text)).toEqual([]);
  });

  test('hold an address once, under its latest name', () => {
    const renamed = { ...injuries, name: 'All injuries' };
    expect(withView([injuries, linked], renamed)).toEqual([linked, renamed]);
  });

  test('let the oldest go when there are too many', () => {
    const many = Array.from({ length: 60 }, (_, place) => ({
      name: `${place}`,
      href: `/concepts/x?q=${place}`,
    }));
    const kept = many.reduce(withView, withView([], injuries));
    expect(kept).toHaveLength(50);
    expect(kept.at(-1)?.name).toBe('59');
    expect(kept).not.toContainEqual(injuries);
  });

  test('lose the one that is removed', () => {
    expect(withoutView([injuries, linked], injuries.href)).toEqual([linked]);
  });
});
