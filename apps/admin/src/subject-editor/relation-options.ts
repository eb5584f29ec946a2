import {
  CONCEPT_ID_PREFIX,
  type ConceptKind,
  STATEMENT_KINDS,
  type StatementKind,
  statementKinds,
} from '@symptograph/core';

/** One way to relate a concept to another. */
export interface RelationOption {
  readonly key: string;
  readonly kind: StatementKind;
  /** Whether the concept is what the statement begins with. */
  readonly isSubject: boolean;
  /** "has the symptom" */
  readonly label: string;
  /** Of the ids of what it can be related to. */
  readonly prefixes: readonly string[];
}

/** All ways to relate a concept of a kind, as the vocabulary allows them. */
export function relationOptions(kind: ConceptKind): readonly RelationOption[] {
  return STATEMENT_KINDS.flatMap((each) => {
    const { ends, label, inverseLabel, symmetric } = statementKinds[each];
    const forward = ends.filter(({ subject }) => subject === kind).map(({ object }) => object);
    const backward = ends.filter(({ object }) => object === kind).map(({ subject }) => subject);
    const option = (isSubject: boolean, text: string, kinds: readonly ConceptKind[]) =>
      kinds.length === 0
        ? []
        : [
            {
              key: `${each}-${isSubject ? 'to' : 'from'}`,
              kind: each,
              isSubject,
              label: text,
              prefixes: [...new Set(kinds)].map((of) => CONCEPT_ID_PREFIX[of]),
            },
          ];
    return [...option(true, label, forward), ...(symmetric ? [] : option(false, inverseLabel, backward))];
  });
}
