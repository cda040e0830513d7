/**
 * A small strict XML reader of the simulator's own. It reads what a server sends (SOAP replies,
 * .qwc
 * files, qbXML requests) and refuses what .NET and QuickBooks refuse: a DOCTYPE, control
 * characters, unknown entities, anything that is not well formed. XML 1.0 §2.
 */

export type XmlElement = {
  name: string;
  attributes: { [name: string]: string };
  children: XmlElement[];
  /** Character data of this element without that of its children. */
  text: string;
  /** A comment or processing instruction stands inside: .NET's text readers stumble over it. */
  hasComment: boolean;
};

export type XmlDocument = {
  root: XmlElement;
  instructions: { target: string; data: string }[];
};

/** The text is not well-formed XML; `at` is the offset where reading stopped. */
export class XmlError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const DEPTH_MAX = 64;
const NAME = /[A-Za-z_:\u00c0-\uffff][-A-Za-z0-9_:.\u00b7-\uffff]*/y;
const SPACE = /[ \t\r\n]*/y;
const ENTITIES: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

type Cursor = { text: string; at: number; instructions: XmlDocument['instructions'] };

/**
 * Reads a whole document.
 * @throws XmlError  when it is not well formed, has a DOCTYPE, or nests deeper than 64
 */
export function parseXml(text: string): XmlDocument {
  const bad = FORBIDDEN.exec(text);
  if (bad) throw new XmlError('an invalid character', bad.index);
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const cursor: Cursor = { text, at: start, instructions: [] };
  if (/^<\?xml\s/.test(text.slice(start, start + 6))) readInstruction(cursor, true);
  readMisc(cursor);
  if (text[cursor.at] !== '<') throw new XmlError('Data at the root level is invalid', cursor.at);
  const root = readTree(cursor);
  readMisc(cursor);
  if (cursor.at < text.length) throw new XmlError('text after the root element', cursor.at);
  return { root, instructions: cursor.instructions };
}

/** The first child of a name, or undefined. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}

/** The text of every child of a name, in order. */
export function texts(element: XmlElement, name: string): string[] {
  return element.children.filter((each) => each.name === name).map((each) => each.text);
}

function readTree(cursor: Cursor): XmlElement {
  const { text } = cursor;
  const stack: XmlElement[] = [];
  for (;;) {
    const opened = readStartTag(cursor);
    stack.at(-1)?.children.push(opened.element);
    if (!opened.isEmpty) stack.push(opened.element);
    else if (stack.length === 0) return opened.element;
    if (stack.length > DEPTH_MAX) throw new XmlError('too deep', cursor.at);
    for (;;) {
      const current = stack.at(-1);
      if (current === undefined) throw new XmlError('no open element', cursor.at);
      readContent(cursor, current);
      if (!text.startsWith('</', cursor.at)) break;
      readEndTag(cursor, current.name);
      stack.pop();
      if (stack.length === 0) return current;
    }
  }
}

/** Reads text, CDATA, comments and instructions up to the next start or end tag. */
function readContent(cursor: Cursor, element: XmlElement): void {
  const { text } = cursor;
  for (;;) {
    const next = text.indexOf('<', cursor.at);
    if (next < 0) throw new XmlError('Unexpected end of file', text.length);
    if (next > cursor.at) element.text += decode(text.slice(cursor.at, next), cursor.at);
    cursor.at = next;
    const after = text[next + 1];
    if (after === '!') {
      if (text.startsWith('<![CDATA[', next)) {
        const end = find(cursor, ']]>', next + 9);
        element.text += text.slice(next + 9, end).replace(/\r\n?/g, '\n');
        cursor.at = end + 3;
      } else {
        readComment(cursor);
        element.hasComment = true;
      }
    } else if (after === '?') {
      readInstruction(cursor, false);
      element.hasComment = true;
    } else return;
  }
}

