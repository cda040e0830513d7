/** Every request that a whole sync emits, for every object type, in every version and edition. */

import { LIMITS } from '../../src/limits.js';
import { mirroredObjects } from '../../src/mirror/tables.js';
import { buildRequest } from '../../src/qbxml/build.js';
import { type Edition, qbxmlVersions } from '../../src/qbxml/facts.js';
import { type Dialect, type SyncedType, syncedTypes } from '../../src/qbxml/synced.js';
import { validateRequest } from '../../src/qbxml/validate.js';
import { compareVersions } from '../../src/qbxml/version.js';
import { packWire } from '../../src/queue/machine.js';
import type { NewRequest } from '../../src/queue/request.js';
import { divideDeleted, planDeleted } from '../../src/sync/deletions.js';
import {
  planActivity,
  planAlone,
  planBalances,
  planClosing,
  planCounts,
  planIdentity,
  planNextPage,
  planRead,
  planSpan,
  planSurveys,
  planTouched,
} from '../../src/sync/plan.js';

const OWNER_ID = '{2F4B1B9A-6C1D-4B7E-9D55-0A1B2C3D4E5F}';
const WATERMARK = '2026-10-25T01:30:00';
const versions = qbxmlVersions.filter(
  (version) => compareVersions(version, '3.0') >= 0 && compareVersions(version, '14.0') <= 0,
);
const editions: (Edition | undefined)[] = ['QBD', 'QBCA', 'QBUK', 'QBAU', undefined];

/** Whatever the planners may put into the queue for one dialect. */
function everything(dialect: Dialect): NewRequest[] {
  const types = syncedTypes(mirroredObjects.keys(), dialect);
  const byName = new Map(types.map((type) => [type.type, type]));
  const watermarks = new Map([
    ['ListDeleted', WATERMARK],
    ['TxnDeleted', null],
  ]);
  const touched = types
    .filter((type) => type.kind === 'txn')
    .flatMap((type) =>
      ['1A2-1700000000', '1A3-1700000000'].map((objectId) => ({ objectType: type.type, objectId })),
    );
  const days = new Map(types.map((type) => [type.type, ['2025-03-31', '2026-01-31']]));
  const many = new Map(types.map((type): [string, number] => [type.type, 100_000]));
  const few = new Map(types.map((type): [string, number] => [type.type, 10]));
  const deletions = planDeleted(types, watermarks, dialect);
  return [
    planIdentity(OWNER_ID),
    ...planActivity(dialect),
    ...planCounts(types, dialect),
    ...types.flatMap((type) => readsOf(type, dialect)),
    ...deletions,
    ...deletions.flatMap((one) => halves(one)),
    ...deletions.flatMap((one) => halves(one)).flatMap((one) => halves(one)),
    ...planSurveys(types, new Map(), dialect),
    ...planSurveys(types, days, dialect),
    ...planTouched(byName, touched, dialect),
    ...[many, few].flatMap((counts) => planBalances(types, counts, dialect)),
    planClosing(),
  ];
}

const halves = (one: NewRequest) =>
  divideDeleted({ ...one, position: String(one.position) }, '2026-10-30T12:00:00');

/** A type while it is small, large, known; its spans, its pages, and its second try. */
function readsOf(type: SyncedType, dialect: Dialect): NewRequest[] {
  const at = { dialect, answerBytes: 2_000_000 };
  const known = { watermark: WATERMARK, expected: 100_000, rowBytes: null };
  const small = planRead(type, { watermark: null, expected: 3, rowBytes: 900 }, at, true);
  const large = planRead(type, known, at, true);
  const news = planRead(type, known, at, false);
  const span = { from: WATERMARK, to: '2027-01-01T00:00:00' };
  const part = planSpan(type, span, { expected: 300, rowBytes: null, attempts: 0 }, dialect);
  const first = [...small, ...large, ...news, ...part];
  if (!type.canIterate) return first;
  // As they leave: an iterator's page has a size.
  const sized = first.map((one) =>
    one.body['@iterator'] ? { ...one, body: { ...one.body, MaxReturned: '250' } } : one,
  );
  const alone = sized.filter((one) => one.step !== 'count');
  const again = alone.map((one) => planAlone(type, one.body, 0));
  const iterator = { id: '{eb05f701-e727-472f-8ade-6753c4f67a46}', remaining: 7, attempts: 0 };
  return [...sized, ...again, ...alone.map((one) => planNextPage(type, one.body, iterator))];
}

