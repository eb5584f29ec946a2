/** How many bits are set in both of two planes. */
export function countBits(plane: Int32Array, lanes: Int32Array): number {
  let count = 0;
  for (let word = 0; word < plane.length; word += 1) {
    let bits = (plane[word] ?? 0) & (lanes[word] ?? 0);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
