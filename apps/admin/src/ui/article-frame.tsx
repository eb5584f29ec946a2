import type { ReactNode } from 'react';

interface ArticleFrameProps {
  readonly header: ReactNode;
  /** Short facts and the table of contents: beside the text on a wide screen, else between head and text. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** The places of a page that is read as an article: its head, what stands beside it, and its sections. */
export function ArticleFrame({ header, aside, children }: ArticleFrameProps) {
  return (
    <article className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_15rem] xl:grid-rows-[auto_1fr]">
      {header}
      <div className="xl:col-start-2 xl:row-span-2 xl:row-start-1 xl:pt-12">
        <div className="grid gap-8 border-t border-line pt-5 xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto xl:border-t-0 xl:border-l xl:pt-0 xl:pl-6">
          {aside}
        </div>
      </div>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-9">{children}</div>
    </article>
  );
}
