/**
 * The Web Connector's SOAP calls, byte for byte as .NET writes them, and .NET's way of reading
 * replies. dotnet-wire §1–3
 */
import { escapedPieces } from './escape.js';
import { type HttpClient, type HttpFault, type HttpReply, makeHttpClient } from './http-client.js';
import { child, parseXml, type XmlElement, XmlError } from './xml.js';

const INTUIT = 'http://developer.intuit.com/';
const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const XSD = 'http://www.w3.org/2001/XMLSchema';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const USER_AGENT =
  'Mozilla/4.0 (compatible; MSIE 6.0; MS Web Services Client Protocol 4.0.30319.42000)';

/** Text, a number, or null (then the element is left out). */
export type Argument = string | number | null;

export type SoapCall = { method: string; args: readonly (readonly [string, Argument])[] };

/** What came back before it is read as a type; `undefined` = .NET would hand over null. */
export type SoapResult = {
  element: XmlElement | undefined;
  bytesSent: number;
  bytesReceived: number;
};

/** .NET raised an exception; the message is what it would say. */
export class DotNetError extends Error {}

export type SoapClient = {
  call: (call: SoapCall, fault?: HttpFault) => Promise<SoapResult>;
  close: () => void;
};

export function makeSoapClient(url: URL): SoapClient {
  const http: HttpClient = makeHttpClient(url);
  return {
    call: async (call, fault) => {
      const body = envelope(call);
      const reply = await http.post(
        [
          ['User-Agent', USER_AGENT],
          ['Content-Type', 'text/xml; charset=utf-8'],
          ['SOAPAction', `"${INTUIT}${call.method}"`],
        ],
        body,
        fault,
      );
      const element = resultElement(readEnvelope(reply), call.method);
      return { element, bytesSent: body.length, bytesReceived: reply.body.length };
    },
    close: () => http.close(),
  };
}

/** The whole envelope in UTF-8: no BOM, no line breaks between elements. */
export function envelope(call: SoapCall): Buffer {
  const inside: Buffer[] = [];
  for (const [name, value] of call.args) {
    if (value === null) continue;
    const pieces = escapeDotNet(String(value));
    if (pieces.length === 0) inside.push(Buffer.from(`<${name} />`));
    else inside.push(Buffer.from(`<${name}>`), ...pieces, Buffer.from(`</${name}>`));
  }
  const head =
    `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${SOAP}" ` +
    `xmlns:xsi="${XSI}" xmlns:xsd="${XSD}"><soap:Body><${call.method} xmlns="${INTUIT}"`;
  const end = '</soap:Body></soap:Envelope>';
  if (inside.length === 0) return Buffer.from(`${head} />${end}`);
  return Buffer.concat([
    Buffer.from(`${head}>`),
    ...inside,
    Buffer.from(`</${call.method}>${end}`),
  ]);
}

/**
 * An argument's text as pieces of UTF-8, none for no text.
 * @throws DotNetError  for half a surrogate pair
 */
export function escapeDotNet(text: string): Buffer[] {
  if (!text.isWellFormed()) {
    throw new DotNetError('There was an error generating the XML document.');
  }
  return escapedPieces(text);
}

/** A string result: null when it is missing or nil. */
export function asString(element: XmlElement | undefined): string | null {
  if (element === undefined || isNil(element)) return null;
  if (element.hasComment) {
    throw new DotNetError('There is an error in XML document. <- Unexpected node type Comment.');
  }
  // XmlReader.ReadString steps into the first child: read by luck. dotnet-wire §3 rule 6
  const [only] = element.children;
  return only === undefined ? element.text : only.text;
}

/** An int result: 0 when the wrapper or result is missing, an exception when it is no int. */
export function asInt(element: XmlElement | undefined): number {
  if (element === undefined) return 0;
  const text = isNil(element) ? '' : element.text.trim();
  if (!/^[+-]?\d+$/.test(text) || element.children.length > 0) {
    throw new DotNetError(
      'There is an error in XML document. <- Input string was not in a correct format.',
    );
  }
  const value = Number(text);
  if (value > 2_147_483_647 || value < -2_147_483_648) {
    throw new DotNetError('Value was either too large or too small for an Int32.');
  }
  return value;
}

/** An array result: only `<string>` items in Intuit's namespace count; null when it is missing. */
export function asArray(element: XmlElement | undefined): (string | null)[] | null {
  if (element === undefined || isNil(element)) return null;
  return element.children
    .filter((item) => localName(item) === 'string' && namespaceOf(item) === INTUIT)
    .map((item) => (isNil(item) ? null : item.text));
}

