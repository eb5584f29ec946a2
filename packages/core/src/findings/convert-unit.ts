/// <reference path="./ucum-lhc.d.ts" />
import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { ok, type Result, refuse } from '@symptograph/rules';

/** Why a value cannot be converted: a unit that is not UCUM's, or units of different things. */
export type UnitProblem =
  | { readonly code: 'UNKNOWN_UNIT'; readonly unit: string }
  | { readonly code: 'OTHER_DIMENSION'; readonly from: string; readonly to: string };

/** As many digits as keep what floating point adds (100.4 [degF] is 38 Cel) out of a comparison. */
const DIGITS = 12;

/** A value in another UCUM unit, to 12 significant digits. The units' definitions are loaded on first use. */
export function convertUnit(value: number, from: string, to: string): Result<number, UnitProblem> {
  if (from === to) return ok(value);
  const converter = UcumLhcUtils.getInstance();
  const unknown = [from, to].find((unit) => converter.validateUnitString(unit).status !== 'valid');
  if (unknown !== undefined) return refuse({ code: 'UNKNOWN_UNIT', unit: unknown });
  const { toVal } = converter.convertUnitTo(from, value, to);
  if (toVal === null) return refuse({ code: 'OTHER_DIMENSION', from, to });
  return ok(Number(toVal.toPrecision(DIGITS)));
}
