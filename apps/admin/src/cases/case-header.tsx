import { NotebookText } from 'lucide-react';
import type { CaseViewFragment } from '../api/generated/graphql.ts';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { EditLink } from '../subject-editor/edit-link.tsx';
import { Badge } from '../ui/badge.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { CASES_PATH, caseTitle } from './case-path.ts';

interface CaseHeaderProps {
  readonly of: CaseViewFragment;
  readonly citations: Citations;
}

/** The head of a case's page: where it is, what it is called, and the story as it was told. */
export function CaseHeader({ of, citations }: CaseHeaderProps) {
  const { profile, narrative, tags, evidence } = of;
  return (
    <header>
      <Breadcrumbs
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Cases', href: CASES_PATH },
        ]}
      />
      <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm font-medium text-ink-soft">
        <span className="inline-flex items-center gap-1.5">
          <NotebookText aria-hidden="true" size={16} strokeWidth={1.75} />
          Case
        </span>
        {tags.map((tag) => (
          <Badge key={tag}>{tag.replaceAll('-', ' ')}</Badge>
        ))}
      </p>
      <h1 className="mt-1.5 font-serif text-3xl font-semibold tracking-tight text-balance">
        {caseTitle(of)}
      </h1>
      <div className="mt-3 empty:hidden">
        <EditLink id={of.id} />
      </div>
      <blockquote className="mt-4 max-w-prose border-l-4 border-line-strong/50 pl-4 font-serif text-lg text-ink">
        {narrative}
        <Cite evidence={evidence} citations={citations} />
      </blockquote>
      {profile === null ? null : <p className="mt-2 max-w-prose pl-5 text-sm text-ink-soft">{profile}</p>}
    </header>
  );
}
