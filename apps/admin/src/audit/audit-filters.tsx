import Form from 'next/form';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AUDIT_PATH, type AuditRequest } from './audit-request.ts';
import { ACTIONS } from './done-words.ts';

interface AuditFiltersProps {
  readonly request: AuditRequest;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** What the audit log is narrowed by, all of it in the address. */
export function AuditFilters({ request, people }: AuditFiltersProps) {
  const { action, actorId, subject } = request;
  return (
    <Form
      action={AUDIT_PATH}
      key={`${action} ${subject} ${actorId}`}
      role="search"
      className="grid max-w-4xl items-end gap-3 sm:grid-cols-[1fr_1fr_1fr_auto]"
    >
      <SelectField
        label="Done by"
        name="actor"
        defaultValue={actorId ?? ''}
        options={choices(
          'anybody',
          people.map(({ id, name }) => [id, name]),
          actorId,
        )}
      />
      <SelectField
        label="What was done"
        name="action"
        defaultValue={action ?? ''}
        options={choices('anything', ACTIONS, action)}
      />
      <TextField label="Done to" name="subject" placeholder="CS-142, or an id" defaultValue={subject} />
      <button type="submit" className={BUTTON_LOOK}>
        Filter
      </button>
    </Form>
  );
}

/** What can be chosen: all of it, each known thing, and what the address asks for when that is none of them. */
function choices(
  all: string,
  known: readonly (readonly [value: string, words: string])[],
  asked: string | undefined,
) {
  const isKnown = asked === undefined || known.some(([value]) => value === asked);
  return [
    { value: '', label: all },
    ...(isKnown ? [] : [{ value: asked, label: asked.toLowerCase().replaceAll('_', ' ') }]),
    ...known.map(([value, label]) => ({ value, label })),
  ];
}
