import { can } from '@symptograph/core';
import type { Metadata } from 'next';
import { forbidden, redirect } from 'next/navigation';
import { signInPath } from '../../desk-api/sign-in-path.ts';
import { ImportForm } from '../../import/import-form.tsx';
import { loadViewer } from '../../session/load-viewer.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Import' };

/** Where files of others become a change set. */
export default async function ImportPage() {
  const viewer = await loadViewer();
  if (!viewer) redirect(signInPath('/import'));
  if (can(viewer, 'CREATE_CHANGE_SET') !== true) forbidden();
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeader
        title="Import"
        trail={[{ name: 'Home', href: '/' }]}
        lead="Tables and ontologies that others publish. First you see what they would bring; then it becomes a change set that is reviewed like any other."
      />
      <ImportForm />
    </div>
  );
}
