import type { EditState } from './edit-state.ts';
import { placeLabel } from './place-label.ts';
import { problemsOf } from './problems-of.ts';

type Written = Pick<EditState, 'subjects' | 'unsaved' | 'held'>;

/** The names of the fields that have to be mended before they are saved, as they are labelled. */
export function toMend({ subjects, unsaved, held }: Written): readonly string[] {
  const labels = [...unsaved.keys()].flatMap((id) => {
    const subject = subjects.get(id);
    const problems = subject === undefined ? [] : problemsOf(subject);
    return subject === undefined ? [] : problems.map(({ path }) => placeLabel(subject, path));
  });
  return [...new Set([...labels, ...held.map(({ label }) => label)])];
}
