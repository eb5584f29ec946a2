import type { z } from 'zod';
import type { OntologyLink, OntologyReading, OntologyTerm, ReadProblem } from '../ontology/ontology.ts';
import { curieOf } from './curie-of.ts';
import {
  type ObographsNode,
  obographsDocumentShape,
  obographsEdgeShape,
  obographsNodeShape,
} from './obographs-shape.ts';
import { termOfNode } from './term-of-node.ts';

interface Edges {
  readonly parents: Map<string, OntologyLink[]>;
  readonly relationships: Map<string, (OntologyLink & { readonly type: string })[]>;
}

/**
 * Reads an ontology in the obographs JSON format. Only nodes of type CLASS, and nodes without a type that have a label,
 * become terms; those of all graphs of the document come together.
 *
 * It never throws: what is not understood is among the problems, by node or edge, since JSON has no lines to tell.
 *
 * Source: the JSON Schema of obographs (geneontology/obographs).
 */
export function readObographs(text: string): OntologyReading {
  const problems: ReadProblem[] = [];
  const document = parsed(text);
  if (typeof document === 'string') return { ontology: { terms: [] }, problems: [{ reason: document }] };
  const edges: Edges = { parents: new Map(), relationships: new Map() };
  const nodes = new Map<string, ObographsNode>();
  for (const graph of document.graphs) {
    for (const [at, node] of graph.nodes.entries()) takeNode(node, `nodes[${at}]`, { nodes, problems });
    for (const [at, edge] of graph.edges.entries()) takeEdge(edge, `edges[${at}]`, { edges, problems });
  }
  const terms: OntologyTerm[] = [];
  for (const node of nodes.values()) {
    const { term, problems: wrong } = termOfNode(node);
    const { parents, relationships } = edges;
    problems.push(...wrong);
    terms.push({
      ...term,
      parents: parents.get(node.id) ?? [],
      relationships: relationships.get(node.id) ?? [],
    });
  }
  const [first] = document.graphs;
  return { ontology: { id: first?.id, version: first?.meta?.version, terms }, problems };
}

function parsed(text: string): z.infer<typeof obographsDocumentShape> | string {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return `The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
  const document = obographsDocumentShape.safeParse(json);
  return document.success
    ? document.data
    : `The file is no obographs document: ${firstIssue(document.error)}.`;
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.length ? `${issue.path.join('.')}: ` : '';
  return `${path}${issue?.message ?? 'it has another shape'}`;
}

function takeNode(
  json: unknown,
  at: string,
  { nodes, problems }: { nodes: Map<string, ObographsNode>; problems: ReadProblem[] },
): void {
  const node = obographsNodeShape.safeParse(json);
  if (!node.success) {
    problems.push({ at, reason: `The node cannot be read: ${firstIssue(node.error)}.` });
    return;
  }
  const { id, type, lbl } = node.data;
  const isTerm = type === 'CLASS' || (type === undefined && lbl !== undefined);
  if (!isTerm) return;
  if (nodes.has(id)) problems.push({ at: curieOf(id), reason: 'The term comes twice; the first counts.' });
  else nodes.set(id, node.data);
}

function takeEdge(
  json: unknown,
  at: string,
  { edges, problems }: { edges: Edges; problems: ReadProblem[] },
): void {
  const edge = obographsEdgeShape.safeParse(json);
  if (!edge.success) {
    problems.push({ at, reason: `The edge cannot be read: ${firstIssue(edge.error)}.` });
    return;
  }
  const { sub, pred, obj } = edge.data;
  const id = curieOf(obj);
  if (pred === 'is_a') add(edges.parents, sub, { id });
  else add(edges.relationships, sub, { id, type: curieOf(pred) });
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
