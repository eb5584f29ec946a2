import type { HomePageQuery } from '../api/generated/graphql.ts';
import { Count } from '../ui/count.tsx';
import { Moment } from '../ui/moment.tsx';
import { TextLink } from '../ui/text-link.tsx';

interface ReleasePanelProps {
  readonly release: NonNullable<HomePageQuery['release']>;
  readonly statistics: HomePageQuery['statistics'];
}

/** Which release of the graph these pages show, what it holds, and the hash that proves it. */
export function ReleasePanel({ release, statistics }: ReleasePanelProps) {
  const { number, title, publishedAt, hash } = release;
  const figures = [
    { name: 'concepts', value: sum(statistics.concepts) },
    { name: 'statements', value: sum(statistics.statements) },
    { name: statistics.sources === 1 ? 'source' : 'sources', value: statistics.sources },
  ];
  return (
    <section
      aria-labelledby="release"
      className="min-w-0 rounded-md border border-line bg-surface p-5 shadow-sm"
    >
      <h2 id="release" className="font-serif text-lg font-semibold tracking-tight">
        Release {number}
      </h2>
      <div>
        <p className="text-sm text-ink-soft">{title}</p>
        <dl className="mt-4 flex flex-wrap gap-x-7 gap-y-2">
          {figures.map(({ name, value }) => (
            <div key={name} className="flex flex-col-reverse">
              <dt className="text-sm text-ink-soft">{name}</dt>
              <dd className="font-serif text-2xl font-semibold tabular-nums">
                <Count of={value} />
              </dd>
            </div>
          ))}
        </dl>
        <dl className="mt-4 grid gap-2 text-sm">
          <div>
            <dt className="text-ink-faint">Published</dt>
            <dd>
              <Moment at={publishedAt} by="DAY" />
            </dd>
          </div>
          <div>
            <dt className="text-ink-faint">Hash (SHA-256)</dt>
            <dd className="font-mono text-xs break-all text-ink-soft">{hash}</dd>
          </div>
        </dl>
        <p className="mt-4 text-sm">
          <TextLink href="/sources">The sources it rests on</TextLink>
        </p>
      </div>
    </section>
  );
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
