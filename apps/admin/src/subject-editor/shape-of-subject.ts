import {
  caseShape,
  conceptKinds,
  type Statement,
  type Subject,
  sourceShape,
  statementKinds,
  subjectTypeOf,
} from '@symptograph/core';
import type { z } from 'zod';
import type { NamedField } from '../shape-form/field.ts';
import { partsOfShape } from '../shape-form/field-of-shape.ts';

/** The fields of a subject that are written in a form; rules, criteria and contracts have none, they have their own editor. */
export function fieldsOfSubject(subject: Subject): readonly NamedField[] {
  const shape = shapeOfSubject(subject);
  return shape === undefined ? [] : partsOfShape(shape);
}

/** The shape of a subject that is written in a form. */
export function shapeOfSubject(subject: Subject): z.ZodObject | undefined {
  switch (subjectTypeOf(subject.id)) {
    case 'CONCEPT':
      return 'kind' in subject && subject.kind in conceptKinds
        ? conceptKinds[subject.kind as keyof typeof conceptKinds].shape
        : undefined;
    case 'STATEMENT':
      return statementKinds[(subject as Statement).kind].shape;
    case 'SOURCE':
      return sourceShape;
    case 'CASE':
      return caseShape;
    default:
      return undefined;
  }
}

/** The fields of a statement that somebody writes: its ends are what it is, and its kind says which circumstances it can have. */
export function fieldsOfStatement(statement: Statement): readonly NamedField[] {
  const slots: ReadonlySet<string> = new Set(statementKinds[statement.kind].qualifiers);
  return fieldsOfSubject(statement).flatMap((part) => {
    if (part.name === 'subject' || part.name === 'object') return [];
    if (part.name !== 'qualifiers' || part.field.kind !== 'RECORD') return [part];
    const parts = part.field.parts.filter(({ name }) => slots.has(name));
    return [{ ...part, isOptional: false, field: { ...part.field, parts } }];
  });
}
