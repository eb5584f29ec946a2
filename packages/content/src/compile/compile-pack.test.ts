import { describe, expect, test } from 'vitest';
import { testPack } from '../../test/test-pack.ts';
import { readPack } from '../read-pack.ts';

const ID = (prefix: string, end: string) => `${prefix}_01HZX0000000000000000000${end}`;

async function small() {
  const { pack, document, findings } = await readPack(testPack('small'));
  expect(findings).toEqual([]);
  if (!pack || !document) throw new Error('The small pack has no findings and yet no document.');
  return { pack, document };
}

async function conceptOf(slug: string, kind: string) {
  const { document } = await small();
  return document.concepts.find((concept) => concept.slug === slug && concept.kind === kind);
}

describe('a compiled pack', () => {
  test('spells short forms out', async () => {
    expect(await conceptOf('muscle-cramp', 'CONDITION')).toMatchObject({
      id: ID('con', 'B1'),
      synonyms: [
        { text: 'charley horse', scope: 'EXACT', language: 'en' },
        { text: 'Wadenkrampf', scope: 'EXACT', language: 'de' },
        { text: 'spasm', scope: 'BROAD', language: 'en' },
      ],
      codes: [
        { system: 'MESH', value: 'D009120', relation: 'EXACT' },
        { system: 'DOID', value: '0000001', relation: 'CLOSE' },
      ],
      mustNotMiss: false,
      version: 1,
    });
  });

  test('rests texts on the evidence that they name, and on all of it when they name none', async () => {
    expect(await conceptOf('muscle-cramp', 'CONDITION')).toMatchObject({
      summary: { text: 'A muscle tightens by itself.', evidence: [ID('evd', 'D1'), ID('evd', 'D2')] },
      outlook: [{ text: 'Passes within minutes.', evidence: [ID('evd', 'D2')] }],
    });
  });

  test("rests a number on the subject's only piece of evidence when it names none", async () => {
    expect(await conceptOf('stretching', 'TREATMENT')).toMatchObject({
      dose: { holdSeconds: { value: 30, unit: 's', evidence: ID('evd', 'D5') }, stopIf: [ID('sym', 'B2')] },
      instructions: [{ text: 'Stand up.' }, { text: 'Hold.' }],
    });
  });

  test('turns headings and paragraphs into locators, and the default source into its id', async () => {
    const { document } = await small();
    expect(document.statements[0]?.evidence).toEqual([
      {
        id: ID('evd', 'D3'),
        source: ID('src', 'A1'),
        locator: 'Opening, paragraph 2',
        quote: '1 to 10 minutes',
        direction: 'SUPPORTS',
      },
      { id: ID('evd', 'D4'), source: ID('src', 'A2'), locator: 'page 3', direction: 'NEUTRAL' },
    ]);
  });

  test('resolves references to ids, with the kind where kinds share a slug', async () => {
    const { document } = await small();
    expect(document.statements).toMatchObject([
      {
        id: ID('stm', 'C1'),
        kind: 'HAS_SYMPTOM',
        subject: ID('con', 'B1'),
        object: ID('sym', 'B2'),
        negated: false,
        qualifiers: {
          frequency: { word: 'OFTEN', evidence: ID('evd', 'D3') },
          relievedBy: [ID('trt', 'B3'), ID('trt', 'B4')],
          notRelievedBy: [ID('fac', 'B5')],
        },
      },
    ]);
  });

  test('keeps outlines and citations beside the document, not in it', async () => {
    const { pack, document } = await small();
    expect(document.sources[0]).not.toHaveProperty('outline');
    expect(pack.sources[0]?.outline.map(({ key }) => key)).toEqual(['opening', 'care']);
    expect(pack.citations).toContainEqual({
      subject: ID('stm', 'C1'),
      source: 'leaflet',
      heading: 'opening',
      paragraph: 2,
    });
  });
});
