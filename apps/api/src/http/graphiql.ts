import type { IncomingMessage } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { tagStem } from './entity-tag.ts';
import { type KeptAnswer, keptAnswer } from './kept-answer.ts';

const DEFAULT_QUERY = `# Symptograph: for education and research,
# not a diagnosis.
#
# What does calf pain point to, and what says so?
query CalfPain {
  symptom(slug: "calf-pain") {
    name
    conditions(first: 5) {
      totalCount
      edges {
        node {
          name
          commonness
          mustNotMiss
        }
        statements {
          qualifiers { frequency { word } }
          evidence { locator }
        }
      }
    }
  }
}
`;

/** Stands in the page, which is rendered once, for the address that its queries go to. */
const ENDPOINT = '/endpoint-of-this-page';
const USUAL_ENDPOINT = '/graphql';

const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'unsafe-inline' 'unsafe-eval' blob:",
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
};

let rendered: readonly string[] | undefined;

/** The page to explore the API with, around its endpoint: 9 MB of scripts, styles and fonts, since nothing is fetched from elsewhere. */
function pageAroundEndpoint(): readonly string[] {
  rendered ??= renderGraphiQL({
    title: 'Symptograph GraphQL',
    endpoint: ENDPOINT,
    defaultQuery: DEFAULT_QUERY,
  }).split(ENDPOINT);
  return rendered;
}

/** The page for an endpoint, made when it is first asked for. `build` names the program. */
export function graphiqlPages(build: string): (endpoint: string) => KeptAnswer {
  let usual: KeptAnswer | undefined;
  return (endpoint) => {
    if (endpoint !== USUAL_ENDPOINT) return page(build, endpoint);
    usual ??= page(build, endpoint);
    return usual;
  };
}

function page(build: string, endpoint: string): KeptAnswer {
  const answer = {
    bytes: Buffer.from(pageAroundEndpoint().join(endpoint)),
    stem: tagStem({ build, release: 'any', request: `page\n${endpoint}` }),
    contentType: 'text/html; charset=utf-8',
    cacheControl: 'no-cache',
    headers: PAGE_HEADERS,
  };
  return keptAnswer(answer, () => {});
}

/** The address of the queries of a page: that of the page itself, with the release that it names. */
export function pageEndpoint(url: string): string {
  const [, release] = /[?&]release=(\d{1,9})(?:&|$)/.exec(url) ?? [];
  return release === undefined ? USUAL_ENDPOINT : `${USUAL_ENDPOINT}?release=${release}`;
}

/** Whether a request is a browser's that wants a page rather than data. */
export function wantsPage({ method, headers: { accept } }: IncomingMessage): boolean {
  if (!accept?.includes('text/html') || (method !== 'GET' && method !== 'HEAD')) return false;
  const types = accept.split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  const [asPage, asData] = [types.indexOf('text/html'), types.findIndex((type) => type?.endsWith('json'))];
  return asPage !== -1 && (asData === -1 || asPage < asData);
}
