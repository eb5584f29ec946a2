import { errorIn } from '../error-in.ts';
import { nearest } from '../nearest.ts';
import { textOf } from '../plain.ts';
import type { Spot } from '../read/spot.ts';
import type { SubjectScope } from './subject-scope.ts';

/** The id of the piece of evidence that a label names; without a label, the subject's only piece. */
export function compileEvidenceRef(label: unknown, spot: Spot, scope: SubjectScope): string | undefined {
  const name = textOf(label);
  if (name !== undefined) return byLabel(name, spot, scope);
  const [only, ...others] = scope.evidence.ids;
  if (only !== undefined && others.length === 0) return only;
  const sentence =
    only === undefined
      ? 'there is no evidence that this number or frequency could rest on; give the subject one'
      : `the subject has ${others.length + 1} pieces of evidence; say by label which one holds this number or frequency`;
  scope.context.report(errorIn(spot, 'EVIDENCE_NOT_NAMED', sentence));
  return undefined;
}

/** The ids of the pieces of evidence that one or more labels name; without any, all of the subject's pieces. */
export function compileEvidenceRefs(labels: unknown, spot: Spot, scope: SubjectScope): readonly string[] {
  if (labels === undefined) return scope.evidence.ids;
  const names = Array.isArray(labels) ? labels : [labels];
  return names.flatMap((name) => byLabel(textOf(name) ?? '', spot, scope) ?? []);
}

function byLabel(name: string, spot: Spot, { evidence, context }: SubjectScope): string | undefined {
  const id = evidence.idByLabel.get(name);
  if (id !== undefined) return id;
  const labels = [...evidence.idByLabel.keys()];
  const near = nearest(name, labels);
  const hint =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : labels.length > 0
        ? `there are ${labels.join(', ')}`
        : 'none of it has a label';
  const what = `no evidence of this subject has the label "${name}"; ${hint}`;
  context.report(errorIn(spot, 'UNKNOWN_LABEL', what));
  return undefined;
}
