/** A function of an object that answers once for each object, for as long as the object is in use. The object must never change. */
export function remembered<Input extends object, Output>(
  work: (input: Input) => Output,
): (input: Input) => Output {
  const known = new WeakMap<Input, { readonly output: Output }>();
  return (input) => {
    const found = known.get(input);
    if (found) return found.output;
    const output = work(input);
    known.set(input, { output });
    return output;
  };
}
