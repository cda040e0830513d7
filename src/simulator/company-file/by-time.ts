/**
 * Which objects were modified in a span, at the price of what the span holds: a company file of a
 * million objects is asked for thousands of small spans.
 */

/** Unix seconds, both inclusive; infinite where there is no bound. */
export type Span = { earliest: number; latest: number };

/** What a query returns, and the revision of the company file. */
export type Wanted = { query: string; has: (type: string) => boolean; revision: number };

type Dated = { type: string; modified: number };
/** Query type → places in the list of objects, in the order of TimeModified. */
type Index = { revision: number; count: number; places: Map<string, Uint32Array> };

/** So many are walked faster than sorted again after each edit. */
const WALKED_MAX = 5_000;
const indexes = new WeakMap<readonly Dated[], Index>();

/**
 * The objects that a query has to look at: all that it wants of a span, and maybe others.
 * @param objects  all lists or all transactions of a company file
 * @returns some of them in the order in which they stand there
 */
export function modifiedWithin<T extends Dated>(
  objects: readonly T[],
  wanted: Wanted,
  span: Span,
): readonly T[] {
  const isOpen = span.earliest === -Infinity && span.latest === Infinity;
  if (isOpen || objects.length <= WALKED_MAX) return objects;
  const places = placesOf(objects, wanted);
  const modifiedAt = (index: number) => objects[places[index] ?? 0]?.modified ?? 0;
  const from = firstIndex(places.length, (index) => modifiedAt(index) >= span.earliest);
  const to = firstIndex(places.length, (index) => modifiedAt(index) > span.latest);
  const found: T[] = [];
  for (const place of places.slice(from, to).sort()) {
    const object = objects[place];
    if (object !== undefined) found.push(object);
  }
  return found;
}

/** Sorted once per revision of the company file and type of query. */
function placesOf(objects: readonly Dated[], wanted: Wanted): Uint32Array {
  const { query, has, revision } = wanted;
  let index = indexes.get(objects);
  if (index?.revision !== revision || index.count !== objects.length) {
    index = { revision, count: objects.length, places: new Map() };
    indexes.set(objects, index);
  }
  const known = index.places.get(query);
  if (known !== undefined) return known;
  const places: number[] = [];
  for (const [place, object] of objects.entries()) if (has(object.type)) places.push(place);
  const modified = (place: number) => objects[place]?.modified ?? 0;
  const sorted = Uint32Array.from(places).sort((a, b) => modified(a) - modified(b));
  index.places.set(query, sorted);
  return sorted;
}

/** The first index for which it holds, as it does for all after it; the length when for none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
