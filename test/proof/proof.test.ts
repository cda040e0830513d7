/** Whole sessions: what is proven, what is found, what is explained. */
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

type Row = Record<string, unknown>;
const proofs = () =>
  office.inside((trx) =>
    trx('mirror.proof')
      .where({ organization_id: office.key.organizationId })
      .orderBy(['as_of', 'check_kind', 'subject']),
  ) as Promise<Row[]>;

test('after a first sync everything is proven', async () => {
  const result = await office.update();
  expect(result.outcome).toBe('ok');
  const rows = await proofs();
  console.log(
    rows
      .map((r) =>
        [r.check_kind, r.name, r.compared, r.expected, r.found, r.difference, r.state, r.reason, JSON.stringify(r.explained_by).slice(0, 300)].join(' · '),
      )
      .join('\n'),
  );
  console.log(result.calls.map((c) => c.method).join(' '));
  office.ctx.pass(20 * MINUTE_MS);
  const again = await office.update();
  console.log(again.calls.map((c) => c.method).join(' '));
  console.log((await proofs()).length - rows.length);
});
