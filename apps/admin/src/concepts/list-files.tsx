import { can } from '@symptograph/core';
import { Download, Upload } from 'lucide-react';
import { loadViewer } from '../session/load-viewer.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { type ListRequest, listFilePath } from './list-request.ts';

const LINK =
  'inline-flex min-h-8 items-center gap-1.5 text-sm font-semibold text-accent underline-offset-4 hover:underline';

/** The list as a file, and for those who may write, the way to bring one in. */
export async function ListFiles({ request }: { readonly request: ListRequest }) {
  const viewer = await loadViewer();
  return (
    <div className="flex flex-wrap gap-x-5">
      <a href={listFilePath(request)} download className={LINK}>
        <Download aria-hidden="true" size={15} /> Download CSV
      </a>
      {viewer !== undefined && can(viewer, 'CREATE_CHANGE_SET') === true ? (
        <IntentLink href="/import" className={LINK}>
          <Upload aria-hidden="true" size={15} /> Bring CSV back
        </IntentLink>
      ) : null}
    </div>
  );
}
