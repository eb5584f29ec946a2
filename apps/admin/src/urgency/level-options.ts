import { urgency } from '@symptograph/core';
import { URGENCIES, type Urgency } from '@symptograph/rules';
import { capitalised } from '../concepts/capitalised.ts';

/** A level as a form offers it. */
interface LevelOption {
  readonly value: Urgency;
  readonly label: string;
}

/** Every level to choose from, that no rule speaks included, the most urgent first. */
export const LEVEL_OPTIONS: readonly LevelOption[] = URGENCIES.map((value) => ({
  value,
  label: capitalised(urgency.terms[value].label),
}));

/** The levels that say what to do, to choose from. */
export const SPOKEN_LEVEL_OPTIONS: readonly LevelOption[] = LEVEL_OPTIONS.filter(
  ({ value }) => value !== 'NONE',
);
