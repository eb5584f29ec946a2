import {
  type ChangeReview,
  type ConcludedThing,
  canonicalJson,
  type FactSpace,
  type Opening,
  sha256Hex,
  type Term,
  type Urgency,
  valuesOfMask,
  type Witness,
} from '@symptograph/rules';

/** A combination of facts at which triage answers otherwise, as reviewers give a reason for it. */
export interface ReviewWitness {
  /** Stable over rebases and other changes of the rule book: SHA-256 of what is known and what changes, in hexadecimal. */
  readonly key: string;
  /** In the space of the review. */
  readonly term: Term;
  /** What is answered with just that known; SELF_CARE is shown afterwards, and was not before, when it is an opening. */
  readonly kind: 'ANSWER' | 'OPENING';
  readonly before: Urgency | null;
  readonly after: Urgency;
  readonly lost: readonly ConcludedThing[];
  readonly gained: readonly ConcludedThing[];
}

/** All witnesses of a review, those that leave an emergency level first, then the ways to self-care that no answer shows. */
export function reviewWitnesses({
  diff,
  bases,
}: Pick<ChangeReview, 'diff' | 'bases'>): readonly ReviewWitness[] {
  const { space } = bases[1];
  const answers = diff.witnesses.map((witness) => answerOf(space, witness));
  const shown = new Set(answers.map(({ term }) => canonicalJson(term)));
  const openings = diff.openings.filter(({ term }) => !shown.has(canonicalJson(term)));
  return [...answers, ...openings.map((opening) => openingOf(space, opening))];
}

function answerOf(space: FactSpace, { term, before, after, lost, gained }: Witness): ReviewWitness {
  const told = { kind: 'ANSWER' as const, before: before.floor, after: after.floor, lost, gained };
  return { ...told, term, key: keyOf(space, term, told) };
}

function openingOf(space: FactSpace, { term }: Opening): ReviewWitness {
  const told = { kind: 'OPENING' as const, before: null, after: 'SELF_CARE' as const, lost: [], gained: [] };
  return { ...told, term, key: keyOf(space, term, told) };
}

function keyOf(space: FactSpace, term: Term, told: Omit<ReviewWitness, 'key' | 'term'>): string {
  const known = term.map(({ fact: place, mask }) => {
    const fact = space.facts[place];
    return fact ? [fact.key, fact.unit ?? '', valuesOfMask(fact, mask)] : [];
  });
  return sha256Hex(
    canonicalJson({ known: known.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)), told }),
  );
}
