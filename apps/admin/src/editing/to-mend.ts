import { fieldLabel } from '../shape-form/field-label.ts';
import type { EditState } from './edit-state.ts';
import { problemsOf } from './problems-of.ts';

/** The names of the fields that have to be mended before they are saved, as they are labelled. */
export function toMend({ subjects, unsaved }: Pick<EditState, 'subjects' | 'unsaved'>): readonly string[] {
  const labels = [...unsaved.keys()].flatMap((id) => {
    const subject = subjects.get(id);
    const problems = subject === undefined ? [] : problemsOf(subject);
    return problems.map(({ path }) => fieldLabel(fieldOf(path)));
  });
  return [...new Set(labels)];
}

/** The last name in a path that is none of an item of a list: of `synonyms.0.text`, `text`. */
function fieldOf(path: string): string {
  return path.split('.').findLast((step) => /^[a-z][A-Za-z]*$/.test(step)) ?? path;
}
