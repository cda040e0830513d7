import fc from 'fast-check';
import { booksOf, postingsOf, settled, txnTotal } from '../../src/simulator/company-file/books.js';
import { editCompany, payBill, receivePayment } from '../../src/simulator/company-file/edits.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company, Txn } from '../../src/simulator/company-file/model.js';
import {
  addDecimals,
  cents,
  extend,
  money,
  percentOf,
} from '../../src/simulator/company-file/money.js';
import {
  advanceClock,
  deleteList,
  deleteTxn,
  linkTxns,
  mergeLists,
  moveList,
  renameList,
  restoreBackup,
  voidTxn,
} from '../../src/simulator/company-file/person.js';
import { stockOf } from '../../src/simulator/company-file/stock.js';
import type { Tree } from '../../src/simulator/company-file/tree.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { makeRandom } from '../../src/simulator/random.js';

const SIZE =
  'vendors=12,customers=12,jobs=8,items=16,bills=30,invoices=30,billPayments=15,payments=15';

function fresh(seed = 21): Company {
  return makeCompany({ seed, size: SIZE });
}

function unbalanced(company: Company): string[] {
  const books = booksOf(company);
  return company.txns
    .filter((txn) => postingsOf(txn, books).reduce((sum, each) => sum + each.cents, 0) !== 0)
    .map((txn) => `${txn.type} ${txn.id}`);
}

/** Open documents are never settled by more than they are worth. */
function overpaid(company: Company): string[] {
  const books = booksOf(company);
  return company.txns
    .filter((txn) => txn.type === 'Bill' || txn.type === 'Invoice')
    .filter((txn) => settled(txn, books) > Math.max(0, txnTotal(txn, books)))
    .map((txn) => txn.id);
}

function find(company: Company, type: string, id: string): Tree {
  const key = company.lists.some((each) => each.type === type) ? 'ListID' : 'TxnID';
  const found = dumpTruth(company).objects[type]?.find((tree) => tree[key] === id);
  if (found === undefined) throw new Error(`no ${type} ${id}`);
  return found;
}

function openBill(company: Company): Txn {
  const books = booksOf(company);
  const found = company.txns.find(
    (txn) => txn.type === 'Bill' && !books.taken.has(txn.id) && txnTotal(txn, books) > 1000,
  );
  if (found === undefined) throw new Error('no open bill');
  return found;
}

describe('money', () => {
  test('is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(cents(money(value))).toBe(value);
      }),
    );
    expect(extend('0.33333', '400.33333')).toBe(13344);
    expect(extend('-1', '0.005')).toBe(-1);
    expect(extend('12.00001', '100')).toBe(120_000);
    expect(percentOf(10_000, '7.75')).toBe(775);
    expect(addDecimals('250.5', '-0.33333')).toBe('250.16667');
  });
});

