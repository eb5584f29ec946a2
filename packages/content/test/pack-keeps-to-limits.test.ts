import { writingProblems } from '@symptograph/core';
import { expect, test } from 'vitest';
import { contentPacks } from '../src/content-packs.ts';
import { publishedPack } from './published-pack.ts';

test.each(contentPacks().map(({ slug }) => slug))(
  'the pack %s keeps to what people may write',
  async (slug) => {
    const { concepts, statements, sources, criteria, rules, contracts, cases } = await publishedPack(slug);
    const subjects = [...concepts, ...statements, ...sources, ...criteria, ...rules, ...contracts, ...cases];
    expect(subjects.length).toBeGreaterThan(0);
    expect(subjects.flatMap(writingProblems)).toEqual([]);
  },
);
