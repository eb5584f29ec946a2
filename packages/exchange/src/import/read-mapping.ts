import { ok, type Result, refuse } from '@symptograph/core';
import { LineCounter, parseDocument } from 'yaml';
import { type Mapping, mappingShape } from './mapping-shape.ts';

/** Reads a mapping from its YAML; refuses with all that is wrong, a sentence each. */
export function readMapping(text: string): Result<Mapping, readonly string[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = [...document.errors, ...document.warnings].map(
    ({ pos: [start], message }) => `line ${lines.linePos(start).line}: ${message.split('\n')[0]}`,
  );
  if (broken.length > 0) return refuse(broken);
  const mapping = mappingShape.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (mapping.success) return ok(mapping.data);
  return refuse(
    mapping.error.issues.map(({ path, message }) =>
      path.length > 0 ? `${path.join('.')}: ${message}` : message,
    ),
  );
}
