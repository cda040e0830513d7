/**
 * QWCLog.txt as the Web Connector writes it: `20221114.18:53:19 UTC<tab>: Class.method() : text`.
 * The frame and the lines of serverVersion, clientVersion, authenticate and ProcessRequestXML are
 * those of published logs; the others follow their pattern (inferred).
 */
import type { Argument } from './soap-client.js';
import type { Update, Watcher } from './update.js';

/** NONE writes nothing, DEBUG the first 50 characters of XML, VERBOSE all. Source: §2.9 */
export type LogLevel = 'NONE' | 'DEBUG' | 'VERBOSE';

export type QwcLog = {
  /** One line; `place` is the class and method without the namespace and the brackets. */
  line: (place: string, text: string) => void;
  /** Lines of one update's calls. */
  watch: (app: { appName: string; appUrl: string }) => Watcher;
  level: LogLevel;
};

const SERVICE = 'SOAPWebService';
const SHORT = 50;
const STARS = '*'.repeat(21);
/** Name of the result in the log; the others are `<method>Ret`. */
const PLAIN_RETURN = new Set(['serverVersion', 'clientVersion', 'receiveResponseXML']);

/**
 * @param write  takes text with its line end
 * @param clock  unix seconds of the PC
 */
export function makeQwcLog(
  write: (text: string) => void,
  clock: () => number,
  level: LogLevel = 'DEBUG',
): QwcLog {
  const line = (place: string, text: string) => {
    if (level === 'NONE') return;
    write(`${logStamp(clock())} UTC\t: QBWebConnector.${place}() : ${text}\r\n`);
  };
  return { line, level, watch: (app) => makeWatcher(line, level, app) };
}

/** Lines about the lock that keeps two updates of one Windows user apart. */
export function logUpdateLock(log: QwcLog | undefined, isLocked: boolean): void {
  const place = 'RegistryManager.setUpdateLock';
  const value = isLocked ? 'TRUE' : 'FALSE';
  log?.line(
    place,
    `HKEY_CURRENT_USER\\Software\\Intuit\\QBWebConnector\\UpdateLock has been set to ${value}`,
  );
  log?.line(place, `${STARS} Update session ${isLocked ? '' : 'un'}locked ${STARS}`);
}

/** `20221114.18:53:19` */
function logStamp(unix: number): string {
  const iso = new Date(unix * 1000).toISOString();
  return `${iso.slice(0, 10).replaceAll('-', '')}.${iso.slice(11, 19)}`;
}

function makeWatcher(
  line: QwcLog['line'],
  level: LogLevel,
  app: { appName: string; appUrl: string },
): Watcher {
  let requests = 0;
  const shown = (text: string) =>
    level === 'VERBOSE' || text.length <= SHORT || !text.startsWith('<')
      ? text
      : `${text.slice(0, SHORT)}......`;
  for (const text of [
    'Initiated connection to the following application.',
    `AppName: ${app.appName}`,
    `AppUniqueName (if available): ${app.appName}`,
    `AppURL: ${app.appUrl}`,
  ]) {
    line(`${SERVICE}.instantiateWebService`, text);
  }
  return {
    before: (method, args) => {
      const place = `${SERVICE}.do_${method}`;
      const many = args.length === 1 ? 'parameter' : 'parameters';
      const list = args.map((arg) => parameter(arg, shown)).join('');
      const what = list === '' ? '' : ` with following ${many}:${list}`;
      line(place, `*** Calling ${method}()${what}${list === '' ? '.' : ''}`);
    },
    after: (method, value, error) => {
      const place = `${SERVICE}.do_${method}`;
      if (error !== undefined) {
        line(place, `${method} failed. Error message: ${error}`);
        return;
      }
      line(place, received(method, value, shown));
    },
    answered: (answer) => {
      const place = `${SERVICE}.ProcessRequestXML`;
      requests += 1;
      line(place, `Processing request #${requests}`);
      line(place, `REQUEST: received from application: size (bytes) = ${answer.request.length}`);
      line(place, 'Sending request to QuickBooks.');
      if (answer.response === null) {
        line(
          place,
          'Sending error message back to application:\r\n' +
            `HRESULT = ${answer.hresult}\r\nMessage: ${answer.message}`,
        );
        const dump = `Request that failed:\r\n\r\n${shown(answer.request)}`;
        line(place, `XML dump follows: -\r\n\r\n${dump}\r\n`);
        return;
      }
      const size = answer.response.length;
      line(place, `RESPONSE: received from QuickBooks: size (bytes) = ${size}`);
      line(place, 'Sending response to application.');
    },
  };
}

/** The password never stands in the log. */
function parameter([name, value]: readonly [string, Argument], shown: (text: string) => string) {
  if (name === 'strPassword') return '<password=<MaskedForSecurity>';
  const names: { [name: string]: string } = {
    strVersion: 'productVersion',
    strUserName: 'userName',
    ticket: 'wcTicket',
  };
  const text = value === null ? '' : String(value);
  return `<${names[name] ?? name}="${shown(text)}">`;
}

function received(method: string, value: unknown, shown: (text: string) => string): string {
  if (method === 'authenticate' && Array.isArray(value)) {
    const items = value.map((each, index) => `<authRet[${index}]="${each ?? ''}">`).join('');
    return `Received from authenticate() following parameters:${items}`;
  }
  if (method === 'sendRequestXML') {
    return value === '' ? 'Received an empty request.' : 'Request xml received.';
  }
  const name = PLAIN_RETURN.has(method) ? `${method}Ret` : `${method}Return`;
  return `Received from ${method}() following parameter:<${name}="${shown(String(value ?? ''))}">`;
}

/** What the log says at the end of an update. */
export function logEnd(log: QwcLog | undefined, result: Update['result']): void {
  const place = 'SOAPWebService.updateWS';
  if (result.outcome === 'ok' || result.outcome === 'none') {
    log?.line(place, 'Update completed successfully.');
    if (result.code === undefined) return;
  }
  const code = result.code === undefined ? '' : `${result.code}: `;
  log?.line(place, `${code}${result.lastError || `Update ended: ${result.outcome}`}`);
}
