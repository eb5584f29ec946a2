import { type ASTVisitor, type DocumentNode, type GraphQLError, Kind, type ValidationContext } from 'graphql';
import { documentCounts } from './document-counts.ts';
import { documentDepth } from './document-depth.ts';
import { LIMITS } from './limits.ts';
import { tooCostly } from './too-costly.ts';

/**
 * A validation rule: a document stays within the limits of what may be written. One that does not is shown to the
 * other rules as empty, because some of them compare fields in pairs: the refusal costs one walk.
 */
export function limitDocument(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const excesses = excessesOf(document);
      for (const excess of excesses) context.reportError(excess);
      return excesses.length > 0 ? { kind: Kind.DOCUMENT, definitions: [] } : undefined;
    },
  };
}

function excessesOf(document: DocumentNode): readonly GraphQLError[] {
  const { repeated, ...counts } = documentCounts(document);
  const { depth, operation } = documentDepth(document);
  const messages = {
    depth: `The operation is ${depth} fields deep; at most ${LIMITS.depth} are allowed.`,
    aliases: `The document has ${counts.aliases} aliases; at most ${LIMITS.aliases} are allowed. Ask in several requests.`,
    directives: `The document has ${counts.directives} directives; at most ${LIMITS.directives} are allowed.`,
    directivesAtOnePlace: `One place has ${counts.directivesAtOnePlace} directives; at most ${LIMITS.directivesAtOnePlace} are allowed.`,
    fragments: `The document has ${counts.fragments} fragments; at most ${LIMITS.fragments} are allowed. Ask in several requests.`,
    repeats: `The document names the field ${repeated} ${counts.repeats} times; at most ${LIMITS.repeats} are allowed. Ask in several requests.`,
  };
  const actual = { depth, ...counts };
  return (Object.keys(messages) as (keyof typeof messages)[])
    .filter((what) => actual[what] > LIMITS[what])
    .map((what) =>
      tooCostly({
        what,
        actual: actual[what],
        message: messages[what],
        ...(what === 'depth' && operation && { nodes: [operation] }),
      }),
    );
}
