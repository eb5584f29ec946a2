import type { SubjectPlace } from '../subjects/subject-place.ts';
import { TextLink } from '../ui/text-link.tsx';

interface CitedSourcesProps {
  /** Undefined where the desk tells nothing to whoever looks. */
  readonly sources: readonly SubjectPlace[] | undefined;
}

/** The sources that something rests on, as links; that there is none is told. */
export function CitedSources({ sources }: CitedSourcesProps) {
  if (sources === undefined) return null;
  if (sources.length === 0) return <p className="text-sm text-warning">Names no source</p>;
  return (
    <p className="text-sm text-ink-faint">
      Rests on{' '}
      {sources.map(({ href, name }, place) => (
        <span key={href}>
          {place === 0 ? '' : ', '}
          <TextLink href={href}>{name}</TextLink>
        </span>
      ))}
    </p>
  );
}
