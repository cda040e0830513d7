/** The environment, read once: every bad variable is reported at the same time, by name. */
import fs from 'node:fs';
import path from 'node:path';

export type Config = {
  readonly port: number;
  readonly host: string;
  /** What the Web Connector reaches, without a trailing slash. */
  readonly publicUrl: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly logLevel: string;
  /** When set, this key has every right on every organization. */
  readonly adminApiKey: string | undefined;
  /** SECRET_KEY as given; undefined means the file DATA_DIR/secret.key. */
  readonly secretKey: string | undefined;
};

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const KEY_CHARS_MIN = 32;

/** Every variable that is wrong, one sentence each. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`the configuration is not usable:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads the configuration from environment variables (design.md §7, Process).
 * @throws ConfigError naming every variable that is wrong and what it should be
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const problems: string[] = [];
  const port = readPort(env.PORT, problems);
  const publicUrl = (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, '');
  problems.push(...publicUrlProblems(publicUrl));
  const logLevel = env.LOG_LEVEL || 'info';
  if (!LOG_LEVELS.includes(logLevel)) {
    problems.push(`LOG_LEVEL is "${logLevel}"; use one of ${LOG_LEVELS.join(', ')}`);
  }
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    problems.push('DATABASE_URL must begin with postgres:// or postgresql://');
  }
  const secretKey = readKey('SECRET_KEY', env, problems);
  if (databaseUrl && !secretKey) {
    problems.push(
      'SECRET_KEY is required with DATABASE_URL: ' +
        'the database outlives this machine, the key must too',
    );
  }
  const config: Config = {
    port,
    host: env.HOST || '127.0.0.1',
    publicUrl,
    databaseUrl,
    dataDir: path.resolve(env.DATA_DIR || './data'),
    logLevel,
    adminApiKey: readKey('ADMIN_API_KEY', env, problems),
    secretKey,
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function readPort(text: string | undefined, problems: string[]): number {
  const port = Number(text || 8080);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  problems.push(`PORT is "${text}"; use a whole number from 0 to 65535`);
  return 8080;
}

function readKey(
  name: 'ADMIN_API_KEY' | 'SECRET_KEY',
  env: Record<string, string | undefined>,
  problems: string[],
): string | undefined {
  const value = env[name] || undefined;
  if (value !== undefined && value.length < KEY_CHARS_MIN) {
    problems.push(`${name} has ${value.length} characters; it needs at least ${KEY_CHARS_MIN}`);
  }
  return value;
}

/**
 * What the Web Connector would refuse about an address, with the code that it would show.
 * Source: qbwc-protocol §1.5 and §4 (QBWC1001, QBWC1010).
 */
export function publicUrlProblems(publicUrl: string): string[] {
  let url: URL;
  try {
    url = new URL(publicUrl);
  } catch {
    return [`PUBLIC_URL "${publicUrl}" is not a URL; use https://host.name`];
  }
  const problems: string[] = [];
  // A name without a dot is a machine of the office network, which the Web Connector lets pass.
  const isLocal = url.hostname === 'localhost' || !url.hostname.includes('.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    problems.push(`PUBLIC_URL must begin with https:// (it begins with ${url.protocol}//)`);
  } else if (url.protocol === 'http:' && !isLocal) {
    problems.push(
      `PUBLIC_URL ${publicUrl} is http on a remote host: ` +
        'the Web Connector refuses it (QBWC1010); use https',
    );
  }
  if (/^\d+\.\d+\.\d+\.\d+$/.test(url.hostname) || url.hostname.startsWith('[')) {
    problems.push(
      `PUBLIC_URL ${publicUrl} has an IP address: ` +
        'the Web Connector refuses it (QBWC1001); use a host name',
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    problems.push('PUBLIC_URL must have no query, fragment, user name or password');
  }
  return problems;
}

/**
 * The key for keyed hashes: SECRET_KEY, else DATA_DIR/secret.key (made on first use, mode 0600).
 * @param makeKey  32 random bytes for a new installation
 */
export function loadSecretKey(config: Config, makeKey: () => Buffer): Buffer {
  if (config.secretKey !== undefined) return Buffer.from(config.secretKey, 'utf8');
  const file = path.join(config.dataDir, 'secret.key');
  fs.mkdirSync(config.dataDir, { recursive: true });
  try {
    fs.writeFileSync(file, `${makeKey().toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
  return Buffer.from(fs.readFileSync(file, 'utf8').trim(), 'utf8');
}
