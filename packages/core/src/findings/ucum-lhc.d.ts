/** The part of the UCUM library that is used; it comes without types. */
declare module '@lhncbc/ucum-lhc' {
  interface UnitConverter {
    readonly convertUnitTo: (
      from: string,
      value: number,
      to: string,
    ) => { readonly status: 'succeeded' | 'failed' | 'error'; readonly toVal: number | null };
    readonly validateUnitString: (unit: string) => { readonly status: 'valid' | 'invalid' | 'error' };
  }
  export const UcumLhcUtils: { readonly getInstance: () => UnitConverter };
}
