/** What made `fetch` reject: the error that it names as the cause, or its own where it names none, such as a TimeoutError. */
export function failureOf(error: unknown): NodeJS.ErrnoException {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause : new Error(String(cause));
}
