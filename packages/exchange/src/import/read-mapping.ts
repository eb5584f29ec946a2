import { ok, type Result, refuse } from '@symptograph/core';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { type Mapping, mappingShape } from './mapping-shape.ts';

/** Many times the longest mapping that makes sense. */
const MOST_CHARACTERS = 32_000;
const MOST_ALIASES = 100;

const TOO_DEEP = 'This is nested too deep to be read; write it with fewer levels.';

/** Reads a mapping from its YAML; refuses with all that is wrong, a sentence each. */
export function readMapping(text: string): Result<Mapping, readonly string[]> {
  if (text.length > MOST_CHARACTERS) {
    return refuse([`A mapping may have at most ${MOST_CHARACTERS} characters, and this has ${text.length}.`]);
  }
  const content = contentOf(text);
  if (!content.ok) return content;
  const mapping = mappingShape.safeParse(content.value);
  if (mapping.success) return ok(mapping.data);
  return refuse(
    mapping.error.issues.map(({ path, message }) =>
      path.length > 0 ? `${path.join('.')}: ${message}` : message,
    ),
  );
}

/** What readers that call themselves for what is nested throw at the end of their stack means that it is nested too deep. */
function contentOf(text: string): Result<unknown, readonly string[]> {
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const troubles = [
      ...syntaxTroubles(document),
      ...(document.errors.length > 0 ? [] : aliasTroubles(document)),
    ];
    if (troubles.length === 0) return ok(document.toJS({ maxAliasCount: -1 }));
    return refuse(troubles.map(({ at, sentence }) => `line ${lines.linePos(at).line}: ${sentence}`));
  } catch (error) {
    if (error instanceof RangeError) return refuse([TOO_DEEP]);
    throw error;
  }
}

interface Trouble {
  readonly at: number;
  readonly sentence: string;
}

function syntaxTroubles({ errors, warnings }: Document.Parsed): readonly Trouble[] {
  const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) return [{ at: tooDeep.pos[0], sentence: TOO_DEEP }];
  return [...errors, ...warnings].map(({ pos: [at], message }) => ({
    at,
    sentence: message.split('\n')[0] ?? message,
  }));
}

/** An alias stands for something once; one within what others stand for would stand for ever more. */
function aliasTroubles(document: Document.Parsed): readonly Trouble[] {
  const found: Trouble[] = [];
  let count = 0;
  visit(document, {
    Alias(_, alias, above) {
      count += 1;
      const at = alias.range?.[0] ?? 0;
      if (!alias.resolve(document))
        found.push({ at, sentence: `There is no anchor &${alias.source} before this.` });
      if (count === MOST_ALIASES + 1)
        found.push({ at, sentence: `There are more than ${MOST_ALIASES} aliases.` });
      if (above.some((node) => isNode(node) && 'anchor' in node && node.anchor !== undefined)) {
        found.push({ at, sentence: 'What has an anchor may have no alias in it: write it out.' });
      }
    },
  });
  return found.slice(0, 20);
}
