/**
 * A content model as a machine that reads child names one after the other (Glushkov's
 * construction): after each child it knows exactly which may follow. Pure; compiled once per model
 * by the caller.
 */
import { type ElementParticle, isElement, type Occurs, type Particle, partsOf } from './facts.js';

/**
 * Positions are indexes into `elements`: one for every place in the model where an element may
 * stand.
 */
export type Automaton = {
  readonly elements: readonly ElementParticle[];
  /** What may stand first. */
  readonly first: readonly number[];
  /** What may follow each position. */
  readonly follow: readonly (readonly number[])[];
  /** Where the content may end. */
  readonly last: ReadonlySet<number>;
  /** Nothing at all is complete. */
  readonly isNullable: boolean;
};

type Piece = { isNullable: boolean; first: number[]; last: number[] };
type Draft = {
  elements: ElementParticle[];
  follow: number[][];
  keep: (part: Particle) => boolean;
};

/**
 * Compiles a content model.
 * @param model  a sequence of particles
 * @param keep  false leaves a particle out, as if the model did not have it
 */
export function compileAutomaton(
  model: readonly Particle[],
  keep: (part: Particle) => boolean = () => true,
): Automaton {
  const draft: Draft = { elements: [], follow: [], keep };
  const { isNullable, first, last } = sequence(draft, model);
  const { elements, follow } = draft;
  return { elements, follow, first, last: new Set(last), isNullable };
}

function sequence(draft: Draft, parts: readonly Particle[]): Piece {
  let whole: Piece = { isNullable: true, first: [], last: [] };
  for (const part of parts) whole = joined(draft, whole, particle(draft, part));
  return whole;
}

/** One after the other. */
function joined(draft: Draft, a: Piece, b: Piece): Piece {
  link(draft, a.last, b.first);
  return {
    isNullable: a.isNullable && b.isNullable,
    first: a.isNullable ? [...a.first, ...b.first] : a.first,
    last: b.isNullable ? [...a.last, ...b.last] : b.last,
  };
}

function particle(draft: Draft, part: Particle): Piece {
  if (!draft.keep(part)) return { isNullable: true, first: [], last: [] };
  const [min, max] = bounds('length' in part ? undefined : part.o);
  if (max !== 1 && max !== Number.POSITIVE_INFINITY) return repeated(draft, part, min, max);
  const once = single(draft, part);
  if (max === Number.POSITIVE_INFINITY) link(draft, once.last, once.first);
  return { ...once, isNullable: once.isNullable || min === 0 };
}

/** [0,8] and the like: that many places, those beyond the minimum optional. */
function repeated(draft: Draft, part: Particle, min: number, max: number): Piece {
  let whole: Piece = { isNullable: true, first: [], last: [] };
  for (let i = 0; i < max; i += 1) {
    const once = single(draft, part);
    whole = joined(draft, whole, { ...once, isNullable: once.isNullable || i >= min });
  }
  return whole;
}

/** A particle without regard to how often it occurs. */
function single(draft: Draft, part: Particle): Piece {
  if (isElement(part)) {
    const position = draft.elements.push(part) - 1;
    draft.follow.push([]);
    return { isNullable: false, first: [position], last: [position] };
  }
  if (!('or' in part)) return sequence(draft, partsOf(part));
  const choices = part.or.map((choice) => particle(draft, choice));
  return {
    isNullable: choices.some((choice) => choice.isNullable),
    first: choices.flatMap((choice) => choice.first),
    last: choices.flatMap((choice) => choice.last),
  };
}

function link(draft: Draft, from: readonly number[], to: readonly number[]): void {
  for (const position of from) {
    const follow = draft.follow[position];
    for (const next of to) if (follow && !follow.includes(next)) follow.push(next);
  }
}

function bounds(occurs: Occurs | undefined): readonly [number, number] {
  switch (occurs) {
    case undefined:
      return [1, 1];
    case '?':
      return [0, 1];
    case '*':
      return [0, Number.POSITIVE_INFINITY];
    case '+':
      return [1, Number.POSITIVE_INFINITY];
    default:
      return occurs;
  }
}
