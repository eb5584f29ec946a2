import { Pencil } from 'lucide-react';
import { editPath } from '../subject-editor/edit-path.ts';
import { IntentLink } from '../ui/intent-link.tsx';

interface RowEditLinkProps {
  readonly id: string;
  readonly title: string;
}

/** The way from a line of a list into the editor of what it tells. */
export function RowEditLink({ id, title }: RowEditLinkProps) {
  return (
    <IntentLink
      href={editPath(id, undefined)}
      className="inline-flex min-h-8 w-fit items-center gap-1.5 self-start rounded-md px-2 text-sm font-semibold text-accent hover:bg-sunken hover:text-accent-strong"
    >
      <Pencil aria-hidden="true" size={14} />
      Edit<span className="sr-only">: {title}</span>
    </IntentLink>
  );
}