function readStartTag(cursor: Cursor): { element: XmlElement; isEmpty: boolean } {
  const { text } = cursor;
  cursor.at += 1;
  const element: XmlElement = {
    name: readName(cursor),
    attributes: {},
    children: [],
    text: '',
    hasComment: false,
  };
  for (;;) {
    const hasSpace = skipSpace(cursor);
    if (text[cursor.at] === '>') {
      cursor.at += 1;
      return { element, isEmpty: false };
    }
    if (text.startsWith('/>', cursor.at)) {
      cursor.at += 2;
      return { element, isEmpty: true };
    }
    if (!hasSpace) throw new XmlError('a blank is missing before an attribute', cursor.at);
    const name = readName(cursor);
    skipSpace(cursor);
    if (text[cursor.at] !== '=') throw new XmlError('an attribute needs a value', cursor.at);
    cursor.at += 1;
    skipSpace(cursor);
    const quote = text[cursor.at];
    if (quote !== '"' && quote !== "'") throw new XmlError('a quote is missing', cursor.at);
    const end = find(cursor, quote, cursor.at + 1);
    const raw = text.slice(cursor.at + 1, end);
    if (raw.includes('<')) throw new XmlError("'<' in an attribute", cursor.at);
    if (name in element.attributes) throw new XmlError(`'${name}' is a duplicate`, cursor.at);
    element.attributes[name] = decode(raw, cursor.at);
    cursor.at = end + 1;
  }
}

function readEndTag(cursor: Cursor, name: string): void {
  cursor.at += 2;
  const found = readName(cursor);
  if (found !== name) {
    throw new XmlError(
      `The '${name}' start tag does not match the end tag of '${found}'`,
      cursor.at,
    );
  }
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== '>') throw new XmlError('an end tag is not closed', cursor.at);
  cursor.at += 1;
}

/** Comments, instructions and blanks outside the root element. */
function readMisc(cursor: Cursor): void {
  for (;;) {
    skipSpace(cursor);
    if (cursor.text.startsWith('<?', cursor.at)) readInstruction(cursor, false);
    else if (cursor.text.startsWith('<!', cursor.at)) readComment(cursor);
    else return;
  }
}

function readComment(cursor: Cursor): void {
  if (!cursor.text.startsWith('<!--', cursor.at)) {
    throw new XmlError('DTD is prohibited in this XML document', cursor.at);
  }
  const end = find(cursor, '--', cursor.at + 4);
  if (cursor.text[end + 2] !== '>') throw new XmlError("'--' inside a comment", end);
  cursor.at = end + 3;
}

function readInstruction(cursor: Cursor, isDeclaration: boolean): void {
  const end = find(cursor, '?>', cursor.at + 2);
  const inside = cursor.text.slice(cursor.at + 2, end);
  const [, target = '', data = ''] = /^(\S+)\s*([\s\S]*)$/.exec(inside) ?? [];
  if (isDeclaration && !/version\s*=\s*["']1\.0["']/.test(data)) {
    throw new XmlError('only XML 1.0 is read', cursor.at);
  }
  if (!isDeclaration && target.toLowerCase() === 'xml') {
    throw new XmlError('Unexpected XML declaration', cursor.at);
  }
  if (target === '') throw new XmlError('an instruction needs a target', cursor.at);
  if (!isDeclaration) cursor.instructions.push({ target, data });
  cursor.at = end + 2;
}

function readName(cursor: Cursor): string {
  NAME.lastIndex = cursor.at;
  const found = NAME.exec(cursor.text);
  if (found === null) throw new XmlError('a name is missing', cursor.at);
  cursor.at = NAME.lastIndex;
  return found[0];
}

function skipSpace(cursor: Cursor): boolean {
  SPACE.lastIndex = cursor.at;
  SPACE.exec(cursor.text);
  const moved = SPACE.lastIndex > cursor.at;
  cursor.at = SPACE.lastIndex;
  return moved;
}

function find(cursor: Cursor, what: string, from: number): number {
  const found = cursor.text.indexOf(what, from);
  if (found < 0) throw new XmlError('Unexpected end of file', cursor.text.length);
  return found;
}

/** Line ends become LF, references become characters (once). XML 1.0 §2.11, §4.1 */
function decode(raw: string, at: number): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (text.includes(']]>')) throw new XmlError("']]>' in text", at);
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,12};?)/g, (_whole, reference: string) => {
    if (!reference.endsWith(';')) throw new XmlError("a lone '&'", at);
    const name = reference.slice(0, -1);
    const entity = ENTITIES[name];
    if (entity !== undefined) return entity;
    const found = /^#(?:([0-9]+)|x([0-9a-fA-F]+))$/.exec(name);
    if (found === null) throw new XmlError(`Reference to undeclared entity '${name}'`, at);
    const code = found[1] === undefined ? Number.parseInt(found[2] ?? '', 16) : Number(found[1]);
    const isText =
      code === 9 || code === 10 || code === 13 || (code >= 32 && (code < 0xd800 || code > 0xdfff));
    if (!isText || code > 0x10ffff || code === 0xfffe || code === 0xffff) {
      throw new XmlError(`&#${code}; is an invalid character`, at);
    }
    return String.fromCodePoint(code);
  });
}
