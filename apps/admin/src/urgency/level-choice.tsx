import { urgency } from '@symptograph/core';
import { URGENCIES, type Urgency } from '@symptograph/rules';
import { ChoiceLinks } from '../ui/choice-links.tsx';

interface LevelChoiceProps {
  readonly levels: readonly Urgency[];
  /** What NONE is called in this list. */
  readonly none: string;
  /** What the levels are of. */
  readonly title?: string;
  /** The address of the list with these levels. */
  readonly pathOf: (levels: readonly Urgency[]) => string;
}

/** The levels that a list is narrowed to, each a link that adds it or takes it back. */
export function LevelChoice({ levels, none, title = 'Level', pathOf }: LevelChoiceProps) {
  const choices = URGENCIES.map((level) => {
    const isOn = levels.includes(level);
    const wanted = URGENCIES.filter((each) => (each === level ? !isOn : levels.includes(each)));
    const label = level === 'NONE' ? none : urgency.terms[level].label;
    return { key: level, label, href: pathOf(wanted), isOn };
  });
  return <ChoiceLinks name="Levels" title={title} choices={choices} />;
}
