import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { InvalidInputError } from '../../domain-error.ts';
import { unfitTexts } from './unfit-texts.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      fitTexts: FitTextsPlugin<Types>;
    }
  }
}

/** Refuses what no mutation takes, before any of them looks at it; the errors are members of their unions like all others. */
class FitTextsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { parentType }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (parentType !== 'Mutation') return resolve;
    return (root, args, context, info) => {
      const [first, ...more] = unfitTexts({ ...args });
      if (first) throw new InvalidInputError([first, ...more]);
      return resolve(root, args, context, info);
    };
  }
}

SchemaBuilder.registerPlugin('fitTexts', FitTextsPlugin);