describe('a made company file', () => {
  test('is the same for the same seed and another for another', () => {
    expect(JSON.stringify(fresh())).toBe(JSON.stringify(fresh()));
    expect(JSON.stringify(fresh(22))).not.toBe(JSON.stringify(fresh()));
  });

  test('has books that balance and no bill paid twice', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const company = fresh(seed);
        expect(unbalanced(company)).toEqual([]);
        expect(overpaid(company)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('has no document of less than nothing, whatever people do: QuickBooks saves none', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const company = fresh(seed);
        editCompany(company, seed, 60);
        const books = booksOf(company);
        expect(company.txns.filter((txn) => txnTotal(txn, books) < 0)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('has the odd values that real files have', () => {
    const text = JSON.stringify(dumpTruth(fresh()));
    for (const odd of [/&/, /"RefNumber":"0\d/, /é|ñ/, /€/, /\\n/, /0\.33333/, / "/, /<quote>/]) {
      expect(text).toMatch(odd);
    }
    const stamps = [...text.matchAll(/"TimeModified":"([^"]+)"/g)].map((found) => found[1] ?? '');
    expect(stamps.every((stamp) => stamp.endsWith('-08:00'))).toBe(true);
    expect(new Set(stamps.map((stamp) => stamp.slice(0, 4))).size).toBeGreaterThan(1);
  });

  test('links documents on both sides with the same amounts', () => {
    const company = makeCompany({ seed: 23 });
    const { objects } = dumpTruth(company);
    const bills = new Map((objects.Bill ?? []).map((bill) => [bill.TxnID, bill]));
    let links = 0;
    for (const payment of objects.BillPaymentCheck ?? []) {
      for (const applied of (payment.AppliedToTxnRet ?? []) as Tree[]) {
        const bill = bills.get(applied.TxnID);
        expect(applied.BalanceRemaining).toBe(bill?.OpenAmount);
        const back = ((bill?.LinkedTxn ?? []) as Tree[]).find(
          (each) => each.TxnID === payment.TxnID,
        );
        const paid = cents(String(applied.Amount)) + cents(String(applied.DiscountAmount ?? ''));
        expect(cents(String(back?.Amount))).toBe(-paid);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(20);
    for (const bill of objects.Bill ?? []) {
      const linked = ((bill.LinkedTxn ?? []) as Tree[]).reduce(
        (sum, each) => sum + cents(String(each.Amount)),
        0,
      );
      expect(money(cents(String(bill.AmountDue)) + linked)).toBe(bill.OpenAmount);
      expect(bill.IsPaid).toBe(String(bill.OpenAmount === '0.00'));
    }
  });

  test('owes its vendors what stands on their open bills and credits', () => {
    const company = makeCompany({ seed: 24 });
    const { objects, balances } = dumpTruth(company);
    const payable = Object.values(balances).find((each) => each.fullName === 'Accounts Payable');
    const vendors = (objects.Vendor ?? []).reduce(
      (sum, each) => sum + cents(String(each.Balance)),
      0,
    );
    const open = (objects.Bill ?? []).reduce(
      (sum, each) => sum + cents(String(each.OpenAmount)),
      0,
    );
    const credits = (objects.VendorCredit ?? []).reduce(
      (sum, each) => sum + cents(String(each.OpenAmount)),
      0,
    );
    expect(money(vendors)).toBe(payable?.balance);
    expect(money(open - credits)).toBe(payable?.balance);
  });
});

describe('what changes silently', () => {
  test('a payment marks its bill paid and moves balances without touching them', () => {
    const company = fresh();
    const bill = openBill(company);
    const vendorId = (bill.fields.VendorRef as { ListID: string }).ListID;
    const before = {
      bill: find(company, 'Bill', bill.id),
      vendor: find(company, 'Vendor', vendorId),
    };
    advanceClock(company, 60);
    const payment = payBill(stockOf(company, makeRandom(1)), bill);
    company.revision += 1;
    const after = {
      bill: find(company, 'Bill', bill.id),
      vendor: find(company, 'Vendor', vendorId),
    };
    expect([before.bill.IsPaid, after.bill.IsPaid]).toEqual(['false', 'true']);
    expect(after.bill.OpenAmount).toBe('0.00');
    expect(JSON.stringify(after.bill.LinkedTxn)).toContain(payment.id);
    expect(after.vendor.Balance).not.toBe(before.vendor.Balance);
    for (const name of ['bill', 'vendor'] as const) {
      expect(after[name].EditSequence).toBe(before[name].EditSequence);
      expect(after[name].TimeModified).toBe(before[name].TimeModified);
    }
    deleteTxn(company, payment.id);
    expect(find(company, 'Bill', bill.id)).toEqual(before.bill);
  });

  test('a second payment changes the remaining balance in the first', () => {
    const company = fresh();
    const bill = openBill(company);
    const stock = stockOf(company, makeRandom(2));
    const first = payBill(stock, bill, 300);
    const remaining = () =>
      (find(company, first.type, first.id).AppliedToTxnRet as Tree[])[0]?.BalanceRemaining;
    const before = cents(String(remaining()));
    payBill(stock, bill, 200);
    company.revision += 1;
    expect(cents(String(remaining()))).toBe(before - 200);
  });

  test('a rename shows in descendants and documents, which keep their stamps', () => {
    const company = fresh();
    const customer = company.lists.find(
      (each) => each.type === 'Customer' && booksOf(company).children.has(each.id),
    );
    const job = booksOf(company).children.get(customer?.id ?? '')?.[0];
    const before = find(company, 'Customer', job?.id ?? '');
    advanceClock(company, 5);
    renameList(company, customer?.id ?? '', 'Zebra & Co é');
    const after = find(company, 'Customer', job?.id ?? '');
    expect(after.FullName).toBe(`Zebra & Co é:${job?.name}`);
    expect(after.EditSequence).toBe(before.EditSequence);
    expect(find(company, 'Customer', customer?.id ?? '').EditSequence).toBe(String(company.clock));
    expect(JSON.stringify(dumpTruth(company).objects.Invoice ?? [])).not.toContain(
      `"${before.FullName}"`,
    );
  });

  test('moving an account changes FullName and both totals', () => {
    const company = fresh();
    const [one, two] = company.lists.filter(
      (each) => each.name === 'Savings' || each.name === 'Checking',
    );
    const before = find(company, 'Account', one?.id ?? '');
    moveList(company, two?.id ?? '', one?.id);
    const after = find(company, 'Account', one?.id ?? '');
    expect(find(company, 'Account', two?.id ?? '').FullName).toBe('Checking:Savings');
    expect(after.Balance).toBe(before.Balance);
    expect(after.TotalBalance).not.toBe(before.TotalBalance);
  });

  test('an applied credit shows on both sides and in neither stamp', () => {
    const company = fresh();
    const bill = openBill(company);
    const credit = company.txns.find(
      (txn) => txn.type === 'VendorCredit' && !booksOf(company).given.has(txn.id),
    );
    const before = find(company, 'Bill', bill.id);
    linkTxns(company, credit?.id ?? '', bill.id, 100);
    const after = find(company, 'Bill', bill.id);
    expect(cents(String(after.OpenAmount))).toBe(cents(String(before.OpenAmount)) - 100);
    expect(after.EditSequence).toBe(before.EditSequence);
    expect(JSON.stringify(find(company, 'VendorCredit', credit?.id ?? '').LinkedTxn)).toContain(
      bill.id,
    );
  });
});

describe('what a person does', () => {
  test('a void keeps the document with zero amounts and frees what it settled', () => {
    const company = fresh();
    const bill = openBill(company);
    const payment = payBill(stockOf(company, makeRandom(3)), bill);
    company.revision += 1;
    voidTxn(company, bill.id);
    const shown = find(company, 'Bill', bill.id);
    expect([shown.AmountDue, shown.OpenAmount]).toEqual(['0.00', '0.00']);
    expect(shown.Memo).toMatch(/^VOID:/);
    expect(shown.LinkedTxn).toBeUndefined();
    expect(find(company, payment.type, payment.id).AppliedToTxnRet).toBeUndefined();
    expect(unbalanced(company)).toEqual([]);
    expect(company.deletions).toEqual([]);
  });

  test('nobody deletes what is in use, or a payment that is deposited', () => {
    const company = fresh();
    const bill = openBill(company);
    expect(() => deleteList(company, (bill.fields.VendorRef as { ListID: string }).ListID)).toThrow(
      'in use',
    );
    const deposited = [...booksOf(company).deposited.keys()][0] ?? '';
    expect(() => deleteTxn(company, deposited)).toThrow('deposit');
    const payment = company.txns.find((each) => each.type === 'ReceivePayment');
    expect(() => voidTxn(company, payment?.id ?? '')).toThrow('can not be voided');
  });

  test('a merge moves every reference and deletes one side', () => {
    const company = fresh();
    const [from = '', into = ''] = company.lists
      .filter((each) => each.type === 'Vendor')
      .map((each) => each.id);
    mergeLists(company, from, into);
    expect(JSON.stringify(dumpTruth(company).objects)).not.toContain(from);
    expect(company.deletions).toMatchObject([{ kind: 'list', type: 'Vendor', id: from }]);
    expect(unbalanced(company)).toEqual([]);
  });

  test('a restored backup goes back in everything but the clock', () => {
    const company = fresh();
    const backup = structuredClone(company);
    const before = dumpTruth(company).objects;
    editCompany(company, 5, 20);
    const { clock } = company;
    restoreBackup(company, backup);
    expect(dumpTruth(company).objects).toEqual(before);
    expect([company.clock, company.lastRestore]).toEqual([clock, clock]);
  });

  test('edits by seed keep the books in balance and repeat exactly', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 5 }), (seed, which) => {
        const company = fresh(which);
        const other = fresh(which);
        const edits = editCompany(company, seed, 30);
        expect(editCompany(other, seed, 30)).toEqual(edits);
        expect(JSON.stringify(other)).toBe(JSON.stringify(company));
        expect(edits).toHaveLength(30);
        expect(company.editLog).toHaveLength(30);
        expect(unbalanced(company)).toEqual([]);
        expect(overpaid(company)).toEqual([]);
        const books = booksOf(company);
        const missing = company.links.filter(
          (link) => !books.txns.has(link.from) || !books.txns.has(link.to),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('every kind of edit happens', () => {
    const company = fresh();
    const kinds = new Set(editCompany(company, 9, 300).map((edit) => edit.kind));
    expect([...kinds].sort()).toEqual([
      'activated',
      'added',
      'applied',
      'deactivated',
      'deleted',
      'deposited in',
      'modified',
      'paid by',
      'received',
      'renamed',
      'voided',
    ]);
    const stock = stockOf(company, makeRandom(1));
    const books = booksOf(company);
    const invoice = company.txns.find(
      (txn) => txn.type === 'Invoice' && txnTotal(txn, books) > settled(txn, books),
    );
    if (invoice) receivePayment(stock, invoice);
    company.revision += 1;
    expect(invoice && find(company, 'Invoice', invoice.id).IsPaid).toBe('true');
  });
});
