import { errorAt, type Report } from '../finding.ts';
import { fieldsOf, listOf, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import { RULE_LIST_KEYS, RULE_LISTS, type RuleListKey } from '../shape/pack-keys.ts';
import type { CheckedFile } from './checked-file.ts';
import type { IdBook } from './id-book.ts';

/** A rule, criterion, contract or case that a pack names, before it is compiled. */
export interface NamedRule {
  /** The list in which it stands. */
  readonly key: RuleListKey;
  readonly slug: string;
  readonly id: string;
  readonly spot: Spot;
}

/** All rules, criteria, contracts and cases of a pack that have a slug, well-formed or not; of two with one slug the first. */
export function indexRules(files: readonly CheckedFile[], ids: IdBook, report: Report): readonly NamedRule[] {
  const index = new Map<string, NamedRule>();
  for (const named of namedRules(files, ids)) {
    const { key, slug, spot } = named;
    const place = `${key}/${slug}`;
    if (index.has(place)) {
      const sentence = `Two ${key} of this pack have the slug ${slug}. Merge them or rename one.`;
      report(errorAt(under(spot, 'slug'), 'DUPLICATE_SLUG', sentence));
    } else {
      index.set(place, named);
    }
  }
  return [...index.values()];
}

function* namedRules(files: readonly CheckedFile[], ids: IdBook): Generator<NamedRule> {
  for (const { file } of files) {
    for (const key of RULE_LIST_KEYS) {
      for (const [position, item] of listOf(fieldsOf(file.content)[key]).entries()) {
        const slug = textOf(fieldsOf(item)['slug']);
        if (slug === undefined) continue;
        const spot: Spot = { file, path: [key, position] };
        yield { key, slug, spot, id: ids.claim(spot, fieldsOf(item), RULE_LISTS[key].prefix) };
      }
    }
  }
}
