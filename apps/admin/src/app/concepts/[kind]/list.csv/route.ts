import { apiProblemOf } from '../../../../api/api-error.ts';
import { conceptFile } from '../../../../concepts/concept-file.ts';
import { kindOfSegment } from '../../../../concepts/concept-path.ts';
import { readListRequest } from '../../../../concepts/list-request.ts';
import { paramsOfAddress } from '../../../../ui/params-of-address.ts';

interface FileRoute {
  readonly params: Promise<{ kind: string }>;
}

const STATUS_OF_PROBLEM = { AWAY: 503, REFUSED: 400, FAILED: 502 } as const;

/** All rows of a list as a CSV file, by the same parameters as its page. */
export async function GET(request: Request, { params }: FileRoute): Promise<Response> {
  const kind = kindOfSegment((await params).kind);
  if (kind === undefined) return told('There is no such list.', 404);
  const asked = readListRequest(kind, paramsOfAddress(new URL(request.url).searchParams));
  try {
    const { name, lines } = await conceptFile({ ...asked, after: undefined });
    return new Response(lines, {
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    const problem = apiProblemOf((error as { readonly digest?: string }).digest);
    if (problem === undefined) throw error;
    return told('The graph cannot be read just now. Try again in a while.', STATUS_OF_PROBLEM[problem]);
  }
}

function told(message: string, status: number): Response {
  return new Response(`${message}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
