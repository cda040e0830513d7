/** Random objects of any mirrored type, made from the facts: what an answer of QuickBooks may hold. */
import fc from 'fast-check';
import { type ObjectPlan, planOf } from '../../src/mirror/tables.js';
import { enumValues } from '../../src/qbxml/facts.js';
import type { Raw } from '../../src/qbxml/read.js';
import { type Field, shapeOf } from '../../src/qbxml/shape.js';

const HOSTILE = [
  '\\N',
  '\\.',
  'tab\tnew\nline\rback\\slash',
  'O\'Brien & Söhne <GmbH> "€" 😀',
  'trailing blank ',
  '',
  '007',
  'C:\\new\\table',
  '\\x41',
  'null',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(5, '0')}`);
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** A leaf's text, legal for its type. Text without NUL, which XML can't carry. */
function leaf(type: string): fc.Arbitrary<string> {
  if (type.startsWith('enum:')) return fc.constantFrom(...enumValues(type.slice('enum:'.length)));
  switch (type) {
    case 'BOOLTYPE':
      return fc.constantFrom('true', 'false', '1', '0');
    case 'DATETYPE':
      return day;
    case 'DATETIMETYPE':
      return day.map((date) => `${date}T10:20:30-08:00`);
    case 'AMTTYPE':
      return decimal.map((value) => value.slice(0, -3));
    case 'PRICETYPE':
    case 'QUANTYPE':
    case 'PERCENTTYPE':
    case 'FLOATTYPE':
      return decimal;
    case 'INTTYPE':
      return fc.integer({ min: -100_000, max: 100_000 }).map(String);
    default:
      return text.map((value) => value.replaceAll('\0', ' '));
  }
}

function fieldValue(field: Field): fc.Arbitrary<Raw[string] | undefined> {
  const one: fc.Arbitrary<string | Raw> =
    field.aggregate === undefined ? leaf(field.type) : content(field.aggregate);
  if (field.repeatable) {
    return fc.option(fc.array(one, { minLength: 1, maxLength: 3 }), { nil: undefined });
  }
  return fc.option(one, { nil: undefined, freq: 3 });
}

/** A content of the facts with any of its elements, in schema order, `_order` where kinds mix. */
export function content(aggregate: string): fc.Arbitrary<Raw> {
  const shape = shapeOf(aggregate);
  const values = fc.tuple(...shape.fields.map(fieldValue));
  return fc
    .tuple(values, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }))
    .map(([found, shuffle]) => {
      const raw: Raw = {};
      const mixed: string[] = [];
      for (const [index, field] of shape.fields.entries()) {
        const value = found[index];
        if (value === undefined) continue;
        raw[field.name] = value;
        if (field.mixedGroup === undefined || !Array.isArray(value)) continue;
        for (const _ of value) mixed.push(field.name);
      }
      if (mixed.length > 0) {
        const keyed = mixed.map((name, index) => ({ name, at: shuffle[index] ?? 0.5 }));
        raw._order = keyed.sort((a, b) => a.at - b.at).map(({ name }) => name);
      }
      return raw;
    });
}

/** An object of a type under a given id, EditSequence and day of modification. */
export function object(
  objectType: string,
  fixed: { id: string; editSequence?: string; timeModified?: string },
): fc.Arbitrary<Raw> {
  const plan: ObjectPlan = planOf(objectType);
  return content(plan.ret).map((raw) => ({
    ...raw,
    [plan.keyElement]: fixed.id,
    ...(plan.hasEditSequence ? { EditSequence: fixed.editSequence ?? '1000' } : {}),
    ...(plan.hasTimeModified
      ? { TimeModified: fixed.timeModified ?? '2025-03-01T10:00:00-08:00' }
      : {}),
  }));
}

/** The same object for the same seed. */
export function sampleObject(
  objectType: string,
  fixed: { id: string; editSequence?: string; timeModified?: string },
  seed: number,
): Raw {
  const [raw] = fc.sample(object(objectType, fixed), { numRuns: 1, seed });
  if (!raw) throw new Error('no sample');
  return raw;
}
