/**
 * Reads qbXML responses as they arrive: heads of answers, then their rows, nothing lost, nothing
 * turned into numbers or dates. Strict about XML, lenient about content. What repeats is told by
 * the facts.
 */
import { hasAggregate } from './facts.js';
import { createScanner, type XmlAttributes } from './scan.js';
import { type Field, messageShape, type Shape, shapeOf } from './shape.js';
import { isBlank, isBlankCode } from './xml-chars.js';

/**
 * An element of a response: child name → verbatim text, or an object where the child has children
 * or attributes of its own. Inherits nothing.
 * - What repeats by the facts is always an array; anything else that stands twice becomes one.
 * - `@name` is an attribute; a text beside attributes or children is `#text`.
 * - `_order` lists the names of the children that share one order (debit and credit lines), in
 *   order.
 */
export type Raw = { [element: string]: string | Raw | (string | Raw)[] };

/** The head of one answer. */
export type RsHead = {
  /** From 0: the place among the answers of the document, which is that of its request. */
  readonly ordinal: number;
  /** e.g. `BillQueryRs` */
  readonly name: string;
  readonly requestID: string | undefined;
  readonly statusCode: number;
  /** Info, Warn or Error; '' when absent. */
  readonly statusSeverity: string;
  readonly statusMessage: string;
  readonly retCount: number | undefined;
  readonly iteratorRemainingCount: number | undefined;
  readonly iteratorID: string | undefined;
};

export type ResponseHandlers = {
  /** Attributes of QBXMLMsgsRs (message set ids and status). */
  onSet?(attributes: XmlAttributes): void;
  onRs(head: RsHead): void;
  /**
   * One object (`BillRet`), or ErrorRecovery and its like. An answer whose values stand in it
   * directly (ListDelRs, TxnDelRs, TxnVoidRs) gives them last, as one row under its own name.
   */
  onRow(head: RsHead, name: string, raw: Raw): void;
  /**
   * @param rows  objects given to onRow; the answer's own values are not counted, as in retCount
   */
  onRsEnd(head: RsHead, rows: number): void;
};

export type ResponseReader = {
  /** @throws XmlError | QbxmlError; what a handler throws goes through */
  write(text: string): void;
  /**
   * @throws XmlError unless the root end tag was seen, QbxmlError when there was no answer at all
   */
  end(): void;
};

/** Well-formed XML that is no qbXML answer. The message quotes no content. */
export class QbxmlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'QbxmlError';
  }
}

/** An open element below the message set. */
type Frame = {
  name: string;
  /** The facts of the element; undefined when its parent has no such child. */
  field: Field | undefined;
  /** The facts of its content; undefined for a leaf and for what the facts do not know. */
  shape: Shape | undefined;
  /** Made when the first child or attribute arrives, at once for a known aggregate. */
  raw: Raw | undefined;
  text: string;
  hasChildren: boolean;
};

type Reader = {
  readonly handlers: ResponseHandlers;
  readonly frames: Frame[];
  /** Open elements, the root included. */
  depth: number;
  /** The message set is one that holds answers. */
  isInSet: boolean;
  hasSet: boolean;
  answers: number;
  head: RsHead | undefined;
  rows: number;
};

const ROOT = 'QBXML';
const SIGNON_SET = 'SignonMsgsRs';
const ORDER = '_order';
const TEXT = '#text';
/** Depths (open elements before it) of the message set, of an answer, of a row. */
const SET_DEPTH = 1;
const ANSWER_DEPTH = 2;
const ROW_DEPTH = 3;

/**
 * Nothing is inherited from it, so that no element's name can collide; objects made from null
 * itself are dictionaries to V8, slow to fill, to walk and to write as JSON.
 */
const NO_MEMBERS = Object.freeze(Object.create(null));

function newRaw(): Raw {
  return Object.create(NO_MEMBERS);
}

