/** A list as it is handed over: an empty one is left out where it may be, and stays an empty list where one has to be. */
export function listOrNone<Item>(list: readonly Item[], isOptional: boolean): readonly Item[] | undefined {
  return list.length === 0 && isOptional ? undefined : list;
}
