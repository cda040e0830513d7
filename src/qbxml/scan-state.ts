/** What a scanner remembers between two chunks, and how it fails. */
import { LIMITS } from '../limits.js';
import { XmlError, type XmlRule } from './xml-error.js';

/** Attributes of one tag, values decoded; without a prototype, so no name can collide with one. */
export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * Who listens to a scanner. A text may come in several pieces; `instruction` is never the
 * declaration.
 */
export type XmlHandlers = {
  open(name: string, attributes: XmlAttributes): void;
  text(piece: string): void;
  close(name: string): void;
  instruction?(target: string, data: string): void;
};

/** What the next character belongs to. */
export const MODE = { text: 0, markup: 1, tag: 2, instruction: 3, comment: 4, cdata: 5 } as const;

export type ScanState = {
  readonly handlers: XmlHandlers;
  readonly replaceInvalid: boolean;
  /**
   * Names met before, by a hash of their characters: one string per name instead of one per tag.
   */
  readonly names: string[];
  /** Names of the open elements; only the first `depth` are meant. */
  readonly stack: string[];
  mode: (typeof MODE)[keyof typeof MODE];
  depth: number;
  elements: number;
  /** Characters of the current text since the last tag. */
  textChars: number;
  /** The end of the last chunk, when it could not be judged alone: a dozen characters at most. */
  carry: string;
  /** Pieces of a tag or instruction whose end has not arrived. */
  parts: string[];
  partChars: number;
  /** The quote we are inside of, in an unfinished tag; 0 = none. */
  quote: number;
  /** Characters before the text being scanned. */
  base: number;
  /** Where an XML declaration may stand: 1 behind a byte order mark. */
  startOffset: number;
  hasRoot: boolean;
  failure: unknown;
  /** The last name read, beside the position that `readName` returns. */
  name: string;
};

/**
 * Must be a power of two. Source: more than the 900 element names of a qbXML answer's usual types.
 */
export const NAME_SLOTS = 1024;
export const NO_ATTRIBUTES: XmlAttributes = Object.freeze(Object.create(null));

export function newScanState(handlers: XmlHandlers, replaceInvalid: boolean): ScanState {
  return {
    handlers,
    replaceInvalid,
    names: new Array<string>(NAME_SLOTS).fill(''),
    stack: new Array<string>(LIMITS.xmlDepthMax).fill(''),
    mode: MODE.text,
    depth: 0,
    elements: 0,
    textChars: 0,
    carry: '',
    parts: [],
    partChars: 0,
    quote: 0,
    base: 0,
    startOffset: 0,
    hasRoot: false,
    failure: undefined,
    name: '',
  };
}

/** Throws the error of a rule broken at `at` of the text being scanned. */
export function fail(s: ScanState, rule: XmlRule, message: string, at: number): never {
  throw new XmlError(rule, message, s.base + at);
}

/** Throws the error of a limit passed. */
export function failLimit(s: ScanState, what: string, max: number, at: number): never {
  return fail(s, 'limit', `The document has ${what} beyond the limit of ${max}.`, at);
}
