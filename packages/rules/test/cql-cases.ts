import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

/** A case of the CQL test suite: an expression and what it gives, both as text. */
export interface CqlCase {
  readonly file: string;
  readonly group: string;
  readonly name: string;
  readonly expression: string;
  readonly output: string;
}

interface SuiteXml {
  readonly tests: {
    readonly group: readonly {
      readonly name: string;
      readonly test: readonly {
        readonly name: string;
        readonly expression: string;
        readonly output: string;
      }[];
    }[];
  };
}

const FILES = ['CqlLogicalOperatorsTest', 'CqlNullologicalOperatorsTest', 'CqlConditionalOperatorsTest'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'group' || name === 'test',
});

/** Every case of the files in `cql-tests`, in their order. */
export function cqlCases(): readonly CqlCase[] {
  return FILES.flatMap((file) => {
    const { tests } = parser.parse(textOf(`${file}.xml`)) as SuiteXml;
    return tests.group.flatMap((group) =>
      group.test.map(({ name, expression, output }) => ({
        file,
        group: group.name,
        name,
        expression,
        output,
      })),
    );
  });
}

/** The rows of a table of the readme, the one under a heading: "file group case" for each case. */
export function listedCases(heading: string): readonly string[] {
  const section = textOf('README.md').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| Cql'));
  return rows.flatMap((row) => {
    const [, file = '', group = '', , names = ''] = row.split('|').map((cell) => cell.trim());
    return names.split(', ').map((name) => `${file} ${group} ${name}`);
  });
}

function textOf(name: string): string {
  return readFileSync(new URL(`cql-tests/${name}`, import.meta.url), 'utf8');
}
