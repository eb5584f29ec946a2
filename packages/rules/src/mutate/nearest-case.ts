import { meet, type Term } from '../implicant/term.ts';
import { termsOf } from '../implicant/terms-of.ts';
import { TRUE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { type Compared, type ProposedCase, proposedCase } from './proposed-case.ts';

/**
 * A proposed case as a person would have it. Where the mutant answers too much because it asks for less, what it no longer asks for is
 * known to fail, which is the near miss of the rule; and of each value or number one is known, not several.
 */
export function nearestCase(proposal: ProposedCase, compared: Compared): ProposedCase {
  return withSingleValues(nearMiss(proposal, compared) ?? proposal, compared);
}

function nearMiss(proposal: ProposedCase, compared: Compared): ProposedCase | undefined {
  if (urgencyRank(proposal.byMutant) <= urgencyRank(proposal.expected)) return undefined;
  const fired = new Set(
    compared.next.rules
      .filter(({ node }) => truthOf(node, proposal.state) === TRUE)
      .map(({ logic }) => logic.id),
  );
  const missed = compared.old.rules.find(
    ({ logic, node }) => fired.has(logic.id) && truthOf(node, proposal.state) === UNKNOWN,
  );
  const failing = missed ? (termsOf(missed.node, false, compared.old.space) ?? []) : [];
  return failing
    .flatMap((term): readonly Term[] => {
      const both = meet(proposal.term, term);
      return both ? [both] : [];
    })
    .toSorted((a, b) => a.length - b.length)
    .flatMap((term) => sameDifference(term, proposal, compared) ?? [])[0];
}

function withSingleValues(proposal: ProposedCase, compared: Compared): ProposedCase {
  let single = proposal;
  for (const [place, { fact, mask }] of proposal.term.entries()) {
    const choices = singleBits(mask).flatMap(
      (bit) => proposedCase(single.term.with(place, { fact, mask: bit }), compared) ?? [],
    );
    single = choices.find(({ difference }) => difference === single.difference) ?? choices[0] ?? single;
  }
  return single;
}

/** The bits of a mask, each by itself, the lowest first. */
function singleBits(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

/** The case of another term, when it shows as grave a difference. */
function sameDifference(term: Term, proposal: ProposedCase, compared: Compared): ProposedCase | undefined {
  const other = proposedCase(term, compared);
  return other?.difference === proposal.difference ? other : undefined;
}
