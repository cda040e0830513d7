/**
 * Charts of accounts made at random, and a judge of what is suggested for them. The judge knows by
 * construction what each account is for, and shares no code with the suggestions.
 */
import type { CloudBankAccount } from '../../src/cloud/bank-accounts.js';
import { SYNC_PREFERENCES } from '../../src/preferences/catalogue.js';
import type { Account, Situation, Value } from '../../src/preferences/preference.js';
import { wholeValues } from '../../src/preferences/set.js';
import { proposeForBanks } from '../../src/preferences/suggest.js';
import { suggestionFor } from '../../src/preferences/view.js';
import { makeRandom, type Random } from '../../src/simulator/random.js';

type Purpose = 'clearing' | 'petty' | 'unsorted' | 'asked' | 'plain';

/** An account, and what only its maker knows. */
type Made = Account & { readonly purpose: Purpose };

export type Chart = {
  readonly seed: number;
  readonly language: string;
  readonly hasNumbers: boolean;
  readonly accounts: readonly Made[];
  readonly situation: Situation;
};

type Words = Readonly<
  Record<'payable' | 'receivable' | 'bank' | 'card' | 'expense' | 'income' | 'asset', string[]> &
    Record<'clearing' | 'petty' | 'unsorted' | 'asked' | 'fees', string>
>;

const LANGUAGES: Readonly<Record<string, Words>> = {
  English: {
    payable: ['Accounts Payable', 'Trade Creditors', 'A/P'],
    receivable: ['Accounts Receivable', 'Trade Debtors', 'A/R'],
    bank: ['Checking', 'Savings', 'Payroll account', 'Money Market', 'Operating'],
    card: ['Visa', 'Mastercard', 'Amex'],
    expense: ['Rent', 'Utilities', 'Office Supplies', 'Insurance', 'Clearing the land', 'Travel'],
    income: ['Sales', 'Services', 'Consulting'],
    asset: ['Undeposited Funds', 'Inventory Asset', 'Prepaid'],
    clearing: 'Payroll Clearing',
    petty: 'Petty Cash',
    unsorted: 'Uncategorized',
    asked: 'Ask My Accountant',
    fees: 'Card Fees',
  },
  Spanish: {
    payable: ['Cuentas por pagar', 'Proveedores'],
    receivable: ['Cuentas por cobrar', 'Clientes'],
    bank: ['Cuenta corriente', 'Ahorros', 'Nómina', 'Banco Añejo'],
    card: ['Tarjeta', 'Tarjeta de combustible'],
    expense: ['Alquiler', 'Luz y agua', 'Seguros', 'Papelería', 'Viajes'],
    income: ['Ventas', 'Servicios'],
    asset: ['Fondos sin depositar', 'Inventario'],
    clearing: 'Cuenta puente',
    petty: 'Caja chica',
    unsorted: 'Gastos sin categoría',
    asked: 'Preguntar al contador',
    fees: 'Comisiones',
  },
  French: {
    payable: ['Comptes fournisseurs', 'Fournisseurs'],
    receivable: ['Comptes clients', 'Clients'],
    bank: ['Compte courant', 'Épargne', 'Société Générale'],
    card: ['Carte bancaire', 'Carte essence'],
    expense: ['Loyer', 'Électricité', 'Assurances', 'Déplacements'],
    income: ['Ventes', 'Prestations'],
    asset: ['Fonds non déposés', 'Stocks'],
    clearing: 'Compte de compensation',
    petty: 'Petite caisse',
    unsorted: 'Dépenses non catégorisé',
    asked: 'Demander au comptable',
    fees: 'Frais de carte',
  },
  German: {
    payable: ['Verbindlichkeiten', 'Kreditoren'],
    receivable: ['Forderungen', 'Debitoren'],
    bank: ['Girokonto', 'Sparkonto', 'Sparkasse Köln'],
    card: ['Kreditkarte', 'Tankkarte'],
    expense: ['Miete', 'Strom', 'Versicherungen', 'Büromaterial', 'Reisekosten'],
    income: ['Erlöse', 'Dienstleistungen'],
    asset: ['Nicht eingezahlte Gelder', 'Vorräte'],
    clearing: 'Verrechnungskonto',
    petty: 'Portokasse',
    unsorted: 'Nicht zugeordnet',
    asked: 'Suspense',
    fees: 'Kartengebühren',
  },
};

const ODD_TYPES = ['', 'Mystery', 'accountspayable', 'NonPosting'];
const ODD_NAMES = ['勘定', 'حساب', '🏦', "O'Brien & Sons <all>", '—', 'x'.repeat(31), '1234 5678'];

