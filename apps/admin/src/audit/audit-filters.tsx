import Form from 'next/form';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { NarrowedTo } from '../ui/narrowed-to.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AUDIT_PATH, type AuditRequest, auditPath } from './audit-request.ts';

interface AuditFiltersProps {
  readonly request: AuditRequest;
  /** What whoever did it is called, as far as that is known. */
  readonly actorName: string | undefined;
}

/** What the audit log is narrowed by, all of it in the address. */
export function AuditFilters({ request, actorName }: AuditFiltersProps) {
  const { action, actorId, subject } = request;
  return (
    <div className="grid gap-3">
      <Form
        action={AUDIT_PATH}
        key={`${action} ${subject} ${actorId}`}
        role="search"
        className="grid max-w-3xl items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
      >
        {actorId === undefined ? null : <input type="hidden" name="actor" value={actorId} />}
        <TextField
          label="Action"
          name="action"
          placeholder="publish"
          defaultValue={action?.toLowerCase().replaceAll('_', ' ')}
        />
        <TextField label="Done to" name="subject" placeholder="CS-142, or an id" defaultValue={subject} />
        <button type="submit" className={BUTTON_LOOK}>
          Filter
        </button>
      </Form>
      {actorId === undefined ? null : (
        <div>
          <NarrowedTo
            words={`Done by ${actorName ?? actorId}`}
            without={auditPath({ ...request, actorId: undefined, after: undefined })}
          />
        </div>
      )}
    </div>
  );
}
