import { readFileSync } from 'node:fs';
import {
  caseShape,
  conceptKinds,
  contractShape,
  criterionShape,
  findingQualifiersShape,
  ruleShape,
  statementKinds,
} from '@symptograph/core';
import { conclusionShape } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { testPack } from '../../test/test-pack.ts';
import { packSchemaText } from './pack-schema.ts';

const schema = z.fromJSONSchema(JSON.parse(packSchemaText()));

function contentOf(pack: string, file: string): unknown {
  return parse(readFileSync(`${testPack(pack)}/${file}`, 'utf8'));
}

test('the schema for editors accepts every notation of a pack', () => {
  expect(schema.safeParse(contentOf('small', 'pack.yaml')).error).toBeUndefined();
  expect(schema.safeParse(contentOf('small', 'concepts.yaml')).error).toBeUndefined();
  expect(schema.safeParse(contentOf('small', 'rules.yaml')).error).toBeUndefined();
});

test('the schema for editors refuses what the shape of packs refuses', () => {
  expect(schema.safeParse(contentOf('broken', 'conditions.yaml')).success).toBe(false);
});

test('the schema for editors knows every field of everything that a pack can hold', () => {
  const text = packSchemaText();
  const kinds = [...Object.values(conceptKinds), ...Object.values(statementKinds)].map(({ shape }) => shape);
  const rules = [ruleShape, criterionShape, ...contractShape.options, caseShape, conclusionShape];
  const shapes = [...kinds, ...rules, findingQualifiersShape];
  const fields = shapes.flatMap((shape) => Object.keys((shape as unknown as z.ZodObject).shape));
  const notWritten = ['kind', 'subject', 'version'];
  expect(fields.filter((name) => !notWritten.includes(name) && !text.includes(`"${name}"`))).toEqual([]);
});
