/**
 * A small XML document as a tree: for the validator, HCP data, .qwc checks. Large answers go
 * through read.ts.
 */
import { createDecoder } from './decode.js';
import { createScanner, type XmlAttributes, XmlError } from './scan.js';

/** An element; `text` is all character data of its own, concatenated, children left out. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlElement[];
  text: string;
};
/** A processing instruction such as `<?qbxml version="16.0"?>`; blanks around `data` are cut. */
export type XmlInstruction = { readonly target: string; readonly data: string };
export type XmlDocument = {
  readonly root: XmlElement;
  /** In the order they stand, wherever they stand. */
  readonly instructions: readonly XmlInstruction[];
};

/** The same error with the line it happened on, counted from 1; CR, LF and CRLF each end a line. */
function withLine(error: unknown, text: string): unknown {
  if (!(error instanceof XmlError) || error.line !== undefined) return error;
  const line = text.slice(0, error.offset).split(/\r\n|\r|\n/).length;
  return new XmlError(error.rule, error.message, error.offset, line);
}

function decodeWhole(bytes: Buffer): string {
  const decoder = createDecoder();
  return decoder.write(bytes) + decoder.end();
}

/**
 * Parses a whole small document, with its processing instructions.
 * @param source  text, or bytes in one of the encodings of decode.ts
 * @throws XmlError with `line` when the document is not well formed or beyond LIMITS.xml*
 */
export function parseDocument(source: string | Buffer): XmlDocument {
  const text = typeof source === 'string' ? source : decodeWhole(source);
  const instructions: XmlInstruction[] = [];
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [top];
  let current = top;
  const scanner = createScanner({
    open(name, attributes) {
      const element: XmlElement = { name, attributes, children: [], text: '' };
      current.children.push(element);
      open.push(element);
      current = element;
    },
    text(piece) {
      current.text += piece;
    },
    close() {
      open.pop();
      current = open[open.length - 1] ?? top;
    },
    instruction(target, data) {
      instructions.push({ target, data });
    },
  });
  try {
    scanner.write(text);
    scanner.end();
  } catch (error) {
    throw withLine(error, text);
  }
  const root = top.children[0];
  if (root === undefined) throw new XmlError('truncated', 'The document has no root element.');
  return { root, instructions };
}

/** Parses a whole small document to its root element. See parseDocument. */
export function parseTree(source: string | Buffer): XmlElement {
  return parseDocument(source).root;
}
