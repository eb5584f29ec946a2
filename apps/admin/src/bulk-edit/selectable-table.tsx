import { can } from '@symptograph/core';
import { ConceptTable } from '../concepts/concept-table.tsx';
import { loadViewer } from '../session/load-viewer.ts';
import { EditorsTable, type TableOfList } from './editors-table.tsx';

/** A page of a list; those who may write change sets can select its rows and edit them together. */
export async function SelectableTable({ request, concepts }: TableOfList) {
  const viewer = await loadViewer();
  if (viewer?.kind !== 'PERSON' || can(viewer, 'CREATE_CHANGE_SET') !== true) {
    return <ConceptTable kind={request.kind} concepts={concepts} />;
  }
  return <EditorsTable request={request} concepts={concepts} viewerId={viewer.id} />;
}
