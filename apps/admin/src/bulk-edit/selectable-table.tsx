import { can, conceptKinds } from '@symptograph/core';
import type { ConceptRowFragment } from '../api/generated/graphql.ts';
import { ConceptTable } from '../concepts/concept-table.tsx';
import { type ListRequest, listPath } from '../concepts/list-request.ts';
import { loadViewer } from '../session/load-viewer.ts';
import { BulkEditing } from './bulk-editing.tsx';
import { settableFields } from './settable-fields.ts';

interface SelectableTableProps {
  readonly request: ListRequest;
  readonly concepts: readonly ConceptRowFragment[];
}

/** A page of a list; those who may write change sets can select its rows and edit them together. */
export async function SelectableTable({ request, concepts }: SelectableTableProps) {
  const { kind } = request;
  const viewer = await loadViewer();
  if (viewer?.kind !== 'PERSON' || can(viewer, 'CREATE_CHANGE_SET') !== true) {
    return <ConceptTable kind={kind} concepts={concepts} />;
  }
  return (
    <BulkEditing
      list={listPath({ ...request, order: 'NAME', after: undefined })}
      kind={kind}
      label={conceptKinds[kind].label}
      isOutOfUse={request.status === 'DEPRECATED'}
      fields={settableFields(kind)}
      viewerId={viewer.id}
      rows={concepts.map(({ id, name }) => ({ id, name }))}
    >
      <ConceptTable kind={kind} concepts={concepts} isSelectable />
    </BulkEditing>
  );
}
