import { ChoiceLinks } from '../ui/choice-links.tsx';
import { CITING, type CitingType } from './citation-words.ts';
import { citingType, type LoadedCitations } from './load-source.ts';

interface CitingChoiceProps {
  readonly counts: LoadedCitations['standing']['citationCounts'];
  readonly type: CitingType;
  /** The address of the source's page. */
  readonly path: string;
}

/** Which of the things that cite a source are listed, with how many there are of each. */
export function CitingChoice({ counts, type, path }: CitingChoiceProps) {
  const choices = counts.flatMap(({ type: each, count }) => {
    const citing = citingType(each);
    if (citing === undefined) return [];
    const label = `${CITING[citing][count === 1 ? 0 : 1]} ${count}`;
    return [{ key: each, label, href: `${path}?of=${each}`, isOn: citing === type }];
  });
  return <ChoiceLinks name="What cites it" title="List" choices={choices} />;
}
