/**
 * Keeps a large company file small in memory: documents share the references and texts they have in
 * common. A shared reference is frozen, so that nobody changes two documents at once.
 */
import type { Fields } from './model.js';

export type Lean = {
  /** The same text, once in memory. */
  text: (text: string) => string;
  /** Changes the fields in place: equal texts and references become the same ones. */
  fields: (fields: Fields) => Fields;
};

/** Different texts kept for sharing: more would cost more than they save. */
const TEXTS_MAX = 50_000;
/** Fields whose text is hardly ever the same twice. */
const OWN = new Set(['Amount', 'RefNumber', 'CheckNumber', 'TxnID', 'PONumber', 'Email', 'Phone']);

/** One pool per maker; what it holds dies with it. */
export function makeLean(): Lean {
  const refs = new Map<string, Fields>();
  const texts = new Map<string, string>();
  const text = (value: string): string => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    if (texts.size < TEXTS_MAX) texts.set(value, value);
    return value;
  };
  const reference = (value: Fields, id: string): Fields => {
    const known = refs.get(id);
    if (known !== undefined) return known;
    const made: Fields = Object.freeze({ ...value });
    refs.set(id, made);
    return made;
  };
  const fields = (all: Fields): Fields => {
    for (const name in all) {
      const value = all[name];
      if (typeof value === 'string') {
        if (!OWN.has(name)) all[name] = text(value);
      } else if (value !== undefined && !Array.isArray(value) && typeof value.ListID === 'string') {
        all[name] = reference(value, value.ListID);
      }
    }
    return all;
  };
  return { text, fields };
}
