import { type FieldNode, type GraphQLObjectType, SchemaMetaFieldDef, TypeMetaFieldDef } from 'graphql';
import type { Selected } from './compilation.ts';
import { fieldWriter } from './field-writer.ts';
import { refusePromise } from './refuse-promise.ts';
import { rememberingWriter } from './remembering-writer.ts';
import { selectedFields } from './selected-fields.ts';
import { hasVariableArguments } from './variables-in.ts';
import { neverWritable, unwritable, type Write } from './write.ts';

/** The most fields that are compiled of one operation: fragments can fold many into few words. */
const MOST_FIELDS = 5_000;

/** Writes the selected fields of objects of a type; compiled when the first object comes. */
export function objectWriter(type: GraphQLObjectType, selected: Selected): Write {
  let written: Write | undefined;
  return (source, run) => {
    written ??= compileObject(type, selected);
    return written(source, run);
  };
}

function compileObject(type: GraphQLObjectType, selected: Selected): Write {
  const { compilation, sets, isRepeated } = selected;
  const write = guardedByType(type, fieldsWriter(type, selected));
  const canBeRemembered =
    isRepeated && compilation.isEntity(type) && !hasVariableArguments(sets, compilation.selections.fragments);
  return canBeRemembered ? rememberingWriter(write, compilation) : write;
}

/** Writes the fields one after the other; what does not depend on the object is joined beforehand. */
function fieldsWriter(type: GraphQLObjectType, { compilation, sets, isRepeated }: Selected): Write {
  const { texts, writers } = { texts: ['{'], writers: [] as Write[] };
  const addText = (text: string) => {
    texts[texts.length - 1] += text;
  };
  for (const [key, nodes] of selectedFields(compilation.selections, type, sets)) {
    compilation.counts.fields += 1;
    if (compilation.counts.fields > MOST_FIELDS) throw neverWritable;
    const [node] = nodes;
    if (!node) continue;
    if (node.name.value === '__typename') {
      addText(`${separator(texts, writers)}${JSON.stringify(key)}:${JSON.stringify(type.name)}`);
      continue;
    }
    const field = fieldOf(type, node, compilation.selections.schema.getQueryType() === type);
    if (!field) throw neverWritable;
    addText(`${separator(texts, writers)}${JSON.stringify(key)}:`);
    writers.push(fieldWriter({ compilation, parentType: type, field, nodes, isRepeated }));
    texts.push('');
  }
  addText('}');
  return joined(texts, writers);
}

function separator(texts: readonly string[], writers: readonly Write[]): string {
  return writers.length === 0 && texts[0] === '{' ? '' : ',';
}

/** `texts` has one more than `writers`: one before each and one after the last. */
function joined(texts: readonly string[], writers: readonly Write[]): Write {
  const [first = '', ...after] = texts;
  const steps = writers.map((write, index) => ({ write, after: after[index] ?? '' }));
  return (source, run) => {
    let text = first;
    for (const step of steps) text += step.write(source, run) + step.after;
    return text;
  };
}

function fieldOf(type: GraphQLObjectType, node: FieldNode, isQuery: boolean) {
  const name = node.name.value;
  if (isQuery && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (isQuery && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name];
}

/** A type that can tell its objects from others is asked first, as graphql-js does. */
function guardedByType(type: GraphQLObjectType, write: Write): Write {
  const { isTypeOf } = type;
  if (!isTypeOf) return write;
  // What is said of the field is for messages only, which graphql-js words.
  return (source, run) => {
    const answer = isTypeOf(source, run.context, undefined as never);
    refusePromise(answer);
    if (!answer) throw unwritable;
    return write(source, run);
  };
}
