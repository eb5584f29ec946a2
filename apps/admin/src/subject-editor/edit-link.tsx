import { Pencil } from 'lucide-react';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { editPath } from './edit-path.ts';
import { loadOwnSets } from './load-own-sets.ts';

/** The ways into the editor of a subject, for those who may write drafts: first into what they have begun already. */
export async function EditLink({ id }: { readonly id: string }) {
  const sets = await loadOwnSets([id]);
  if (sets === undefined) return null;
  const own = sets.get(id) ?? [];
  return (
    <span className="flex flex-wrap gap-2">
      {own.slice(-MOST_SETS).map((number) => (
        <IntentLink key={number} href={editPath(id, number)} className={`${BUTTON_LOOK} w-fit`}>
          <Pencil aria-hidden="true" size={15} />
          Continue in CS-{number}
        </IntentLink>
      ))}
      <IntentLink href={editPath(id, undefined)} className={`${BUTTON_LOOK} w-fit`}>
        {own.length === 0 ? <Pencil aria-hidden="true" size={15} /> : null}
        Edit
      </IntentLink>
    </span>
  );
}

/** So many of one's own sets are offered, the newest; the editor offers all. */
const MOST_SETS = 1;
