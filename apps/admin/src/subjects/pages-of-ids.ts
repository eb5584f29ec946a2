/** The most subjects that the desk tells at once. */
const MOST_IDS = 200;

/** Ids in as many lists as the desk has to be asked with. */
export function pagesOfIds(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, page) =>
    ids.slice(page * MOST_IDS, (page + 1) * MOST_IDS),
  );
}
