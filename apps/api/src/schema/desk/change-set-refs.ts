import type { ChangeSet } from '@symptograph/core';
import { builder } from '../builder.ts';

/** Named here so that what belongs to change sets can refer to them without importing them. */
export const ChangeSetRef = builder.objectRef<ChangeSet>('ChangeSet');