test.each(versions)('at qbXML %s every request of a sync is valid in every edition', (version) => {
  for (const edition of editions) {
    const dialect = { version, edition };
    for (const request of everything(dialect)) {
      const element = buildRequest(request.type, request.body, { requestID: '1-0' });
      const problems = validateRequest(element, dialect);
      expect([request.type, request.step, problems]).toEqual([request.type, request.step, []]);
    }
  }
});

test('every mirrored type of the newest version is asked for', () => {
  const asked = new Set(
    everything({ version: '14.0', edition: undefined }).map((one) => one.objectType),
  );
  for (const type of mirroredObjects.keys()) expect(asked).toContain(type);
});

test('a type that cannot be limited is never asked for in pages', () => {
  const types = syncedTypes(mirroredObjects.keys(), { version: '14.0', edition: 'QBD' });
  const barCode = types.find((type) => type.type === 'BarCode');
  expect(barCode).toMatchObject({ canIterate: false });
});

test('a hundred thousand unpaid documents come in wires of bounded size', () => {
  const dialect = { version: '14.0', edition: 'QBD' as const };
  const types = syncedTypes(['Bill'], dialect);
  const days = Array.from({ length: 19 }, (_, index) => `20${String(index + 10)}-01-01`);
  const parts = planSurveys(types, new Map([['Bill', days]]), dialect);
  expect(parts).toHaveLength(20);
  const waiting = parts.map((part, index) => ({
    ...{ ...part, id: String(index), packGroup: null, isStart: false, rowBytes: null },
  }));
  const answerBytes = 2_000_000;
  for (let left = waiting; left.length > 0; ) {
    const wire = packWire(left, answerBytes);
    const rows = wire.reduce((sum, one) => sum + one.expectedRows, 0);
    expect(rows * LIMITS.rowBytesPartial).toBeLessThanOrEqual(answerBytes);
    left = left.filter((one) => !wire.includes(one));
  }
});

test('a type of as many as fit beside others is not read twice', () => {
  const dialect: Dialect = { version: '13.0', edition: 'QBD' };
  const types = syncedTypes(mirroredObjects.keys(), dialect);
  const bill = types.find((type) => type.type === 'Bill');
  if (!bill) throw new Error('Bill');
  for (let expected = 1; expected < 1_000; expected += 1) {
    const known = { watermark: null, expected, rowBytes: 2_000 };
    const [request] = planRead(bill, known, { dialect, answerBytes: 2_000_000 }, true);
    // A packed one that is full looks cut: QuickBooks does not say whether there are more.
    if (request?.step === 'packed')
      expect(Number(request.body.MaxReturned)).toBeGreaterThan(expected);
    else expect(request).toMatchObject({ step: 'page', body: { '@iterator': 'Start' } });
  }
});

test('what ten thousands of documents need is planned at once', () => {
  const dialect: Dialect = { version: '13.0', edition: 'QBD' };
  const types = syncedTypes(mirroredObjects.keys(), dialect);
  const byName = new Map(types.map((type) => [type.type, type]));
  // Copying the list for each one took a minute for 50,000 and did not end for 500,000.
  const touched = Array.from({ length: 500_000 }, (_, index) => ({
    objectType: 'Bill',
    objectId: `${index}-1`,
  }));
  const asked = planTouched(byName, touched, dialect);
  expect(asked.reduce((sum, request) => sum + request.expectedRows, 0)).toBe(500_000);
});
