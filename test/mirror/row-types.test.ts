/** The committed TypeScript types are current, they compile alone, and Postgres agrees with them. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rowTypeName, rowTypes } from '../../src/mirror/row-types.js';
import { SHARED_TABLES } from '../../src/mirror/shared-tables.js';
import { mirrorTables } from '../../src/mirror/tables.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const ROOT = path.resolve(__dirname, '..', '..');
const GENERATED = path.join(ROOT, 'src', 'mirror', 'types.generated.ts');

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** The members of each exported interface: name and type. */
const interfaces = new Map(
  [...rowTypes().matchAll(/^export interface (\w+) \{\n([^}]*)\}/gm)].map(([, name, body = '']) => [
    name,
    new Map([...body.matchAll(/^ {2}(\w+): ([^;]+);$/gm)].map(([, key, type = '']) => [key, type])),
  ]),
);
const membersOf = (name: string) => interfaces.get(name) ?? new Map<string, string>();

test('the committed types are those that the facts write (else: npm run generate)', () => {
  expect(rowTypes() === fs.readFileSync(GENERATED, 'utf8')).toBe(true);
});

test('every table has a type with exactly the columns that Postgres has, null where it may be', async () => {
  const { rows } = await database.db.raw<{
    rows: { table_name: string; column_name: string; data_type: string; is_nullable: string }[];
  }>(
    `select table_name, column_name, data_type, is_nullable from information_schema.columns
      where table_schema = 'mirror'`,
  );
  for (const { name } of [...mirrorTables, ...SHARED_TABLES]) {
    const typed = [...membersOf(rowTypeName(name))].map(
      ([column, type]) => `${name}.${column} ${type.endsWith('| null') ? 'YES' : 'NO'}`,
    );
    const found = rows
      .filter((row) => row.table_name === name)
      .map((row) => `${name}.${row.column_name} ${row.is_nullable}`);
    expect(typed.sort()).toEqual(found.sort());
  }
  const plain: Record<string, RegExp> = {
    numeric: /^Decimal/,
    bigint: /^BigIntText/,
    integer: /^number/,
    boolean: /^boolean/,
    date: /^Day/,
    uuid: /^string/,
    'timestamp with time zone': /^Date/,
    bytea: /^Uint8Array/,
    // Texts may be narrowed to the values of a list.
    text: /^(?!(Decimal|BigIntText|number|boolean|Day|Date|Uint8Array)( |$))/,
    jsonb: /^[A-Z]/,
  };
  const typedTables = new Set([...mirrorTables, ...SHARED_TABLES].map(({ name }) => name));
  for (const row of rows.filter((one) => typedTables.has(one.table_name))) {
    const type = membersOf(rowTypeName(row.table_name)).get(row.column_name) ?? '';
    const place = `${row.table_name}.${row.column_name} (${row.data_type})`;
    expect([place, plain[row.data_type]?.test(type)]).toEqual([place, true]);
  }
});

test('node-postgres gives what the types say', async () => {
  const { rows } = await database.db.raw<{ rows: Record<string, unknown>[] }>(
    `select 1.10::numeric as decimal, 9007199254740993::bigint as big, 1::integer as number,
            true as boolean, date '2026-11-02' as day, now() as instant, '\\x00'::bytea as bytes,
            '{"VendorRef": {"ListID": "1"}}'::jsonb as raw`,
  );
  expect(rows[0]).toMatchObject({
    decimal: '1.10',
    big: '9007199254740993',
    number: 1,
    boolean: true,
    day: new Date(2026, 10, 2),
    raw: { VendorRef: { ListID: '1' } },
  });
  expect(rows[0]?.instant).toBeInstanceOf(Date);
  expect(rows[0]?.bytes).toBeInstanceOf(Uint8Array);
});

const SAMPLE = `
import type { BillExpenseLineRow, BillRow, MirrorObjects, MirrorTables } from './types.js';

export function describeBill(bill: BillRow, lines: BillExpenseLineRow[]): string {
  const vendor: string = bill.raw.VendorRef?.FullName ?? 'nobody';
  const first: string | undefined = bill.raw.ExpenseLineRet?.[0]?.Amount;
  const due: Date | null = bill.due_date;
  const sum: (string | null)[] = lines.map((line) => line.amount);
  return [vendor, first, due?.toISOString(), ...sum].join(' ');
}
export const nameOf = (row: MirrorObjects['Vendor']['row']): string | null => row.name;
export type Orders = MirrorTables['sales_order']['raw'];
export const isBank = (row: MirrorTables['account']): boolean => row.account_type === 'Bank';
// @ts-expect-error an amount is a text, never a number
export const wrong = (bill: BillRow): number => bill.amount_due ?? 0;
// @ts-expect-error there is no such column
export const missing = (bill: BillRow): unknown => bill.amount_dew;
`;

test('they compile under strict rules without anything else, and catch mistakes', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qbd-types-'));
  try {
    fs.copyFileSync(GENERATED, path.join(folder, 'types.ts'));
    fs.writeFileSync(path.join(folder, 'sample.ts'), SAMPLE);
    const options = { strict: true, noEmit: true, noUncheckedIndexedAccess: true, types: [] };
    const config = {
      compilerOptions: { ...options, exactOptionalPropertyTypes: true, module: 'nodenext' },
      include: ['*.ts'],
    };
    fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const output = execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    expect(output).toBe('');
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
