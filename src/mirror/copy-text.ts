/**
 * Rows as COPY takes them: text in buffers, written once and handed to the socket as they are. A
 * row that waits as text is nothing that the garbage collector has to walk or to move.
 */
import type { Cell } from './encode.js';

/** Rows of one table, waiting. */
export type CopyText = {
  /** Bytes that wait. */
  readonly bytes: number;
  /** @returns the bytes that it takes. The row is of no use afterwards. */
  add(row: Cell[]): number;
  /** What waits, in pieces; nothing waits then. */
  take(): Buffer[];
};

/** Characters that no text out of XML can hold, so that neither has to be escaped (encode.ts). */
const DELIMITER = '\u0001';
const NULL = '\u0002';
/** How this text is to be read. */
export const COPY_OPTIONS = `(delimiter E'\\x01', null E'\\x02')`;

const LINE_END = 0x0a;
/** A UTF-16 unit takes three bytes of UTF-8 at most. */
const UNIT_BYTES_MAX = 3;
/** Handed to the socket at a time: between two of them others get their turn. */
export const PIECE_BYTES = 128 * 1024;

/** Text for one table. */
export function openCopyText(): CopyText {
  let full: Buffer[] = [];
  let piece = Buffer.alloc(0);
  let at = 0;
  let bytes = 0;
  const reserve = (needed: number) => {
    if (piece.length - at >= needed) return;
    if (at > 0) full.push(piece.subarray(0, at));
    piece = Buffer.allocUnsafeSlow(Math.max(PIECE_BYTES, needed));
    at = 0;
  };
  return {
    get bytes() {
      return bytes;
    },
    add(row) {
      const line = lineOf(row);
      reserve(line.length * UNIT_BYTES_MAX + 1);
      const from = at;
      at += piece.write(line, at);
      piece[at] = LINE_END;
      at += 1;
      bytes += at - from;
      return at - from;
    },
    take() {
      const taken = at > 0 ? [...full, piece.subarray(0, at)] : full;
      full = [];
      piece = Buffer.alloc(0);
      at = 0;
      bytes = 0;
      return taken;
    },
  };
}

/** A row without its end of line. */
function lineOf(row: Cell[]): string {
  for (let i = 0; i < row.length; i += 1) if (row[i] === null) row[i] = NULL;
  const line = row.join(DELIMITER);
  return hasSpecial(line) ? row.map(escapeCell).join(DELIMITER) : line;
}

function hasSpecial(text: string): boolean {
  return text.includes('\\') || text.includes('\n') || text.includes('\r');
}

const SPECIAL = /[\\\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

function escapeCell(cell: Cell): Cell {
  if (typeof cell !== 'string' || !hasSpecial(cell)) return cell;
  return cell.replace(SPECIAL, (char) => ESCAPES[char] ?? char);
}
