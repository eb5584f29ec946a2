/** Where a source can be read. */
export interface SourcePlace {
  readonly url?: string | undefined;
  /** Without its resolver: `10.1000/182`. */
  readonly doi?: string | undefined;
}

const RESOLVER = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;
const BARE_DOI = /^10\.\d{4,9}\/\S+$/;

/** Where a source can be read, of what somebody wrote or pasted: a DOI also out of the address of its resolver. */
export function sourcePlaceOf(written: { readonly url: string; readonly doi: string }): SourcePlace {
  const [url, doi] = [written.url.trim(), written.doi.trim()];
  const asDoi = doiOf(url);
  const bare = doiOf(doi) ?? doi;
  if (asDoi !== undefined && (bare === '' || isSameDoi(bare, asDoi))) return { doi: asDoi };
  return { ...(url !== '' && { url }), ...(bare !== '' && { doi: bare }) };
}

/** Whether two sources can be read at one place, however it is written. */
export function isSamePlace(one: SourcePlace, other: SourcePlace): boolean {
  const [doi, otherDoi] = [one, other].map((each) => each.doi ?? doiOf(each.url ?? ''));
  if (doi && otherDoi && isSameDoi(doi, otherDoi)) return true;
  const [url, otherUrl] = [one, other].map((each) => (each.url ? plain(each.url) : undefined));
  return url !== undefined && url === otherUrl;
}

/** Whether a search is for where something can be read, and not for what it is called. */
export function isPlace(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim()) || doiOf(text) !== undefined;
}

/** The DOI that a text is or resolves; undefined where it is none. */
function doiOf(text: string): string | undefined {
  const bare = text.trim().replace(RESOLVER, '');
  return BARE_DOI.test(bare) ? bare : undefined;
}

function isSameDoi(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** An address without what makes no other page of it: its protocol, www, a slash at its end, a place in the page. */
function plain(url: string): string {
  const [address = ''] = url.trim().split('#');
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?]*)(.*)$/i.exec(address) ?? ['', '', address];
  return `${host.toLowerCase()}${path.replace(/\/$/, '')}`;
}
