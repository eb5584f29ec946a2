import { resolveFindings } from '../../../findings/resolve-findings.ts';
import { conceptById, subjectById } from '../../../graph/read.ts';
import { allCases, caseById } from '../../../graph/read-rules.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { isCase, isConcept, isStatement } from '../../../graph/subject-type.ts';
import { rankConditions } from '../../../ranking/rank-conditions.ts';
import type { Case } from '../../../vocabulary/rules/case.ts';
import { changedFields } from '../changed-fields.ts';
import type { JudgedChange } from '../check-changes.ts';
import { tierOfField } from '../field-tier.ts';
import type { NamedConcept } from './path-impact.ts';

/** That a case's condition stands at another place in the ranking. */
export interface RankingMove {
  readonly caseId: string;
  readonly slug: string;
  readonly condition: NamedConcept;
  /** What the case has or what must not be missed with it. */
  readonly wanted: 'EXPECTED' | 'MUST_NOT_MISS';
  /** 1 is best; null when it is not among the conditions that are told. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The moves in the ranking, those that fall deepest first. */
export interface RankingImpact {
  readonly count: number;
  readonly moves: readonly RankingMove[];
  /** Whether there are more cases than were ranked. */
  readonly truncated: boolean;
}

/** The most cases that are ranked, and how many conditions a ranking tells besides those that must not be missed. */
const MOST_CASES = 300;
const TOLD = 20;

/** What a change does to the places of what cases expect and must not miss, with at most `samples` moves; costs nothing when it cannot. */
export function rankingImpact(change: JudgedChange, samples: number): RankingImpact {
  if (!change.changes.some(({ subjectId }) => mayMove(change, subjectId)))
    return { count: 0, moves: [], truncated: false };
  const wanting = allCases(change.after).filter((given) => wantedBy(given).length > 0);
  const moves = wanting.slice(0, MOST_CASES).flatMap((given) => movesOf(change, given));
  const depth = ({ before, after }: RankingMove) => (after ?? TOLD + 1) - (before ?? TOLD + 1);
  moves.sort((a, b) => depth(b) - depth(a));
  return { count: moves.length, moves: moves.slice(0, samples), truncated: wanting.length > MOST_CASES };
}

/** Wording moves nothing in the ranking, and neither do sources, rules and promises. */
function mayMove({ before, after }: JudgedChange, id: string): boolean {
  const [old, next] = [subjectById(before, id), subjectById(after, id)];
  const some = next ?? old;
  if (!some || !(isConcept(some) || isStatement(some) || isCase(some))) return false;
  if (!old || !next) return true;
  return changedFields(old, next).some((field) => tierOfField(next, field) > 0);
}

function movesOf({ before, after }: JudgedChange, given: Case): readonly RankingMove[] {
  const [old, next] = [ranksIn(before, caseById(before, given.id) ?? given), ranksIn(after, given)];
  return wantedBy(given).flatMap(({ id, wanted }): readonly RankingMove[] => {
    const [was, is] = [old.get(id) ?? null, next.get(id) ?? null];
    if (was === is) return [];
    const condition = { id, name: (conceptById(after, id) ?? conceptById(before, id))?.name ?? id };
    return [{ caseId: given.id, slug: given.slug, condition, wanted, before: was, after: is }];
  });
}

function wantedBy({ expectedCondition, mustNotMiss }: Case) {
  const expected =
    expectedCondition === undefined ? [] : [{ id: expectedCondition, wanted: 'EXPECTED' as const }];
  const others = mustNotMiss.filter((id) => id !== expectedCondition);
  return [...expected, ...others.map((id) => ({ id, wanted: 'MUST_NOT_MISS' as const }))];
}

/** The ranks of the told conditions by their ids; none when the findings cannot be used. */
function ranksIn(snapshot: Snapshot, { findings }: Case): ReadonlyMap<string, number> {
  const resolved = resolveFindings(snapshot, findings);
  if (!resolved.ok) return new Map();
  const { results } = rankConditions(snapshot, resolved.value.findings, { first: TOLD });
  return new Map(results.map(({ condition, rank }) => [condition.id, rank]));
}
