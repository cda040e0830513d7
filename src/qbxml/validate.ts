/**
 * Strict validation of qbXML before it leaves. QuickBooks answers a wrong document with 0x80040400
 * and no position, so the place, the rule and what was allowed are told here.
 * Source: qbXML facts; qbwc-protocol §6.11
 */
import assert from 'node:assert';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { type Automaton, compileAutomaton } from './automaton.js';
import {
  aggregate,
  attributesOf,
  type Content,
  type Edition,
  type ElementParticle,
  events,
  isElement,
  type MessageSet,
  messageSets,
  type Particle,
  request,
  response,
  root,
} from './facts.js';
import { nearest } from './nearest.js';
import type { Problem, Rejection } from './rejection.js';
import type { XmlElement } from './tree.js';
import { type Against, textProblem } from './validate-value.js';
import { compareVersions } from './version.js';

export type ValidateOptions = {
  /**
   * What the company file speaks; newer elements, attributes and values are refused. None: no
   * check.
   */
  readonly version?: string | undefined;
  /** What edition the company file has; elements that it lacks are refused. None: no check. */
  readonly edition?: Edition | undefined;
  /**
   * Behave exactly as the published XSD of 13.0: without the documented 14.0 additions and fixes.
   */
  readonly published13?: boolean | undefined;
};

/**
 * Validates a whole document from its root element QBXML.
 * @returns what is wrong in document order, at most LIMITS.rejectionsMax; empty means valid
 */
export function validateDocument(document: XmlElement, options: ValidateOptions = {}): Rejection[] {
  const check: Check = { against: againstOf(options), out: [] };
  if (document.name !== 'QBXML') {
    reject(check, `/${document.name}`, { rule: 'root', message: 'the root element must be QBXML' });
    return check.out;
  }
  checkAttributes(check, document, undefined, '/QBXML');
  const model = options.published13 ? rootAutomatons.published : rootAutomatons.full;
  checkContent(check, document, model, '/QBXML', checkMessageSet);
  return check.out;
}

/**
 * Validates one request element alone, e.g. `<BillAddRq>…</BillAddRq>`; paths begin with its name.
 * Only requests of QBXMLMsgsRq pass: sign-on and subscriptions do not travel by the Web Connector.
 * @returns what is wrong in document order; empty means valid
 */
export function validateRequest(element: XmlElement, options: ValidateOptions = {}): Rejection[] {
  const check: Check = { against: againstOf(options), out: [] };
  const set = messageSets.get('QBXMLMsgsRq');
  assert(set, 'the facts have the message set of requests');
  checkMessage(check, element, set, `/${element.name}`);
  return check.out;
}

/**
 * Validates one request element and throws what is wrong.
 * @throws INVALID_QBXML  with path and message of every rejection
 */
export function requireValid(element: XmlElement, options: ValidateOptions = {}): void {
  const rejections = validateRequest(element, options);
  const [first] = rejections;
  if (!first) return;
  throw new ConnectorError('INVALID_QBXML', `${first.path}: ${first.message}`, {
    errors: rejections.map(({ path, message }) => ({ path, message })),
  });
}

type Check = { against: Against; out: Rejection[] };
type Visit = (check: Check, element: XmlElement, particle: ElementParticle, path: string) => void;

const automatons = {
  full: new WeakMap<Content, Automaton>(),
  published: new WeakMap<Content, Automaton>(),
};
const rootAutomatons = {
  full: compileAutomaton([root]),
  // QBXMLEvents, the third alternative, is documented but not in the XSD.
  published: compileAutomaton([root], (part) => !isElement(part) || part.n !== 'QBXMLEvents'),
};

function againstOf({ version, edition, published13 }: ValidateOptions): Against {
  return { version, edition, published13: published13 === true };
}

function reject(check: Check, path: string, problem: Problem): void {
  if (check.out.length < LIMITS.rejectionsMax) check.out.push({ path, ...problem });
}

function automatonOf(check: Check, content: Content): Automaton {
  const kept = check.against.published13 ? automatons.published : automatons.full;
  let found = kept.get(content);
  if (!found) {
    found = compileAutomaton(content.model, check.against.published13 ? isPublished : () => true);
    kept.set(content, found);
  }
  return found;
}

