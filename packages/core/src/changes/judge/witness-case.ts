import { type ChangeReview, ok, type Result, refuse, type Urgency, urgencyRank } from '@symptograph/rules';
import { resolveFindings } from '../../findings/resolve-findings.ts';
import { conceptById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { factLabel } from '../../render/fact-label.ts';
import { factOfLiteral } from '../../triage/fact-of-literal.ts';
import { ruleBookOf } from '../../triage/rule-book.ts';
import type { TraceFact } from '../../triage/triage.ts';
import { type Case, caseShape } from '../../vocabulary/rules/case.ts';
import { asksForLevel } from './asks-for-level.ts';
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
  /** The level that whoever makes it says is right, which alone is acceptable then. Needed where `asksForLevel`. */
  readonly expected?: Urgency | undefined;
}

/**
 * The case that a witness proposes: just what it knows, expecting the level of before the change, which alone is acceptable unless the
 * change answers more urgently. So nothing accepts a lower level until somebody writes that it is right, and nothing accepts a new way to
 * self-care unless they said so. Refused, with a sentence, when that is missing, and when its facts cannot be told as findings.
 */
export function witnessCase({
  review,
  witness,
  after,
  id,
  licence,
  expected: said,
}: WitnessCaseRequest): Result<Case, string> {
  const expected = said ?? (asksForLevel(review, witness) ? null : witness.before);
  if (expected === null)
    return refuse('This is a new way to self-care; say which level is right when just this is known.');
  const facts = factsOf(review, witness, after);
  if (!facts) return refuse('The graph no longer has all that this witness knows; write the case by hand.');
  const findings = facts.map(caseFindingOf);
  const resolved = resolveFindings(after, findings);
  if (!resolved.ok)
    return refuse(
      'What this witness knows cannot be told as findings of one person; write the case by hand.',
    );
  const known = labelsOf(after, facts);
  return ok(
    caseShape.parse({
      id,
      slug: witnessSlug(after, known),
      narrative: narrativeOf(known),
      findings,
      expected,
      acceptable: said ? [said] : acceptableOf(expected, witness.after),
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
