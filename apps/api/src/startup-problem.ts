/** A reason why the API cannot start; the message is one line that says what is wrong and what to do. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}
