import {
  type Concept,
  conceptKinds,
  type Statement,
  type StatementKind,
  statementKinds,
} from '@symptograph/core';
import type { z } from 'zod';
import { errorIn } from '../error-in.ts';
import { fieldsOf, listOf, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import { objectKindsOf, statementKindsOf } from '../shape/pack-keys.ts';
import type { CheckedFile } from './checked-file.ts';
import type { CompileContext } from './compile-context.ts';
import { compileSubject } from './compile-subject.ts';
import { type NamedConcept, resolveReference } from './concept-index.ts';

/** A concept or statement in core's shape, and where it stands. */
interface CompiledSubject<Subject extends Concept | Statement> {
  readonly subject: Subject;
  readonly spot: Spot;
}

/** A concept with the statements about it. */
export interface CompiledConcept {
  /** Undefined when it is malformed or names something that there is not: both are reported. */
  readonly concept: CompiledSubject<Concept> | undefined;
  /** The well-formed ones; the others are reported. */
  readonly statements: readonly CompiledSubject<Statement>[];
}

/** Compiles a concept and the statements about it. */
export function compileConcept(
  named: NamedConcept,
  checked: CheckedFile,
  context: CompileContext,
): CompiledConcept {
  const { kind, id, spot } = named;
  const [key = '', position = 0] = spot.path;
  const { statements, ...fields } = fieldsOf(listOf(fieldsOf(checked.file.content)[key])[Number(position)]);
  const isSound = checked.isSound(spot.path, 'statements');
  const raw = { shape: conceptKinds[kind].shape, spot, fields, given: { id, kind } };
  const concept = isSound ? (compileSubject(raw, context) as Concept | undefined) : undefined;
  return {
    concept: concept && { subject: concept, spot },
    statements: statementKindsOf(kind).flatMap((statementKind) =>
      listOf(fieldsOf(statements)[statementKind]).flatMap((item, place) => {
        const statementSpot = under(spot, 'statements', statementKind, place);
        if (!checked.isSound(statementSpot.path)) return [];
        return compileStatement(named, statementKind, { spot: statementSpot, item }, context) ?? [];
      }),
    ),
  };
}

function compileStatement(
  about: NamedConcept,
  kind: StatementKind,
  { spot, item }: { readonly spot: Spot; readonly item: unknown },
  context: CompileContext,
): CompiledSubject<Statement> | undefined {
  const fields = fieldsOf(item);
  const id = context.ids.claim(spot, fields, 'stm');
  const reference = textOf(fields['object']) ?? '';
  const object = resolveReference(context.concepts, reference, objectKindsOf(kind, about.kind));
  if (!object.ok) {
    const place = under(spot, 'object');
    context.report(errorIn(place, object.code, object.sentence));
  }
  const given = { id, kind, subject: about.id, object: object.ok ? object.id : about.id };
  const shape = statementKinds[kind].shape as unknown as z.ZodObject;
  const subject = compileSubject({ shape, spot, fields, given }, context) as Statement | undefined;
  return subject && object.ok ? { subject, spot } : undefined;
}
