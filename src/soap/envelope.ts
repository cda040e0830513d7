/**
 * Decodes a call of the Web Connector while it arrives. `response`, which may be hundreds of
 * megabytes, goes through in pieces; everything else is held, within limits.
 */
import { LIMITS } from '../limits.js';
import { createDecoder, type Decoder } from '../qbxml/decode.js';
import { createScanner, type Scanner, type XmlAttributes } from '../qbxml/scan.js';
import { XmlError } from '../qbxml/xml-error.js';
import { ENVELOPE_NAMESPACE, INTUIT_NAMESPACE, METHODS, type Method } from './calls.js';
import { readPlainCall } from './plain.js';
import { createUnescaper, type Unescaper } from './unescape.js';

/** Takes the decoded text of `response`; a promise holds the sender back until it is settled. */
export type ResponseSink = { write(text: string): void | Promise<void> };
/** A call without its `response`. A parameter that was not sent is absent: read it as ''. */
export type SoapCall = { readonly method: string; readonly params: ReadonlyMap<string, string> };

export type DecodeOptions = {
  /** Bytes of body allowed for a method (one of METHODS). */
  bodyBytesMax(method: string): number;
  /** Called once, when `ticket` is known and `response` is not empty. `params` grows later. */
  openResponse(params: ReadonlyMap<string, string>): Promise<ResponseSink>;
};

export type SoapErrorKind = 'malformed' | 'too_large' | 'unknown_method' | 'version';

/**
 * A body that is no call of ours. The message is one plain sentence without content of the body.
 */
export class SoapError extends Error {
  readonly kind: SoapErrorKind;

  constructor(kind: SoapErrorKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SoapError';
    this.kind = kind;
  }
}

/** The parameter that is streamed. */
const STREAMED = 'response';
const STREAMED_IN = 'receiveResponseXML';
/** What one step decodes before the sink is waited for. */
const SLICE_BYTES = 65_536;
const GT = 0x3e;
/** Depths (open elements before it) of Header and Body, of the method, of a parameter. */
const PART_DEPTH = 1;
const METHOD_DEPTH = 2;
const PARAM_DEPTH = 3;

type Envelope = {
  readonly scanner: Scanner;
  readonly decoder: Decoder;
  /** Namespaces declared by the envelope, its Body and the method; inner ones last. */
  readonly declared: [prefix: string, namespace: string][][];
  readonly params: Map<string, string>;
  /** The whole body is there: `response` then goes through the scanner like any other text. */
  readonly isWhole: boolean;
  depth: number;
  bytes: number;
  /** Bytes read in small cuts because `response` may begin behind any ">". */
  cutBytes: number;
  isInBody: boolean;
  hasBody: boolean;
  method: Method | undefined;
  isMethodClosed: boolean;
  /** Name of the open parameter; '' for none or an unknown one. */
  param: string;
  value: string;
  heldChars: number;
  hasStreamed: boolean;
  /** Set while nothing but plain text of `response` has been met: bytes then bypass the scanner. */
  unescaper: Unescaper | undefined;
  /** Text of `response` that no sink has got yet. */
  pieces: string[];
  pieceChars: number;
  sink: ResponseSink | undefined;
};

function malformed(sentence: string, cause?: unknown): SoapError {
  return new SoapError('malformed', sentence, cause);
}

function tooLarge(): SoapError {
  return new SoapError('too_large', 'The body of the call is too large.');
}

/** The namespace and local name of an element at one of the three outer depths. */
function resolveName(e: Envelope, name: string): { namespace: string; local: string } {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  for (let depth = e.declared.length - 1; depth >= 0; depth -= 1) {
    const found = e.declared[depth]?.find(([declared]) => declared === prefix);
    if (found !== undefined) return { namespace: found[1], local: name.slice(colon + 1) };
  }
  if (prefix !== '') throw malformed('An element of the SOAP envelope has an undeclared prefix.');
  return { namespace: '', local: name };
}

/** Remembers the namespaces that an element declares. */
function declare(e: Envelope, attributes: XmlAttributes): void {
  e.declared.length = e.depth;
  const scope: [string, string][] = [];
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (name === 'xmlns') scope.push(['', value]);
    else if (name.startsWith('xmlns:')) scope.push([name.slice('xmlns:'.length), value]);
  }
  e.declared.push(scope);
}

function openEnvelope(e: Envelope, name: string): void {
  const { namespace, local } = resolveName(e, name);
  if (local !== 'Envelope') throw malformed('The body is not a SOAP envelope.');
  if (namespace !== ENVELOPE_NAMESPACE) {
    throw new SoapError('version', 'Only SOAP 1.1 is spoken here.');
  }
}

