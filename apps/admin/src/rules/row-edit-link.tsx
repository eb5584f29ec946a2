import { Pencil } from 'lucide-react';
import { editPath } from '../subject-editor/edit-path.ts';
import { IntentLink } from '../ui/intent-link.tsx';

interface RowEditLinkProps {
  readonly id: string;
  readonly title: string;
  /** Numbers of one's own open change sets that change it already, the newest last. */
  readonly own: readonly number[];
}

const LOOK =
  'inline-flex min-h-8 w-fit items-center gap-1.5 rounded-md px-2 text-sm font-semibold text-accent hover:bg-sunken hover:text-accent-strong';

/** The ways from a line of a list into the editor of what it tells: first into the newest draft of it that one has begun already. */
export function RowEditLink({ id, title, own }: RowEditLinkProps) {
  const newest = own.at(-1);
  return (
    <span className="flex flex-wrap content-start self-start sm:flex-col sm:items-start">
      {newest === undefined ? null : (
        <IntentLink href={editPath(id, newest)} className={LOOK}>
          <Pencil aria-hidden="true" size={14} />
          Continue in CS-{newest}
          <span className="sr-only">: {title}</span>
        </IntentLink>
      )}
      <IntentLink href={editPath(id, undefined)} className={LOOK}>
        {newest === undefined ? <Pencil aria-hidden="true" size={14} /> : null}
        Edit<span className="sr-only">: {title}</span>
      </IntentLink>
    </span>
  );
}
