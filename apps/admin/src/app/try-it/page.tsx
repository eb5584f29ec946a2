import type { Metadata } from 'next';
import { loadClientBook } from '../../rule-book/load-client-book.ts';
import { loadRuleTexts } from '../../rule-book/load-rule-texts.ts';
import { loadSynonyms } from '../../rule-book/load-synonyms.ts';
import { TryIt } from '../../try-it/try-it.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { type SearchParams, textParam } from '../../ui/search-params.ts';

export const metadata: Metadata = { title: 'Try the rules' };

/** The rules on trial; the address says what is known and which rule is looked at. */
export default async function TryItPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const [given, book, texts] = await Promise.all([searchParams, loadClientBook(), loadRuleTexts()]);
  const synonyms = await loadSynonyms(book.vocabulary);
  const param = (name: string) => textParam(given, name) ?? '';
  return (
    <div className="grid max-w-7xl gap-6">
      <PageHeader
        title="Try the rules"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Rules', href: '/rules' },
        ]}
        lead="Say what is known of a person and see what the rules make of it, why, and what they would ask next. Nothing is sent or kept; the address holds it all."
      />
      <TryIt
        book={book}
        texts={texts}
        synonyms={synonyms}
        params={{
          present: param('present'),
          absent: param('absent'),
          unknown: param('unknown'),
          value: param('value'),
          rule: param('rule'),
        }}
      />
    </div>
  );
}
