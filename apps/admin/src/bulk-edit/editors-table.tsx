import { conceptKinds } from '@symptograph/core';
import type { ConceptRowFragment } from '../api/generated/graphql.ts';
import { ConceptTable } from '../concepts/concept-table.tsx';
import { type ListRequest, listPath } from '../concepts/list-request.ts';
import { BulkEditingWhenNeeded, RowCheckWhenNeeded } from './editing-when-needed.tsx';
import { settableFields } from './settable-fields.ts';

/** A page of a list, and what was asked for. */
export interface TableOfList {
  readonly request: ListRequest;
  readonly concepts: readonly ConceptRowFragment[];
}

interface EditorsTableProps extends TableOfList {
  readonly viewerId: string;
}

/** A page of a list whose rows are selected and edited together. */
export function EditorsTable({ request, concepts, viewerId }: EditorsTableProps) {
  const { kind } = request;
  return (
    <BulkEditingWhenNeeded
      list={listPath({ ...request, order: 'NAME', after: undefined })}
      kind={kind}
      label={conceptKinds[kind].label}
      isOutOfUse={request.status === 'DEPRECATED'}
      fields={settableFields(kind)}
      viewerId={viewerId}
      rows={concepts.map(({ id, name }) => ({ id, name }))}
    >
      <ConceptTable
        kind={kind}
        concepts={concepts}
        checkOf={({ id, name }) => <RowCheckWhenNeeded id={id} name={name} />}
      />
    </BulkEditingWhenNeeded>
  );
}