function frameAt(r: Reader, depth: number): Frame {
  const known = r.frames[depth];
  if (known !== undefined) return known;
  const made: Frame = {
    name: '',
    field: undefined,
    shape: undefined,
    raw: undefined,
    text: '',
    hasChildren: false,
  };
  r.frames[depth] = made;
  return made;
}

/** A count attribute; undefined when absent or no integer. */
function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

function readHead(name: string, attributes: XmlAttributes, ordinal: number): RsHead {
  const statusCode = integer(attributes.statusCode);
  if (statusCode === undefined) {
    throw new QbxmlError(`Answer ${ordinal + 1} of the response has no statusCode.`);
  }
  return {
    ordinal,
    name,
    requestID: attributes.requestID,
    statusCode,
    statusSeverity: attributes.statusSeverity ?? '',
    statusMessage: attributes.statusMessage ?? '',
    retCount: integer(attributes.retCount),
    iteratorRemainingCount: integer(attributes.iteratorRemainingCount),
    iteratorID: attributes.iteratorID,
  };
}

/** The three outer levels: root, message set, answer. */
function openOuter(r: Reader, name: string, attributes: XmlAttributes): void {
  if (r.depth === 0) {
    if (name !== ROOT) throw new QbxmlError('The root element is not QBXML.');
    return;
  }
  if (r.depth === SET_DEPTH) {
    r.isInSet = name.endsWith('MsgsRs') && name !== SIGNON_SET;
    if (!r.isInSet) return;
    r.hasSet = true;
    r.handlers.onSet?.(attributes);
    return;
  }
  const head = readHead(name, attributes, r.answers);
  r.answers += 1;
  r.rows = 0;
  r.head = head;
  const frame = frameAt(r, ANSWER_DEPTH);
  frame.name = name;
  frame.shape = messageShape(name);
  frame.raw = undefined;
  r.handlers.onRs(head);
}

/**
 * The facts of an element's content; an unknown child of an answer is looked up by its own name.
 */
function contentOf(r: Reader, field: Field | undefined, name: string): Shape | undefined {
  if (field !== undefined) {
    return field.aggregate === undefined ? undefined : shapeOf(field.aggregate);
  }
  return r.depth === ROW_DEPTH && hasAggregate(name) ? shapeOf(name) : undefined;
}

/** A row or an element inside of one. */
function openInner(r: Reader, name: string, attributes: XmlAttributes): void {
  const parent = frameAt(r, r.depth - 1);
  const frame = frameAt(r, r.depth);
  frame.field = parent.shape?.byName.get(name);
  frame.shape = contentOf(r, frame.field, name);
  // A child of that name would hide the list of names; QuickBooks has none, so any other key will
  // do.
  frame.name = name === ORDER ? `#${ORDER}` : name;
  frame.text = '';
  frame.hasChildren = false;
  frame.raw = frame.shape === undefined ? undefined : newRaw();
  for (const attribute in attributes) {
    frame.raw ??= newRaw();
    frame.raw[`@${attribute}`] = attributes[attribute] ?? '';
  }
}

/** Puts a finished child into its parent; see Raw. */
function store(into: Raw, name: string, field: Field | undefined, value: string | Raw): void {
  const present = into[name];
  if (Array.isArray(present)) present.push(value);
  else if (present !== undefined) into[name] = [present, value];
  else into[name] = field?.repeatable === true ? [value] : value;
  if (field?.mixedGroup === undefined) return;
  const order = into[ORDER];
  if (Array.isArray(order)) order.push(name);
  else into[ORDER] = [name];
}

/**
 * The value of a finished element: its text, or an object when it has children, attributes or a
 * known content.
 */
function finishedValue(frame: Frame): string | Raw {
  if (frame.raw === undefined) return frame.text;
  const isContainer = frame.shape !== undefined || frame.hasChildren;
  if (!isContainer || !isBlank(frame.text)) frame.raw[TEXT] = frame.text;
  return frame.raw;
}

