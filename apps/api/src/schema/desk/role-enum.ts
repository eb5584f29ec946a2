import { role } from '@symptograph/core';
import { enumOf } from '../enum-of.ts';
import { DESK } from './only-at-desk.ts';

export const RoleEnum = enumOf(role, 'What somebody may do here; some roles include others.', DESK);
