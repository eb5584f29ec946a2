import type {
  OntologyLink,
  OntologyMatch,
  OntologyRelationship,
  OntologySynonym,
  OntologyTerm,
  ReadProblem,
} from '../ontology/ontology.ts';
import { skosRelation } from '../ontology/skos-relation.ts';
import type { OboClause, OboFrame } from './obo-clauses.ts';
import { unescapeObo } from './obo-text.ts';
import { firstWord, readQuoted, readXrefList } from './obo-value.ts';
import { readOboSynonym } from './read-obo-synonym.ts';

/** What a stanza gives: a term, unless it has no id, and what in it could not be read. */
export interface OboTermReading {
  readonly term: OntologyTerm | undefined;
  readonly problems: readonly ReadProblem[];
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A term while its clauses are read. */
interface Draft extends Mutable<Omit<OntologyTerm, 'id' | 'line'>> {
  id?: string;
  synonyms: OntologySynonym[];
  xrefs: OntologyLink[];
  matches: OntologyMatch[];
  parents: OntologyLink[];
  relationships: OntologyRelationship[];
  altIds: OntologyLink[];
  subsets: string[];
  replacedBy: OntologyLink[];
  consider: OntologyLink[];
}

/** Takes a clause into the draft; a sentence when it cannot. */
type ClauseReader = (draft: Draft, clause: OboClause) => string | undefined;

const NOT_KEPT = [
  'intersection_of',
  'union_of',
  'disjoint_from',
  'equivalent_to',
  'created_by',
  'creation_date',
  'is_anonymous',
  'builtin',
  'modified_by',
  'modification_date',
];

const READERS: ReadonlyMap<string, ClauseReader> = new Map<string, ClauseReader>([
  ['id', readId],
  ['name', once('name')],
  ['namespace', once('namespace')],
  ['comment', once('comment')],
  ['def', readDefinition],
  ['synonym', readSynonym],
  ['exact_synonym', readSynonym],
  ['broad_synonym', readSynonym],
  ['narrow_synonym', readSynonym],
  ['related_synonym', readSynonym],
  ['xref', link('xrefs')],
  ['is_a', link('parents')],
  ['alt_id', link('altIds')],
  ['replaced_by', link('replacedBy')],
  ['consider', link('consider')],
  ['relationship', readRelationship],
  ['property_value', readPropertyValue],
  ['subset', (draft, { value }) => void draft.subsets.push(firstWord(value))],
  ['is_obsolete', readObsolete],
  ...NOT_KEPT.map((tag): [string, ClauseReader] => [tag, () => undefined]),
]);

/** Reads a `[Term]` stanza. */
export function readOboTerm({ line, clauses }: OboFrame): OboTermReading {
  const draft = emptyDraft();
  const wrong: { line: number; reason: string }[] = [];
  for (const clause of clauses) {
    const reader = READERS.get(clause.tag);
    const reason = reader ? reader(draft, clause) : `The tag ${clause.tag} is not known.`;
    if (reason !== undefined) wrong.push({ line: clause.line, reason });
  }
  const { id } = draft;
  if (id === undefined) wrong.push({ line, reason: 'A term has no id; all of it is left out.' });
  const problems = wrong.map((problem): ReadProblem => ({ ...problem, at: id }));
  return { term: id === undefined ? undefined : { ...draft, id, line }, problems };
}

function emptyDraft(): Draft {
  return {
    synonyms: [],
    xrefs: [],
    matches: [],
    parents: [],
    relationships: [],
    altIds: [],
    subsets: [],
    isObsolete: false,
    replacedBy: [],
    consider: [],
  };
}

function readId(draft: Draft, { value }: OboClause): string | undefined {
  const id = firstWord(value);
  if (draft.id !== undefined) return `The term has a second id, ${id}; the first counts.`;
  if (id === '') return 'The id is empty.';
  draft.id = id;
  return undefined;
}

function once(field: 'name' | 'namespace' | 'comment'): ClauseReader {
  return (draft, { tag, value }) => {
    if (draft[field] !== undefined) return `A second ${tag} is left out: “${value}”.`;
    const text = unescapeObo(value).trim();
    if (text === '') return `The ${tag} is empty.`;
    draft[field] = text;
    return undefined;
  };
}

function readDefinition(draft: Draft, { value }: OboClause): string | undefined {
  const quoted = readQuoted(value);
  if (!quoted) return 'The definition is not a quoted text.';
  if (draft.definition) return 'A second definition is left out.';
  const xrefs = quoted.rest === '' ? [] : readXrefList(quoted.rest);
  draft.definition = { text: quoted.text, xrefs: xrefs ?? [] };
  return xrefs ? undefined : 'The cross-references after the definition are not a list in brackets.';
}

function readSynonym(draft: Draft, clause: OboClause): string | undefined {
  const synonym = readOboSynonym(clause);
  if (typeof synonym === 'string') return synonym;
  draft.synonyms.push(synonym);
  return undefined;
}

function link(field: 'xrefs' | 'parents' | 'altIds' | 'replacedBy' | 'consider'): ClauseReader {
  return (draft, { line, tag, value }) => {
    const id = firstWord(value);
    if (id === '') return `The ${tag} is empty.`;
    draft[field].push({ id, line });
    return undefined;
  };
}

function readRelationship(draft: Draft, { line, value }: OboClause): string | undefined {
  const [type = '', id = ''] = value.split(/\s+/).map(unescapeObo);
  if (type === '' || id === '') return 'A relationship needs a type and a term.';
  draft.relationships.push({ type, id, line });
  return undefined;
}

/** Of property values only the SKOS mapping relations are kept. */
function readPropertyValue(draft: Draft, { line, value }: OboClause): string | undefined {
  const [, property = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(value) ?? [];
  const relation = skosRelation(property);
  if (!relation) return undefined;
  const id = readQuoted(rest)?.text ?? firstWord(rest);
  if (id.trim() === '') return `The ${property} names nothing.`;
  draft.matches.push({ relation, id: id.trim(), line });
  return undefined;
}

function readObsolete(draft: Draft, { value }: OboClause): string | undefined {
  if (value !== 'true' && value !== 'false') return `is_obsolete is true or false, not “${value}”.`;
  draft.isObsolete = value === 'true';
  return undefined;
}
