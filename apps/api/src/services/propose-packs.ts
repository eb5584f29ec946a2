import {
  buildSnapshotWork,
  type Change,
  canonicalJson,
  changesById,
  finishWork,
  type GraphDocument,
  OPEN_STATUSES,
  type Release,
  rebase,
  withdrawn,
} from '@symptograph/core';
import type { Reads, StoredChangeSet, Transaction } from '@symptograph/db';
import { sha256Hex } from '@symptograph/rules';
import { tellChangeSet } from '../desk/change-set-channel.ts';
import { beginChangeSet } from './create-change-set.ts';
import type { LoadPacksDeps } from './load-packs.ts';
import { mergePacks } from './merge-packs.ts';
import { packChanges } from './pack-changes.ts';
import { packOwnership } from './pack-ownership.ts';
import { CONTENT_PACKS, programPerson } from './program-person.ts';
import { editByPacks, saidByPacks } from './said-by-packs.ts';
import { storeFirstChanges } from './store-first-changes.ts';

/** Packs that come to a database with releases. */
export interface ProposedPacks {
  /** Their titles. */
  readonly titles: string;
  readonly graph: GraphDocument;
  readonly current: Release;
}

/**
 * Brings what is new in the packs as an open change set, and withdraws an open one of older content; the number of the one that waits, or
 * undefined when they say nothing new. The same content comes once, whatever became of its change set.
 */
export async function proposePacks(deps: LoadPacksDeps, packs: ProposedPacks): Promise<number | undefined> {
  const content = sha256Hex(canonicalJson(packs.graph));
  const last = await lastProposal(deps.database);
  if (last?.content === content) return isOpen(last.changeSet) ? last.changeSet.number : undefined;
  const raw = await changesOfPacks(deps, packs);
  const isOlderOpen = last !== undefined && isOpen(last.changeSet);
  if (raw.changes.length === 0 && !isOlderOpen) return undefined;
  return deps.database.transact(async (tx) => {
    const actorId = await programPerson(tx, CONTENT_PACKS, deps);
    if (last) await tx.changeSets.lock(last.changeSet.number);
    const now = await lastProposal(tx);
    if (now?.changeSet.number !== last?.changeSet.number) throw new ProposedMeanwhile();
    if (now && isOpen(now.changeSet)) await withdraw(tx, now.changeSet, actorId);
    return raw.changes.length === 0 ? undefined : propose(tx, deps, { ...packs, ...raw, content, actorId });
  });
}

/** Another process brought content of packs while this one was about to. */
export class ProposedMeanwhile extends Error {}

/** What the log calls it; its details name the content. */
const PROPOSED = 'PROPOSE_PACKS';

interface Proposal {
  readonly changeSet: StoredChangeSet;
  readonly content: string;
}

async function lastProposal({
  changeSets,
  audit,
}: Pick<Reads, 'changeSets' | 'audit'>): Promise<Proposal | undefined> {
  const [changeSet] = (await changeSets.list({ origin: 'PACK' }, { first: 1 })).entries;
  if (!changeSet) return undefined;
  const log = await audit.list({ action: PROPOSED, subject: `CS-${changeSet.number}` }, { first: 1 });
  const details: { content?: string } = JSON.parse(log.entries[0]?.details ?? '{}');
  return { changeSet, content: details.content ?? '' };
}

function isOpen({ status }: StoredChangeSet): boolean {
  return OPEN_STATUSES.includes(status);
}

interface PackChanges {
  /** As the packs say, from what they said before. */
  readonly said: ReadonlyMap<string, Change>;
  /** The same on what is published now, where nothing collides. */
  readonly changes: readonly Change[];
}

async function changesOfPacks(
  { database, run = async (work) => finishWork(work) }: LoadPacksDeps,
  { graph, current }: ProposedPacks,
): Promise<PackChanges> {
  const published = await database.releases.loadGraph(current.number);
  const isOfPacks = await packOwnership(database);
  const merged = mergePacks({ published, packs: graph, isOfPacks });
  const said = changesById(
    packChanges({ published, merged, packs: graph, isOfPacks, said: await saidByPacks(database) }),
  );
  if (said.size === 0) return { said, changes: [] };
  const snapshot = await run(buildSnapshotWork(published));
  const { changes } = rebase({ changes: said, published: snapshot, base: snapshot, resolutions: [] });
  return { said, changes: [...changes.values()] };
}

async function withdraw(tx: Transaction, changeSet: StoredChangeSet, actorId: string): Promise<void> {
  const next = withdrawn(changeSet);
  if (!next.ok) throw new Error(next.error);
  const { number, status, publishAt } = next.value;
  await tx.changeSets.save({ number, status, publishAt });
  const details = { reason: 'Newer content packs came.' };
  await tx.audit.append({ actorId, action: 'WITHDRAW_CHANGE_SET', subject: `CS-${number}`, details });
}

interface Proposing extends ProposedPacks, PackChanges {
  readonly content: string;
  readonly actorId: string;
}

async function propose(
  tx: Transaction,
  { now }: LoadPacksDeps,
  { titles, current, said, changes, content, actorId }: Proposing,
): Promise<number> {
  const at = now();
  const number = await beginChangeSet(tx, {
    title: `Content update: ${titles}`.slice(0, 200),
    rationale: 'The content packs that come with this version say something new.',
    ownerId: actorId,
    origin: 'PACK',
    baseRelease: current.number,
    now: at,
  });
  await storeFirstChanges(tx, {
    changeSet: number,
    changes,
    actorId,
    at,
    editOf: (change) =>
      editByPacks(change.subjectId, (said.get(change.subjectId) ?? change).draft, change.reason ?? ''),
  });
  await tx.audit.append({ actorId, action: PROPOSED, subject: `CS-${number}`, details: { content } });
  await tellChangeSet(tx, { changeSet: number, head: changes.length });
  return number;
}
