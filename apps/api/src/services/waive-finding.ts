import { type CheckedFinding, dateInWords, waiverRefusal } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { doneBefore } from '../desk/done-before.ts';
import { once } from '../desk/once.ts';
import { ForbiddenError, InvalidInputError, MissingError } from '../domain-error.ts';
import { type JudgedChangeSet, judgeChangeSet } from './judge-change-set.ts';
import { momentOf } from './moment-of.ts';
import { neededText } from './needed-text.ts';

/** Which finding of which change set may stand, why, and until when. */
export interface NewWaiver {
  readonly changeSet: number;
  readonly findingKey: string;
  readonly reason: string;
  /** ISO 8601; at most a year from now. */
  readonly expiresAt: string;
  /** A request that comes again with the same key makes no second waiver. */
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Lets a finding stand for a while; the waiver names the finding, so that it holds in other change sets too. Gives the waiver’s id.
 * Throws a ForbiddenError when the viewer
 * contributed to the set or may not waive this kind of finding, and a MissingError when the set has no such finding.
 */
export async function waiveFinding(at: AtDesk, given: NewWaiver): Promise<string> {
  allowed(at.viewer, 'WAIVE');
  const { desk } = at;
  const request = { operation: 'waiveFinding', input: given };
  const known = await doneBefore<string>(at, request);
  if (known) return known.outcome;
  const judged = await judgeChangeSet(desk, given.changeSet);
  const { contributors } = judged;
  const viewer = allowed(at.viewer, 'WAIVE', { contributors });
  const { key: findingKey, sentence, code } = findingOf(judged, given.findingKey, viewer.roles);
  const now = desk.now();
  const reason = neededText('reason', given.reason);
  const expiresAt = expiryWithinAYear(given.expiresAt, now);
  const id = await once(at, request, async (tx) => {
    const waiver = desk.mintId('wai');
    const by = { byId: viewer.id, at: now };
    await tx.waivers.add({
      id: waiver,
      findingKey,
      changeSet: given.changeSet,
      sentence,
      reason,
      ...by,
      expiresAt,
    });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'WAIVE',
      subject: `CS-${given.changeSet}`,
      details: { waiver, code, findingKey, sentence, reason, expiresAt },
    });
    return waiver;
  });
  const { number: changeSet, headSeq: head } = judged.changeSet;
  desk.events.tell({ type: 'CHANGE_SET', changeSet, head });
  return id;
}

function findingOf(
  { check, changeSet }: JudgedChangeSet,
  key: string,
  roles: Parameters<typeof waiverRefusal>[1],
): CheckedFinding {
  const finding = check.findings.find((each) => each.key === key);
  if (!finding)
    throw new MissingError(`CS-${changeSet.number} has no such finding any more; look at its checks.`);
  const refusal = waiverRefusal(finding, roles);
  if (refusal !== undefined) throw new ForbiddenError(refusal);
  return finding;
}

function expiryWithinAYear(given: string, now: string): string {
  const expiresAt = momentOf('expiresAt', given);
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + 1);
  if (expiresAt > now && expiresAt <= latest.toISOString()) return expiresAt;
  throw new InvalidInputError([
    {
      path: 'expiresAt',
      message: `A waiver ends in the future, by ${dateInWords(latest.toISOString())} at the latest.`,
    },
  ]);
}
