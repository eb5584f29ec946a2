import { Kind, parse } from 'graphql';
import { LIMITS } from '../limits/limits.ts';

const HARMLESS: ReadonlySet<string> = new Set(['viewer', '__typename']);

/** Whether a document asks for nothing but who is signed in, whichever of its operations is meant; false for one that cannot be read. */
export function asksWhoIsSignedIn(document: string | null | undefined): boolean {
  const operations = operationsIn(document ?? '');
  return (
    operations.length > 0 &&
    operations.every(({ operation, selectionSet }) =>
      selectionSet.selections.every(
        (selected) =>
          operation === 'query' && selected.kind === Kind.FIELD && HARMLESS.has(selected.name.value),
      ),
    )
  );
}

function operationsIn(document: string) {
  try {
    const { definitions } = parse(document, { maxTokens: LIMITS.tokens, noLocation: true });
    return definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return [];
  }
}
