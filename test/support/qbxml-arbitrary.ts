/** Random bodies for any content of the facts: what the schema allows, and nothing else. */
import fc from 'fast-check';
import * as facts from '../../src/qbxml/facts.js';

export type RandomBody = { [name: string]: unknown };

/** How values are chosen; tests pass their own when they need, say, names without accents. */
type Options = { readonly version?: string };

const TEXT = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'abcXYZ 0189.:-_') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('é', '&', '<', '>', '"', "'", '\n', '\t', '\r', '€'),
      },
      { weight: 1, arbitrary: fc.constantFrom('😀', ']]>', '\u00a0', '\u007f') },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** A random body of a request or response, as `buildRequest` takes it. */
export function bodyOf(message: facts.Content, options: Options = {}): fc.Arbitrary<RandomBody> {
  const attributes = [...facts.attributesOf(message.attrs)].map(
    ([name, { t, req }]): fc.Arbitrary<RandomBody> => {
      const value = textOf(t, undefined).map((text): RandomBody => ({ [`@${name}`]: text }));
      return req ? value : fc.option(value, { nil: {}, freq: 3 }).map((found) => found ?? {});
    },
  );
  return merged([...attributes, sequence(message.model, options, 0)]);
}

function sequence(
  parts: readonly facts.Particle[],
  options: Options,
  depth: number,
): fc.Arbitrary<RandomBody> {
  return merged(parts.map((part) => particle(part, options, depth)));
}

function merged(parts: readonly fc.Arbitrary<RandomBody>[]): fc.Arbitrary<RandomBody> {
  return fc.tuple(...parts).map((bodies) => {
    const body: RandomBody = {};
    const order: string[] = [];
    for (const { _order, ...rest } of bodies) {
      Object.assign(body, rest);
      if (Array.isArray(_order)) order.push(..._order.map(String));
    }
    return order.length > 0 ? { ...body, _order: order } : body;
  });
}

function particle(part: facts.Particle, options: Options, depth: number): fc.Arbitrary<RandomBody> {
  if (facts.isElement(part)) return elements(part, options, depth);
  const occurs = 'length' in part ? undefined : part.o;
  const [min, max] = bounds(occurs, depth);
  if ('or' in part && max > 1) return mixedElements(part, { min, max }, options, depth);
  const once =
    'or' in part
      ? fc.oneof(...part.or.map((choice) => particle(choice, options, depth)))
      : sequence(facts.partsOf(part), options, depth);
  return min === 0 ? fc.oneof(fc.constant({}), once) : once;
}

/** A repeated choice: its alternatives are single elements everywhere in the facts. */
function mixedElements(
  part: facts.ChoiceParticle,
  { min, max }: { min: number; max: number },
  options: Options,
  depth: number,
): fc.Arbitrary<RandomBody> {
  const item = fc.oneof(
    ...part.or
      .filter(facts.isElement)
      .map((element) => one(element, options, depth).map((value) => ({ name: element.n, value }))),
  );
  return fc.array(item, { minLength: min, maxLength: max }).map((items) => {
    const body: { [name: string]: unknown[] } = {};
    for (const { name, value } of items) {
      body[name] ??= [];
      body[name].push(value);
    }
    return items.length > 0 ? { ...body, _order: items.map(({ name }) => name) } : body;
  });
}

function elements(
  element: facts.ElementParticle,
  options: Options,
  depth: number,
): fc.Arbitrary<RandomBody> {
  const [min, max] = bounds(element.o, depth);
  const item = one(element, options, depth);
  if (max > 1) {
    return fc
      .array(item, { minLength: min, maxLength: max })
      .map((items): RandomBody => (items.length > 0 ? { [element.n]: items } : {}));
  }
  const present = item.map((value): RandomBody => ({ [element.n]: value }));
  return min === 0 ? fc.oneof({ weight: depth + 1, arbitrary: fc.constant({}) }, present) : present;
}

function one(
  element: facts.ElementParticle,
  options: Options,
  depth: number,
): fc.Arbitrary<unknown> {
  if (!element.t.startsWith('@')) return textOf(element.t, element);
  return bodyOfAggregate(element.t.slice(1), options, depth + 1);
}

function bodyOfAggregate(name: string, options: Options, depth: number): fc.Arbitrary<RandomBody> {
  return sequence(facts.aggregate(name).model, options, depth);
}

function bounds(occurs: facts.Occurs | undefined, depth: number): [number, number] {
  const many = depth > 2 ? 1 : 3;
  if (occurs === undefined) return [1, 1];
  if (occurs === '?') return [0, 1];
  if (occurs === '*') return [0, many];
  if (occurs === '+') return [1, Math.max(1, many)];
  return [occurs[0], Math.min(occurs[1], 8)];
}

/** A legal, never empty value of a type, within the element's length and range. */
export function textOf(
  type: string,
  element: facts.ElementParticle | undefined,
): fc.Arbitrary<string> {
  if (type.startsWith('enum:')) {
    return fc.constantFrom(...facts.enumValues(type.slice(5)).filter((value) => value !== ''));
  }
  switch (type) {
    case 'BOOLTYPE':
      return fc.constantFrom('true', 'false', '1', '0');
    case 'DATETYPE':
      return day();
    case 'DATETIMETYPE':
      return fc.tuple(day(), fc.constantFrom('', 'T01:02:03', 'T23:59:59-08:00', 'T10')).map(join);
    case 'TIMEINTERVALTYPE':
      return fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `PT${h}H${m}M0S`);
    case 'AMTTYPE':
      return decimal(2);
    case 'PRICETYPE':
    case 'QUANTYPE':
    case 'PERCENTTYPE':
    case 'FLOATTYPE':
      return decimal(5);
    case 'INTTYPE':
      return fc.integer({ min: element?.min ?? -9, max: element?.max ?? 99_999 }).map(String);
    case 'GUIDTYPE':
      return fc.oneof(
        fc.constant('0'),
        fc.uuid().map((uuid) => `{${uuid}}`),
      );
    default: {
      const max = element?.len ?? facts.simpleType(type).maxLength ?? 60;
      return TEXT.map((text) => [...text].slice(0, max).join(''));
    }
  }
}

function day(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1970-01-02'), max: new Date('2037-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

function decimal(places: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', '-'), fc.nat(9_999_999), fc.nat(10 ** places - 1))
    .map(([sign, whole, part]) => `${sign}${whole}.${String(part).padStart(places, '0')}`);
}

function join(parts: readonly string[]): string {
  return parts.join('');
}
