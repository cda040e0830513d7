/**
 * Documents of a very large company file in little memory: their lines are kept as one short text
 * and become objects again each time they are read. Whoever changes lines unpacks the document
 * first; assigning `lines` does it too.
 */
import type { Company, Fields, FieldValue, Line, Txn } from './model.js';

/** Puts the lines of a document away; returns the document to keep instead. */
export type Packer = (txn: Txn) => Txn;

type Custom = { [name: string]: string };
/** What lines have in common: kind, field names, and which of them hold a reference. */
type Shape = { kind: string; names: string[]; isRef: boolean[] };
/** [shape, number of the id or the whole id, values…, custom or 0, lines inside or 0] */
type Packed = [number, number | string, ...unknown[]];

/** Texts that are kept once: more would cost more than they save. */
const TEXTS_MAX = 50_000;

/** A packer with its own pool of texts; the pool lives as long as a document it packed. */
export function makePacker(): Packer {
  const pool = makePool();
  let latest: { packed: string; lines: Line[] } | undefined;
  class PackedTxn {
    readonly type: string;
    readonly id: string;
    created: number;
    modified: number;
    number: number;
    date: string;
    isVoid: boolean;
    fields: Fields;
    #packed: string;

    constructor(txn: Txn, packed: string) {
      this.type = txn.type;
      this.id = txn.id;
      this.created = txn.created;
      this.modified = txn.modified;
      this.number = txn.number;
      this.date = txn.date;
      this.isVoid = txn.isVoid;
      this.fields = txn.fields;
      this.#packed = packed;
    }

    get lines(): Line[] {
      // Whoever reads a document reads it several times in a row.
      if (latest?.packed === this.#packed) return latest.lines;
      const packed: Packed[] = JSON.parse(this.#packed);
      const lines = packed.map((each) => unpackLine(each, this.created, pool));
      latest = { packed: this.#packed, lines };
      return lines;
    }

    set lines(lines: Line[]) {
      this.#packed = '';
      latest = undefined;
      Object.defineProperty(this, 'lines', {
        value: lines,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }

    toJSON(): Txn {
      return plain(this);
    }
  }
  return (txn) => {
    if (txn.lines.length === 0 || !txn.lines.every(canPack)) return txn;
    const lines = txn.lines.map((line) => packLine(line, txn.created, pool));
    return new PackedTxn(txn, JSON.stringify(lines));
  };
}

/** Makes the lines of a document objects of its own, that may be changed in place. */
export function unpack(txn: Txn): Txn {
  const { lines } = txn;
  // Assigning puts them into the document itself.
  if (!Object.hasOwn(txn, 'lines')) txn.lines = lines;
  return txn;
}

/** A copy of a company file that shares nothing with it. */
export function copyCompany(company: Company): Company {
  const txns = company.txns.map((txn) => (Object.hasOwn(txn, 'lines') ? txn : plain(txn)));
  return structuredClone({ ...company, txns });
}

function plain(txn: Txn): Txn {
  const { type, id, created, modified, number, date, isVoid, fields, lines } = txn;
  return { type, id, created, modified, number, date, isVoid, fields, lines };
}

type Pool = {
  shapes: Shape[];
  shapeIndex: Map<string, number>;
  texts: string[];
  textIndex: Map<string, number>;
};

function makePool(): Pool {
  return { shapes: [], shapeIndex: new Map(), texts: [], textIndex: new Map() };
}

function canPack(line: Line): boolean {
  const isSimple = Object.values(line.fields).every(
    (value) => typeof value === 'string' || isReference(value),
  );
  return isSimple && (line.lines ?? []).every(canPack);
}

function isReference(value: FieldValue): value is { ListID: string } {
  return (
    typeof value === 'object' &&
    !Array.isArray(value) &&
    typeof value.ListID === 'string' &&
    Object.keys(value).length === 1
  );
}

function packLine(line: Line, created: number, pool: Pool): Packed {
  const names = Object.keys(line.fields);
  const values = names.map((name) => {
    const value = line.fields[name];
    if (typeof value === 'string') return name === 'Amount' ? value : packText(value, pool);
    return packText(value !== undefined && isReference(value) ? value.ListID : '', pool);
  });
  const isRef = names.map((name) => typeof line.fields[name] === 'object');
  const [counter = '', second] = line.id.split('-');
  const isUsual = second === String(created) && /^[1-9A-F][0-9A-F]{0,9}$/.test(counter);
  const tail: unknown[] =
    line.custom === undefined && line.lines === undefined
      ? []
      : [line.custom ?? 0, (line.lines ?? []).map((each) => packLine(each, created, pool))];
  return [
    shapeOf(line.kind, names, isRef, pool),
    isUsual ? Number.parseInt(counter, 16) : line.id,
    ...values,
    ...tail,
  ];
}

/** The text's place in the pool, or the text itself when the pool is full. */
function packText(text: string, pool: Pool): number | string {
  const known = pool.textIndex.get(text);
  if (known !== undefined) return known;
  if (pool.texts.length >= TEXTS_MAX) return text;
  pool.textIndex.set(text, pool.texts.length);
  return pool.texts.push(text) - 1;
}

function shapeOf(kind: string, names: string[], isRef: boolean[], pool: Pool): number {
  const key = `${kind} ${names.map((name, index) => (isRef[index] ? `@${name}` : name)).join(' ')}`;
  const known = pool.shapeIndex.get(key);
  if (known !== undefined) return known;
  pool.shapeIndex.set(key, pool.shapes.length);
  return pool.shapes.push({ kind, names, isRef }) - 1;
}

function unpackLine(packed: Packed, created: number, pool: Pool): Line {
  const [shapeIndex, id] = packed;
  const shape = pool.shapes[shapeIndex];
  if (shape === undefined) throw new Error('a packed line of no known shape');
  const fields: Fields = {};
  for (let index = 0; index < shape.names.length; index += 1) {
    const value = packed[index + 2];
    const name = shape.names[index] ?? '';
    const text = typeof value === 'number' ? (pool.texts[value] ?? '') : String(value);
    fields[name] = shape.isRef[index] ? { ListID: text } : text;
  }
  const line: Line = {
    kind: shape.kind,
    id: typeof id === 'number' ? `${id.toString(16).toUpperCase()}-${created}` : id,
    fields,
  };
  const rest = shape.names.length + 2;
  if (packed.length === rest) return line;
  const [custom, inside] = [packed[rest], packed[rest + 1]];
  if (Array.isArray(inside) && inside.length > 0) {
    line.lines = inside.map((each: Packed) => unpackLine(each, created, pool));
  }
  if (custom !== 0) line.custom = custom as Custom;
  return line;
}
