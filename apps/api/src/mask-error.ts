import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ulid } from 'ulid';

/** What the log and the answer call an error that nobody foresaw. */
const INTERNAL = 'INTERNAL_SERVER_ERROR';

/**
 * Turns an error into what a caller may see: one that is meant for callers as it is; any other is logged whole under
 * an id and answered with that id alone.
 */
export function maskError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (code !== INTERNAL) return withOwnCode(formatted, error);
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

/** Validation gives every error its own code; an error of our rules keeps the one that it came with. */
function withOwnCode(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const code = original instanceof GraphQLError ? original.extensions['code'] : undefined;
  return typeof code === 'string'
    ? { ...formatted, extensions: { ...formatted.extensions, code } }
    : formatted;
}
