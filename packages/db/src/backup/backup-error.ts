/** A backup that cannot be made or restored; the message is one line that says what is wrong, where, and what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(message: string, cause?: unknown) {
    super(message.replaceAll(/\s+/g, ' '), { cause });
  }
}
