import { capitalised } from '../concepts/capitalised.ts';
import { Passage } from '../evidence/passage.tsx';
import { placeInList } from '../rules/place-in-list.ts';
import { TextLink } from '../ui/text-link.tsx';
import type { LoadedCitations } from './load-source.ts';

type Citation = LoadedCitations['standing']['citations']['nodes'][number];

/** What cites a source, each over the passages that it rests on. */
export function CitationList({ standing, places }: LoadedCitations) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {standing.citations.nodes.map((citation) => (
        <li
          key={citation.subjectId}
          className="grid gap-x-8 gap-y-1 py-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
        >
          <Name
            citation={citation}
            href={places.get(citation.subjectId)?.href ?? placeInList(citation.subjectId)}
          />
          <ul className="text-sm text-ink-faint">
            {citation.evidence.map((evidence) => (
              <li key={evidence.id}>
                <Passage evidence={evidence} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Name({
  citation: { type, name },
  href,
}: {
  readonly citation: Citation;
  readonly href: string | undefined;
}) {
  const words = capitalised(type === 'CASE' ? name.replaceAll('-', ' ') : name);
  return <p>{href === undefined ? words : <TextLink href={href}>{words}</TextLink>}</p>;
}
