/** Does raw still hold what QuickBooks shows, word for word? */

/** Names of references, names and levels of descendants move without a word; raw keeps the old. */
const MOVING = new Set(['FullName', 'Sublevel']);
/** Lists without an order of their own. */
const UNORDERED = new Set(['LinkedTxn', 'AppliedToTxnRet', 'DataExtRet', 'DataExt']);

/**
 * Compares the verbatim text of every element, names of list objects left out (typed columns have
 * the current ones). Source: design.md §6 (raw keeps what QuickBooks last sent)
 */
export function isSameRaw(tree: unknown, raw: unknown): boolean {
  return textOf('', tree) === textOf('', raw);
}

function textOf(name: string, value: unknown): string {
  if (Array.isArray(value)) {
    const parts = value.map((each) => textOf('', each));
    if (UNORDERED.has(name)) parts.sort();
    return `[${parts.join(',')}]`;
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([member, inner]) => !MOVING.has(member) && !(member === '_order' && isOneKind(inner)))
    .map(([member, inner]) => `${member}:${textOf(member, inner)}`);
  return `{${members.sort().join(',')}}`;
}

/** An order of lines of one kind says nothing that their own order does not. */
function isOneKind(order: unknown): boolean {
  return Array.isArray(order) && new Set(order).size < 2;
}
