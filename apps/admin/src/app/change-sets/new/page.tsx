import type { Metadata } from 'next';
import { BeginChangeSet } from '../../../change-sets/begin-change-set.tsx';
import { CHANGE_SETS_PATH } from '../../../change-sets/change-set-path.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Begin a change set' };

/** Where a change set is begun that has no edit yet. */
export default function NewChangeSetPage() {
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Begin a change set"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Change sets', href: CHANGE_SETS_PATH },
        ]}
        lead="It is a draft of yours until you submit it. Whatever you edit while you are in it becomes a part of it."
      />
      <BeginChangeSet />
    </div>
  );
}
