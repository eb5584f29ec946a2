import { type Action, can, type Role, role } from '@symptograph/core';
import { ACTION_NAMES } from './action-names.ts';

/** An action, and the roles that may do it to what is nobody's in particular. */
interface ActionOfRoles {
  readonly action: Action;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Every action with the roles that may do it, as the API decides it. */
export function rolesThatMay(): readonly ActionOfRoles[] {
  return (Object.keys(ACTION_NAMES) as Action[]).map((action) => ({
    action,
    name: ACTION_NAMES[action],
    roles: role.values.filter(
      (each) => can({ kind: 'PERSON', id: '', name: '', roles: [each] }, action) === true,
    ),
  }));
}
