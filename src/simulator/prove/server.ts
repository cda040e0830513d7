/**
 * A small SOAP server for one run: it lets the Web Connector in, looks at the company file before
 * anything is asked, and hands out the steps. Source: qbwc-protocol §1, §2
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { child, parseXml, texts, type XmlElement, XmlError } from '../xml.js';
import type { Run } from './run.js';
import { documentOf, escapeText } from './text.js';
import { type Answer, companyElement } from './types.js';

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const INTUIT = 'http://developer.intuit.com/';
/** Answers of a sample company are far below this, in bytes. */
const BODY_MAX = 64 * 1024 * 1024;

export type ProofOptions = {
  run: Run;
  port: number;
  userName: string;
  password: string;
  version: string;
  /** Takes a company file that does not look like a sample. */
  isCopy: boolean;
  print: (line: string) => void;
};

export type ProofServer = {
  port: number;
  /** 'done' when every experiment has a verdict, 'refused' for a file that is no sample. */
  ended: Promise<'done' | 'refused'>;
  close: () => Promise<void>;
};

type Session = {
  ticket: string;
  lastError: string;
  isRefused: boolean;
  /** The file of the first session; '' before. Later sessions may use no other. */
  filePath: string;
  companyName: string;
};

/** Listens on this machine only. */
export async function serveProof(options: ProofOptions): Promise<ProofServer> {
  const session: Session = {
    ticket: '',
    lastError: '',
    isRefused: false,
    filePath: '',
    companyName: '',
  };
  let finish: (how: 'done' | 'refused') => void = () => undefined;
  const ended = new Promise<'done' | 'refused'>((resolve) => {
    finish = resolve;
  });
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('qbd prove is waiting');
      return;
    }
    read(request)
      .then((body) => {
        const call = callOf(body);
        const reply = envelope(call.name, answerTo(call, session, options));
        response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(reply);
        if (call.name !== 'closeConnection') return;
        if (session.isRefused) finish('refused');
        else if (options.run.isDone()) finish('done');
      })
      .catch((error: unknown) => {
        options.print(`a call was not understood: ${String(error)}`);
        response.writeHead(400).end();
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    ended,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerTo(
  call: XmlElement,
  session: Session,
  options: ProofOptions,
): string | readonly string[] {
  const { run } = options;
  const value = (name: string) => texts(call, name)[0] ?? '';
  run.called(call.name);
  switch (call.name) {
    case 'serverVersion':
      return 'qbd prove';
    case 'authenticate':
      return authenticate(value, session, options);
    case 'sendRequestXML':
      return value('ticket') === session.ticket ? send(value, session, options) : '';
    case 'receiveResponseXML':
      if (value('ticket') !== session.ticket) return '-1';
      session.lastError = 'this error was asked for by an experiment';
      return String(run.answered(readAnswer(value)));
    case 'connectionError':
      options.print(`QuickBooks could not be opened: ${value('hresult')} ${value('message')}`);
      return 'done';
    case 'getLastError':
      return session.lastError;
    case 'closeConnection':
      return session.isRefused ? 'refused' : run.isDone() ? 'all done' : 'please update once more';
    default:
      return '';
  }
}

function authenticate(
  value: (name: string) => string,
  session: Session,
  { run, userName, password, print }: ProofOptions,
): string[] {
  session.ticket = randomBytes(16).toString('hex');
  if (value('strUserName') !== userName || value('strPassword') !== password) {
    print('the Web Connector came with another user name or password');
    return [session.ticket, 'nvu'];
  }
  run.begin();
  return [session.ticket, run.isDone() || session.isRefused ? 'none' : session.filePath];
}

function send(
  value: (name: string) => string,
  session: Session,
  { run, version, isCopy, print }: ProofOptions,
): string {
  const hcp = value('strHCPResponse');
  if (hcp !== '' || session.filePath === '') {
    const refusal = look(hcp, value('strCompanyFileName'), session, isCopy);
    if (refusal !== undefined) {
      session.isRefused = true;
      session.lastError = refusal;
      print(refusal);
    }
  }
  if (session.isRefused) return '';
  run.hcp(hcp);
  const next = run.next();
  if (next.kind !== 'ask') {
    session.lastError = next.kind === 'wait' ? 'NoOp' : next.why;
    return '';
  }
  const { inside, onError = 'continueOnError', set = '' } = next.question;
  return documentOf(inside, version, onError, set);
}

/** Why this company file is left alone, or undefined. Nothing was asked of it before. */
function look(
  hcp: string,
  filePath: string,
  session: Session,
  isCopy: boolean,
): string | undefined {
  const company = companyOf(hcp);
  const name = (company === undefined ? undefined : texts(company, 'CompanyName')[0]) ?? '';
  if (session.filePath !== '' || session.companyName !== '') {
    const isSame = filePath === session.filePath && name === session.companyName;
    return isSame ? undefined : `refused: '${name}' is another company file than at the beginning`;
  }
  // The folder of samples holds people's own files too: only the file's own name counts.
  const own = filePath.slice(Math.max(filePath.lastIndexOf('\\'), filePath.lastIndexOf('/')) + 1);
  if (!isCopy && !/sample/i.test(name) && !/sample/i.test(own)) {
    return `refused: '${name}' (${own}) does not look like a sample company; nothing was written`;
  }
  session.filePath = filePath;
  session.companyName = name;
  return undefined;
}

/** CompanyRet of strHCPResponse; undefined when it is missing or unreadable. */
function companyOf(hcp: string): XmlElement | undefined {
  try {
    return hcp === '' ? undefined : companyElement(parseXml(hcp).root);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return undefined;
  }
}

function readAnswer(value: (name: string) => string): Answer {
  const text = value('response');
  const answer: Answer = {
    hresult: value('hresult'),
    message: value('message'),
    set: {},
    responses: [],
    text,
  };
  if (answer.hresult !== '' || text === '') return answer;
  try {
    const set = child(parseXml(text).root, 'QBXMLMsgsRs');
    if (set === undefined) return answer;
    return { ...answer, set: set.attributes, responses: set.children };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { ...answer, message: `the answer is not well formed: ${error.message}` };
  }
}

function callOf(body: string): XmlElement {
  const envelope = parseXml(body).root;
  const inside = envelope.children.find((each) => /(^|:)Body$/.test(each.name))?.children[0];
  if (inside === undefined) throw new Error('no SOAP body');
  return { ...inside, name: inside.name.slice(inside.name.indexOf(':') + 1) };
}

function envelope(method: string, reply: string | readonly string[]): string {
  const inside =
    typeof reply === 'string'
      ? escapeText(reply)
      : reply.map((text) => `<string>${escapeText(text)}</string>`).join('');
  return (
    `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${SOAP}"><soap:Body>` +
    `<${method}Response xmlns="${INTUIT}"><${method}Result>${inside}</${method}Result>` +
    `</${method}Response></soap:Body></soap:Envelope>`
  );
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > BODY_MAX) throw new Error('the body is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