function isPublished(part: Particle): boolean {
  if (isElement(part)) return part.src !== 'ops140' && part.fix === undefined;
  return !('fix' in part) || part.fix === undefined;
}

function checkMessageSet(
  check: Check,
  element: XmlElement,
  _: ElementParticle,
  path: string,
): void {
  const set = messageSets.get(element.name);
  if (!set) {
    const content = events.get(element.name);
    if (content) checkAggregate(check, element, content, path);
    return;
  }
  checkAttributes(check, element, set.attrs, path);
  checkOwnText(check, element, path);
  const paths = childPaths(path);
  for (const child of element.children) {
    if (check.out.length >= LIMITS.rejectionsMax) return;
    checkMessage(check, child, set, paths(child));
  }
  if (element.children.length < set.occurs[0]) {
    reject(check, path, {
      rule: 'missing',
      message: 'holds no request',
      allowed: set.contains,
    });
  }
}

function checkMessage(check: Check, element: XmlElement, set: MessageSet, path: string): void {
  const message = request(element.name) ?? response(element.name);
  const isHidden = check.against.published13 && message?.src === 'ops140';
  if (!message || isHidden || !set.contains.includes(element.name)) {
    rejectUnknownRequest(check, element.name, path, set.contains);
    return;
  }
  checkFlags(check, message, path);
  checkAggregate(check, element, message, path);
}

function rejectUnknownRequest(
  check: Check,
  name: string,
  path: string,
  known: readonly string[],
): void {
  const near = nearest(name, known);
  reject(check, path, {
    rule: 'unknown-request',
    message: `unknown element here${near === undefined ? '' : `; did you mean ${near}?`}`,
    ...(near === undefined ? {} : { allowed: [near] }),
  });
}

function checkAggregate(check: Check, element: XmlElement, content: Content, path: string): void {
  checkAttributes(check, element, content.attrs, path);
  checkContent(check, element, automatonOf(check, content), path, checkElement);
}

function checkElement(
  check: Check,
  element: XmlElement,
  particle: ElementParticle,
  path: string,
): void {
  if (particle.t.startsWith('@')) {
    checkAggregate(check, element, aggregate(particle.t.slice(1)), path);
    return;
  }
  checkAttributes(check, element, particle.attrs, path);
  const [child] = element.children;
  if (child) {
    reject(check, path, {
      rule: 'children',
      message: `holds the element <${child.name}>, but it is a plain value`,
    });
    return;
  }
  const problem = textProblem(particle.t, element.text, check.against, particle);
  if (problem) reject(check, path, problem);
}

/** Reads the children through the automaton; what does not fit is told and passed over. */
function checkContent(
  check: Check,
  element: XmlElement,
  automaton: Automaton,
  path: string,
  visit: Visit,
): void {
  checkOwnText(check, element, path);
  const paths = childPaths(path);
  let allowed: readonly number[] = automaton.first;
  let isComplete = automaton.isNullable;
  for (const child of element.children) {
    if (check.out.length >= LIMITS.rejectionsMax) return;
    const at = paths(child);
    const hits = allowed.filter((position) => automaton.elements[position]?.n === child.name);
    const particle = automaton.elements[hits[0] ?? -1];
    if (!particle) {
      checkMisplaced(check, child, { automaton, allowed, path: at, visit });
      continue;
    }
    checkFlags(check, particle, at);
    visit(check, child, particle, at);
    allowed =
      hits.length === 1
        ? (automaton.follow[hits[0] ?? -1] ?? [])
        : [...new Set(hits.flatMap((position) => automaton.follow[position] ?? []))];
    isComplete = hits.some((position) => automaton.last.has(position));
  }
  if (isComplete) return;
  const names = namesOf(automaton, allowed);
  reject(check, path, {
    rule: 'missing',
    message: `is incomplete; missing ${listed(names) || 'more elements'}`,
    allowed: names,
  });
}

