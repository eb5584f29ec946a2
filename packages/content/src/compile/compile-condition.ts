import { errorIn } from '../error-in.ts';
import { nearest } from '../nearest.ts';
import { type Fields, fieldsOf, isFields, listOf, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import { conditionForms } from '../shape/condition-notation.ts';
import { formOf } from '../shape/notation.ts';
import type { CompileContext } from './compile-context.ts';
import { compileFact, compileFactConcept, FACT_KINDS, MEASURED_KINDS } from './compile-fact.ts';

/**
 * The expression of a well-formed condition of a pack. Where something names nothing, which is reported, there is no id, and core's
 * shape refuses the expression.
 */
export function compileCondition(value: unknown, spot: Spot, context: CompileContext): Fields {
  const fields = isFields(value) ? value : { present: value };
  const key = formOf(conditionForms, fields) as keyof typeof conditionForms | undefined;
  switch (key) {
    case 'present':
    case 'absent': {
      const fact = compileFact({ key, value, kinds: FACT_KINDS }, spot, context);
      return { op: 'is', fact, in: [key === 'present'] };
    }
    case 'measured':
      return compileMeasured(fields, spot, context);
    case 'all':
    case 'any':
      return { op: key, of: compileParts(fields[key], under(spot, key), context) };
    case 'not':
      return { op: key, of: compileCondition(fields[key], under(spot, key), context) };
    case 'atLeast':
      return { op: key, n: fields[key], of: compileParts(fields['of'], under(spot, 'of'), context) };
    case 'score':
      return {
        op: key,
        gte: fields[key],
        items: compileItems(fields['items'], under(spot, 'items'), context),
      };
    case 'criterion':
      return { op: key, id: compileCriterion(fields[key], under(spot, key), context) };
    default:
      return {};
  }
}

function compileMeasured({ measured, ...range }: Fields, spot: Spot, context: CompileContext): Fields {
  const concept = compileFactConcept(measured, under(spot, 'measured'), { kinds: MEASURED_KINDS, context });
  return { op: 'compare', fact: { concept }, ...range };
}

function compileParts(list: unknown, spot: Spot, context: CompileContext): readonly Fields[] {
  return listOf(list).map((part, place) => compileCondition(part, under(spot, place), context));
}

function compileItems(list: unknown, spot: Spot, context: CompileContext): readonly Fields[] {
  return listOf(list).map((item, place) => {
    const { when, ...fields } = fieldsOf(item);
    return { ...fields, when: compileCondition(when, under(spot, place, 'when'), context) };
  });
}

function compileCriterion(value: unknown, spot: Spot, { criteria, concepts, report }: CompileContext) {
  const slug = textOf(value) ?? '';
  const id = criteria.get(slug);
  if (id !== undefined) return id;
  const near = nearest(slug, [...criteria.keys()]);
  const hint = concepts.has(slug)
    ? `"${slug}" is a concept: write it without "criterion"`
    : near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : 'add it under criteria or correct the slug';
  report(errorIn(spot, 'UNKNOWN_REFERENCE', `there is no criterion "${slug}" in this pack; ${hint}`));
  return undefined;
}
