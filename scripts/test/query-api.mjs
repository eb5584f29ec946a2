// @ts-check

/**
 * What the API of a place answers to a document: its data. Throws with its errors when it has any.
 * @param {{ apiPort: number }} place
 * @param {string} query
 * @param {Record<string, unknown>} [variables]
 */
export async function queryApi({ apiPort }, query, variables = {}) {
  const response = await fetch(`http://127.0.0.1:${apiPort}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = /** @type {{ data?: any, errors?: unknown }} */ (await response.json());
  if (errors !== undefined) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
  return data;
}

/**
 * The release that the API of a place serves.
 * @param {{ apiPort: number }} place
 * @returns {Promise<{ number: number, hash: string, publishedAt: string }>}
 */
export async function servedRelease(place) {
  return (await queryApi(place, '{ release { number hash publishedAt } }')).release;
}
