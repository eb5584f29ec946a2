import { canonicalJson } from '@symptograph/core';
import type { StoredChangeSet, Transaction } from '@symptograph/db';
import { ConflictError } from '../domain-error.ts';
import { deactivatedReviewers } from './deactivated-reviewers.ts';
import type { JudgedChangeSet } from './judge-change-set.ts';
import { type SaidOfWitnesses, saidOfWitnesses } from './said-of-witnesses.ts';

/** Something that a change set was judged by is not as it was any more. */
export class MovedOn extends ConflictError {}

/** Locks a judged change set until the transaction ends; throws a MovedOn when anything that its gate follows from is not as it was. */
export async function lockAsJudged(tx: Transaction, judged: JudgedChangeSet): Promise<StoredChangeSet> {
  const { changeSet: seen } = judged;
  const locked = await tx.changeSets.lock(seen.number);
  const isAsJudged =
    locked?.headSeq === seen.headSeq &&
    locked.headHash === seen.headHash &&
    locked.baseRelease === seen.baseRelease &&
    locked.status === seen.status &&
    (await isSaidAsJudged(tx, judged));
  if (locked && isAsJudged) return locked;
  throw new MovedOn(
    `CS-${seen.number} was changed meanwhile; look at it and try again.`,
    locked?.headSeq ?? null,
  );
}

async function isSaidAsJudged(tx: Transaction, judged: JudgedChangeSet): Promise<boolean> {
  const { number } = judged.changeSet;
  const { reviews, openThreads, contributors, deactivated, now } = judged.gateRequest;
  const left = await deactivatedReviewers(tx, reviews);
  const said = await saidOfWitnesses(tx, { number, contributors });
  const waived = new Set(judged.check.findings.flatMap(({ waiver }) => waiver?.findingKey ?? []));
  const inForce = await tx.waivers.inForce(now, [...waived]);
  return (
    (await tx.reviews.ofSet(number)).length === reviews.length &&
    canonicalJson([...left].sort()) === canonicalJson([...deactivated].sort()) &&
    (await tx.threads.blockingOpen(number)) === openThreads &&
    asText(said) === asText(judged.gateRequest) &&
    new Set(inForce.map(({ findingKey }) => findingKey)).size === waived.size
  );
}

function asText({ witnessReasons, witnessRefusals }: SaidOfWitnesses): string {
  return canonicalJson([[...witnessReasons], [...witnessRefusals]]);
}
