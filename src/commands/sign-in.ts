/** `qbd sign-in`: a new one-time link to the console of this installation. */
import { createSignInLink } from '../auth/sign-in.js';
import type { Config } from '../config.js';
import { openInstallation } from './installation.js';

/** @returns the exit code */
export async function runSignIn(config: Config, out: (line: string) => void): Promise<number> {
  const { ctx, close } = await openInstallation(config, 'beside');
  try {
    out(await createSignInLink(ctx));
    return 0;
  } finally {
    await close();
  }
}
