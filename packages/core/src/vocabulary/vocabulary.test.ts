import { describe, expect, test } from 'vitest';
import { aConcept, aStatement } from '../testing/builders.ts';
import { CONCEPT_KINDS } from './concept-kind.ts';
import { conceptKinds, conceptShape } from './concepts/concept.ts';
import { QUALIFIER_SLOTS } from './qualifiers.ts';
import { STATEMENT_KINDS } from './statement-kind.ts';
import { statementKinds, statementShape } from './statements/statement.ts';

describe.each(CONCEPT_KINDS)('concept kind %s', (kind) => {
  test('is defined under its own name and read back by the shape of all concepts', () => {
    const concept = aConcept(kind, 1);
    expect(conceptKinds[kind].kind).toBe(kind);
    expect(conceptShape.parse(concept)).toEqual(concept);
  });

  test('refuses the id of another kind, and fields that it does not have', () => {
    const other = aConcept(kind === 'ANATOMY' ? 'FACTOR' : 'ANATOMY', 1);
    const concept = aConcept(kind, 1);
    expect(conceptShape.safeParse({ ...concept, id: other.id }).success).toBe(false);
    expect(conceptShape.safeParse({ ...concept, colour: 'red' }).success).toBe(false);
  });

  test('has labels for people and terms of schema.org and Biolink', () => {
    const { label, pluralLabel, schemaOrg, biolink } = conceptKinds[kind];
    expect([label, pluralLabel].every((text) => /^[a-z][a-z -]+$/.test(text))).toBe(true);
    expect(schemaOrg).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(biolink).toMatch(/^biolink:[A-Z][A-Za-z]+$/);
  });
});

describe.each(STATEMENT_KINDS)('statement kind %s', (kind) => {
  const definition = statementKinds[kind];

  test('is defined under its own name and read back by the shape of all statements', () => {
    const [ends] = definition.ends;
    if (!ends) throw new Error(`${kind} joins nothing`);
    const statement = aStatement(kind, 1, {
      subject: aConcept(ends.subject, 1),
      object: aConcept(ends.object, 2),
    });
    expect(definition.kind).toBe(kind);
    expect(statementShape.parse(statement)).toEqual(statement);
  });

  test('says the same from both ends exactly when it is symmetric', () => {
    expect(definition.label === definition.inverseLabel).toBe(definition.symmetric);
    const swappable = definition.ends.every(({ subject, object }) => subject === object);
    if (definition.symmetric) expect(swappable).toBe(true);
  });

  test('takes only qualifiers that there are, each once', () => {
    expect(QUALIFIER_SLOTS).toEqual(expect.arrayContaining([...definition.qualifiers]));
    expect(new Set(definition.qualifiers).size).toBe(definition.qualifiers.length);
  });

  test('has a Biolink predicate and labels that differ when negated', () => {
    expect(definition.biolink).toMatch(/^biolink:[a-z_]+$/);
    expect(definition.negatedLabel).not.toBe(definition.label);
  });
});
