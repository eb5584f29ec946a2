import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';

/** How much is written in a document, wherever it stands. */
interface DocumentCounts {
  readonly aliases: number;
  readonly directives: number;
  /** Directives at the place that has most of them. */
  readonly directivesAtOnePlace: number;
  readonly fragments: number;
  /** Fields of the name that is written most often. */
  readonly repeats: number;
  /** The name that is written most often: an alias counts as the name. */
  readonly repeated: string;
}

/** Counts a document in one walk. */
export function documentCounts(document: DocumentNode): DocumentCounts {
  const fields = new Map<string, number>();
  const counts = { aliases: 0, directives: 0, directivesAtOnePlace: 0, fragments: 0 };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD) {
        const name = nameInAnswer(node);
        fields.set(name, (fields.get(name) ?? 0) + 1);
        if (node.alias) counts.aliases += 1;
      }
      if (node.kind === Kind.FRAGMENT_DEFINITION) counts.fragments += 1;
      if (!('directives' in node) || !node.directives) return;
      counts.directives += node.directives.length;
      counts.directivesAtOnePlace = Math.max(counts.directivesAtOnePlace, node.directives.length);
    },
  });
  const [repeated, repeats] = [...fields].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0]);
  return { ...counts, repeats, repeated };
}

function nameInAnswer({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
