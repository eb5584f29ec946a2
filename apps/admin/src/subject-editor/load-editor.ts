import 'server-only';
import type { Subject } from '@symptograph/core';
import { notFound } from 'next/navigation';
import {
  AlsoAtWorkDocument,
  type AlsoAtWorkQuery,
  ChangeSetHeadDocument,
  EditedSubjectsDocument,
  NamesOfDocument,
  type NamesOfQuery,
} from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import { loadViewer } from '../session/load-viewer.ts';
import { idsWithin } from './ids-within.ts';

/** All that a page needs to edit a subject. */
export interface EditorPage {
  /** Id of whoever edits. */
  readonly person: string;
  /** As the page begins with it: as it is drafted, or as published where the change set takes it away. */
  readonly subject: Subject;
  /** The subject first, when it is there, then the statements about it when it is a concept. */
  readonly subjects: readonly Subject[];
  /** The subject as published; undefined for one that never was. */
  readonly published: Subject | undefined;
  /** The same with the statements about it as published. */
  readonly publishedSubjects: readonly Subject[];
  /** Number of the release over which they were read. */
  readonly release: number;
  readonly changeSet: { readonly number: number; readonly head: number; readonly title: string } | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly alsoAtWork: AlsoAtWorkQuery['openChangeSetsTouching'];
}

const NAMES_AT_ONCE = 100;

/** Reads a subject as published, or as a change set makes it, for whoever edits it; a page that is not there when there is none. */
export async function loadEditor(id: string, changeSet: number | undefined): Promise<EditorPage> {
  const [{ release, subjects }, head, { openChangeSetsTouching }, before, viewer] = await Promise.all([
    queryDesk(EditedSubjectsDocument, { ids: [id], withStatements: true }, { changeSet }),
    changeSet === undefined ? undefined : queryDesk(ChangeSetHeadDocument, { number: changeSet }),
    queryDesk(AlsoAtWorkDocument, { ids: [id] }),
    changeSet === undefined
      ? undefined
      : queryDesk(EditedSubjectsDocument, { ids: [id], withStatements: true }),
    loadViewer(),
  ]);
  const documents = subjects.map(({ document }) => document as Subject);
  const publishedSubjects = (before ?? { subjects }).subjects.map(({ document }) => document as Subject);
  const published = publishedSubjects.find((each) => each.id === id);
  const subject = documents.find((each) => each.id === id) ?? published;
  if (!subject || !release) notFound();
  return {
    person: viewer && 'id' in viewer ? viewer.id : '',
    subject,
    published,
    publishedSubjects,
    subjects: documents,
    release: release.number,
    changeSet: head?.changeSet ?? undefined,
    names: await namesOf(idsWithin([...documents, ...publishedSubjects]), changeSet),
    alsoAtWork: openChangeSetsTouching.filter((each) => each.changeSet.number !== changeSet),
  };
}

/** What some ids stand for, in words. */
async function namesOf(
  ids: readonly string[],
  changeSet: number | undefined,
): Promise<Readonly<Record<string, string>>> {
  const parts = Array.from({ length: Math.ceil(ids.length / NAMES_AT_ONCE) }, (_, part) =>
    ids.slice(part * NAMES_AT_ONCE, (part + 1) * NAMES_AT_ONCE),
  );
  const answers = await Promise.all(
    parts.map((part) => queryDesk(NamesOfDocument, { ids: part }, { changeSet })),
  );
  const nodes = answers.flatMap((answer) => answer.nodes.filter((node) => node !== null));
  return Object.fromEntries(nodes.map((node) => [node.id, nameOf(node)]));
}

function nameOf(node: NonNullable<NamesOfQuery['nodes'][number]>): string {
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  return 'slug' in node ? node.slug : node.id;
}
