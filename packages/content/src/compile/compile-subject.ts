import type { z } from 'zod';
import { errorIn } from '../error-in.ts';
import type { PackFinding } from '../finding.ts';
import type { Fields } from '../plain.ts';
import { type Path, type Spot, under } from '../read/spot.ts';
import type { CompileContext } from './compile-context.ts';
import { compileEvidence } from './compile-evidence.ts';
import { compileFields, type FieldShapes } from './compile-fields.ts';

/** A concept or statement as the pack writes it. */
export interface RawSubject {
  /** Core's shape of the subject. */
  readonly shape: z.ZodObject;
  readonly spot: Spot;
  readonly fields: Fields;
  /** The fields that the pack does not write: id, kind, the ends of a statement. */
  readonly given: Fields & { readonly id: string };
}

/** A subject in core's shape; undefined when something in it names nothing, which is reported. */
export function compileSubject(raw: RawSubject, context: CompileContext): unknown {
  const { shape, spot, fields, given } = raw;
  const troubles: PackFinding[] = [];
  const noting: CompileContext = { ...context, report: (finding) => troubles.push(finding) };
  const evidence = compileEvidence(fields['evidence'], under(spot, 'evidence'), given.id, noting);
  const open = Object.entries(shape.shape as FieldShapes).filter(
    ([name]) => !(name in given) && name !== 'evidence',
  );
  const compiled = compileFields(Object.fromEntries(open), fields, spot, { evidence, context: noting });
  const result = shape.safeParse({ ...compiled, ...given, evidence: evidence.entries });
  if (!result.success && troubles.length === 0 && context.defaultSource !== undefined) {
    troubles.push(
      ...result.error.issues.map((issue) => shapeTrouble(under(spot, ...(issue.path as Path)), issue)),
    );
  }
  for (const trouble of troubles) context.report(trouble);
  return result.data;
}

function shapeTrouble(spot: Spot, issue: z.core.$ZodIssue): PackFinding {
  return errorIn(spot, 'SHAPE', issue.message);
}