/** A chart; the same seed makes the same. */
export function makeChart(seed: number): Chart {
  const random = makeRandom(seed);
  const language = random.pick(Object.keys(LANGUAGES));
  const words = LANGUAGES[language];
  if (words === undefined) throw new Error('a language has words');
  const hasNumbers = random.chance(0.5);
  const isMultiCurrencyOn = random.chance(0.25);
  const maker = new Map<string, Made>();
  const add = (name: string, type: string, more: Partial<Made> = {}) => {
    const id = `8000${(maker.size + 1).toString(16).toUpperCase().padStart(4, '0')}-1`;
    const currencyId = isMultiCurrencyOn ? (random.chance(0.75) ? 'HOME' : 'EUR') : null;
    const state = { isActive: !random.chance(0.08), isDeleted: random.chance(0.04) };
    const number = hasNumbers ? String(random.int(1000, 99_999)) : null;
    const rest = { special: null, bankNumber: null, currencyId, purpose: 'plain' as const };
    maker.set(id, {
      id,
      name: name.split(':').at(-1) ?? name,
      fullName: name,
      type,
      number,
      ...rest,
      ...state,
      ...more,
    });
    return id;
  };
  fill(random, words, add);
  const accounts = [...maker.values()];
  const situation: Situation = {
    today: '2026-11-02',
    connectedOn: '2026-11-01',
    accounts: maker,
    told: {
      ...{ tracksClasses: true, usesAccountNumbers: hasNumbers, usesInventory: true },
      ...{
        closingDate: null,
        isMultiCurrencyOn,
        homeCurrencyId: isMultiCurrencyOn ? 'HOME' : null,
      },
    },
    banks: makeBanks(random, accounts),
    usage: makeUsage(random, accounts),
  };
  return { seed, language, hasNumbers, accounts, situation };
}

type Add = (name: string, type: string, more?: Partial<Made>) => string;

function fill(random: Random, words: Words, add: Add): void {
  const several = (chances: readonly number[]) => random.pick(chances);
  const named = (list: readonly string[], index: number) =>
    `${random.pick(list)} ${index || ''}`.trim();
  for (let n = several([0, 1, 1, 1, 1, 2, 3, 6]); n > 0; n -= 1) {
    const special = random.chance(0.6) ? 'AccountsPayable' : null;
    add(named(words.payable, n - 1), 'AccountsPayable', { special });
  }
  for (let n = several([0, 1, 1, 1, 2, 4]); n > 0; n -= 1) {
    const special = random.chance(0.6) ? 'AccountsReceivable' : null;
    add(named(words.receivable, n - 1), 'AccountsReceivable', { special });
  }
  for (let n = several([0, 1, 1, 2, 3, 8]); n > 0; n -= 1) {
    // Two accounts of one bank may end alike.
    const digits = random.chance(0.2) ? '4711' : String(random.int(1000, 99_999_999));
    const way = random.int(0, 3);
    const name = way === 0 ? `${random.pick(words.bank)} (${digits})` : named(words.bank, n - 1);
    add(name, 'Bank', { bankNumber: way === 1 ? `00-${digits}` : null });
  }
  for (let n = several([0, 1, 2, 4]); n > 0; n -= 1) {
    add(`${random.pick(words.card)} *${random.int(1000, 9999)}`, 'CreditCard');
  }
  if (random.chance(0.4)) add(words.clearing, 'Bank', { purpose: 'clearing' });
  if (random.chance(0.4)) add(words.petty, 'Bank', { purpose: 'petty' });
  if (random.chance(0.15))
    add(random.pick(words.bank), 'Bank', { special: 'PettyCash', purpose: 'petty' });
  for (let n = several([0, 0, 1, 2]); n > 0; n -= 1) {
    add(n === 1 ? 'Money Out Clearing' : 'Old money-out clearing', 'Bank', { purpose: 'clearing' });
  }
  if (random.chance(0.5)) add('Acme Money In Clearing', 'Bank', { purpose: 'clearing' });
  for (let n = several([0, 0, 1, 2]); n > 0; n -= 1) {
    const special = random.chance(0.4) ? 'UncategorizedExpenses' : null;
    add(`${words.unsorted} ${n}`, random.pick(['Expense', 'OtherExpense']), {
      special,
      purpose: 'unsorted',
    });
  }
  if (random.chance(0.4)) add(words.asked, 'Expense', { purpose: 'asked' });
  if (random.chance(0.2)) add(words.unsorted, 'Income', { purpose: 'unsorted' });
  if (random.chance(0.3))
    add(random.pick(words.income), 'Income', { special: 'UncategorizedIncome' });
  if (random.chance(0.3)) add(words.fees, 'Expense');
  for (let n = several([0, 1, 1, 2]); n > 0; n -= 1) {
    add(random.pick(words.asset), 'OtherCurrentAsset', { special: 'UndepositedFunds' });
  }
  if (random.chance(0.4)) {
    add('FX', random.pick(['OtherExpense', 'OtherIncome']), { special: 'ExchangeGainLoss' });
  }
  for (let n = several([0, 3, 20, 100, 600]); n > 0; n -= 1) {
    const parent = random.chance(0.3) ? `${random.pick(words.expense)}:` : '';
    add(
      `${parent}${named(words.expense, n)}`,
      random.pick(['Expense', 'CostOfGoodsSold', 'Expense']),
    );
    if (random.chance(0.3)) add(named(words.income, n), random.pick(['Income', 'OtherIncome']));
  }
  for (let n = several([0, 0, 2]); n > 0; n -= 1) {
    const special = random.pick(['AccountsPayable', 'UndepositedFunds', 'Mystery', null]);
    add(random.pick(ODD_NAMES), random.pick([...ODD_TYPES, 'Equity', 'Bank']), { special });
  }
}