function openPart(e: Envelope, name: string): void {
  const { namespace, local } = resolveName(e, name);
  e.isInBody = local === 'Body' && namespace === ENVELOPE_NAMESPACE;
  if (!e.isInBody) return;
  if (e.hasBody) throw malformed('The SOAP envelope has more than one Body.');
  e.hasBody = true;
}

function openMethod(e: Envelope, name: string): void {
  if (e.method !== undefined) throw malformed('The SOAP Body holds more than one call.');
  const { namespace, local } = resolveName(e, name);
  e.method = namespace === INTUIT_NAMESPACE ? METHODS.get(local) : undefined;
  if (e.method === undefined) {
    throw new SoapError('unknown_method', 'The SOAP Body calls a method that does not exist here.');
  }
}

/**
 * A parameter is known by its local name: the RPC variant sends it without a namespace (ODDITIES
 * 13).
 */
function openParam(e: Envelope, name: string): void {
  const local = name.slice(name.indexOf(':') + 1);
  if (e.method?.params.includes(local) !== true) return;
  const isStreamed = local === STREAMED && e.method.name === STREAMED_IN;
  if (e.params.has(local) || (isStreamed && e.hasStreamed)) {
    throw malformed(`The parameter ${local} stands twice.`);
  }
  e.param = local;
  e.value = '';
  if (!isStreamed) return;
  e.hasStreamed = true;
  const encoding = e.decoder.encoding();
  if (encoding === 'utf-8' && !e.isWhole) e.unescaper = createUnescaper();
}

function open(e: Envelope, name: string, attributes: XmlAttributes): void {
  const isOuter =
    e.depth === 0 || e.depth === PART_DEPTH || (e.isInBody && e.depth <= METHOD_DEPTH);
  if (isOuter) declare(e, attributes);
  if (e.depth === 0) openEnvelope(e, name);
  else if (e.depth === PART_DEPTH) openPart(e, name);
  else if (e.isInBody && e.depth === METHOD_DEPTH) openMethod(e, name);
  else if (e.isInBody && e.depth === PARAM_DEPTH) openParam(e, name);
  else if (e.param !== '') throw malformed(`The parameter ${e.param} holds elements, not text.`);
  e.depth += 1;
}

function isStreaming(e: Envelope): boolean {
  return e.param === STREAMED && e.method?.name === STREAMED_IN;
}

function addPiece(e: Envelope, piece: string): void {
  if (piece === '') return;
  e.pieces.push(piece);
  e.pieceChars += piece.length;
}

function text(e: Envelope, piece: string): void {
  if (e.param === '') return;
  if (isStreaming(e)) {
    addPiece(e, piece);
    return;
  }
  e.value += piece;
  e.heldChars += piece.length;
  // Other calls are bounded by their body; this one's body may be large for its response alone.
  const isBounded = e.method?.name !== STREAMED_IN;
  if (!isBounded && e.heldChars > LIMITS.soapSmallBodyBytesMax) throw tooLarge();
}

function close(e: Envelope): void {
  e.depth -= 1;
  if (e.depth === PARAM_DEPTH && e.param !== '') {
    if (!isStreaming(e)) e.params.set(e.param, e.value);
    e.param = '';
    // A self-closed response ends before any of its bytes: what follows is not its text.
    e.unescaper = undefined;
  } else if (e.depth === METHOD_DEPTH && e.isInBody) {
    e.isMethodClosed = true;
  }
}

function newEnvelope(isWhole: boolean): Envelope {
  const scanner = createScanner(
    {
      open: (name, attributes) => open(e, name, attributes),
      text: (piece) => text(e, piece),
      close: () => close(e),
    },
    { replaceInvalidChars: true },
  );
  const e: Envelope = {
    scanner,
    decoder: createDecoder(),
    declared: [],
    params: new Map(),
    isWhole,
    depth: 0,
    bytes: 0,
    cutBytes: 0,
    isInBody: false,
    hasBody: false,
    method: undefined,
    isMethodClosed: false,
    param: '',
    value: '',
    heldChars: 0,
    hasStreamed: false,
    unescaper: undefined,
    pieces: [],
    pieceChars: 0,
    sink: undefined,
  };
  return e;
}

