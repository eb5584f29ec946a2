import {
  type Change,
  changeBetween,
  headHashOf,
  overlayOf,
  type Requirement,
  type Rule,
  requirementNow,
  ruleById,
} from '@symptograph/core';
import type { Reads, Transaction } from '@symptograph/db';
import { allowed, type KnownViewer } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { doneBefore } from '../desk/done-before.ts';
import { type OnceRequest, once } from '../desk/once.ts';
import { InvalidInputError, MissingError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { beginChangeSet } from './create-change-set.ts';
import { knownChangeSet } from './known-change-set.ts';
import { MovedOn } from './lock-as-judged.ts';
import { notify } from './notify.ts';
import { peopleWhoCanApprove } from './people-who-can-approve.ts';
import { publishApproved } from './publish-change-set.ts';
import { reviewedChange } from './reviewed-change.ts';
import { storeFirstChanges } from './store-first-changes.ts';
import { unlessMoved } from './unless-moved.ts';

/** Which rule does harm, and how. */
export interface SwitchingOff {
  readonly ruleId: string;
  readonly reason: string;
  /** A request that comes again with the same key gives the change set that it began, also when it is published. */
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Takes a rule out at once, in an emergency: the removal is a change set that the safety lead who asks has signed, published in the
 * same request, and to be followed up by somebody else. When it takes anybody out of an emergency level it waits in review for a
 * second clinician to sign, and is published then. Its number; the same again when it is asked twice.
 */
export async function switchOffRule(at: AtDesk, given: SwitchingOff): Promise<number> {
  const { desk } = at;
  const viewer = allowed(at.viewer, 'SWITCH_OFF_RULE');
  const reason = given.reason.trim();
  if (reason === '' || reason.length > 2_000) {
    throw new InvalidInputError([
      { path: 'reason', message: 'Say in 1 to 2,000 characters what harm the rule does.' },
    ]);
  }
  const said = { ...given, reason };
  const known = await doneBefore<number>(at, requestOf(said));
  const number = known ? known.outcome : await unlessMoved(desk, () => begin(at, viewer, said));
  const { status, headSeq: head } = await knownChangeSet(desk.database(), number);
  if (status === 'APPROVED') await publishApproved(at, { changeSet: number, actorId: viewer.id });
  else desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
  return number;
}

function requestOf(input: SwitchingOff): OnceRequest {
  return { operation: 'switchOffRule', input };
}

async function openSwitchOff(
  { changeSets }: Pick<Reads, 'changeSets'>,
  ruleId: string,
): Promise<number | undefined> {
  const open = await changeSets.openTouching([ruleId]);
  return open.find(({ changeSet }) => changeSet.origin === 'EMERGENCY')?.changeSet.number;
}

/** The number of a change set that switches the rule off: the one that is open, or a new one. */
async function begin(at: AtDesk, viewer: KnownViewer, given: SwitchingOff): Promise<number> {
  const { desk } = at;
  const { ruleId, reason } = given;
  await desk.refresh();
  const open = await openSwitchOff(desk.database(), ruleId);
  if (open !== undefined) return once(at, requestOf(given), async () => open);
  const { snapshot, release } = currentVersion(desk.versions);
  const rule = ruleById(snapshot, ruleId);
  const change = rule && changeBetween({ base: rule, draft: null, reason });
  if (!change) throw new MissingError(`There is no rule ${ruleId} in release ${release.number}.`);
  const sides = { before: snapshot, after: overlayOf(snapshot, [change]), changes: [change] };
  const requirement = requirementNow({
    ...(await reviewedChange(desk, sides)),
    changeSet: { origin: 'EMERGENCY', requirement: null },
  });
  const isSigned = requirement.needs.every(({ count }) => count === 1);
  const signing = { viewer, rule, change, requirement, isSigned, release: release.number };
  return once(at, requestOf(given), async (tx) => {
    await tx.changeSets.lockSubject(ruleId);
    // Somebody may have been first, on any process, while it was proved what the rule does.
    const begun = await openSwitchOff(tx, ruleId);
    if (begun !== undefined) return begun;
    await refuseOtherRelease(tx, release.number);
    return sign(tx, at, signing);
  });
}

/** Something was published meanwhile, perhaps without the rule. */
async function refuseOtherRelease({ releases }: Transaction, proved: number): Promise<void> {
  if ((await releases.current())?.number === proved) return;
  throw new MovedOn('Something was published while the rule was switched off; try again.');
}

interface Signing {
  readonly viewer: KnownViewer;
  readonly rule: Rule;
  readonly change: Change;
  readonly requirement: Requirement;
  readonly isSigned: boolean;
  readonly release: number;
}

/** Stores the change set with the signature of whoever switches the rule off. */
async function sign(tx: Transaction, { desk }: AtDesk, signing: Signing): Promise<number> {
  const { viewer, rule, change, requirement, isSigned, release } = signing;
  const { reason = '' } = change;
  const [now, title] = [desk.now(), `Switched off: ${rule.title}`.slice(0, 200)];
  const number = await beginChangeSet(tx, {
    title,
    rationale: reason,
    ownerId: viewer.id,
    origin: 'EMERGENCY',
    baseRelease: release,
    now,
  });
  await storeFirstChanges(tx, { changeSet: number, changes: [change], actorId: viewer.id, at: now });
  await tx.reviews.append({
    id: desk.mintId('rev'),
    changeSet: number,
    reviewerId: viewer.id,
    roles: viewer.roles,
    verdict: 'APPROVE',
    text: reason,
    headHash: headHashOf([change]),
    covered: [change.patchHash],
    interestsId: null,
    at: now,
  });
  const status = isSigned ? 'APPROVED' : 'IN_REVIEW';
  await tx.changeSets.save({ number, status, requirement, submittedAt: now });
  await tx.audit.append({
    actorId: viewer.id,
    action: 'SWITCH_OFF_RULE',
    subject: rule.id,
    details: { changeSet: number, reason, requirement },
  });
  if (isSigned) return number;
  const whom = await peopleWhoCanApprove(tx, { requirement, contributors: new Set([viewer.id]) });
  await notify(tx, desk, {
    whom,
    kind: 'REVIEW_WANTED',
    changeSet: number,
    sentence: `${viewer.name} switches a rule off in an emergency, and a second clinician has to sign CS-${number}: ${rule.title}. ${reason}`,
  });
  return number;
}
