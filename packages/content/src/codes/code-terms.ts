/** A term of another vocabulary, by which codes are checked. */
export interface CodeTerm {
  readonly label: string;
  /** Label and synonyms. */
  readonly names: readonly string[];
  /** Codes of further systems for the same term: `MESH:D020246`. */
  readonly xrefs: ReadonlySet<string>;
  readonly isObsolete: boolean;
}

/** Terms by code: `DOID:820`. */
export type CodeTerms = ReadonlyMap<string, CodeTerm>;

/** The terms of several sets as one; what they say of the same code is put together. */
export function mergeTerms(sets: readonly CodeTerms[]): CodeTerms {
  const merged = new Map<string, CodeTerm>();
  for (const [code, term] of sets.flatMap((terms) => [...terms])) {
    const known = merged.get(code);
    merged.set(code, {
      label: known?.label ?? term.label,
      names: [...new Set([...(known?.names ?? []), ...term.names])],
      xrefs: new Set([...(known?.xrefs ?? []), ...term.xrefs]),
      isObsolete: (known?.isObsolete ?? false) || term.isObsolete,
    });
  }
  return merged;
}

/** A cross reference of the Disease and Symptom Ontology under the name by which this graph calls its system. */
export function codeOfXref(xref: string): string {
  return xref.replace(/^SNOMEDCT_US_\d{4}_\d{2}_\d{2}:/, 'SNOMEDCT:').replace(/^UMLS_CUI:/, 'UMLS:');
}