function makeBanks(random: Random, accounts: readonly Made[]): CloudBankAccount[] {
  const count = random.int(0, 4);
  return Array.from({ length: count }, (_, n): CloudBankAccount => {
    const type = random.pick(['bank', 'credit_card'] as const);
    const known = accounts.filter((one) => one.type === (type === 'bank' ? 'Bank' : 'CreditCard'));
    const digits = known.flatMap((one) => digitsOf(one)).map((text) => text.slice(-4));
    const isKnown = digits.length > 0 && random.chance(0.7);
    const last4 = isKnown ? random.pick(digits) : String(random.int(1000, 9999));
    return {
      ...{ cloudId: `acc-${n}`, name: `Account ${n}`, type, isActive: true, revision: 1 },
      last4: random.chance(0.1) ? null : last4.padStart(4, '0'),
      updatedAt: new Date(0),
    };
  });
}

/** Every number of an account that may end with the last four digits. */
function digitsOf(account: Made): string[] {
  const texts = [
    account.bankNumber?.replaceAll('-', ''),
    account.number,
    ...account.name.split(/\D+/),
  ];
  return texts.flatMap((text) => (text && text.length >= 4 ? [text] : []));
}

function makeUsage(random: Random, accounts: readonly Made[]): Situation['usage'] {
  const counts = (types: readonly string[]) => {
    const of = accounts.filter((account) => types.includes(account.type));
    const busy = random.chance(0.5) && of.length > 0 ? random.pick(of).id : '';
    return new Map(of.map(({ id }): [string, number] => [id, id === busy ? 50 : random.int(0, 4)]));
  };
  return {
    openBills: counts(['AccountsPayable']),
    openInvoices: counts(['AccountsReceivable']),
    billsPaid: counts(['Bank', 'AccountsPayable']),
    jobs: random.int(0, 3),
    terms: random.int(0, 3),
  };
}

/** What each preference takes, written down a second time. Source: sync-semantics §2 */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  apAccount: ['AccountsPayable'],
  arAccount: ['AccountsReceivable'],
  unallocatedExpenses: ['Expense', 'OtherExpense', 'CostOfGoodsSold', 'OtherCurrentAsset'],
  unallocatedIncome: ['Income', 'OtherIncome'],
  defaultBankAccount: ['Bank', 'CreditCard'],
  moneyOutClearing: ['Bank'],
  moneyInClearing: ['Bank'],
  depositTo: ['Bank', 'OtherCurrentAsset'],
  fxGainLoss: ['Expense', 'OtherExpense'],
  cardFees: ['Expense'],
};
const HOME = new Set(
  ['apAccount', 'arAccount', 'defaultBankAccount', 'moneyOutClearing', 'moneyInClearing'].concat([
    'depositTo',
    'fxGainLoss',
  ]),
);

export type Finding = {
  readonly key: string;
  /** Which kind of reason: a table is counted by it. */
  readonly reason: string;
  readonly isSuggested: boolean;
  /** What is wrong with it; undefined when it is allowed and true. */
  readonly wrong: string | undefined;
};

