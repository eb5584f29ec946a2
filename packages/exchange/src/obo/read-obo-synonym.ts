import type { OntologySynonym, OntologySynonymScope } from '../ontology/ontology.ts';
import type { OboClause } from './obo-clauses.ts';
import { unescapeObo } from './obo-text.ts';
import { readQuoted, readXrefList } from './obo-value.ts';

const SCOPES: ReadonlySet<string> = new Set(['EXACT', 'BROAD', 'NARROW', 'RELATED']);

/**
 * Reads a clause such as `synonym: "stomach cramp" EXACT OMO:0003012 [PMID:1]`; a sentence when it cannot. The scope
 * is RELATED where none is written, or what the older tags (`exact_synonym`) say.
 */
export function readOboSynonym({ line, tag, value }: OboClause): OntologySynonym | string {
  const quoted = readQuoted(value);
  if (!quoted) return 'The synonym is not a quoted text.';
  if (quoted.text.trim() === '') return 'The synonym is empty.';
  const open = quoted.rest.indexOf('[');
  const words = (open === -1 ? quoted.rest : quoted.rest.slice(0, open)).split(/\s+/).filter(Boolean);
  const xrefs = open === -1 ? [] : readXrefList(quoted.rest.slice(open));
  if (!xrefs) return `The cross-references after the synonym “${quoted.text}” are not a list in brackets.`;
  const [first, second] = words;
  const isScoped = first !== undefined && SCOPES.has(first);
  const scope = tag === 'synonym' ? (isScoped ? first : 'RELATED') : tag.split('_')[0]?.toUpperCase();
  const type = isScoped ? second : first;
  return {
    text: quoted.text,
    scope: scope as OntologySynonymScope,
    xrefs,
    line,
    ...(type !== undefined && { type: unescapeObo(type) }),
  };
}
