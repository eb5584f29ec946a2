import 'server-only';
import { kindInRef } from '@symptograph/core';
import { apiError } from '../api/api-error.ts';
import { ReleaseOfListDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { csvCells, csvColumns } from './concept-csv.ts';
import { csvLine } from './csv-line.ts';
import type { ListRequest } from './list-request.ts';
import { loadConceptList } from './load-concept-list.ts';

/** A list as a file. */
export interface ConceptFile {
  /** symptograph-condition-release-12.csv */
  readonly name: string;
  /** Whole lines; reading on fails when the API does, so that a part is never taken for the whole. */
  readonly lines: ReadableStream<Uint8Array>;
}

/**
 * All concepts that a list's address asks for, page by page from the release that is current when it begins. An API that does not
 * answer the first page throws an `apiError`.
 */
export async function conceptFile(request: ListRequest): Promise<ConceptFile> {
  const { release } = await queryApi(ReleaseOfListDocument, {});
  if (!release) throw apiError('AWAY', 'Nothing is published yet.');
  const pages = pagesOf(request, release.number);
  const first = await pages.next();
  const { kind, status } = request;
  const what = status === 'ACTIVE' ? kindInRef(kind) : `${kindInRef(kind)}-out-of-use`;
  return {
    name: `symptograph-${what}-release-${release.number}.csv`,
    lines: new ReadableStream<string>({
      start: (controller) => {
        controller.enqueue(csvLine(csvColumns(kind)));
        if (first.value) controller.enqueue(first.value);
      },
      pull: async (controller) => {
        const { done, value } = await pages.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await pages.return(undefined);
      },
    }).pipeThrough(new TextEncoderStream()),
  };
}

async function* pagesOf(request: ListRequest, release: number): AsyncGenerator<string, void> {
  for (let after: string | undefined; ; ) {
    const { nodes, pageInfo } = await loadConceptList({ ...request, after }, { release, isWhole: true });
    yield nodes.map((node) => csvLine(csvCells(node, release))).join('');
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
    after = pageInfo.endCursor;
  }
}
