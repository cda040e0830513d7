import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a first sync brings the company file into the mirror', async () => {
  const result = await office.update();
  expect(result).toMatchObject({ outcome: 'ok', closeText: 'OK' });
  const types = await office.inside((trx) =>
    trx('sync_type').where({ organization_id: office.key.organizationId, is_on: true }),
  );
  const missing = types.filter(
    (type) => !type.is_complete || (type.expected !== null && type.expected !== type.mirrored),
  );
  expect(missing).toEqual([]);
});
