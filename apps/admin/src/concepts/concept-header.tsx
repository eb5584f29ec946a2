import { conceptKinds } from '@symptograph/core';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { EditLink } from '../subject-editor/edit-link.tsx';
import { Badge } from '../ui/badge.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { capitalised } from './capitalised.ts';
import { conceptPath, kindPath } from './concept-path.ts';
import { KindMark } from './kind-mark.tsx';
import type { ConceptView } from './load-concept.ts';

interface ConceptHeaderProps {
  readonly concept: ConceptView;
  readonly citations: Citations;
}

/** The head of a concept's page: where it is, its name, what must be known first, and its summary. */
export function ConceptHeader({ concept, citations }: ConceptHeaderProps) {
  const { kind, name, summary, status, replacedBy } = concept;
  return (
    <header>
      <Breadcrumbs
        trail={[
          { name: 'Home', href: '/' },
          { name: capitalised(conceptKinds[kind].pluralLabel), href: kindPath(kind) },
        ]}
      />
      <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm font-medium text-ink-soft">
        <span className="inline-flex items-center gap-1.5">
          <KindMark kind={kind} size={16} />
          {capitalised(conceptKinds[kind].label)}
        </span>
        {concept.__typename === 'Condition' && concept.mustNotMiss ? (
          <Badge tone="danger">Must not be missed</Badge>
        ) : null}
        {concept.__typename === 'Condition' && concept.maxUrgency !== 'NONE' ? (
          <span className="inline-flex items-center gap-1.5">
            Urgency up to <UrgencyBadge urgency={concept.maxUrgency} />
          </span>
        ) : null}
        {status === 'DEPRECATED' ? <Badge tone="warning">Deprecated</Badge> : null}
      </p>
      <h1 className="mt-1.5 font-serif text-3xl font-semibold tracking-tight text-balance">
        {capitalised(name)}
      </h1>
      <div className="mt-3 empty:hidden">
        <EditLink id={concept.id} />
      </div>
      {replacedBy === null ? null : (
        <p className="mt-3">
          Replaced by <TextLink href={conceptPath(replacedBy)}>{replacedBy.name}</TextLink>.
        </p>
      )}
      {summary === null ? null : (
        <p className="mt-4 max-w-prose text-lg text-ink-soft">
          {summary.text}
          <Cite evidence={summary.evidence} citations={citations} />
        </p>
      )}
    </header>
  );
}
