import type { GraphQLObjectType, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import type { Selections } from './selected-fields.ts';
import type { Write } from './write.ts';

/** One operation being compiled, for one choice of its conditions. */
export interface Compilation {
  readonly selections: Selections;
  readonly operation: OperationDefinitionNode;
  /** Writes the selected fields of objects of a type. */
  readonly objectWriter: (type: GraphQLObjectType, selected: Selected) => Write;
  /** Which objects are the same whenever they are met in one graph, so that what is written of them can be remembered. */
  readonly isEntity: (type: GraphQLObjectType) => boolean;
  /** How much of the operation has been compiled; parts are compiled when a value first gets to them. */
  readonly counts: { fields: number; argumentSlots: number; rememberedSlots: number };
  /** Takes the characters of a text that is to be remembered off the room for them; false when there is none. */
  readonly takeRoom: (characters: number) => boolean;
}

/** What is selected of an object. */
export interface Selected {
  readonly compilation: Compilation;
  readonly sets: readonly SelectionSetNode[];
  /** Whether the object lies below a list, so that there may be many of it. */
  readonly isRepeated: boolean;
}
