/**
 * An object as QuickBooks would show it, and its two uses: qbXML text in QuickBooks' own layout,
 * and the truth as JSON. Which elements exist, and their order, come from the facts alone.
 */
import { aggregateModel, type Dialect, exists, occurrence, type Particle } from '../facts.js';

/**
 * Element → text, child elements, or a list. `_order` names siblings of a mixed repeated choice.
 */
export type Tree = { [name: string]: TreeValue };
export type TreeValue = string | Tree | TreeValue[];

type Leaf = { name: string; open: string; close: string; many: boolean; inside: undefined };
type Group = { name: string; open: string; close: string; many: boolean; inside: Shape };
type Slot = Leaf | Group;
/** Slots in schema order; `mixed` are the slots of one repeated choice, written in `_order`. */
type Entry = Slot | { mixed: Map<string, Slot> };
/** What an element may hold in one dialect; filled on first use because aggregates may recurse. */
export type Shape = { entries: () => Entry[] };

const shapes = new Map<string, Shape>();
const WIDE = /[\u0100-\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII is escaped
const NEEDS_ESCAPE = /[&<>'\r]|[^\u0000-\u007f]/;

/** The shape of an aggregate such as 'BillRet' in a dialect. */
export function shapeOf(aggregate: string, dialect: Dialect): Shape {
  const key = `${aggregate} ${dialect.version} ${dialect.country}`;
  const known = shapes.get(key);
  if (known) return known;
  let entries: Entry[] | undefined;
  const made: Shape = {
    entries: () => {
      entries ??= compile(aggregateModel(aggregate), dialect, false);
      return entries;
    },
  };
  shapes.set(key, made);
  return made;
}

/**
 * Writes the elements of a tree in schema order, one a line, not indented, and leaves out what the
 * dialect does not have. Source: ODDITIES 3, 4
 */
export function writeTree(tree: Tree, shape: Shape): string {
  let out = '';
  for (const entry of shape.entries()) {
    if ('mixed' in entry) out += writeMixed(tree, entry.mixed);
    else out += writeSlot(tree[entry.name], entry);
  }
  return out;
}

/**
 * The same choice of elements as data: keys in schema order, repeatable elements always arrays,
 * `_order` only where siblings of different names mix inside a repeated choice.
 */
export function pruneTree(tree: Tree, shape: Shape): Tree {
  const out: Tree = {};
  for (const entry of shape.entries()) {
    if ('mixed' in entry) pruneMixed(tree, entry.mixed, out);
    else {
      const value = tree[entry.name];
      if (value !== undefined) out[entry.name] = pruneValue(value, entry);
    }
  }
  return out;
}

/**
 * Text of an element: the five entities, CR and everything outside ASCII as references. ODDITIES 4
 */
export function escapeText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return escapeAscii(text).replace(/'/g, '&apos;');
}

/** Text of an attribute value in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeAscii(text).replace(/"/g, '&quot;');
}

function escapeAscii(text: string): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;')
    .replace(/[^\n -~\t&]/gu, (character) => `&#${character.codePointAt(0)};`);
  // V8 keeps it two bytes wide when the text was, and with it every answer it is put into.
  return WIDE.test(text) ? Buffer.from(escaped, 'latin1').toString('latin1') : escaped;
}

function compile(model: Particle[], dialect: Dialect, many: boolean): Entry[] {
  return model.flatMap((particle): Entry[] => {
    if (Array.isArray(particle)) return compile(particle, dialect, many);
    const repeats = occurrence(particle.o)[1] > 1;
    if ('or' in particle) {
      const inside = compile(particle.or, dialect, many || repeats);
      return repeats ? [{ mixed: slotsOf(inside) }] : inside;
    }
    if ('seq' in particle) return compile(particle.seq, dialect, many || repeats);
    if (!exists(particle, dialect)) return [];
    const slot = {
      name: particle.n,
      open: `<${particle.n}>`,
      close: `</${particle.n}>\n`,
      many: many || repeats,
    };
    return [
      particle.t.startsWith('@')
        ? { ...slot, open: `<${particle.n}>\n`, inside: shapeOf(particle.t.slice(1), dialect) }
        : { ...slot, inside: undefined },
    ];
  });
}

function slotsOf(entries: Entry[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const entry of entries) if (!('mixed' in entry)) slots.set(entry.name, entry);
  return slots;
}

function writeSlot(value: TreeValue | undefined, slot: Slot): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return slot.open + escapeText(value) + slot.close;
  if (Array.isArray(value)) {
    let out = '';
    for (const each of value) out += writeSlot(each, slot);
    return out;
  }
  return slot.inside === undefined ? '' : slot.open + writeTree(value, slot.inside) + slot.close;
}

/** Visits the siblings of a repeated choice in their own order. */
function eachMixed(
  tree: Tree,
  slots: Map<string, Slot>,
  visit: (value: TreeValue, slot: Slot) => void,
): void {
  const order = Array.isArray(tree._order) ? tree._order : undefined;
  const names = order ?? [...slots.keys()].flatMap((name) => asArray(tree[name]).map(() => name));
  const taken = new Map<string, number>();
  for (const name of names) {
    if (typeof name !== 'string') continue;
    const index = taken.get(name) ?? 0;
    taken.set(name, index + 1);
    const slot = slots.get(name);
    const value = asArray(tree[name])[index];
    if (slot !== undefined && value !== undefined) visit(value, slot);
  }
}

function writeMixed(tree: Tree, slots: Map<string, Slot>): string {
  let out = '';
  eachMixed(tree, slots, (value, slot) => {
    out += writeSlot(value, slot);
  });
  return out;
}

function pruneMixed(tree: Tree, slots: Map<string, Slot>, out: Tree): void {
  const order: string[] = [];
  const found = new Map<string, TreeValue[]>();
  eachMixed(tree, slots, (value, slot) => {
    const list = found.get(slot.name) ?? [];
    list.push(pruneOne(value, slot));
    found.set(slot.name, list);
    order.push(slot.name);
  });
  for (const [name, list] of found) out[name] = list;
  if (found.size > 1) out._order = order;
}

function pruneValue(value: TreeValue, slot: Slot): TreeValue {
  if (Array.isArray(value)) return value.map((each) => pruneOne(each, slot));
  return slot.many ? [pruneOne(value, slot)] : pruneOne(value, slot);
}

function pruneOne(value: TreeValue, slot: Slot): TreeValue {
  const isTree = typeof value !== 'string' && !Array.isArray(value);
  return isTree && slot.inside !== undefined ? pruneTree(value, slot.inside) : value;
}

function asArray(value: TreeValue | undefined): TreeValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
