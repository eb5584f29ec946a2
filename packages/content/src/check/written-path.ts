import { type Fields, fieldsOf, isFields, listOf } from '../plain.ts';
import type { Path } from '../read/spot.ts';
import { conditionForms } from '../shape/condition-notation.ts';
import { formOf } from '../shape/notation.ts';

/**
 * Where in a rule, criterion, contract or case of a pack stands what core's shape has at a path: `when.of.2.fact.concept` may be
 * written at `when.any.2.present`. Of what is not written, the nearest place around it.
 */
export function writtenPath(subject: Fields, [field, ...steps]: Path): Path {
  if (field === undefined) return [];
  if (field === 'when') return [field, ...inCondition(subject[field], steps)];
  const [place, ...rest] = steps;
  if ((field !== 'findings' && field !== 'redFlags') || place === undefined) return [field, ...steps];
  return [field, place, ...inFact(listOf(subject[field])[Number(place)], rest)];
}

function inCondition(value: unknown, [step, ...rest]: Path): Path {
  if (!isFields(value) || step === undefined) return [];
  const form = formOf(conditionForms, value) ?? '';
  switch (step) {
    case 'fact':
      return inFact(value, rest);
    case 'of':
      return form === 'not' ? [form, ...inCondition(value[form], rest)] : inParts(value, form, rest);
    case 'items':
      return inItem(value, rest);
    case 'gte':
    case 'lt':
    case 'unit':
      return [form === 'score' ? form : step];
    default:
      return [form];
  }
}

function inParts(value: Fields, form: string, [place, ...rest]: Path): Path {
  const key = form === 'atLeast' ? 'of' : form;
  if (place === undefined) return [key];
  return [key, place, ...inCondition(listOf(value[key])[Number(place)], rest)];
}

function inItem({ items }: Fields, [place, field, ...rest]: Path): Path {
  if (place === undefined || field === undefined) return ['items', ...(place === undefined ? [] : [place])];
  if (field !== 'when') return ['items', place, field];
  return ['items', place, field, ...inCondition(fieldsOf(listOf(items)[Number(place)])[field], rest)];
}

/** The keys under which the concept of a fact or finding stands. */
const CONCEPT_KEYS = ['present', 'absent', 'unknown', 'measured'];

function inFact(value: unknown, [step, ...rest]: Path): Path {
  if (!isFields(value) || step === undefined) return [];
  if (step === 'qualifiers' && rest.length > 0) return rest;
  const isOfConcept = step === 'concept' || step === 'qualifiers' || step === 'state';
  return isOfConcept ? CONCEPT_KEYS.filter((key) => key in value) : [step];
}
