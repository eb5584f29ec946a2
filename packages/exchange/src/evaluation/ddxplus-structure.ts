import type { DdxplusKnowledge } from '../cases/read-ddxplus-knowledge.ts';
import type { Knowledge, KnownLink } from './knowledge.ts';

/**
 * What the condition files of DDXPlus say: which condition has which symptoms and antecedents, never how often. Antecedents are
 * findings like symptoms here: DDXPlus draws both alike from how often people with the condition have them, and says nothing
 * of how far an antecedent raises a risk.
 */
export function ddxplusStructure({ conditions, evidences }: DdxplusKnowledge, title: string): Knowledge {
  const links = [...conditions.values()].flatMap(({ name, symptoms, antecedents }): readonly KnownLink[] => [
    ...[...symptoms, ...antecedents].map((finding) => ({ condition: name, finding })),
  ]);
  return {
    title,
    conditions: [...conditions.keys()].map((name) => ({ code: name, label: name })),
    findings: [...evidences.values()].map(({ code, question }) => ({ code, label: question })),
    links,
  };
}
