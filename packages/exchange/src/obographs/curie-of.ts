const OBO_PURL = 'http://purl.obolibrary.org/obo/';

/**
 * The CURIE of an OBO PURL (`…/obo/SYMP_0000613` is `SYMP:0000613`), and the name of a subset or relation within its
 * ontology (`…/obo/doid#DO_rare_slim` is `DO_rare_slim`). Any other id stays as it is.
 *
 * Source: OBO Foundry ID policy.
 */
export function curieOf(iri: string): string {
  if (!iri.startsWith(OBO_PURL)) return iri;
  const local = iri.slice(OBO_PURL.length);
  const [, prefix, value] = /^([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z]+)*)_([A-Za-z0-9]+)$/.exec(local) ?? [];
  if (prefix !== undefined && value !== undefined) return `${prefix}:${value}`;
  return /^[^#]+#(.+)$/.exec(local)?.[1] ?? iri;
}
