/** Spans: whatever an object's TimeModified is, one of them has it; and reading ends. */
import fc from 'fast-check';
import { LIMITS } from '../../src/limits.js';
import { mirroredObjects } from '../../src/mirror/tables.js';
import type { RsHead } from '../../src/qbxml/read.js';
import { type SyncedType, syncedTypes } from '../../src/qbxml/synced.js';
import { addSeconds } from '../../src/qbxml/value.js';
import type { NewRequest, RequestRow } from '../../src/queue/request.js';
import { judgeAnswer } from '../../src/sync/answers.js';
import { planAgain, planRead, planSpan } from '../../src/sync/plan.js';
import { ALL_TIME, divide, filterOf, type Span, spanOf } from '../../src/sync/spans.js';

const dialect = { version: '14.0', edition: 'QBD' as const };
const types = syncedTypes(mirroredObjects.keys(), dialect);
const START = '1995-01-01T00:00:00';
const anyClock = fc
  .integer({ min: 0, max: 43 * 366 * 86_400 })
  .map((seconds) => addSeconds(START, seconds));
const anySpan: fc.Arbitrary<Span> = fc.oneof(
  fc.constant(ALL_TIME),
  anyClock.map((from) => ({ from, to: null })),
  anyClock.map((to) => ({ from: null, to })),
  fc.tuple(anyClock, anyClock).map((two) => {
    const [from = null, to = null] = two.sort();
    return { from, to };
  }),
);

const has = (span: Span, clock: string) =>
  (span.from === null || clock >= span.from) && (span.to === null || clock <= span.to);

test('the parts of a span cover it without a gap and lie within it', () => {
  fc.assert(
    fc.property(anySpan, anyClock, fc.nat(1_000_000), (span, clock, rows) => {
      const parts = divide(span, rows, LIMITS.spanRowsMax);
      expect(parts.some((part) => has(part, clock))).toBe(has(span, clock));
      expect(parts[0]?.from).toBe(span.from);
      expect(parts.at(-1)?.to).toBe(span.to);
      for (const [index, part] of parts.entries()) {
        if (index > 0) expect(part.from).toBe(parts[index - 1]?.to);
      }
      expect(parts.length).toBeLessThanOrEqual(LIMITS.spanPartsMax);
    }),
  );
});

test('the filter of a span says what the span is, for lists and for transactions', () => {
  fc.assert(
    fc.property(anySpan, fc.constantFrom('Vendor', 'Bill'), (span, name) => {
      const type = types.find((one) => one.type === name);
      expect(type && spanOf(filterOf(type, span))).toEqual(span);
    }),
  );
});

/** All objects of one type as QuickBooks has them, by TimeModified. */
type Shelf = { type: SyncedType; stamps: string[] };

/** Answers a request as QuickBooks would: how many, and what an iterator has left. */
function answer(
  shelf: Shelf,
  request: NewRequest,
  left: Map<string, string[]>,
): { rows: number; got: string[]; head: Partial<RsHead> } {
  const { body } = request;
  const count = (rows: string[]) => ({ rows: rows.length, got: rows });
  if (body['@metaData']) {
    const found = shelf.stamps.filter((stamp) => has(spanOf(body), stamp));
    return { rows: 0, got: [], head: { retCount: found.length } };
  }
  const id = String(body['@iteratorID'] ?? `it${left.size}`);
  const found = left.get(id) ?? shelf.stamps.filter((stamp) => has(spanOf(body), stamp));
  if (!body['@iterator']) return { ...count(found), head: {} };
  const most = Number(body.MaxReturned ?? 250);
  left.set(id, found.slice(most));
  const head = { iteratorID: id, iteratorRemainingCount: Math.max(0, found.length - most) };
  return { ...count(found.slice(0, most)), head };
}