function closeInner(r: Reader): void {
  const frame = frameAt(r, r.depth);
  const parent = frameAt(r, r.depth - 1);
  const value = finishedValue(frame);
  if (r.depth === ROW_DEPTH && typeof value !== 'string' && r.head !== undefined) {
    r.rows += 1;
    r.handlers.onRow(r.head, frame.name, value);
    return;
  }
  parent.raw ??= newRaw();
  parent.hasChildren = true;
  store(parent.raw, frame.name, frame.field, value);
}

function closeAnswer(r: Reader): void {
  const { head, rows } = r;
  if (head === undefined) return;
  const own = frameAt(r, ANSWER_DEPTH).raw;
  if (own !== undefined) r.handlers.onRow(head, head.name, own);
  r.head = undefined;
  r.handlers.onRsEnd(head, rows);
}

function open(r: Reader, name: string, attributes: XmlAttributes): void {
  const isOuter = r.depth <= ANSWER_DEPTH;
  if (isOuter && (r.depth < ANSWER_DEPTH || r.isInSet)) openOuter(r, name, attributes);
  else if (!isOuter && r.isInSet) openInner(r, name, attributes);
  r.depth += 1;
}

function close(r: Reader): void {
  r.depth -= 1;
  if (r.depth < ANSWER_DEPTH || !r.isInSet) return;
  if (r.depth === ANSWER_DEPTH) closeAnswer(r);
  else closeInner(r);
}

function text(r: Reader, piece: string): void {
  if (r.depth <= ROW_DEPTH || !r.isInSet) return;
  const frame = frameAt(r, r.depth - 1);
  frame.text = frame.text === '' ? piece : frame.text + piece;
}

/** Cuts blanks off the start: before an XML declaration they would be an error. */
function withoutLeadingBlanks(chunk: string): string {
  let at = 0;
  while (at < chunk.length && isBlankCode(chunk.charCodeAt(at))) at += 1;
  return at === 0 ? chunk : chunk.slice(at);
}

/**
 * A reader for one response document, written in chunks of any size.
 * Characters that XML forbids arrive as U+FFFD. Blanks before the document are skipped (assumed:
 * hand-made clients send them; QuickBooks does not). SignonMsgsRs is passed over.
 * Source: design.md §6 `raw jsonb`, §7; qbXML facts; ODDITIES 3–11
 */
export function createResponseReader(handlers: ResponseHandlers): ResponseReader {
  const r: Reader = {
    handlers,
    frames: [],
    depth: 0,
    isInSet: false,
    hasSet: false,
    answers: 0,
    head: undefined,
    rows: 0,
  };
  const scanner = createScanner(
    {
      open: (name, attributes) => open(r, name, attributes),
      text: (piece) => text(r, piece),
      close: () => close(r),
    },
    { replaceInvalidChars: true },
  );
  let isStart = true;
  return {
    write(chunk) {
      const rest = isStart ? withoutLeadingBlanks(chunk) : chunk;
      if (rest === '') return;
      isStart = false;
      scanner.write(rest);
    },
    end() {
      scanner.end();
      if (!r.hasSet) throw new QbxmlError('The document holds no responses.');
    },
  };
}

/** One answer of a small document with all its rows. */
export type Answer = { readonly head: RsHead; readonly rows: { name: string; raw: Raw }[] };
export type ResponseDocument = { readonly attributes: XmlAttributes; readonly answers: Answer[] };

/**
 * Reads a whole small document (strHCPResponse, the answer to one request).
 * @returns the attributes of its (last) message set and its answers in order
 * @throws XmlError | QbxmlError
 */
export function readResponse(document: string): ResponseDocument {
  let attributes: XmlAttributes = {};
  const answers: Answer[] = [];
  let rows: Answer['rows'] = [];
  const reader = createResponseReader({
    onSet(set) {
      attributes = set;
    },
    onRs(head) {
      rows = [];
      answers.push({ head, rows });
    },
    onRow(_head, name, raw) {
      rows.push({ name, raw });
    },
    onRsEnd() {},
  });
  reader.write(document);
  reader.end();
  return { attributes, answers };
}
