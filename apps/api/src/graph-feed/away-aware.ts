import type { Database } from '@symptograph/db';
import { GraphQLError } from 'graphql';

/** How a failure is told. */
interface AwayDeps {
  /** Whether the database answers now. */
  readonly answers: () => Promise<boolean>;
  /** What is thrown when it does not. */
  readonly refusal: () => Error;
}

/**
 * The database with its failures told apart: what fails while the database does not answer fails as `refusal` says, whatever the driver
 * made of it. What is refused for a reason of its own, which is a GraphQLError, stays as it is.
 */
export function awayAware(database: Database, deps: AwayDeps): Database {
  const { auth, ...rest } = database;
  return { ...(wrapped(rest, deps) as Database), auth };
}

/** The same object, each function of it or of what it holds followed by a look at why it failed. */
function wrapped(holder: object, deps: AwayDeps): object {
  const entries = Object.entries(holder).map(([name, value]) => {
    if (typeof value === 'function') return [name, told(value as Asked, deps)];
    return [name, typeof value === 'object' && value !== null ? wrapped(value, deps) : value];
  });
  return Object.fromEntries(entries);
}

type Asked = (...args: readonly unknown[]) => Promise<unknown>;

function told(ask: Asked, { answers, refusal }: AwayDeps): Asked {
  return async (...args) => {
    try {
      return await ask(...args);
    } catch (error) {
      if (error instanceof GraphQLError || (await answers())) throw error;
      throw refusal();
    }
  };
}
