/** Waits until a server says on its stderr that it takes connections; what it said instead is the error. */
export function serverReadiness(stderr: NodeJS.ReadableStream): Promise<void> {
  return new Promise((ready, failed) => {
    let said = '';
    stderr.on('data', (text: Buffer) => {
      said = `${said}${text}`.slice(-5_000);
      if (said.includes('ready to accept connections')) ready();
    });
    stderr.once('end', () => failed(new Error(`PostgreSQL did not start: ${said}`)));
  });
}
