/**
 * Error recovery: what was answered to a message set is kept in the company file under the name
 * the client gave it, and given again instead of doing the work twice. Source: qbwc-protocol §6.9,
 * trust.md §1
 */
import { createHash } from 'node:crypto';
import type { XmlElement } from '../../xml.js';
import type { Company } from '../model.js';
import { escapeAttribute } from '../tree.js';

export type StoredSet = {
  id: string;
  /** SHA-256 of the requests. */
  checksum: string;
  /** The answers; absent when they could not be stored. */
  answers?: string;
};

export type MessageSets = {
  stored: StoredSet[];
  /** False: the attributes are taken and nothing is kept. */
  isSupported?: boolean;
  /** How many are kept; with one more the oldest goes, or the new one isn't stored (9005). */
  limit?: number;
  whenFull?: 'forget-oldest' | 'refuse';
  /** True: kept in memory only, gone when QuickBooks is started again. */
  isForgottenOnRestart?: boolean;
  /** True: the next set is done, but its answer isn't kept (9002 when asked for). */
  losesNextAnswer?: boolean;
};

const ID_LENGTH_MAX = 24;
const CLEAR_ALL = 'clearallmessagesets';

/** QuickBooks was closed and opened again. */
export function forgetOnRestart(company: Company): void {
  const sets = company.messageSets;
  if (sets?.isForgottenOnRestart) sets.stored = [];
}

/**
 * Answers a whole set, or runs it when nothing else is known about it.
 * @param run  does the work and returns the …Rs elements
 * @returns attributes of QBXMLMsgsRs (with a leading blank, or '') and what stands inside
 */
export function answerRecoverably(
  company: Company,
  set: XmlElement,
  run: () => string,
): { head: string; inside: string } {
  const newId = set.attributes.newMessageSetID;
  const oldId = set.attributes.oldMessageSetID;
  if (newId === undefined && oldId === undefined) return { head: '', inside: run() };
  company.messageSets ??= { stored: [] };
  const sets = company.messageSets;
  const head = (code: number) =>
    (newId === undefined ? '' : ` newMessageSetID="${escapeAttribute(newId)}"`) +
    ` messageSetStatusCode="${code}"`;
  if (sets.isSupported === false) return { head: '', inside: run() };
  if ([newId, oldId].some((id) => id !== undefined && [...id].length > ID_LENGTH_MAX)) {
    return { head: head(9004), inside: '' };
  }
  const asksOnly = oldId !== undefined && oldId === newId;
  if (oldId !== undefined && !asksOnly && !clear(sets, oldId) && newId === undefined) {
    return { head: head(600), inside: set.children.length === 0 ? '' : run() };
  }
  if (newId === undefined) return { head: head(0), inside: run() };
  const known = sets.stored.find((each) => each.id === newId);
  if (known === undefined) {
    if (asksOnly && set.children.length === 0) return { head: head(9002), inside: '' };
    const code = keep(sets, newId, checksumOf(set), run);
    return { head: head(code.status), inside: code.inside };
  }
  if (!asksOnly && known.checksum !== checksumOf(set)) return { head: head(9001), inside: '' };
  if (known.answers === undefined) return { head: head(9002), inside: '' };
  return { head: head(0), inside: known.answers };
}

/** Forgets one set, or all of them by the magic name; whether there was anything to forget. */
function clear(sets: MessageSets, id: string): boolean {
  const before = sets.stored.length;
  sets.stored = id.toLowerCase() === CLEAR_ALL ? [] : sets.stored.filter((each) => each.id !== id);
  return sets.stored.length < before;
}

function keep(
  sets: MessageSets,
  id: string,
  checksum: string,
  run: () => string,
): { status: number; inside: string } {
  const inside = run();
  const isFull = sets.limit !== undefined && sets.stored.length >= sets.limit;
  if (isFull && sets.whenFull === 'refuse') return { status: 9005, inside };
  if (isFull) sets.stored = sets.stored.slice(sets.stored.length + 1 - (sets.limit ?? 0));
  const isLost = sets.losesNextAnswer === true;
  sets.losesNextAnswer = false;
  sets.stored.push(isLost ? { id, checksum } : { id, checksum, answers: inside });
  return { status: 0, inside };
}

/** Two sets are the same when their requests are, whatever their blanks. */
function checksumOf(set: XmlElement): string {
  const shape = (element: XmlElement): unknown => [
    element.name,
    element.attributes,
    element.children.length === 0 ? element.text : element.children.map(shape),
  ];
  return createHash('sha256')
    .update(JSON.stringify(set.children.map(shape)))
    .digest('hex');
}
