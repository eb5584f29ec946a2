import { can } from '@symptograph/core';
import { Plus } from 'lucide-react';
import { loadViewer } from '../session/load-viewer.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { newPath } from './new-path.ts';
import { newTypeOf } from './new-type.ts';

/** The way to begin something of a type, for those who may write drafts. */
export async function NewLink({ segment }: { readonly segment: string }) {
  const viewer = await loadViewer();
  const type = newTypeOf(segment);
  if (!type || !viewer || can(viewer, 'CREATE_CHANGE_SET') !== true) return null;
  return (
    <IntentLink href={newPath(segment)} className={`${BUTTON_LOOK} w-fit`}>
      <Plus aria-hidden="true" size={15} />
      New {type.noun}
    </IntentLink>
  );
}