/** Where to stop reading so that the beginning of `response` is noticed: behind the next ">". */
function cutBehindTag(e: Envelope, bytes: Buffer, from: number): number {
  const isBeforeResponse =
    !e.hasStreamed && (e.method === undefined || e.method.name === STREAMED_IN);
  if (!isBeforeResponse) return bytes.length;
  const found = bytes.indexOf(GT, from);
  const to = found < 0 ? bytes.length : found + 1;
  e.cutBytes += to - from;
  if (e.cutBytes > LIMITS.soapSmallBodyBytesMax) throw tooLarge();
  return to;
}

/** Reads one slice of the body; errors of the XML become SoapErrors. */
function readSlice(e: Envelope, bytes: Buffer): void {
  let at = 0;
  while (at < bytes.length) {
    if (e.unescaper !== undefined) {
      at = e.unescaper.write(bytes, at);
      const isEnd = at < bytes.length;
      addPiece(e, e.unescaper.take(isEnd));
      if (isEnd) e.unescaper = undefined;
      continue;
    }
    const to = cutBehindTag(e, bytes, at);
    e.scanner.write(e.decoder.write(bytes.subarray(at, to)));
    at = to;
  }
}

/** Runs a step of reading; what is wrong with the XML is a malformed call. */
function asSoapError(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (error instanceof XmlError) {
      throw malformed(`The SOAP envelope cannot be read: ${error.message}`, error);
    }
    throw error;
  }
}

function checkSize(e: Envelope, options: DecodeOptions): void {
  const max =
    e.method === undefined ? LIMITS.soapSmallBodyBytesMax : options.bodyBytesMax(e.method.name);
  if (e.bytes > max) throw tooLarge();
}

/** Hands waiting text of `response` on, as soon as it is known for whom it is. */
async function deliver(e: Envelope, options: DecodeOptions): Promise<void> {
  if (e.pieceChars === 0) return;
  if (e.sink === undefined) {
    if (!e.params.has('ticket') && !e.isMethodClosed) {
      if (e.pieceChars > LIMITS.soapEarlyResponseBytesMax) throw tooLarge();
      return;
    }
    e.sink = await options.openResponse(e.params);
  }
  const waiting = e.pieces.length === 1 ? (e.pieces[0] ?? '') : e.pieces.join('');
  e.pieces = [];
  e.pieceChars = 0;
  const written = e.sink.write(waiting);
  if (written !== undefined) await written;
}

async function readArriving(
  e: Envelope,
  chunks: AsyncIterable<Buffer>,
  options: DecodeOptions,
): Promise<void> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
      const slice = chunk.subarray(at, at + SLICE_BYTES);
      e.bytes += slice.length;
      if (e.method !== undefined) checkSize(e, options);
      asSoapError(() => readSlice(e, slice));
      checkSize(e, options);
      await deliver(e, options);
    }
  }
}

/**
 * Decodes one call from the bytes of its body.
 * Tolerated: any prefix, a byte order mark, missing and self-closed parameters, CDATA, comments,
 * SOAP headers, unknown extra elements, the RPC/encoded variant; characters that XML forbids arrive
 * as U+FFFD. The sink has got everything when this returns; whether the envelope was whole is only
 * known then.
 * @param body  as it arrives, or whole when it is small; of a Node request take
 *   `request.iterator({ destroyOnReturn: false })`, or an error ends the connection before it can
 *   be answered
 * @throws SoapError; whatever openResponse or the sink throws goes through unchanged
 * Source: qbwc-protocol §1.2, §1.3, §10; dotnet-wire.md §1; ODDITIES 13; design.md §7
 */
export async function decodeCall(
  body: Buffer | AsyncIterable<Buffer>,
  options: DecodeOptions,
): Promise<SoapCall> {
  if (Buffer.isBuffer(body)) return decodeSmall(body, options);
  const e = newEnvelope(false);
  await readArriving(e, body, options);
  return finish(e);
}

async function decodeSmall(body: Buffer, options: DecodeOptions): Promise<SoapCall> {
  const plain = readPlainCall(body.toString('latin1'));
  if (plain) {
    if (body.length > options.bodyBytesMax(plain.method)) throw tooLarge();
    return plain;
  }
  const e = newEnvelope(true);
  e.bytes = body.length;
  asSoapError(() => e.scanner.write(e.decoder.write(body)));
  checkSize(e, options);
  await deliver(e, options);
  return finish(e);
}

function finish(e: Envelope): SoapCall {
  asSoapError(() => {
    e.scanner.write(e.decoder.end());
    e.scanner.end();
  });
  if (e.method === undefined) throw malformed('The SOAP envelope holds no call.');
  return { method: e.method.name, params: e.params };
}