/** Works the queue off until it is empty. @returns what was read, in how many answers and counts */
function readAll(shelf: Shelf) {
  const at = { dialect, answerBytes: 2_000_000 };
  const known = { watermark: null, expected: shelf.stamps.length, rowBytes: 2_000 };
  const queue = planRead(shelf.type, known, at, true);
  const left = new Map<string, string[]>();
  const read: string[] = [];
  let answers = 0;
  let counts = 0;
  for (let next = queue.shift(); next; next = queue.shift()) {
    answers += 1;
    if (next.body['@metaData']) counts += 1;
    const { rows, got, head } = answer(shelf, next, left);
    read.push(...got);
    const row: RequestRow = {
      ...{ id: 'r', origin: 'sync', runId: 'run', qbxml: null, packGroup: null, state: 'sent' },
      ...{ ordinal: 0, rowBytes: 2_000, attempts: 0, ...next, position: String(next.position) },
    };
    const said: RsHead = {
      ...{ name: `${shelf.type.type}QueryRs`, ordinal: 0, requestID: '1-0', statusCode: 0 },
      ...{ statusSeverity: 'Info', statusMessage: '', retCount: undefined },
      ...{ iteratorID: undefined, iteratorRemainingCount: undefined, ...head },
    };
    const answered = { request: row, head: said, rows, seen: null, response: null };
    const meaning = judgeAnswer(answered, shelf.type, { dialect, minutes: 0 });
    if (meaning.kind !== 'closed') throw new Error(meaning.kind);
    queue.unshift(...meaning.next);
  }
  return { read, answers, counts };
}

test('a type of very many objects is not counted into ever smaller parts', () => {
  const type = types.find((one) => one.type === 'Bill');
  if (!type) throw new Error('Bill');
  const stamps = Array.from({ length: 150_000 }, (_, index) => addSeconds(START, index * 500));
  const { read, counts } = readAll({ type, stamps });
  expect(new Set(read).size).toBe(stamps.length);
  // All time, then each of the two or three parts that hold them, once.
  expect(counts).toBeLessThanOrEqual(LIMITS.spanPartsOfAllTime + 3 * LIMITS.spanPartsMax);
}, 60_000);

test('what is read again after an interruption comes in single pages', () => {
  const type = types.find((one) => one.type === 'Invoice');
  if (!type) throw new Error('Invoice');
  const span: Span = { from: '2025-01-01T00:00:00', to: '2025-02-20T00:00:00' };
  const known = { expected: 8_000, rowBytes: 800, attempts: 0 };
  const [page] = planSpan(type, span, known, dialect);
  expect(page).toMatchObject({ step: 'page', expectedRows: 8_000 });
  if (!page) throw new Error('no page');
  const body = { ...page.body, '@iterator': 'Continue', '@iteratorID': 'it' };
  for (const left of [7_000, 1_900, 1]) {
    const request = { ...page, expectedRows: left, body, position: '1' };
    const again = planAgain(type, request, { rowBytes: 800, attempts: 0 }, dialect);
    expect(again.length).toBeGreaterThan(1);
    expect(new Set(again.map(({ step }) => step))).toEqual(new Set(['count']));
    // All of them lie in one part: it is divided again, as often as it takes.
    const row: RequestRow = {
      ...{ id: 'r', origin: 'sync', runId: 'run', qbxml: null, packGroup: null, state: 'sent' },
      ...{ ordinal: 0, rowBytes: 800, attempts: 0, ...again[0], position: '1' },
    } as RequestRow;
    const head: RsHead = {
      ...{ name: 'InvoiceQueryRs', ordinal: 0, requestID: '1-0', statusCode: 0, retCount: 8_000 },
      ...{ statusSeverity: 'Info', statusMessage: '' },
      ...{ iteratorID: undefined, iteratorRemainingCount: undefined },
    };
    const answered = { request: row, head, rows: 0, seen: null, response: null };
    const meaning = judgeAnswer(answered, type, { dialect, minutes: 0 });
    expect(meaning.kind === 'closed' && meaning.next.map(({ step }) => step)).toContain('count');
  }
});

test.each(['Vendor', 'Account', 'Bill'])(
  'a large %s is read whole, however its stamps lie',
  (name) => {
    const type = types.find((one) => one.type === name);
    if (!type) throw new Error(name);
    // Spread over years, crowded into a day, or all in one second, as an import leaves them.
    const cluster = fc.tuple(anyClock, fc.constantFrom(1, 86_400, 100_000_000), fc.nat(6_000));
    fc.assert(
      fc.property(fc.array(cluster, { maxLength: 4 }), (clusters) => {
        const stamps = clusters.flatMap(([from, width, count]) =>
          Array.from({ length: count }, (_, index) =>
            addSeconds(from, Math.floor((width * index) / Math.max(count, 1))),
          ),
        );
        const { read, answers } = readAll({ type, stamps });
        // Those on a bound come twice.
        expect(read.length).toBeGreaterThanOrEqual(stamps.length);
        expect(new Set(read)).toEqual(new Set(stamps));
        expect(answers).toBeLessThan(600 + stamps.length / 10);
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);
