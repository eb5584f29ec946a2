import { type CodeTerm, type CodeTerms, codeOfXref } from './code-terms.ts';

/**
 * The terms of the Disease Ontology's reports: `terms` has the columns id, label and subClassOf, `xrefs` the columns
 * id, label and xref, both with a header line.
 */
export function readTsvTerms(terms: string, xrefs: string): CodeTerms {
  const references = rowsOf(xrefs);
  const termOf = (id: string, label: string): CodeTerm => ({
    label,
    names: [label],
    xrefs: new Set(references.filter(([of]) => of === id).map(([, , xref = '']) => codeOfXref(xref))),
    isObsolete: false,
  });
  return new Map(rowsOf(terms).map(([id = '', label = '']) => [id, termOf(id, label)]));
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
