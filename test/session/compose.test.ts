import { randomUUID } from 'node:crypto';
import type { RequestRow } from '../../src/queue/request.js';
import { composeWire } from '../../src/session/compose.js';

const DIALECT = { version: '13.0', edition: 'QBD' } as const;

function request(type: string, changes: Partial<RequestRow>): RequestRow {
  return {
    id: randomUUID(),
    origin: 'sync',
    runId: null,
    step: 'packed',
    type,
    objectType: null,
    body: {},
    qbxml: null,
    isAlone: false,
    expectedRows: 0,
    packGroup: null,
    position: '1',
    state: 'sent',
    attempts: 0,
    ordinal: 0,
    ...changes,
  };
}

test('a request that cannot be built or is not valid is refused and the others leave', () => {
  const requests = [
    request('BarCodeQueryRq', { body: { MaxReturned: '5' }, ordinal: 0 }),
    request('VendorQueryRq', { body: { ActiveStatus: 'Sometimes' }, ordinal: 1 }),
    request('VendorQueryRq', { body: null, qbxml: '<VendorQueryRq><MaxReturned>', ordinal: 2 }),
    request('ClassQueryRq', { body: { ActiveStatus: 'All' }, ordinal: 3 }),
  ];
  const { text, refused } = composeWire(requests, DIALECT, 7);
  expect(text).toContain('<ClassQueryRq requestID="7-3"><ActiveStatus>All</ActiveStatus>');
  expect(text.match(/QueryRq /g)).toHaveLength(1);
  expect(refused.map((answer) => answer.id)).toEqual(requests.slice(0, 3).map(({ id }) => id));
  expect(refused.every((answer) => answer.isRejected && answer.statusMessage)).toBe(true);
});

test('with nothing that may leave there is no document', () => {
  const one = request('BarCodeQueryRq', { body: { MaxReturned: '5' } });
  expect(composeWire([one], DIALECT, 1).text).toBe('');
});
