/** How far a synonym's meaning matches its term, as OBO has it. */
export type OntologySynonymScope = 'EXACT' | 'BROAD' | 'NARROW' | 'RELATED';

/** A SKOS mapping relation, as ontologies state it of a term and a code. */
export type OntologyMatchRelation = OntologySynonymScope | 'CLOSE';

/** Anything that stands on a line of its own; formats without lines leave it out. */
interface Placed {
  /** Counted from 1. */
  readonly line?: number | undefined;
}

/** Another name of a term. `type` names the synonym's type where the ontology has types: `OMO:0003012`. */
export interface OntologySynonym extends Placed {
  readonly text: string;
  readonly scope: OntologySynonymScope;
  readonly type?: string | undefined;
  readonly xrefs: readonly string[];
}

/** Leads to another term, or to an entry of another vocabulary, by its CURIE. */
export interface OntologyLink extends Placed {
  readonly id: string;
}

/** A link of a named type: `part_of`. */
export interface OntologyRelationship extends OntologyLink {
  readonly type: string;
}

/** A mapping with a stated relation, other than a plain cross-reference. */
export interface OntologyMatch extends OntologyLink {
  readonly relation: OntologyMatchRelation;
}

/** One term of an ontology. Ids are CURIEs: `SYMP:0000613`. */
export interface OntologyTerm extends Placed {
  readonly id: string;
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly definition?: { readonly text: string; readonly xrefs: readonly string[] } | undefined;
  readonly comment?: string | undefined;
  readonly synonyms: readonly OntologySynonym[];
  readonly xrefs: readonly OntologyLink[];
  readonly matches: readonly OntologyMatch[];
  /** What the term is a kind of. */
  readonly parents: readonly OntologyLink[];
  readonly relationships: readonly OntologyRelationship[];
  /** Ids that once named what this term names. */
  readonly altIds: readonly OntologyLink[];
  readonly subsets: readonly string[];
  readonly isObsolete: boolean;
  readonly replacedBy: readonly OntologyLink[];
  /** What to look at instead of an obsolete term, where nothing replaces it as a whole. */
  readonly consider: readonly OntologyLink[];
}

/** An ontology as every format of it is read. */
export interface Ontology {
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  readonly terms: readonly OntologyTerm[];
}

/** Something that a reader could not read. */
export interface ReadProblem {
  /** Counted from 1; absent in formats without lines. */
  readonly line?: number | undefined;
  /** What it stands in, where that is known: a term's id. */
  readonly at?: string | undefined;
  /** What is wrong, as a sentence. */
  readonly reason: string;
}

/** What reading an ontology's file gives: everything that could be read, and everything that could not. */
export interface OntologyReading {
  readonly ontology: Ontology;
  readonly problems: readonly ReadProblem[];
}
