import { Prisma } from '../generated/prisma/client.ts';

/** Plain data as a column of JSON takes it. */
export function storedJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

/** The same for a column that may be empty: null leaves it so. */
export function storedJsonOrNothing(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null || value === undefined ? Prisma.DbNull : storedJson(value);
}
