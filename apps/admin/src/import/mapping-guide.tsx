import { CodeBlock } from '../ui/code-block.tsx';

const EXAMPLE = `title: Findings of a ward
language: en                     # of the synonyms
inputs:
  - format: table                # or ontology, for OBO and obographs JSON
    files: [ward.csv]            # the names of the files
    source: { slug: ward-book, title: Book of a ward, licence: CC0-1.0 }
    statements:                  # one for each row
      - kind: HAS_SYMPTOM
        subject: { kind: CONDITION, name: condition }    # the column with its name
        object: { kind: SYMPTOM, name: symptom, create: true, fields: { symptomKind: SYMPTOM } }
        frequency: { column: how_often, values: { often: { word: OFTEN } } }
        negated: { column: present, values: ["no"] }
        note: { column: remark }`;

/** How a mapping is written, by an example. */
export function MappingGuide() {
  return (
    <details className="rounded-md border border-line bg-surface">
      <summary className="min-h-11 cursor-pointer px-4 py-2.5 text-sm font-semibold">
        How to write a mapping
      </summary>
      <div className="grid gap-3 border-t border-line p-4 text-sm text-ink-soft">
        <p>
          A mapping names the files, says where they come from, and which column holds what. This one reads a
          table with the columns condition, symptom, how_often, present and remark:
        </p>
        <CodeBlock name="A mapping" text={EXAMPLE} />
        <p>
          A thing that the graph does not have is made where <code>create: true</code> says so; otherwise its
          row is told as dangling. By <code>code</code> instead of <code>name</code>, a column holds codes
          such as DOID:1234. Try it as often as you like: nothing happens before “Make it a change set”. The
          whole of it is in docs/import.md of the source code.
        </p>
      </div>
    </details>
  );
}
