/** A counted gate: so many may pass at once, the rest wait in order. */

export type Gate = {
  /** Resolves when there is room; give it back with `leave`. */
  enter(): Promise<void>;
  /** Enters if there is room at once. @returns whether it did */
  tryEnter(): boolean;
  leave(): void;
};

/** @param places  how many may be inside at once */
export function createGate(places: number): Gate {
  const waiting: (() => void)[] = [];
  let free = places;
  const tryEnter = () => {
    if (free === 0) return false;
    free -= 1;
    return true;
  };
  return {
    tryEnter,
    enter() {
      if (tryEnter()) return Promise.resolve();
      return new Promise((resolve) => waiting.push(resolve));
    },
    leave() {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
