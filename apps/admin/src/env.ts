import { z } from 'zod';

const envShape = z.object({
  /** Where the API answers, as this server reaches it. */
  API_URL: z.url().default('http://127.0.0.1:4000'),
  /** The address that browsers use; absent means whatever host they asked for. */
  PUBLIC_URL: z.url().optional(),
  NODE_ENV: z.string().default('production'),
});

/** Configuration from the environment, read when the server starts; throws on a malformed address. */
export const env = envShape.parse(process.env);
