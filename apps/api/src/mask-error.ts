import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ulid } from 'ulid';
import { LIMITS } from './limits/limits.ts';
import { tooCostly } from './limits/too-costly.ts';

/** What the log and the answer call an error that nobody foresaw. */
const INTERNAL = 'INTERNAL_SERVER_ERROR';
/** How graphql-js says that it stopped to parse at the limit; it has no code for it. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;
/** How the parser, which calls itself for what is nested, comes to an end. */
const TOO_DEEP = /Maximum call stack size exceeded/;
/** How graphql-js says, while it executes, that a variable does not fit where it stands; it has no code for it. */
const ARGUMENT_UNFIT = /^Argument "\w+" (?:of non-null type|of required type|has invalid value)/;
const SUGGESTION = / Did you mean (?:the enum value )?".*\?$/s;

/**
 * Turns an error into what a caller may see: one that is meant for callers as it is; any other is logged whole under
 * an id and answered with that id alone.
 */
export function maskError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (ARGUMENT_UNFIT.test(formatted.message)) return badInput(formatted);
    if (code !== INTERNAL) return withoutSuggestion(ownTerms(formatted, error));
    const logId = ulid();
    log.error({ logId, err: unwrapResolverError(error), path: formatted.path }, 'A request failed');
    return {
      message: `Something went wrong here. When you report it, name ${logId}.`,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: INTERNAL, logId },
    };
  };
}

function badInput({ extensions, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
}

/** Apollo gives errors of parsing and validation its own codes; those of our limits keep theirs. */
function ownTerms(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (TOO_MANY_TOKENS.test(formatted.message)) return tooMuchToParse('tokens', formatted);
  if (TOO_DEEP.test(formatted.message)) return tooMuchToParse('depth', formatted);
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const code = original instanceof GraphQLError ? original.extensions['code'] : undefined;
  return typeof code === 'string'
    ? { ...formatted, extensions: { ...formatted.extensions, code } }
    : formatted;
}

/** What is counted only as far as the parser came. */
function tooMuchToParse(
  what: 'tokens' | 'depth',
  { locations }: GraphQLFormattedError,
): GraphQLFormattedError {
  const messages = {
    tokens: `The document has more than ${LIMITS.tokens} tokens. Ask in several requests, and send values as variables.`,
    depth: `The document is nested too deeply to be read; at most ${LIMITS.depth} fields below one another are allowed.`,
  };
  const { message, extensions } = tooCostly({ what, message: messages[what] }).toJSON();
  return { message, ...(locations && { locations }), extensions: { ...extensions, http: undefined } };
}

/** Variables are checked by graphql-js with suggestions of enum values and input fields, which are left out here. */
function withoutSuggestion(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return { ...formatted, message: formatted.message.replace(SUGGESTION, '') };
}
