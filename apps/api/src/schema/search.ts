import { mapTermsWork, type SearchHit, search, type TermMapping } from '@symptograph/core';
import { createSliceRunner } from '../graph-feed/run-slices.ts';
import { builder } from './builder.ts';
import { ConceptKindEnum } from './enums.ts';
import { notTooMany } from './not-too-many.ts';
import { firstOf } from './page.ts';
import { queryText } from './query-text.ts';
import { ConceptInterface } from './refs.ts';

const DEFAULT_HITS = 10;
const DEFAULT_CANDIDATES = 3;
const MOST_TERMS = 500;

const SearchHitRef = builder.objectRef<SearchHit>('SearchHit').implement({
  description: 'A concept that a text may mean.',
  fields: (t) => ({
    concept: t.field({
      type: ConceptInterface,
      description: 'The concept; what replaced it when the text names a deprecated one.',
      resolve: ({ concept }) => concept,
    }),
    matched: t.exposeString('matched', { description: 'The name, synonym or code that hit.' }),
    score: t.exposeFloat('score', {
      description: 'How the text hit, above 0 and at most 1, which is the preferred name itself.',
    }),
  }),
});

const TermMappingRef = builder.objectRef<TermMapping>('TermMapping').implement({
  description: 'A text and what it may mean.',
  fields: (t) => ({
    term: t.exposeString('term', { description: 'The text as it was given.' }),
    candidates: t.field({
      type: [SearchHitRef],
      description: 'Best first; none when nothing fits.',
      resolve: ({ candidates }) => candidates,
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHitRef],
    description:
      'Ranked, typo-tolerant, prefix-matching, over names, synonyms and codes. A query without words finds nothing.',
    args: {
      query: t.arg.string({ required: true, description: 'A text of at most 200 characters.' }),
      kinds: t.arg({ type: [ConceptKindEnum], description: 'Only these kinds; all when omitted.' }),
      first: t.arg.int({ defaultValue: DEFAULT_HITS, description: 'How many to return, 0 to 100.' }),
    },
    resolve: (_root, { query, kinds, first }, { graph }) =>
      search(graph.snapshot, queryText(query, 'query'), {
        kinds: kinds ?? undefined,
        first: firstOf(first ?? DEFAULT_HITS),
      }),
  }),
);

builder.queryField('mapTerms', (t) =>
  t.field({
    type: [TermMappingRef],
    description:
      'Free text to concepts in bulk, at most 500 terms: one entry per term, in order, best candidates first, none when nothing fits.',
    args: {
      terms: t.arg.stringList({ required: true, description: 'Texts of at most 200 characters each.' }),
      kinds: t.arg({ type: [ConceptKindEnum], description: 'Only these kinds; all when omitted.' }),
      first: t.arg.int({
        defaultValue: DEFAULT_CANDIDATES,
        description: 'How many candidates a term has at most, 0 to 100.',
      }),
    },
    resolve: (_root, { terms, kinds, first }, { graph }) => {
      const scope = { kinds: kinds ?? undefined, first: firstOf(first ?? DEFAULT_CANDIDATES) };
      return createSliceRunner()(mapTermsWork(graph.snapshot, termsOf(terms), scope));
    },
  }),
);

function termsOf(terms: readonly string[]): readonly string[] {
  notTooMany(terms, 'terms', MOST_TERMS);
  return terms.map((term, place) => queryText(term, `terms[${place}]`));
}