/** An element that may not stand here: known elsewhere in this content, or not at all. */
function checkMisplaced(
  check: Check,
  element: XmlElement,
  at: { automaton: Automaton; allowed: readonly number[]; path: string; visit: Visit },
): void {
  const names = namesOf(at.automaton, at.allowed);
  const known = at.automaton.elements.find(({ n }) => n === element.name);
  const expected = `expected ${listed(names) || 'nothing more'}`;
  if (known) {
    const message = `out of order, repeated, or excluded by a choice made before; ${expected}`;
    reject(check, at.path, { rule: 'order', message, allowed: names });
    at.visit(check, element, known, at.path);
    return;
  }
  const near = nearest(
    element.name,
    at.automaton.elements.map(({ n }) => n),
  );
  const hint = near === undefined ? '' : ` (did you mean ${near}?)`;
  const message = `unknown element here${hint}; ${expected}`;
  reject(check, at.path, { rule: 'unknown-element', message, allowed: names });
}

function checkOwnText(check: Check, element: XmlElement, path: string): void {
  const text = element.text.replace(/^[ \t\r\n]+/, '');
  if (text === '') return;
  const shown = text.slice(0, 30).trimEnd();
  const message = `holds the text "${shown}", but only elements may stand here`;
  reject(check, path, { rule: 'text', message });
}

function checkAttributes(
  check: Check,
  element: XmlElement,
  declared: Content['attrs'],
  path: string,
): void {
  const known = attributesOf(declared);
  for (const [name, value] of Object.entries(element.attributes)) {
    // The schema language's own attributes are legal everywhere.
    if (name === 'xmlns:xsi' || name.startsWith('xsi:')) continue;
    const attribute = known.get(name);
    const at = `${path}/@${name}`;
    if (!attribute) {
      const message = 'unknown attribute';
      reject(check, at, { rule: 'unknown-attribute', message, allowed: [...known.keys()] });
      continue;
    }
    const problem = textProblem(attribute.t, value, check.against, undefined);
    if (problem) reject(check, at, problem);
    checkVersion(check, attribute.v, at);
  }
  for (const [name, { req }] of known) {
    if (!req || Object.hasOwn(element.attributes, name)) continue;
    const message = `the required attribute ${name} is missing`;
    reject(check, path, { rule: 'missing', message, allowed: [`@${name}`] });
  }
}

function checkFlags(check: Check, facts: Pick<Content, 'v' | 'not'>, path: string): void {
  checkVersion(check, facts.v, path);
  const { edition } = check.against;
  if (edition === undefined || !facts.not?.includes(edition)) return;
  const message = `${shortPath(path)} does not exist in this edition of QuickBooks (${edition})`;
  reject(check, path, { rule: 'edition', message });
}

function checkVersion(check: Check, needed: string | undefined, path: string): void {
  const { version } = check.against;
  if (version === undefined || needed === undefined) return;
  if (compareVersions(needed, version) <= 0) return;
  const message = `${shortPath(path)} needs qbXML ${needed}; this company file speaks ${version}`;
  reject(check, path, { rule: 'version', message });
}

/** Gives each child its path; the second of a name is `Name[2]`. */
function childPaths(path: string): (child: XmlElement) => string {
  const seen = new Map<string, number>();
  return ({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${path}/${name}${count > 1 ? `[${count}]` : ''}`;
  };
}

/** The path from the request's own content down, as a developer would say it: `BillAdd/Memo`. */
function shortPath(path: string): string {
  const start = /\/\w+R[qs](?:\[\d+\])?\/(?!.*R[qs](?:\[\d+\])?\/)/.exec(path);
  return start ? path.slice(start.index + start[0].length) : path.slice(path.lastIndexOf('/') + 1);
}

function namesOf(automaton: Automaton, positions: readonly number[]): string[] {
  const sorted = [...positions].sort((a, b) => a - b);
  return [...new Set(sorted.map((position) => automaton.elements[position]?.n ?? ''))];
}

const LISTED_MAX = 10;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED_MAX).join(' | ');
  return names.length > LISTED_MAX ? `${shown} | …` : shown;
}
