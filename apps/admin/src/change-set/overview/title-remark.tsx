import { ChangedNamesDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { areOf, spokenOf } from './title-is-of.ts';

/** Says when a draft still has the title of its first edit, and that was taken back: releases are called by it. */
export async function TitleRemark({ number, title }: { readonly number: number; readonly title: string }) {
  const name = spokenOf(title);
  if (name === undefined) return null;
  const { changeSet } = await queryDesk(ChangedNamesDocument, { number });
  const changes = changeSet?.changes ?? [];
  if (changes.length === 0 || areOf(changes, name)) return null;
  return (
    <p className="mb-2 text-sm text-warning">
      Its title speaks of “{name}”, which it does not change. Its owner or an editor can write another, under
      More, Title and rationale.
    </p>
  );
}
