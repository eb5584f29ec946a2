import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { PackFinding } from '../finding.ts';
import type { Path } from './spot.ts';

/** A line and a column, both counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** One YAML file of a pack: its data, and where each value stands. */
export interface YamlFile {
  readonly file: string;
  /** Mappings, lists, texts, numbers; undefined when the file is no YAML. */
  readonly content: unknown;
  /** The place of the key or list item at a path, or of the nearest thing around it that exists. */
  readonly placeOf: (path: Path) => Place;
  /** What is wrong with the file as YAML. */
  readonly findings: readonly PackFinding[];
}

/** Reads the text of a YAML file. Anchors and aliases are refused: each subject of a pack stands in one place. */
export function readYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings: readonly PackFinding[] = [...syntaxFindings(document), ...aliasFindings(document)].map(
    ({ code, offset, sentence }) => ({ code, severity: 'ERROR', file, ...at(offset), sentence }),
  );
  return {
    file,
    content: findings.length === 0 ? document.toJS() : undefined,
    placeOf: (path) => at(offsetOf(document, path)),
    findings,
  };
}

interface Trouble {
  readonly code: string;
  readonly offset: number;
  readonly sentence: string;
}

/** What a reader that ran out of stack says after it did is noise: of nesting that is too deep there is one finding. */
function syntaxFindings(document: Document.Parsed): readonly Trouble[] {
  const tooDeep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) {
    const sentence = 'This is nested too deep to be read; write it with fewer levels.';
    return [{ code: 'YAML_SYNTAX', offset: tooDeep.pos[0], sentence }];
  }
  return [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    code: 'YAML_SYNTAX',
    offset: pos[0],
    sentence: `This is no valid YAML: ${message.split(' at line ')[0]}.`,
  }));
}

function aliasFindings(document: Document.Parsed): readonly Trouble[] {
  const found: Trouble[] = [];
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined) return;
      const sentence = 'A pack has no YAML anchors and aliases: write the value out where it belongs.';
      found.push({ code: 'YAML_ALIAS', offset: node.range?.[0] ?? 0, sentence });
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) return offset;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

function childOf(
  node: unknown,
  step: string | number,
): { readonly node: unknown; readonly offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value, offset: startOf(pair.key) };
  }
  if (!isSeq(node)) return undefined;
  const item = typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { node: item, offset: startOf(item) };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
