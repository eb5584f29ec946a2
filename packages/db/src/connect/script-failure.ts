import { DriverAdapterError } from '@prisma/driver-adapter-utils';

/** What both drivers say of a statement that the database refused. */
interface DatabaseRefusal {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly detail?: string;
  readonly column?: string;
  readonly hint?: string;
}

/** A driver's error in the form in which Prisma's engines can name it; any other error as it is. */
export function scriptFailure(error: unknown): unknown {
  if (!isRefusal(error)) return error;
  const { code, severity, message, detail, column, hint } = error;
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}

function isRefusal(error: unknown): error is DatabaseRefusal {
  return error instanceof Error && 'code' in error && 'severity' in error;
}
