import type { EditState } from './edit-state.ts';
import { placeLabel } from './place-label.ts';
import { problemsOf } from './problems-of.ts';

/** The names of the fields that have to be mended before they are saved, as they are labelled. */
export function toMend({ subjects, unsaved }: Pick<EditState, 'subjects' | 'unsaved'>): readonly string[] {
  const labels = [...unsaved.keys()].flatMap((id) => {
    const subject = subjects.get(id);
    const problems = subject === undefined ? [] : problemsOf(subject);
    return subject === undefined ? [] : problems.map(({ path }) => placeLabel(subject, path));
  });
  return [...new Set(labels)];
}
