/**
 * Bytes of an XML document to text: byte order mark, declared encoding, characters cut by a chunk's
 * border.
 */
import { isUtf8 } from 'node:buffer';
import { XmlError } from './xml-error.js';

/** The encodings we read; everything else is refused. Source: trust.md §7 S11. */
export type Encoding = 'utf-8' | 'us-ascii' | 'iso-8859-1' | 'windows-1252';
/** What a chunked decoder offers. `encoding` is undefined until the declaration has been read. */
export type Decoder = {
  write(bytes: Buffer): string;
  end(): string;
  encoding(): Encoding | undefined;
};

const ENCODINGS: ReadonlySet<string> = new Set<Encoding>([
  'utf-8',
  'us-ascii',
  'iso-8859-1',
  'windows-1252',
]);
const DECLARATION = '<?xml';
/** An XML declaration with all three parts and generous blanks. */
const DECLARATION_BYTES_MAX = 512;
const DECLARED = /^<\?xml[ \t\r\n][^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*(["'])([^"']*)\1/;

/**
 * What windows-1252 has at 0x80 to 0x9f; its five unused bytes keep their value, as in browsers.
 */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc,
  0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];

/** Narrows a declared name, in any case, to an encoding we read. */
function isEncoding(name: string): name is Encoding {
  return ENCODINGS.has(name);
}

/**
 * How many bytes of a UTF-8 text form whole characters; the rest (0 to 3) waits for the next chunk.
 */
export function wholeCharacterBytes(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? end - back : end;
  }
  return end;
}

/**
 * Whole UTF-8 characters to text.
 * @throws XmlError `encoding` when the bytes are not UTF-8; nothing is replaced silently
 */
export function decodeUtf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new XmlError('encoding', 'The document is not valid UTF-8.');
  return bytes.toString('utf8');
}

/**
 * By a table of our own: TextDecoder of Node 20 takes windows-1252 for ISO-8859-1 (seen in 20.20).
 */
function decodeWindows1252(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (found) =>
    String.fromCharCode(WINDOWS_1252[found.charCodeAt(0) - 0x80] ?? 0),
  );
}

function decodeAll(encoding: Encoding, bytes: Buffer): string {
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  if (encoding === 'iso-8859-1') return bytes.toString('latin1');
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (bytes.some((byte) => byte > 0x7f)) {
    throw new XmlError('encoding', 'The document is declared us-ascii but holds other bytes.');
  }
  return bytes.toString('latin1');
}

/** The declared encoding; undefined while the declaration may still be incomplete. */
function declaredEncoding(head: Buffer, isEnd: boolean): Encoding | undefined {
  const text = head.toString('latin1');
  const maybe = text.slice(0, DECLARATION.length);
  if (!DECLARATION.startsWith(maybe)) return 'utf-8';
  const isComplete = text.includes('>') || text.length >= DECLARATION_BYTES_MAX || isEnd;
  if (!isComplete) return undefined;
  const name = (DECLARED.exec(text)?.[2] ?? 'utf-8').toLowerCase();
  if (!isEncoding(name)) {
    throw new XmlError(
      'encoding',
      `The encoding ${JSON.stringify(name.slice(0, 40))} is not read.`,
    );
  }
  return name;
}

/** Cuts a UTF-8 byte order mark off; undefined while too few bytes are there to tell. */
function withoutMark(head: Buffer, isEnd: boolean): Buffer | undefined {
  const [first, second, third] = head;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) {
    throw new XmlError('encoding', 'UTF-16 is not read.');
  }
  if (first === 0xef && head.length < 3 && !isEnd) return undefined;
  return first === 0xef && second === 0xbb && third === 0xbf ? head.subarray(3) : head;
}

/**
 * A decoder for one document that arrives in chunks of any size.
 * @returns `write` gives the text that is certain so far, `end` the rest
 * @throws XmlError `encoding` on invalid UTF-8, UTF-16, or a declared encoding we do not read
 * Source: trust.md §7 S11
 */
export function createDecoder(): Decoder {
  let encoding: Encoding | undefined;
  let held: Buffer = Buffer.alloc(0);

  function decode(bytes: Buffer, isEnd: boolean): string {
    let all = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    if (encoding === undefined) {
      const head = withoutMark(all, isEnd);
      encoding = head === undefined ? undefined : declaredEncoding(head, isEnd);
      if (head === undefined || encoding === undefined) {
        held = all;
        return '';
      }
      all = head;
    }
    const whole =
      encoding === 'utf-8' && !isEnd ? wholeCharacterBytes(all, all.length) : all.length;
    held = Buffer.from(all.subarray(whole));
    return decodeAll(encoding, whole === all.length ? all : all.subarray(0, whole));
  }

  return {
    write: (bytes) => decode(bytes, false),
    end: () => decode(Buffer.alloc(0), true),
    encoding: () => encoding,
  };
}
