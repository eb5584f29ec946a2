import fc from 'fast-check';

/** A mapping of a pack file, and how it is laid out. */
interface Item {
  readonly id: string | undefined;
  readonly name: string;
  readonly layout: 'block' | 'dash-alone' | 'comment-first' | 'flow' | 'flow-lines' | 'flow-quoted';
  readonly evidence: readonly Item[];
}

interface Layout {
  readonly indent: number;
  readonly lineBreak: '\n' | '\r\n';
}

const DIGITS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

function itemOf(prefix: string, evidence: fc.Arbitrary<readonly Item[]>): fc.Arbitrary<Item> {
  const ulid = fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 25, maxLength: 25 });
  return fc.record({
    id: fc.oneof(
      { weight: 2, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: ulid.map((digits) => `${prefix}_0${digits}`) },
    ),
    name: fc.constantFrom('calf', 'shin-splints', "it's", 'two words', 'Wäde 🦵', '- dash', '{brace'),
    layout: fc.constantFrom('block', 'dash-alone', 'comment-first', 'flow', 'flow-lines', 'flow-quoted'),
    evidence,
  });
}

const evidenceItem = itemOf('evd', fc.constant([]));
const statementItem = itemOf('stm', fc.array(evidenceItem, { maxLength: 2 }));
const conceptItem = itemOf('con', fc.array(evidenceItem, { maxLength: 3 }));

const ruleLists = fc.record({
  criteria: fc.array(itemOf('cri', fc.array(evidenceItem, { maxLength: 2 })), { maxLength: 2 }),
  rules: fc.array(itemOf('rul', fc.array(evidenceItem, { maxLength: 2 })), { maxLength: 2 }),
  contracts: fc.array(itemOf('ctr', fc.array(evidenceItem, { maxLength: 2 })), { maxLength: 2 }),
  cases: fc.array(itemOf('cas', fc.array(evidenceItem, { maxLength: 2 })), { maxLength: 2 }),
});

/** Texts of pack files in every layout that YAML allows for the lists of a pack, some ids given and some missing. */
export const packText: fc.Arbitrary<string> = fc
  .record({
    layout: fc.record({
      indent: fc.integer({ min: 1, max: 4 }),
      lineBreak: fc.constantFrom<'\n' | '\r\n'>('\n', '\r\n'),
    }),
    mark: fc.constantFrom('', '\uFEFF', '# Über allem ein Kommentar\n'),
    concepts: fc.array(fc.tuple(conceptItem, fc.array(statementItem, { maxLength: 2 })), { maxLength: 3 }),
    sources: fc.array(itemOf('src', fc.constant([])), { maxLength: 2 }),
    lists: ruleLists,
  })
  .map(({ layout, mark, concepts, sources, lists }) => {
    const lines = [
      ...(sources.length > 0 ? ['sources:', ...sources.flatMap((item) => itemLines(item, layout, []))] : []),
      '',
      'conditions: # the conditions',
      ...concepts.flatMap(([concept, statements]) => itemLines(concept, layout, statements)),
      ...Object.entries(lists).flatMap(([key, items]) => listLines(key, items, layout)),
    ];
    return mark + lines.join(layout.lineBreak) + layout.lineBreak;
  });

function itemLines(item: Item, layout: Layout, statements: readonly Item[]): readonly string[] {
  const isFlow = item.layout.startsWith('flow') && statements.length === 0;
  const lines = isFlow ? [`- ${flowText(item, layout)}`] : blockLines(item, layout, statements);
  return lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : `  ${line}`));
}

function blockLines(item: Item, layout: Layout, statements: readonly Item[]): readonly string[] {
  const fields = [
    ...(item.id === undefined ? [] : [`id: ${item.id}`]),
    `slug: ${JSON.stringify(item.name)} # of ${item.name}`,
    ...listLines('evidence', item.evidence, layout),
    ...(statements.length === 0
      ? []
      : ['statements:', ...listLines('HAS_SYMPTOM', statements, layout).map((line) => `  ${line}`)]),
  ];
  const start = { 'dash-alone': ['-'], 'comment-first': ['- # first a comment'] }[item.layout as string];
  const dash = `-${' '.repeat(layout.indent)}`;
  const inner = ' '.repeat(dash.length);
  return start
    ? [...start, ...fields.map((line) => `${inner}${line}`)]
    : fields.map((line, place) => `${place === 0 ? dash : inner}${line}`);
}

function listLines(name: string, items: readonly Item[], layout: Layout): readonly string[] {
  return items.length === 0 ? [] : [`${name}:`, ...items.flatMap((item) => itemLines(item, layout, []))];
}

function flowText(item: Item, layout: Layout): string {
  const quote = (key: string) => (item.layout === 'flow-quoted' ? `"${key}"` : key);
  const fields = [
    ...(item.id === undefined ? [] : [`${quote('id')}: ${item.id}`]),
    `${quote('slug')}: ${JSON.stringify(item.name)}`,
    ...(item.evidence.length === 0
      ? []
      : [`${quote('evidence')}: [${item.evidence.map((piece) => flowText(piece, layout)).join(', ')}]`]),
  ];
  const separator = item.layout === 'flow-lines' ? `,\n${' '.repeat(layout.indent + 2)}` : ', ';
  const body = fields.join(separator);
  if (item.layout === 'flow-lines') return `{\n${' '.repeat(layout.indent + 2)}${body}\n  }`;
  return item.layout === 'flow-quoted' ? `{${body}}` : `{ ${body} }`;
}