/** Asks for every suggestion and judges it. */
export function judgeChart(chart: Chart): Finding[] {
  const { situation } = chart;
  const set = { values: wholeValues('sync', {}, false), situation, survivors: new Map() };
  const ofAccounts = SYNC_PREFERENCES.filter(({ kind }) => kind === 'account').map(
    (preference): Finding => {
      const { value, reason } = suggestionFor(set, preference);
      return judgeAccount(chart, preference.key, value, reason);
    },
  );
  return [...ofAccounts, ...judgeBanks(chart)];
}

function judgeAccount(chart: Chart, key: string, value: Value, reason: string): Finding {
  const { told } = chart.situation;
  const types = TAKES[key] ?? [];
  const isHome = (one: Made) => one.currencyId === null || one.currencyId === told.homeCurrencyId;
  const fit = chart.accounts
    .filter((one) => one.isActive && !one.isDeleted && types.includes(one.type))
    .filter((one) => !HOME.has(key) || isHome(one));
  const chosen = fit.find((one) => one.id === value);
  const claim = CLAIMS.find(({ form }) => form.test(reason));
  const finding = { key, reason: claim?.name ?? reason, isSuggested: value !== null };
  if (value !== null && chosen === undefined) return { ...finding, wrong: 'is not allowed' };
  if (claim === undefined) return { ...finding, wrong: `has a reason nobody knows: ${reason}` };
  const found = claim.form.exec(reason) ?? [];
  const isTrue = claim.isTrue({ chart, key, fit, chosen, found: [...found].slice(1) });
  return { ...finding, wrong: isTrue ? undefined : `is not true: ${reason}` };
}

type Claimed = {
  readonly chart: Chart;
  readonly key: string;
  /** Accounts that may be chosen. */
  readonly fit: readonly Made[];
  readonly chosen: Made | undefined;
  readonly found: readonly string[];
};

type Claim = {
  readonly name: string;
  readonly form: RegExp;
  readonly isTrue: (claimed: Claimed) => boolean;
};

/** Each form of a reason, and when it is true and enough to decide. */
const CLAIMS: readonly Claim[] = [
  {
    name: 'suggested: the only candidate',
    form: /^It is the only active account of type ([\w ]+?)( in the home currency)?( beside .+)?\.$/,
    isTrue: ({ fit, chosen, found: [type, home, beside], chart }) => {
      const same = fit.filter((one) => one.type === chosen?.type);
      const daily = same.filter(isDaily);
      return (
        type?.replaceAll(' ', '') === chosen?.type &&
        daily.length === 1 &&
        daily[0] === chosen &&
        (beside !== undefined) === daily.length < same.length &&
        (home !== undefined) === chart.situation.told.isMultiCurrencyOn
      );
    },
  },
  {
    name: 'suggested: SpecialAccountType',
    form: /^QuickBooks itself marks it as its ([A-Z][a-z]+(?: [A-Z][a-z]+)*) account\.$/,
    isTrue: ({ fit, chosen, found: [words = ''] }) => {
      const special = words.replaceAll(' ', '');
      return (
        chosen?.special === special && fit.filter((one) => one.special === special).length === 1
      );
    },
  },
  {
    name: 'suggested: the name',
    form: /^Its name has “(.+)” in it\.$/,
    isTrue: ({ key, fit, chosen, found: [phrase = ''] }) =>
      chosen !== undefined &&
      bare(chosen.name).includes(bare(phrase)) &&
      alike(key, fit).length === 1 &&
      alike(key, fit)[0] === chosen,
  },
  {
    name: 'suggested: most documents',
    form: /^(\d+) of (\d+) (open bills|open invoices|checks that paid bills) (?:are|were) .+\.$/,
    isTrue: ({ chart, key, chosen, found: [own, all, words] }) => {
      const [counts, expected] = usedBy(chart, key);
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const count = counts.get(chosen?.id ?? '') ?? 0;
      return (
        words === expected && Number(own) === count && Number(all) === total && count * 2 > total
      );
    },
  },
  {
    name: 'nothing: no such account',
    form: /^There is no active account of type .+\.$/,
    isTrue: ({ fit }) => fit.length === 0,
  },
  {
    name: 'nothing: one, but is it meant?',
    form: /^One active account is of type .+, but nothing in QuickBooks says it is meant\.$/,
    isTrue: (claimed) => claimed.fit.length === 1 && !isDecided(claimed),
  },
  {
    name: 'nothing: several, nothing decides',
    form: /^(\d+) active accounts are of type .+ and nothing decides between them\.$/,
    isTrue: (claimed) => claimed.fit.length === Number(claimed.found[0]) && !isDecided(claimed),
  },
  {
    name: 'nothing: several of such a name',
    form: /^(\d+) accounts have such a name, among them “(.+)” and “(.+)”\.$/,
    isTrue: ({ key, fit, found: [count, ...names] }) =>
      alike(key, fit).length === Number(count) &&
      names.every((name) => alike(key, fit).some((one) => one.fullName === name)),
  },
];

