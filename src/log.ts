/**
 * The log: JSON lines by pino. Ids and counts only; never qbXML, a ticket, a token or a password.
 */
import pino, { type Logger } from 'pino';

/** Paths that are blanked wherever they appear, in case a whole object is logged by mistake. */
const SECRET_FIELDS = [
  'password',
  'strPassword',
  'ticket',
  'token',
  'secret',
  'key',
  'authorization',
  'cookie',
  'qbxml',
  'response',
  'body',
];

const REDACT = SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]);

/**
 * Opens the log.
 * @param level  a pino level; `silent` writes nothing
 * @param destination  for tests: where lines go instead of stdout
 */
export function openLog(level: string, destination?: pino.DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACT, censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
