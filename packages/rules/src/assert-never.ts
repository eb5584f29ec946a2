/** Ends a switch over a union: a member that was forgotten fails to compile, and one that slips in throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
