import { allRules } from '@symptograph/core';
import type { GraphVersion } from '../graph-version.ts';
import { notFound } from '../problem.ts';
import type { ReadContext } from '../read-context.ts';
import { type BookSide, bookSide } from '../rule-review/book-side.ts';
import { builder } from './builder.ts';
import { notTooMany } from './not-too-many.ts';
import { proposedCriteria, proposedRules } from './proposed-rules.ts';
import { refuseUnsoundProposal } from './refuse-unsound-proposal.ts';

const MOST_REMOVED = 100;

export const RuleBookInput = builder.inputType('RuleBookInput', {
  description:
    'Rules over a graph: those that a release published, with a proposal in place. Nothing of it is kept. Without any part: what the request reads, as published.',
  fields: (t) => ({
    release: t.int({
      description: 'The number of the release; the one that the request reads when omitted.',
    }),
    rules: t.field({
      type: ['JSON'],
      description:
        'Rules in place of the published ones with the same id, or new ones beside them, at most 100: { id?, title, scope, when, then }, concepts by their ids. Of advice, safetyNet, referTo, rationale and audience, what is given counts as changed words; what else a published rule has is passed over.',
    }),
    criteria: t.field({
      type: ['JSON'],
      description:
        'Criteria in place of the published ones or beside them, at most 100: { id, title, when }.',
    }),
    remove: t.idList({ description: 'Ids of published rules to leave out, at most 100.' }),
  }),
});

/**
 * What an input means. Throws BAD_USER_INPUT, with the place, for a proposal that has not the shape of a rule, and NOT_FOUND for a
 * release or rule that is not there; `at` is the argument's name.
 */
export async function sideOf(
  context: ReadContext,
  input: typeof RuleBookInput.$inferInput | null | undefined,
  at: string,
): Promise<BookSide> {
  const { release, rules, criteria, remove } = input ?? {};
  const proposal = {
    rules: proposedRules(rules ?? [], `${at}.rules`),
    criteria: proposedCriteria(criteria ?? [], `${at}.criteria`),
    remove: remove ?? [],
  };
  notTooMany(proposal.remove, `${at}.remove`, MOST_REMOVED);
  const graph = await graphOf(context, release, `${at}.release`);
  const published = new Set(allRules(graph.snapshot).map(({ id }) => id));
  for (const [place, id] of proposal.remove.entries()) {
    if (published.has(id)) continue;
    const where = `${at}.remove[${place}]`;
    throw notFound(
      `${where} names no rule of release ${graph.release.number}: ${id}. List them with the field rules.`,
      {
        at: where,
        ref: id,
      },
    );
  }
  refuseUnsoundProposal(graph.snapshot, proposal, at);
  return bookSide(graph, proposal);
}

async function graphOf(
  { graph, graphAt }: ReadContext,
  release: number | null | undefined,
  at: string,
): Promise<GraphVersion> {
  if (release === null || release === undefined) return graph;
  const found = await graphAt(release);
  if (found) return found;
  throw notFound(`${at} names no release: ${release}. List them with the field releases.`, {
    at,
    ref: String(release),
  });
}
