/**
 * A query that the cloud app writes itself, as JSON or as qbXML: checked against the version that
 * the company file speaks, before it may wait in the queue. Source: design.md §7, §8.6.
 */
import type { CompanyFileRow } from '../company-file/store.js';
import { ConnectorError, type FieldError } from '../errors.js';
import { buildRequest } from '../qbxml/build.js';
import { parseTree, type XmlElement } from '../qbxml/tree.js';
import { validateRequest } from '../qbxml/validate.js';
import { editionOf } from '../qbxml/version.js';
import { XmlError } from '../qbxml/xml-error.js';
import type { RequestBody } from '../queue/request.js';

/** Either qbxml, or type and body. */
export type AskedFor = { qbxml?: string; type?: string; body?: RequestBody };

/** Attributes that are ours: an answer is found by the first, an iterator dies with its session. */
const OURS = ['requestID', 'iterator', 'iteratorID'];

/**
 * Reads a query and checks it.
 * @param file  its version and edition; a file that never connected is checked against the newest
 * @throws INVALID_REQUEST when neither or both forms are given, INVALID_QBXML naming what is wrong
 */
export function readQuery(
  asked: AskedFor,
  file: Pick<CompanyFileRow, 'qbxmlVersion' | 'country'>,
): { type: string; body: RequestBody } {
  const element = asked.qbxml === undefined ? fromJson(asked) : fromText(asked);
  requireQuery(element);
  const rejections = validateRequest(element, {
    version: file.qbxmlVersion ?? undefined,
    edition: editionOf(file.country ?? undefined),
  });
  if (rejections.length > 0) {
    throw refused(rejections.map(({ path, message }) => ({ path, message })));
  }
  return { type: element.name, body: asBody(element) };
}

function fromJson(asked: AskedFor): XmlElement {
  if (asked.type === undefined) {
    throw new ConnectorError('INVALID_REQUEST', 'send {qbxml} or {type, body}', {
      errors: [{ path: '/type', message: 'is missing (or send qbxml instead)' }],
    });
  }
  // Before anything is built: the name of a write must be refused as a write.
  requireQueryName(asked.type);
  return buildRequest(asked.type, asked.body ?? {});
}

function fromText(asked: AskedFor): XmlElement {
  if (asked.type !== undefined || asked.body !== undefined) {
    throw new ConnectorError('INVALID_REQUEST', 'send {qbxml} or {type, body}, not both', {
      errors: [{ path: '/qbxml', message: 'stands for type and body and cannot go with them' }],
    });
  }
  return unwrap(parse(asked.qbxml ?? ''));
}

function parse(qbxml: string): XmlElement {
  try {
    return parseTree(qbxml);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw refused([{ path: `/qbxml line ${error.line ?? 1}`, message: error.message }]);
  }
}

/** A whole document may hold one request; its frame is ours to make. */
function unwrap(root: XmlElement): XmlElement {
  if (root.name !== 'QBXML') return root;
  const set = root.children[0];
  const [only, ...more] = set?.children ?? [];
  if (set?.name === 'QBXMLMsgsRq' && root.children.length === 1 && only && more.length === 0) {
    return only;
  }
  throw refused([{ path: '/QBXML', message: 'must hold one QBXMLMsgsRq with one request' }]);
}

function requireQuery(element: XmlElement): void {
  requireQueryName(element.name);
  const taken = OURS.filter((name) => Object.hasOwn(element.attributes, name));
  const errors = taken.map((name) => ({
    path: `/${element.name}/@${name}`,
    message: 'cannot be given here: iterators and request ids do not outlive a session',
  }));
  if (errors.length > 0) throw refused(errors);
}

function requireQueryName(name: string): void {
  if (/^\w{1,60}QueryRq$/.test(name)) return;
  const message = 'is not a query: only requests whose name ends with QueryRq are taken here';
  throw refused([{ path: `/${name.slice(0, 60)}`, message }]);
}

function refused(errors: FieldError[]): ConnectorError {
  const detail = errors.map((error) => `${error.path} ${error.message}`).join('; ');
  return new ConnectorError('INVALID_QBXML', detail, { errors });
}

/** The content of a request as the queue keeps it: see queue/store RequestBody. */
function asBody(element: XmlElement): RequestBody {
  const body: RequestBody = {};
  for (const [name, value] of Object.entries(element.attributes)) body[`@${name}`] = value;
  for (const child of element.children) {
    const value = child.children.length > 0 ? asBody(child) : child.text;
    const before = body[child.name];
    if (before === undefined) body[child.name] = value;
    else body[child.name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return body;
}
