import {
  type ChangeReview,
  closeState,
  evaluateLevels,
  nothingKnown,
  ok,
  type Result,
  refuse,
  type Urgency,
  urgencyOfRank,
  urgencyRank,
} from '@symptograph/rules';
import { resolveFindings } from '../../findings/resolve-findings.ts';
import { conceptById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { factLabel } from '../../render/fact-label.ts';
import { factOfLiteral } from '../../triage/fact-of-literal.ts';
import { ruleBookOf } from '../../triage/rule-book.ts';
import type { TraceFact } from '../../triage/triage.ts';
import { type Case, caseShape } from '../../vocabulary/rules/case.ts';
import { caseFindingOf } from './case-finding-of.ts';
import type { ReviewWitness } from './review-witnesses.ts';
import { type KnownLabels, witnessSlug } from './witness-slug.ts';

/** A witness of a review, the graph with the change in place, and the id and licence of the case that it is to become. */
export interface WitnessCaseRequest {
  readonly review: Pick<ChangeReview, 'bases'>;
  readonly witness: ReviewWitness;
  readonly after: Snapshot;
  /** A minted id of a case. */
  readonly id: string;
  /** How the text may be used. */
  readonly licence: string;
}

/**
 * The case that a witness proposes: just what it knows, expecting the level of before the change, which alone is acceptable unless the
 * change answers more urgently. So nothing accepts a lower level until somebody writes that it is right. Refused, with a sentence, when its
 * facts cannot be told as findings.
 */
export function witnessCase({
  review,
  witness,
  after,
  id,
  licence,
}: WitnessCaseRequest): Result<Case, string> {
  const facts = factsOf(review, witness, after);
  if (!facts) return refuse('The graph no longer has all that this witness knows; write the case by hand.');
  const findings = facts.map(caseFindingOf);
  const resolved = resolveFindings(after, findings);
  if (!resolved.ok)
    return refuse(
      'What this witness knows cannot be told as findings of one person; write the case by hand.',
    );
  const expected = witness.before ?? levelBefore(review, witness);
  const known = labelsOf(after, facts);
  return ok(
    caseShape.parse({
      id,
      slug: witnessSlug(after, known),
      narrative: narrativeOf(known),
      findings,
      expected,
      acceptable: witness.kind === 'ANSWER' ? acceptableOf(expected, witness.after) : [expected],
      tags: ['witness'],
      origin: 'WITNESS',
      licence,
    }),
  );
}

function factsOf(
  { bases: [, base] }: WitnessCaseRequest['review'],
  { term }: ReviewWitness,
  after: Snapshot,
): readonly TraceFact[] | undefined {
  const book = { ...ruleBookOf(after), base };
  const facts = term.flatMap((literal) => factOfLiteral(book, literal) ?? []);
  const isTold = facts.length === term.length && facts.every(({ fact }) => conceptById(after, fact.concept));
  return isTold ? facts : undefined;
}

function levelBefore({ bases: [base] }: WitnessCaseRequest['review'], { term }: ReviewWitness): Urgency {
  const state = nothingKnown(base.space);
  for (const { fact, mask } of term) state[fact] = (state[fact] ?? 0) & mask;
  closeState(base, state);
  return urgencyOfRank(evaluateLevels(base, state).floor);
}

function acceptableOf(expected: Urgency, after: Urgency): readonly Urgency[] {
  return urgencyRank(after) > urgencyRank(expected) ? [expected, after] : [expected];
}

function labelsOf(snapshot: Snapshot, facts: readonly TraceFact[]): KnownLabels {
  const labels = (state: TraceFact['state']) =>
    facts.filter((each) => each.state === state).map(({ fact }) => factLabel(snapshot, fact));
  return { present: labels('PRESENT'), absent: labels('ABSENT') };
}

function narrativeOf({ present, absent }: KnownLabels): string {
  const without = absent.length > 0 ? [`not ${absent.join(', not ')}`] : [];
  const known = [...present, ...without].join('; ');
  return known === '' ? 'Nothing is known.' : `Known is just this: ${known}.`;
}
