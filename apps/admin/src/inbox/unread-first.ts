/** Those that were not read before those that were, else in their order. */
export function unreadFirst<Told extends { readonly readAt: string | null }>(
  told: readonly Told[],
): readonly Told[] {
  return [...told.filter(({ readAt }) => readAt === null), ...told.filter(({ readAt }) => readAt !== null)];
}
