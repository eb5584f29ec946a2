/// <reference path="./ucum-lhc.d.ts" />
import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import type { UnitConversion } from '@symptograph/rules';

/** Two more than the digits to which values are compared, and fewer than floating point has. */
const DIGITS = 14;
/** A value far from 0 tells the slope to all digits; a third one tells whether there is one. */
const [FAR, BETWEEN] = [1000, 250];
const TOLERANCE = 1e-9;

/**
 * How values in one UCUM unit become values in another; undefined for what is no unit, for units of different things, and for a
 * unit that is not proportional to the other after a shift, such as decibels.
 */
export function unitConversion(from: string, to: string): UnitConversion | undefined {
  const converter = UcumLhcUtils.getInstance();
  if ([from, to].some((unit) => converter.validateUnitString(unit).status !== 'valid')) return undefined;
  const [zero, far, between] = [0, FAR, BETWEEN].map(
    (value) => converter.convertUnitTo(from, value, to).toVal,
  );
  if (!isNumber(zero) || !isNumber(far) || !isNumber(between)) return undefined;
  const slope = (far - zero) / FAR;
  if (Math.abs(zero + slope * BETWEEN - between) > TOLERANCE * Math.max(Math.abs(far), Math.abs(zero)))
    return undefined;
  return { slope: Number(slope.toPrecision(DIGITS)), intercept: Number(zero.toPrecision(DIGITS)) };
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
