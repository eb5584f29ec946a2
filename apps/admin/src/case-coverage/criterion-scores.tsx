import type { CriterionLogic } from '@symptograph/rules';
import { Section } from '../ui/section.tsx';
import { MistakeList } from './mistake-list.tsx';
import { ScoreFigure } from './score-figure.tsx';
import type { SubjectScore } from './try-mutants.ts';

interface CriterionScoresProps {
  readonly criteria: readonly CriterionLogic[];
  readonly scores: ReadonlyMap<string, SubjectScore>;
}

/** The mistakes in criteria, which change every rule that names them. */
export function CriterionScores({ criteria, scores }: CriterionScoresProps) {
  const tried = criteria.flatMap(({ id, title }) => {
    const score = scores.get(id);
    return score ? [{ id, title, score }] : [];
  });
  if (tried.length === 0) return null;
  return (
    <Section id="criteria" title="Criteria that rules share">
      <ul className="divide-y divide-line border-y border-line">
        {tried.map(({ id, title, score }) => (
          <li key={id} className="grid gap-2 py-3 text-sm">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <span className="text-base font-medium">{title}</span>
              <span className="text-ink-faint tabular-nums">
                Mistakes noticed: <ScoreFigure score={score} isTrying={false} />
              </span>
            </p>
            <MistakeList mistakes={score.unnoticed} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
