import { type Concept, conceptById, type Snapshot } from '@symptograph/core';
import { badUserInput } from '../problem.ts';
import type { Proposal } from '../rule-review/book-side.ts';

/** The kind of concepts that each list of a conclusion names. */
const CONCLUDED = {
  suggests: 'CONDITION',
  rulesOut: 'CONDITION',
  raisesPriorOf: 'CONDITION',
  tests: 'DIAGNOSTIC_TEST',
} as const satisfies Record<string, Concept['kind']>;

const LISTS = Object.keys(CONCLUDED) as readonly (keyof typeof CONCLUDED)[];

/**
 * Throws BAD_USER_INPUT, with the place, for a proposal that says two things of one rule or criterion, that gives a rule the id of
 * something else, or that concludes what the graph does not have; `at` is the argument's name.
 */
export function refuseUnsoundProposal(snapshot: Snapshot, proposal: Proposal, at: string): void {
  refuseRepeated(proposal.rules, `${at}.rules`);
  refuseRepeated(proposal.criteria, `${at}.criteria`);
  const removed = new Set(proposal.remove);
  for (const [place, rule] of proposal.rules.entries()) {
    const where = `${at}.rules[${place}]`;
    if (removed.has(rule.id)) throw unsound(`${where}.id`, `${rule.id} is also in ${at}.remove; choose one`);
    if (/^[a-z]{3}_/.test(rule.id) && !rule.id.startsWith('rul_'))
      throw unsound(`${where}.id`, `${rule.id} is no id of a rule; leave it out for a new one`);
    for (const list of LISTS) refuseUnknown(snapshot, rule.then[list], { list, at: `${where}.then.${list}` });
  }
}

function refuseRepeated(list: readonly { readonly id: string }[], at: string): void {
  const seen = new Set<string>();
  for (const [place, { id }] of list.entries()) {
    if (seen.has(id)) throw unsound(`${at}[${place}].id`, `${id} is there twice; say each once`);
    seen.add(id);
  }
}

function refuseUnknown(
  snapshot: Snapshot,
  ids: readonly string[],
  { list, at }: { readonly list: keyof typeof CONCLUDED; readonly at: string },
): void {
  for (const [place, id] of ids.entries()) {
    const kind = conceptById(snapshot, id)?.kind;
    if (kind === CONCLUDED[list]) continue;
    const wanted = CONCLUDED[list] === 'CONDITION' ? 'condition' : 'diagnostic test';
    throw unsound(`${at}[${place}]`, `${id} names no ${wanted} of this release; give the id of one`);
  }
}

function unsound(at: string, what: string) {
  return badUserInput(`${at}: ${what}.`, { at });
}
