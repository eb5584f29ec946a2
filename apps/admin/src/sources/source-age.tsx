import { Badge } from '../ui/badge.tsx';
import { ageWords } from './age-words.ts';

interface SourceAgeProps {
  readonly source: { readonly accessedAt: string | null; readonly publishedAt: string | null };
  readonly isStale: boolean;
}

/** When somebody last looked at a source: "Read 14 months ago"; as a warning when that is too long ago. */
export function SourceAge({ source: { accessedAt, publishedAt }, isStale }: SourceAgeProps) {
  const now = new Date();
  const words =
    accessedAt !== null
      ? `Read ${ageWords(accessedAt, now)}`
      : publishedAt !== null
        ? `Published ${ageWords(publishedAt, now)}, nobody says when it was read`
        : 'Without a date';
  return <Badge tone={isStale ? 'warning' : 'plain'}>{words}</Badge>;
}
