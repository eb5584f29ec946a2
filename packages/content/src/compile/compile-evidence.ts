import { errorIn } from '../error-in.ts';
import { nearest } from '../nearest.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import type { CompileContext } from './compile-context.ts';
import { type OutlinedSource, unknownSource } from './compile-sources.ts';

/** The evidence of one subject: in core's shape, and by label. */
export interface SubjectEvidence {
  readonly entries: readonly Fields[];
  readonly ids: readonly string[];
  readonly idByLabel: ReadonlyMap<string, string>;
}

/** Compiles the list of a subject's evidence at a spot. */
export function compileEvidence(
  list: unknown,
  spot: Spot,
  subject: string,
  context: CompileContext,
): SubjectEvidence {
  const idByLabel = new Map<string, string>();
  const noteLabel = (label: string | undefined, id: string, entrySpot: Spot) => {
    if (label === undefined) return;
    if (idByLabel.has(label)) {
      const what = `"${label}" is taken by earlier evidence of the same subject; rename it`;
      context.report(errorIn(under(entrySpot, 'label'), 'DUPLICATE_LABEL', what));
    }
    idByLabel.set(label, id);
  };
  const entries = listOf(list).map((item, position) => {
    const entrySpot = under(spot, position);
    const { label, at, source: _, ...fields } = fieldsOf(item);
    const id = context.ids.claim(entrySpot, fields, 'evd');
    noteLabel(textOf(label), id, entrySpot);
    const source = sourceOf(fieldsOf(item), entrySpot, context);
    const place = textOf(at);
    const locator = place && source ? locate({ at: place, source, subject }, entrySpot, context) : undefined;
    return { ...fields, id, source: source?.source.id, ...(locator !== undefined && { locator }) };
  });
  return { entries, ids: entries.map(({ id }) => id), idByLabel };
}

function sourceOf(entry: Fields, spot: Spot, context: CompileContext): OutlinedSource | undefined {
  const named = textOf(entry['source']);
  const source = context.sources.get(named ?? context.defaultSource ?? '');
  if (!source && named !== undefined) {
    const what = unknownSource(named, context.sources);
    context.report(errorIn(under(spot, 'source'), 'UNKNOWN_SOURCE', what));
  }
  return source;
}

interface Place {
  readonly at: string;
  readonly source: OutlinedSource;
  readonly subject: string;
}

/** The locator for `heading-key/paragraph`: `Blood Clot, paragraph 1`. Notes the citation. */
function locate({ at, source, subject }: Place, spot: Spot, context: CompileContext): string | undefined {
  const [key = '', number] = at.split('/');
  const paragraph = Number(number);
  const heading = source.outline.find((candidate) => candidate.key === key);
  const refuse = (code: string, what: string) => {
    context.report(errorIn(under(spot, 'at'), code, what));
    return undefined;
  };
  if (!heading) {
    const keys = source.outline.map((candidate) => candidate.key);
    const near = nearest(key, keys);
    const hint =
      near.length > 0 ? `did you mean ${near.join(' or ')}?` : `it has ${keys.join(', ') || 'no outline'}`;
    return refuse('UNKNOWN_HEADING', `the outline of ${source.source.slug} has no heading "${key}"; ${hint}`);
  }
  if (paragraph < 1 || paragraph > heading.paragraphs) {
    const sentence = `${heading.heading} has the paragraphs 1 to ${heading.paragraphs}, not ${paragraph}`;
    return refuse('PARAGRAPH_OUT_OF_RANGE', sentence);
  }
  context.cite({ subject, source: source.source.slug, heading: key, paragraph });
  return `${heading.heading}, paragraph ${paragraph}`;
}
