import type { RuleScore } from '@symptograph/rules';
import type { TextsOfRules } from '../rule-book/client-book.ts';
import { rulePath } from '../rules/rule-path.ts';
import { TextLink } from '../ui/text-link.tsx';
import { scoreWords } from './score-words.ts';

interface ScoreLinesProps {
  readonly scores: readonly RuleScore[];
  readonly texts: TextsOfRules;
}

/** The scores within rules with the sums that are possible, and what each has to reach. */
export function ScoreLines({ scores, texts }: ScoreLinesProps) {
  return (
    <ul className="divide-y divide-line">
      {scores.map((score) => {
        const { id, title } = score.rule.logic;
        const slug = texts[id]?.slug;
        return (
          <li
            key={`${id} ${score.threshold}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 py-2.5"
          >
            <span className="font-medium">
              {slug === undefined ? title : <TextLink href={rulePath({ slug })}>{title}</TextLink>}
            </span>
            <span>
              <strong className="font-serif text-lg font-semibold tabular-nums">{scoreWords(score)}</strong>{' '}
              <span className="text-sm text-ink-soft">counts from {score.threshold} on</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
