import Form from 'next/form';
import type { ReleaseNumbersQuery } from '../api/generated/graphql.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { SelectField } from '../ui/select-field.tsx';
import { type CompareRequest, comparePath } from './compare-request.ts';

interface CompareFormProps {
  readonly releases: ReleaseNumbersQuery['releases']['nodes'];
  readonly request: CompareRequest;
}

/** Chooses the two releases that are compared. */
export function CompareForm({ releases, request }: CompareFormProps) {
  const known = releases.map(({ number, title }) => ({
    value: String(number),
    label: `${number}: ${title}`,
  }));
  const withAsked = (number: number | undefined) =>
    number === undefined || known.some(({ value }) => value === String(number))
      ? known
      : [{ value: String(number), label: `${number}` }, ...known];
  return (
    <Form
      action={comparePath({})}
      key={`${request.from} ${request.to}`}
      className="grid max-w-3xl items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
    >
      <SelectField
        label="From release"
        name="from"
        defaultValue={String(request.from)}
        options={withAsked(request.from)}
      />
      <SelectField
        label="To release"
        name="to"
        defaultValue={String(request.to)}
        options={withAsked(request.to)}
      />
      <button type="submit" className={BUTTON_LOOK}>
        Compare
      </button>
    </Form>
  );
}
