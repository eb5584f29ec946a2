import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Answer } from './answer.ts';

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

let rendered: readonly string[] | undefined;

/** The page around its endpoint: 9 MB of scripts, styles and fonts, since nothing is fetched from elsewhere. */
function pageAroundEndpoint(): readonly string[] {
  rendered ??= renderGraphiQL({
    title: 'Symptograph GraphQL',
    endpoint: ENDPOINT,
    defaultQuery: DEFAULT_QUERY,
  }).split(ENDPOINT);
  return rendered;
}

/** The page to explore the API with. Its queries go to `endpoint`, a path with or without a query. */
export function graphiqlPage(endpoint: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'unsafe-inline' 'unsafe-eval' blob:",
        'worker-src blob:',
        "style-src 'unsafe-inline'",
        'img-src data:',
        'font-src data:',
        "connect-src 'self'",
      ].join('; '),
      vary: 'accept',
    },
    body: pageAroundEndpoint().join(endpoint),
  };
}

/** Whether a request is a browser's that wants a page rather than data. */
export function wantsPage(method: string | undefined, accept: string | undefined): boolean {
  if (method !== 'GET' || accept === undefined) return false;
  const types = accept.split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  const [page, data] = [types.indexOf('text/html'), types.findIndex((type) => type?.endsWith('json'))];
  return page !== -1 && (data === -1 || page < data);
}
