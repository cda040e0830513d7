/**
 * What the request processor does with one qbXML document: take it whole or not at all, then answer
 * each request in order. Source: qbwc-protocol §5, §6.1; ODDITIES 3, 5, 12
 */
import { compareVersions, type Dialect, FACTS, isExcluded } from '../facts.js';
import { makeRandom, type Random } from '../random.js';
import { child, parseXml, type XmlDocument, type XmlElement, XmlError } from '../xml.js';
import { hasCurrencies } from './currency.js';
import { runDataExt } from './data-ext.js';
import type { Company } from './model.js';
import { type Answer, type Iterators, runDeletedQuery, runQuery, type Status } from './query.js';
import { runSpecialQuery } from './special.js';
import { escapeAttribute } from './tree.js';
import { attributesViolation, type LexicalErrors, violation } from './validate.js';
import type { Writing } from './write/fields.js';
import { answerRecoverably } from './write/message-sets.js';
import { statusOf } from './write/refusal.js';
import { isWrite, plannedAnswer, runWrite } from './write/write.js';

/** One BeginSession … EndSession. */
export type QuickBooksSession = { iterators: Iterators; random: Random };

/** `reason` is what QuickBooks never tells: why a set was refused. */
export type Processed = { response: string } | { hresult: string; message: string; reason: string };

/** Requests with a value QuickBooks can't convert, and the status that says so. */
type Lexical = Map<XmlElement, Status>;

const REQUEST_ID_MAX = 50;
/** Queries of features this company has switched off. Source: qbwc-protocol §7 (3250) */
const FEATURES_OFF = new Set([
  'Currency',
  'InventorySite',
  'ItemSites',
  'TransferInventory',
  'UnitOfMeasureSet',
  'BarCode',
]);

export function beginSession(company: Company): QuickBooksSession {
  return {
    iterators: new Map(),
    random: makeRandom(company.seed ^ (company.clock + company.revision)),
  };
}

