/** Surveys of unpaid documents, in parts where they are many. */
import { LIMITS } from '../../src/limits.js';
import { daysBetweenSurveys, findMoved } from '../../src/mirror/survey.js';
import { openField, syncedTypes } from '../../src/qbxml/synced.js';
import { planSurveys, surveyedDays } from '../../src/sync/plan.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ size: 'vendors=5,customers=5,bills=120,billPayments=5,invoices=5' });
  await office.update();
});
afterAll(() => office.close());

type Open = { id: string; day: string; amount: string };

const openBills = async (): Promise<Open[]> => {
  const found = await office.inside((trx) =>
    trx.raw(
      `select txn_id as id, txn_date::text as day, open_amount::text as amount from mirror.bill
        where organization_id = ? and not is_deleted and open_amount <> 0`,
      [office.key.organizationId],
    ),
  );
  return found.rows;
};

test('many unpaid documents are surveyed in parts that find what one survey finds', async () => {
  const dialect = { version: '14.0', edition: 'QBD' as const };
  const types = syncedTypes(['Bill'], dialect).filter((type) => openField(type, dialect));
  const open = await openBills();
  const rowsMax = 20;
  const days = await office.inside((trx) =>
    daysBetweenSurveys(trx, office.key, 'Bill', { element: 'OpenAmount', rowsMax }),
  );
  const requests = planSurveys(types, new Map([['Bill', days]]), dialect);
  expect(requests.length).toBeGreaterThan(open.length / rowsMax / 2);
  const [moved, paid] = [open[3], open.at(-1)];
  const seen = new Set<string>();
  for (const request of requests) {
    const part = surveyedDays(request);
    // What QuickBooks would list: one bill has another amount, one is paid.
    const listed = open.filter(
      (one) => one.day >= (part.from ?? '0') && one.day <= (part.to ?? '9') && one !== paid,
    );
    expect(listed.length).toBeLessThanOrEqual(rowsMax * 2);
    const amounts = new Map(
      listed.map((one) => [one.id, one === moved ? '0.01' : one.amount] as const),
    );
    const found = await office.inside((trx) =>
      findMoved(trx, office.key, 'Bill', { element: 'OpenAmount', amounts, days: part }),
    );
    for (const one of found) seen.add(one.objectId);
  }
  expect(seen).toEqual(new Set([moved?.id, paid?.id]));
});

test('a few unpaid documents are one survey', async () => {
  const days = await office.inside((trx) =>
    daysBetweenSurveys(trx, office.key, 'Bill', {
      element: 'OpenAmount',
      rowsMax: LIMITS.surveyRowsMax,
    }),
  );
  expect(days).toEqual([]);
});
