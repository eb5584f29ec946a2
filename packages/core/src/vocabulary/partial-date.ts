import { z } from 'zod';

/** A year, a month or a day: `2026`, `2026-11`, `2026-11-23`. Whether the calendar has it is looked at when somebody writes it. */
export const partialDateShape = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date: 2026, 2026-11 or 2026-11-23');
