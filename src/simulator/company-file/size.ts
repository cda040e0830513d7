/** How much there is in a made company file. */

export type Size = {
  accounts: number;
  classes: number;
  vendors: number;
  customers: number;
  /** Jobs below customers, on top of `customers`. */
  jobs: number;
  items: number;
  bills: number;
  billPayments: number;
  vendorCredits: number;
  invoices: number;
  payments: number;
  creditMemos: number;
  salesReceipts: number;
  deposits: number;
  checks: number;
  cardCharges: number;
  journalEntries: number;
  transfers: number;
};

const SMALL: Size = {
  accounts: 40,
  classes: 8,
  vendors: 40,
  customers: 40,
  jobs: 20,
  items: 30,
  bills: 80,
  billPayments: 40,
  vendorCredits: 8,
  invoices: 60,
  payments: 35,
  creditMemos: 6,
  salesReceipts: 6,
  deposits: 12,
  checks: 20,
  cardCharges: 12,
  journalEntries: 8,
  transfers: 4,
};

const MEDIUM: Size = {
  accounts: 60,
  classes: 20,
  vendors: 1000,
  customers: 1000,
  jobs: 400,
  items: 200,
  bills: 2000,
  billPayments: 1100,
  vendorCredits: 150,
  invoices: 1000,
  payments: 650,
  creditMemos: 80,
  salesReceipts: 60,
  deposits: 150,
  checks: 300,
  cardCharges: 150,
  journalEntries: 120,
  transfers: 30,
};

/** Most objects of one kind a made company file may have: the whole file is held in memory. */
const COUNT_MAX = 1_000_000;

/**
 * 'small', 'medium' or numbers such as 'vendors=1000,bills=2000' (the rest as in small).
 * @throws Error  with one sentence, for an unknown kind or a number that is none
 */
export function parseSize(text: string): Size {
  if (text === 'small') return { ...SMALL };
  if (text === 'medium') return { ...MEDIUM };
  const size: Size = { ...SMALL };
  for (const part of text.split(',')) {
    const [name = '', number = ''] = part.split('=').map((each) => each.trim());
    if (!isKind(name)) {
      throw new Error(`size: '${name}' is none of small, medium, ${Object.keys(SMALL).join(', ')}`);
    }
    if (!/^\d{1,7}$/.test(number) || Number(number) > COUNT_MAX) {
      throw new Error(`size: ${name} needs a number from 0 to ${COUNT_MAX}`);
    }
    size[name] = Number(number);
  }
  return size;
}

/** How many documents a made company file gets at most. */
export function documentsOf(size: Size): number {
  const { accounts, classes, vendors, customers, jobs, items, ...documents } = size;
  return Object.values(documents).reduce((sum, each) => sum + each, 0);
}

function isKind(name: string): name is keyof Size {
  return Object.hasOwn(SMALL, name);
}
