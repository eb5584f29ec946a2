import { z } from 'zod';
import { type FactRef, factRefShape } from './fact-ref.ts';
import { sizeProblem } from './size-problem.ts';

/** True when what is known of the fact lies within `in`: `[true]` is present, `[false]` known to be absent. */
export interface IsExpression {
  readonly op: 'is';
  readonly fact: FactRef;
  readonly in: readonly (boolean | string)[];
}

/** True when the measured value is at least `gte` and below `lt`, in `unit` (UCUM, the source's own). */
export interface CompareExpression {
  readonly op: 'compare';
  readonly fact: FactRef;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly unit: string;
}

/** Points that count while `when` holds; they may be negative. `label` is how the source names the item. */
export interface ScoreItem {
  readonly points: number;
  readonly when: Expression;
  readonly label?: string | undefined;
}

/** A condition on facts in strong Kleene logic: true, false, or unknown while too little is known. */
export type Expression =
  | IsExpression
  | CompareExpression
  | { readonly op: 'all'; readonly of: readonly Expression[] }
  | { readonly op: 'any'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'atLeast'; readonly n: number; readonly of: readonly Expression[] }
  | { readonly op: 'score'; readonly gte: number; readonly items: readonly ScoreItem[] }
  | { readonly op: 'criterion'; readonly id: string };

const several = () => z.array(nestedShape).min(1, 'must name at least one condition');

const nestedShape: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({
      op: z.literal('is'),
      fact: factRefShape,
      in: z.array(z.union([z.boolean(), z.string().min(1)])).min(1, 'must name at least one value'),
    }),
    z.strictObject({
      op: z.literal('compare'),
      fact: factRefShape,
      gte: z.number().optional(),
      lt: z.number().optional(),
      unit: z.string().min(1),
    }),
    z.strictObject({ op: z.literal('all'), of: several() }),
    z.strictObject({ op: z.literal('any'), of: several() }),
    z.strictObject({ op: z.literal('not'), of: nestedShape }),
    z.strictObject({ op: z.literal('atLeast'), n: z.int().min(1), of: several() }),
    z.strictObject({
      op: z.literal('score'),
      gte: z.number(),
      items: z
        .array(z.strictObject({ points: z.number(), when: nestedShape, label: z.string().min(1).optional() }))
        .min(1, 'must have at least one item'),
    }),
    z.strictObject({ op: z.literal('criterion'), id: z.string().min(1) }),
  ]),
) as z.ZodType<Expression>;

/**
 * The shape of an expression as JSON: at most 40 levels and 5,000 parts, which is looked at first, so that no input costs more
 * than its length.
 */
export const expressionShape: z.ZodType<Expression> = z
  .unknown()
  .superRefine((value, context) => {
    const problem = sizeProblem(value);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem, continue: false });
  })
  .pipe(nestedShape) as unknown as z.ZodType<Expression>;
