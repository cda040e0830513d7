import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a first sync brings the company file into the mirror', async () => {
  const result = await office.update({
    onCall: (call) =>
      console.log(call.method, call.ms | 0, call.bytesSent, call.result.slice(0, 100)),
  });
  console.log(result.outcome, result.code, result.lastError, result.closeText);
  const rows = await office.inside((trx) =>
    trx.raw(
      'select object_type, mirrored, expected, is_complete, is_on, off_message from sync_type order by 1',
    ),
  );
  console.log(JSON.stringify(rows.rows));
  const bad = await office.inside((trx) =>
    trx.raw(
      "select type, step, state, status_code, status_message from request where state <> 'answered'",
    ),
  );
  console.log(JSON.stringify(bad.rows));
  expect(result.outcome).toBe('ok');
});
