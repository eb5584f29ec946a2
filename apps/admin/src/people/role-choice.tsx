import { type Role, role } from '@symptograph/core';
import { capitalised } from '../concepts/capitalised.ts';

interface RoleChoiceProps {
  readonly chosen: readonly Role[];
  readonly error?: string | undefined;
}

/** The roles to choose from, each with what it may do; a form finds them as `role`. */
export function RoleChoice({ chosen, error }: RoleChoiceProps) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 text-sm font-semibold">What they may do</legend>
      {role.values.map((each) => (
        <label key={each} className="flex items-start gap-2.5">
          <input
            type="checkbox"
            name="role"
            value={each}
            defaultChecked={chosen.includes(each)}
            className="mt-1.5 size-4 shrink-0 accent-accent"
          />
          <span>
            {capitalised(role.terms[each].label)}
            <span className="block text-sm text-ink-faint">{role.terms[each].description}</span>
          </span>
        </label>
      ))}
      {error === undefined ? null : <p className="text-sm text-danger">{error}</p>}
    </fieldset>
  );
}
