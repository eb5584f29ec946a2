/** Points that are added up in the states of a plane. */
export interface WeightedPlane {
  readonly points: number;
  readonly plane: Int32Array;
}
