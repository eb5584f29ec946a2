import { type Source, sourceShape } from '@symptograph/core';
import { errorIn } from '../error-in.ts';
import { errorAt, type Report } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import type { CheckedFile } from './checked-file.ts';
import type { IdBook } from './id-book.ts';

/** A heading of a source and how many paragraphs stand under it. */
export interface Heading {
  readonly key: string;
  readonly heading: string;
  readonly paragraphs: number;
  readonly spot: Spot;
}

/** A source with the outline of its text, empty when the pack gives none. */
export interface OutlinedSource {
  readonly source: Source;
  readonly outline: readonly Heading[];
  readonly spot: Spot;
}

/** The well-formed sources of a pack, by slug. */
export function compileSources(
  files: readonly CheckedFile[],
  ids: IdBook,
  report: Report,
): ReadonlyMap<string, OutlinedSource> {
  const sources = new Map<string, OutlinedSource>();
  for (const { file, isSound } of files) {
    for (const [position, item] of listOf(fieldsOf(file.content)['sources']).entries()) {
      const spot: Spot = { file, path: ['sources', position] };
      if (!isSound(spot.path)) continue;
      const { outline, ...fields } = fieldsOf(item);
      const source = sourceShape.parse({ ...fields, id: ids.claim(spot, fields, 'src') }) as Source;
      if (sources.has(source.slug)) {
        const sentence = `Two sources of this pack have the slug ${source.slug}. Rename one.`;
        report(errorAt(under(spot, 'slug'), 'DUPLICATE_SLUG', sentence));
        continue;
      }
      const headings = listOf(outline).map((heading, place) =>
        headingOf(fieldsOf(heading), under(spot, 'outline', place)),
      );
      reportRepeatedHeadings(headings, report);
      sources.set(source.slug, { source, outline: headings, spot });
    }
  }
  return sources;
}

/** Says that no source has a slug, and which could be meant. */
export function unknownSource(slug: string, sources: ReadonlyMap<string, OutlinedSource>): string {
  const near = nearest(slug, [...sources.keys()]);
  const hint = near.length === 0 ? 'add it under sources' : `did you mean ${near.join(' or ')}?`;
  return `there is no source "${slug}" in this pack; ${hint}`;
}

function headingOf(fields: Fields, spot: Spot): Heading {
  const { key, heading, paragraphs } = fields;
  return { key: textOf(key) ?? '', heading: textOf(heading) ?? '', paragraphs: Number(paragraphs), spot };
}

function reportRepeatedHeadings(headings: readonly Heading[], report: Report): void {
  const seen = new Set<string>();
  for (const { key, spot } of headings) {
    if (seen.has(key)) {
      const what = `"${key}" is taken by an earlier heading; rename it`;
      report(errorIn(under(spot, 'key'), 'DUPLICATE_HEADING', what));
    }
    seen.add(key);
  }
}
