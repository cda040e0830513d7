/** What differs between two readings of one object, for the audit. Pure. */
import type { Raw } from '../qbxml/read.js';
import { secondsBetween, wallClock } from '../qbxml/value.js';

type Value = Raw[string] | undefined;

/** QuickBooks promises no order for these. Source: design.md §7 (demo: what counts as equal). */
const UNORDERED = new Set([
  'LinkedTxn',
  'AppliedToTxnRet',
  'RefundAppliedToTxnRet',
  'DataExtRet',
  'DataExt',
]);

/**
 * The top-level elements in which two readings differ.
 * @param name  the object's full name in the mirror: below a renamed parent it moved without raw,
 *   and so did the names in references, of which only the ids are compared
 */
export function differingElements(before: Raw, after: Raw, name: string | null): string[] {
  const hasMoved = before.FullName !== after.FullName && after.FullName === name;
  const moved = hasMoved ? ['FullName', 'Sublevel'] : [];
  const shifted = stampShift(before, after) === null ? [] : ['TimeCreated', 'TimeModified'];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter(
    (element) =>
      !moved.includes(element) &&
      !shifted.includes(element) &&
      canonical(element, before[element]) !== canonical(element, after[element]),
  );
}

/**
 * By how many minutes the stamp of one version has moved, because the PC is in another time zone.
 * @returns null when it is written as it was, or is no stamp
 */
export function stampShift(before: Raw, after: Raw): number | null {
  const [from, to] = [before.TimeModified, after.TimeModified];
  if (typeof from !== 'string' || typeof to !== 'string' || from === to) return null;
  const [fromWall, toWall] = [wallClock(from), wallClock(to)];
  if (fromWall === undefined || toWall === undefined) return null;
  return Math.round(secondsBetween(fromWall, toWall) / 60);
}

/** A text that is the same for equal values. */
function canonical(element: string, value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => canonical('', part));
    return `[${(UNORDERED.has(element) ? parts.sort() : parts).join()}]`;
  }
  const isReference = value.ListID !== undefined;
  const members = Object.keys(value)
    .filter((member) => !(isReference && member === 'FullName'))
    .sort()
    .map((member) => `${JSON.stringify(member)}:${canonical(member, value[member])}`);
  return `{${members.join()}}`;
}
