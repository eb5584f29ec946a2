import { can } from '@symptograph/core';
import { Pencil } from 'lucide-react';
import { loadViewer } from '../session/load-viewer.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';

/** The way into the editor of a subject, for those who may write drafts. */
export async function EditLink({ id }: { readonly id: string }) {
  const viewer = await loadViewer();
  if (!viewer || can(viewer, 'CREATE_CHANGE_SET') !== true) return null;
  return (
    <IntentLink href={`/edit/${id}`} className={`${BUTTON_LOOK} w-fit`}>
      <Pencil aria-hidden="true" size={15} />
      Edit
    </IntentLink>
  );
}