const isDaily = ({ purpose }: Made) => purpose !== 'clearing' && purpose !== 'petty';

/** Accounts that their names make candidates, by what they were made for. */
function alike(key: string, fit: readonly Made[]): Made[] {
  if (key.startsWith('money')) {
    const side = key === 'moneyOutClearing' ? 'moneyoutclearing' : 'moneyinclearing';
    return fit.filter((one) => one.purpose === 'clearing' && bare(one.name).includes(side));
  }
  const unsorted = fit.filter((one) => one.purpose === 'unsorted');
  return unsorted.length > 0 ? unsorted : fit.filter((one) => one.purpose === 'asked');
}

const SPECIALS: Readonly<Record<string, string>> = {
  apAccount: 'AccountsPayable',
  arAccount: 'AccountsReceivable',
  unallocatedExpenses: 'UncategorizedExpenses',
  unallocatedIncome: 'UncategorizedIncome',
  depositTo: 'UndepositedFunds',
  fxGainLoss: 'ExchangeGainLoss',
};

/** True when something would have decided: then saying nothing is wrong, too. */
function isDecided({ chart, key, fit }: Claimed): boolean {
  const special = SPECIALS[key];
  if (special && fit.filter((one) => one.special === special).length === 1) return true;
  if (['apAccount', 'arAccount'].includes(key) && fit.length === 1) return true;
  const banks = fit.filter((one) => one.type === 'Bank' && isDaily(one));
  if (key === 'defaultBankAccount' && banks.length === 1) return true;
  if (/^(money|unallocated)/.test(key) && alike(key, fit).length === 1) return true;
  if (!['apAccount', 'arAccount', 'defaultBankAccount'].includes(key)) return false;
  const [counts] = usedBy(chart, key);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return fit.some(({ id }) => (counts.get(id) ?? 0) * 2 > total);
}

function usedBy({ situation }: Chart, key: string): [ReadonlyMap<string, number>, string] {
  const { usage } = situation;
  if (key === 'apAccount') return [usage.openBills, 'open bills'];
  if (key === 'arAccount') return [usage.openInvoices, 'open invoices'];
  return [usage.billsPaid, 'checks that paid bills'];
}

/** Letters and digits only, without accents. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function judgeBanks(chart: Chart): Finding[] {
  const { banks } = chart.situation;
  const fitting = (bank: CloudBankAccount) =>
    chart.accounts
      .filter((one) => one.isActive && !one.isDeleted)
      .filter((one) => one.type === (bank.type === 'bank' ? 'Bank' : 'CreditCard'))
      .filter((one) => digitsOf(one).some((text) => bank.last4 && text.endsWith(bank.last4)));
  const proposals = proposeForBanks(chart.situation);
  return banks.map((bank): Finding => {
    const { account, reason } = proposals.get(bank.cloudId) ?? { account: null, reason: '' };
    const fit = fitting(bank);
    const rivals = banks.filter((one) => fitting(one).length === 1 && fitting(one)[0] === fit[0]);
    const isClear = fit.length === 1 && rivals.length === 1;
    const [name, isTrue] = bankClaim(reason, bank, { fit, rivals: rivals.length });
    const isRight =
      isTrue && (account === null) !== isClear && (!account || account.id === fit[0]?.id);
    const key = bank.type === 'bank' ? 'bankMap' : 'cardMap';
    const wrong = isRight ? undefined : `is not true: ${reason}`;
    return { key, reason: name, isSuggested: account !== null, wrong };
  });
}

function bankClaim(
  reason: string,
  { last4 }: CloudBankAccount,
  { fit, rivals }: { fit: readonly Made[]; rivals: number },
): [name: string, isTrue: boolean] {
  if (/^Its last four digits are not known/.test(reason)) {
    return ['nothing: digits not known', last4 === null];
  }
  if (/^No active .+ account of QuickBooks has/.test(reason)) {
    return ['nothing: no such digits', fit.length === 0];
  }
  if (/^Several accounts have/.test(reason))
    return ['nothing: several such digits', fit.length > 1];
  if (/ fits more than one bank account or card/.test(reason)) {
    return ['nothing: fits two of the cloud', fit.length === 1 && rivals > 1];
  }
  const digits = /^(\d{4}) are the last four digits of/.exec(reason)?.[1];
  return ['suggested: last four digits', digits === last4 && fit.length === 1];
}