/** The Body's element of a reply, or an exception as .NET raises it. */
function readEnvelope(reply: HttpReply): XmlElement {
  const text = readText(reply);
  let root: XmlElement;
  try {
    root = parseXml(text).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new DotNetError(`There is an error in XML document. <- ${error.message}.`, {
      cause: error,
    });
  }
  try {
    resolve(root, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new DotNetError(`There is an error in XML document. <- ${error.message}`, {
      cause: error,
    });
  }
  if (localName(root) !== 'Envelope' || namespaceOf(root) !== SOAP) {
    throw new DotNetError("Response is not well-formed XML. <- Element 'Envelope' was not found.");
  }
  const header = part(root, 'Header');
  const stern = header?.children.find((each) => attribute(each, 'mustUnderstand') === '1');
  if (stern) throw new DotNetError(`SOAP header ${localName(stern)} was not understood.`);
  const body = part(root, 'Body');
  if (body === undefined) throw new DotNetError('Possible SOAP version mismatch.');
  const fault = part(body, 'Fault');
  if (fault) throw new DotNetError(faultText(fault));
  return body;
}

/** Status and content type first, as SoapHttpClientProtocol does. dotnet-wire §3 rules 1, 8, 9 */
function readText(reply: HttpReply): string {
  const type = reply.headers.get('content-type') ?? '';
  const bare = (type.split(';')[0] ?? '').trim().toLowerCase();
  const isXml = bare === 'text/xml' || bare === 'application/soap+xml';
  const isRead = reply.status < 300 || reply.status === 500 || reply.status === 400;
  if (!isRead) {
    throw new DotNetError(
      reply.status >= 400
        ? `The request failed with HTTP status ${reply.status}: ${reply.reason}.`
        : 'The request failed with an empty response.',
    );
  }
  if (!isXml || reply.body.length === 0) {
    const what =
      reply.body.length === 0
        ? 'The request failed with an empty response.'
        : `The request failed with the error message:\n--\n${reply.body.toString('utf8')}\n--.`;
    throw new DotNetError(
      `Client found response content type of '${type}', but expected 'text/xml'.\n${what}`,
    );
  }
  return decodeBody(reply.body, /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1]?.toLowerCase());
}

/** Without a charset .NET takes ASCII and turns everything else into question marks. */
function decodeBody(body: Buffer, charset: string | undefined): string {
  const hasMark = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  if (charset === 'utf-8' || hasMark) return body.toString('utf8');
  if (charset === 'utf-16') return body.toString('utf16le');
  if (charset === 'iso-8859-1') return body.toString('latin1');
  return body.toString('latin1').replace(/[\u0080-\u00ff]/g, '?');
}

/**
 * A wrong wrapper, a wrong namespace or a missing result raise nothing: .NET hands over null or 0.
 */
function resultElement(body: XmlElement, method: string): XmlElement | undefined {
  const wrapper = body.children.find(
    (each) => localName(each) === `${method}Response` && namespaceOf(each) === INTUIT,
  );
  return wrapper?.children.find(
    (each) => localName(each) === `${method}Result` && namespaceOf(each) === INTUIT,
  );
}

function faultText(fault: XmlElement): string {
  const text = child(fault, 'faultstring');
  return (
    text?.text ?? "Exception of type 'System.Web.Services.Protocols.SoapException' was thrown."
  );
}

const namespaces = new WeakMap<XmlElement, string>();
const nils = new WeakSet<XmlElement>();

function namespaceOf(element: XmlElement): string {
  return namespaces.get(element) ?? '';
}

function isNil(element: XmlElement): boolean {
  return nils.has(element);
}

function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

function attribute(element: XmlElement, local: string): string | undefined {
  return Object.entries(element.attributes).find(([name]) => name.endsWith(`:${local}`))?.[1];
}

function part(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((each) => localName(each) === local && namespaceOf(each) === SOAP);
}

/** Gives every element its namespace. @throws XmlError  for an undeclared prefix */
function resolve(element: XmlElement, outer: Map<string, string>): void {
  const scope = new Map(outer);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'xmlns') scope.set('', value);
    else if (name.startsWith('xmlns:')) scope.set(name.slice(6), value);
  }
  const prefixOf = (name: string) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
  for (const [name, value] of Object.entries(element.attributes)) {
    const prefix = prefixOf(name);
    if (prefix === '' || prefix === 'xmlns') continue;
    const space = scope.get(prefix);
    if (space === undefined) throw new XmlError(`'${prefix}' is an undeclared prefix.`, 0);
    if (space === XSI && name.endsWith(':nil') && value === 'true') nils.add(element);
  }
  const prefix = prefixOf(element.name);
  const space = scope.get(prefix);
  if (space === undefined && prefix !== '') {
    throw new XmlError(`'${prefix}' is an undeclared prefix.`, 0);
  }
  namespaces.set(element, space ?? '');
  for (const inside of element.children) resolve(inside, scope);
}
