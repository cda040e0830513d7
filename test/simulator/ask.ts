/** Asks a simulated company file and reads the answer with two parsers. */
import { SaxesParser } from 'saxes';
import type { Company } from '../../src/simulator/company-file/model.js';
import {
  beginSession,
  processRequest,
  type QuickBooksSession,
} from '../../src/simulator/company-file/process.js';
import { violation } from '../../src/simulator/company-file/validate.js';
import { type Dialect, FACTS } from '../../src/simulator/facts.js';
import { parseXml, texts, type XmlElement } from '../../src/simulator/xml.js';

export type Asked = { hresult?: string; message?: string; text: string; answers: XmlElement[] };

/** `attributes` of the set beside onError, with a leading blank. */
export function setOf(
  requests: string,
  version: string,
  onError = 'continueOnError',
  attributes = '',
): string {
  return `<?xml version="1.0" encoding="utf-8"?><?qbxml version="${version}"?><QBXML><QBXMLMsgsRq${attributes} onError="${onError}">${requests}</QBXMLMsgsRq></QBXML>`;
}

/** Sends requests; every answer must be well formed for saxes and in schema order. */
export function ask(
  company: Company,
  requests: string,
  options: {
    version?: string;
    session?: QuickBooksSession;
    onError?: string;
    set?: string;
  } = {},
): Asked {
  const version = options.version ?? company.qbxml;
  const session = options.session ?? beginSession(company);
  const document = setOf(requests, version, options.onError, options.set);
  const result = processRequest(company, session, document);
  if (!('response' in result)) {
    return { hresult: result.hresult, message: result.message, text: '', answers: [] };
  }
  const dialect: Dialect = { version, country: company.country };
  const answers = checkResponse(result.response, dialect);
  return { text: result.response, answers };
}

/** One answer of a set with one request. */
export function askOne(...args: Parameters<typeof ask>): XmlElement {
  const [only] = ask(...args).answers;
  if (only === undefined) throw new Error('no answer');
  return only;
}

export function status(answer: XmlElement): string {
  return `${answer.attributes.statusCode} ${answer.attributes.statusSeverity}`;
}

/** The text of an element in each Ret, '' where it is absent. */
export function column(answer: XmlElement, name: string): string[] {
  return answer.children.map((ret) => texts(ret, name)[0] ?? '');
}

function checkResponse(text: string, dialect: Dialect): XmlElement[] {
  const oracle = new SaxesParser();
  oracle.on('error', (error) => {
    throw error;
  });
  oracle.write(text).close();
  expect(text).toMatch(/^<\?xml version="1\.0" \?>\n<QBXML>\n<QBXMLMsgsRs[^>]*>/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only ASCII leaves QuickBooks
  expect(text).toMatch(/^[\u0000-\u007f]*$/);
  const answers = parseXml(text).root.children[0]?.children ?? [];
  for (const answer of answers) {
    const fact = FACTS.responses[answer.name];
    if (fact === undefined) throw new Error(`${answer.name} is no response`);
    const bad = violation(answer, fact, dialect);
    if (bad !== undefined) throw new Error(`${answer.name}: ${bad}`);
  }
  return answers;
}
