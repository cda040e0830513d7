import fc from 'fast-check';
import { ConnectorError } from '../../src/errors.js';
import { type MapOperation, resources } from '../../src/vocabulary/map.js';
import { isMoment, limitOf, readParameters } from '../../src/vocabulary/parameters.js';

function listOf(resource: string): MapOperation {
  const list = resources().get(resource)?.operations.list;
  if (!list) throw new Error(`${resource} has no list`);
  return list;
}

function refusal(resource: string, query: Record<string, unknown>): ConnectorError {
  try {
    readParameters(listOf(resource), query);
  } catch (error) {
    if (error instanceof ConnectorError) return error;
  }
  throw new Error('it was not refused');
}

test('a value given once is read like one of several', () => {
  const one = readParameters(listOf('bills'), { ids: 'a' });
  const two = readParameters(listOf('bills'), { ids: ['a', 'b'] });
  expect(one.parameters[0]?.values).toEqual(['a']);
  expect(two.parameters[0]?.values).toEqual(['a', 'b']);
});

test('values of lists are read into the words of QuickBooks', () => {
  const given = readParameters(listOf('bills'), { paymentStatus: 'not_paid' });
  expect(given.parameters[0]?.values).toEqual(['NotPaidOnly']);
});

test('an unknown parameter is refused with the name that was meant', () => {
  const error = refusal('bills', { updatedSince: '2025-01-01', vendorIdss: 'x' });
  expect(error.code).toBe('UNKNOWN_PARAMETER');
  expect(error.errors).toContainEqual({
    path: '?vendorIdss',
    message: 'is not known here (did you mean "vendorIds"?)',
  });
});

test('all that is wrong is told at once', () => {
  const error = refusal('bills', {
    paymentStatus: 'maybe',
    transactionDateFrom: '2025-02-30',
    updatedAfter: 'yesterday',
    includeLineItems: 'yes',
    refNumberContains: ['a', 'b'],
    vendorIds: '',
  });
  expect(error.code).toBe('INVALID_REQUEST');
  expect(error.errors.map((each) => each.path).sort()).toEqual([
    '?includeLineItems',
    '?paymentStatus',
    '?refNumberContains',
    '?transactionDateFrom',
    '?updatedAfter',
    '?vendorIds',
  ]);
});

test('what must be given is missed', () => {
  expect(refusal('deleted-transactions', {}).errors).toEqual([
    { path: '?transactionTypes', message: 'is missing' },
  ]);
});

test('a limit has two ends', () => {
  const limit = (text: string) => limitOf(readParameters(listOf('bills'), { limit: text }), 150);
  expect([limit('1'), limit('150')]).toEqual([1, 150]);
  expect(() => limit('0')).toThrow('from 1 to 150');
  expect(() => limit('151')).toThrow('from 1 to 150');
  expect(limitOf(readParameters(listOf('bills'), {}), 150)).toBe(150);
});

test('days and moments of all three forms are taken, nothing else', () => {
  const good = ['2025-01-31', '2025-01-31T10:20', '2025-01-31T10:20:30', '2025-01-31T10:20:30.5Z'];
  const bad = ['2025-13-01', '2025-01-31T24:00:00', '2025-01-31T10:60', '2025-01-31T10:20:30 PST'];
  expect([...good, '2025-01-31T10:20:30-08:00'].map(isMoment)).toEqual(Array(5).fill(true));
  expect([...bad, '', 'now', '2025-1-1', '2025-01-31T10:20:30+15:00'].map(isMoment)).toEqual(
    Array(8).fill(false),
  );
});

test('no query makes the reader fail otherwise than by refusing', () => {
  const names = [
    ...new Set(
      [...resources().values()].flatMap((resource) =>
        (resource.operations.list?.parameters ?? []).map((parameter) => parameter.name),
      ),
    ),
  ];
  const name = fc.oneof(fc.constantFrom(...names), fc.string());
  const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...resources().values()),
      fc.dictionary(name, value),
      (one, query) => {
        const operation = Object.values(one.operations)[0];
        if (!operation) return;
        try {
          readParameters(operation, query);
        } catch (error) {
          expect(error).toBeInstanceOf(ConnectorError);
        }
      },
    ),
    { numRuns: 500 },
  );
});
