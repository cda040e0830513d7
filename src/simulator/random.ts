/** Seeded chance: the same seed gives the same company file, edits and faults on every machine. */

export type Random = {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from low to high, both possible. */
  int(low: number, high: number): number;
  /** True with a probability of 0 … 1. */
  chance(probability: number): boolean;
  /** One of the values; throws on an empty list. */
  pick<T>(values: readonly T[]): T;
  /** A {GUID} in Intuit's form. */
  guid(): string;
};

/** Mulberry32: 32 bits of state, plenty for making data, no use for secrets. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => int(0, 15).toString(16)).join('');
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (values) => {
      const value = values[int(0, values.length - 1)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
    guid: () => `{${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}}`,
  };
}