/** Processes a document; never throws for bad input, as the COM call reports an HRESULT instead. */
export function processRequest(
  company: Company,
  session: QuickBooksSession,
  text: string,
): Processed {
  let document: XmlDocument;
  try {
    document = parseXml(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return unparsable(error.message);
  }
  const instruction = document.instructions.find((each) => each.target === 'qbxml');
  const version = /version\s*=\s*["']([^"']*)["']/.exec(instruction?.data ?? '')?.[1];
  if (version === undefined) return unparsable('no <?qbxml version?>');
  const isKnown = FACTS.qbxmlVersions.includes(version);
  if (!isKnown || compareVersions(version, company.qbxml) > 0) {
    return {
      hresult: '0x80040423',
      message: 'The version of qbXML that was requested is not supported or is unknown.',
      reason: `version ${version}`,
    };
  }
  const dialect: Dialect = { version, country: company.country };
  const set = child(document.root, 'QBXMLMsgsRq');
  const lexical: Lexical = new Map();
  const bad = setViolation(document.root, set, dialect, lexical);
  if (bad !== undefined || set === undefined) return unparsable(bad ?? 'no QBXMLMsgsRq');
  if (set.attributes.onError === 'rollbackOnError') {
    return {
      hresult: '0x80040413',
      message: 'The "rollbackOnError" value is not supported.',
      reason: 'rollbackOnError',
    };
  }
  return { response: answerSet(company, session, set, dialect, lexical) };
}

function unparsable(reason: string): Processed {
  return {
    hresult: '0x80040400',
    message: 'QuickBooks found an error when parsing the provided XML text stream.',
    reason,
  };
}

function setViolation(
  root: XmlElement,
  set: XmlElement | undefined,
  dialect: Dialect,
  lexical: Lexical,
): string | undefined {
  if (root.name !== 'QBXML') return 'the root is not QBXML';
  if (set === undefined || root.children.length !== 1) return 'QBXML needs one QBXMLMsgsRq';
  const fact = FACTS.messageSets.QBXMLMsgsRq;
  if (fact === undefined) return 'the facts have no QBXMLMsgsRq';
  const bad = attributesViolation(set, fact.attrs, dialect);
  if (bad !== undefined) return bad;
  for (const request of set.children) {
    const known = FACTS.requests[request.name];
    if (known === undefined || !fact.contains.includes(request.name)) {
      return `${request.name} is unknown`;
    }
    if (compareVersions(known.v, dialect.version) > 0) return `${request.name} is newer`;
    // An excluded request is refused by itself (1030), not with its whole set.
    if (isExcluded(known, dialect.country)) continue;
    // A wrong value refuses a write by itself; in a query it refuses the set. (assumed)
    const errors: LexicalErrors | undefined = /(Add|Mod)Rq$/.test(request.name) ? [] : undefined;
    const reason = violation(request, known, dialect, errors);
    const first = errors?.[0];
    if (first !== undefined) lexical.set(request, statusOf(first.code, first.value, first.name));
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function answerSet(
  company: Company,
  session: QuickBooksSession,
  set: XmlElement,
  dialect: Dialect,
  lexical: Lexical,
): string {
  const stopsOnError = set.attributes.onError === 'stopOnError';
  const wantsRet = set.attributes.responseData !== 'includeNone';
  const writing: Writing = { company, dialect, macros: new Map() };
  const run = () => {
    const parts: string[] = [];
    let hasFailed = false;
    for (const request of set.children) {
      const bad = lexical.get(request);
      const answer =
        hasFailed && stopsOnError
          ? { status: statusOf(3231) }
          : bad !== undefined
            ? { status: bad }
            : answerOne(writing, session, request, wantsRet);
      if (answer.status.severity === 'Error') hasFailed = true;
      parts.push(writeAnswer(request, answer));
    }
    return parts.join('');
  };
  const { head, inside } = answerRecoverably(company, set, run);
  const open = `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs${head}>\n`;
  // Joined: whoever reads a text put together from parts would copy it whole once more.
  return [open, inside, '</QBXMLMsgsRs>\n</QBXML>\n'].join('');
}

function answerOne(
  writing: Writing,
  session: QuickBooksSession,
  request: XmlElement,
  wantsRet: boolean,
): Answer {
  const { company, dialect } = writing;
  const fact = FACTS.requests[request.name];
  if ((request.attributes.requestID ?? '').length > REQUEST_ID_MAX) {
    return { status: failure(1060, 'The request ID is invalid: it has more than 50 characters.') };
  }
  const type = request.name.replace(/QueryRq$/, '');
  const object = FACTS.objects[type];
  const isExcludedHere =
    fact === undefined ||
    isExcluded(fact, company.country) ||
    (object !== undefined && isExcluded(object, company.country));
  const planned = plannedAnswer(writing, request);
  if (planned !== undefined) return planned;
  const written = isExcludedHere
    ? undefined
    : (runDataExt(request, company, dialect) ??
      (isWrite(request.name) ? runWrite(writing, request, wantsRet) : undefined));
  if (written !== undefined) return written;
  if (isExcludedHere || !request.name.endsWith('QueryRq')) {
    return {
      status: failure(1030, 'This request is not supported in this version of QuickBooks.'),
    };
  }
  if (FEATURES_OFF.has(type) && !(type === 'Currency' && hasCurrencies(company))) {
    const message = 'This feature is not enabled or not available in this version of QuickBooks.';
    return { status: failure(3250, message) };
  }
  if (type === 'ListDeleted') return runDeletedQuery('list', request, company, dialect);
  if (type === 'TxnDeleted') return runDeletedQuery('txn', request, company, dialect);
  const special = runSpecialQuery(type, request, company, dialect);
  if (special !== undefined) return special;
  if (object?.kind === 'list' || object?.kind === 'txn') {
    return runQuery(type, request, company, session.iterators, session.random, dialect);
  }
  return { status: failure(1030, 'This request is not supported in this version of QuickBooks.') };
}

function failure(code: number, message: string): Status {
  return { code, severity: 'Error', message };
}

/** Empty answers are self-closed. Source: ODDITIES 5 */
function writeAnswer(request: XmlElement, answer: Answer): string {
  const name = request.name.replace(/Rq$/, 'Rs');
  const { code, severity, message } = answer.status;
  const attributes: [string, string][] = [
    ['statusCode', String(code)],
    ['statusSeverity', severity],
    ['statusMessage', message],
    ...Object.entries(answer.attributes ?? {}),
  ];
  const requestId = request.attributes.requestID;
  if (requestId !== undefined) attributes.unshift(['requestID', requestId]);
  const text = attributes.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('');
  const body = answer.body ?? '';
  return body === '' ? `<${name}${text} />\n` : `<${name}${text}>\n${body}</${name}>\n`;
}
