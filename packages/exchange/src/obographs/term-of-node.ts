import type { OntologyMatch, OntologySynonym, OntologyTerm, ReadProblem } from '../ontology/ontology.ts';
import { skosRelation } from '../ontology/skos-relation.ts';
import { curieOf } from './curie-of.ts';
import type { ObographsNode } from './obographs-shape.ts';

const OBO_IN_OWL = 'http://www.geneontology.org/formats/oboInOwl#';
const REPLACED_BY = 'http://purl.obolibrary.org/obo/IAO_0100001';

const SCOPES: ReadonlyMap<string, OntologySynonym['scope']> = new Map([
  ['hasExactSynonym', 'EXACT'],
  ['hasBroadSynonym', 'BROAD'],
  ['hasNarrowSynonym', 'NARROW'],
  ['hasRelatedSynonym', 'RELATED'],
]);

/** The term that a node is, without its edges, and what in it could not be read. */
export function termOfNode({ id: iri, lbl, meta }: ObographsNode): {
  readonly term: OntologyTerm;
  readonly problems: readonly ReadProblem[];
} {
  const id = curieOf(iri);
  const name = lbl?.trim();
  const [comment] = meta.comments;
  const [namespace] = valuesOf(meta, `${OBO_IN_OWL}hasOBONamespace`);
  const { synonyms, problems } = synonymsOf(meta);
  const term: OntologyTerm = {
    id,
    ...(name && { name }),
    ...(namespace !== undefined && { namespace }),
    ...(meta.definition && { definition: { text: meta.definition.val, xrefs: meta.definition.xrefs } }),
    ...(comment !== undefined && { comment }),
    synonyms,
    xrefs: meta.xrefs.map(({ val }) => ({ id: val })),
    matches: matchesOf(meta),
    parents: [],
    relationships: [],
    altIds: linksOf(meta, `${OBO_IN_OWL}hasAlternativeId`),
    subsets: meta.subsets.map(curieOf),
    isObsolete: meta.deprecated,
    replacedBy: linksOf(meta, REPLACED_BY),
    consider: linksOf(meta, `${OBO_IN_OWL}consider`),
  };
  return { term, problems: problems.map((reason) => ({ at: id, reason })) };
}

type Meta = ObographsNode['meta'];

function valuesOf(meta: Meta, property: string): readonly string[] {
  return meta.basicPropertyValues.filter(({ pred }) => pred === property).map(({ val }) => val);
}

function linksOf(meta: Meta, property: string): readonly { readonly id: string }[] {
  return valuesOf(meta, property).map((value) => ({ id: curieOf(value) }));
}

function matchesOf(meta: Meta): readonly OntologyMatch[] {
  return meta.basicPropertyValues.flatMap(({ pred, val }) => {
    const relation = skosRelation(pred);
    return relation ? { relation, id: curieOf(val) } : [];
  });
}

function synonymsOf(meta: Meta): {
  readonly synonyms: readonly OntologySynonym[];
  readonly problems: readonly string[];
} {
  const synonyms: OntologySynonym[] = [];
  const problems: string[] = [];
  for (const { pred, val: text, synonymType: type, xrefs } of meta.synonyms) {
    const scope = SCOPES.get(pred.replace(OBO_IN_OWL, ''));
    if (!scope) problems.push(`The synonym “${text}” has an unknown predicate, ${pred}.`);
    else if (text.trim() === '') problems.push('A synonym is empty.');
    else synonyms.push({ text, scope, xrefs, ...(type !== undefined && { type: curieOf(type) }) });
  }
  return { synonyms, problems };
}
