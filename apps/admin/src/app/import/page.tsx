import type { Metadata } from 'next';
import { ImportForm } from '../../import/import-form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Import' };

/** Where files of others become a change set. */
export default function ImportPage() {
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeader
        title="Import"
        trail={[{ name: 'Home', href: '/' }]}
        lead="Lists that were downloaded and changed, and tables and ontologies that others publish. First you see what they would bring; then it becomes a change set that is reviewed like any other."
      />
      <ImportForm />
    </div>
  );
}
