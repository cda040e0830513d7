/** What can be paid and what can be deposited now. Source: qbXML facts */
import { child, type XmlElement } from '../xml.js';
import { type Books, fullName, given, settled, txnTotal } from './books.js';
import { currencyFilter, inHomeCurrency } from './currency.js';
import { one } from './filters.js';
import { type Company, refId, type Txn, textOf } from './model.js';
import { money } from './money.js';
import { headAccount, showRef } from './show.js';
import type { Tree } from './tree.js';

/** Open bills and unused credits of one payee, on an account and due by a day where asked. */
export function billsToPay(request: XmlElement, company: Company, books: Books): Tree[] {
  const isPayee = names(child(request, 'PayeeEntityRef'), books);
  const account = child(request, 'APAccountRef');
  const isAccount = account ? names(account, books) : () => true;
  const isCurrency = currencyFilter(child(request, 'CurrencyFilter'), books) ?? (() => true);
  const due = one(request, 'DueDate');
  const keeps = (txn: Txn) =>
    isPayee(refId(txn.fields, 'VendorRef')) &&
    isAccount(refId(txn.fields, 'APAccountRef')) &&
    isCurrency(txn);
  return company.txns.filter(keeps).flatMap((txn): Tree[] => {
    const total = txnTotal(txn, books);
    const head = {
      ...headOf(txn),
      APAccountRef: showRef(refId(txn.fields, 'APAccountRef') ?? '', books),
    };
    if (txn.type === 'Bill') {
      const open = total - settled(txn, books);
      const dueDate = textOf(txn.fields, 'DueDate');
      if (open === 0 || (due !== undefined && dueDate > due)) return [];
      const tree = { ...head, DueDate: dueDate, AmountDue: money(open), ...currencyOf(txn, books) };
      return [{ BillToPay: { ...tree, ...inHomeCurrency(txn, tree) } }];
    }
    const left = total - given(txn, books);
    if (txn.type !== 'VendorCredit' || left === 0) return [];
    const tree = { ...head, CreditRemaining: money(left), ...currencyOf(txn, books) };
    return [{ CreditToApply: { ...tree, ...inHomeCurrency(txn, tree) } }];
  });
}

/** Payments that wait in Undeposited Funds. */
export function paymentsToDeposit(company: Company, books: Books): Tree[] {
  return company.txns.flatMap((txn): Tree[] => {
    const account = books.lists.get(refId(txn.fields, 'DepositToAccountRef') ?? '');
    const isWaiting =
      (txn.type === 'ReceivePayment' || txn.type === 'SalesReceipt') &&
      account !== undefined &&
      textOf(account.fields, 'SpecialAccountType') === 'UndepositedFunds' &&
      !txn.isVoid &&
      !books.deposited.has(txn.id);
    if (!isWaiting || headAccount(txn) === undefined) return [];
    const customerId = refId(txn.fields, 'CustomerRef');
    const tree = {
      ...headOf(txn),
      ...(customerId === undefined ? {} : { CustomerRef: showRef(customerId, books) }),
      Amount: money(txnTotal(txn, books)),
      ...currencyOf(txn, books),
    };
    return [{ ...tree, ...inHomeCurrency(txn, tree) }];
  });
}

function headOf(txn: Txn): Tree {
  const refNumber = textOf(txn.fields, 'RefNumber');
  return {
    TxnID: txn.id,
    TxnType: txn.type,
    TxnDate: txn.date,
    ...(refNumber === '' ? {} : { RefNumber: refNumber }),
  };
}

function currencyOf(txn: Txn, books: Books): Tree {
  const id = refId(txn.fields, 'CurrencyRef');
  if (id === undefined) return {};
  return { CurrencyRef: showRef(id, books), ExchangeRate: textOf(txn.fields, 'ExchangeRate') };
}

/** Whether a ListID is the one that a …Ref names by id or by name. */
function names(
  reference: XmlElement | undefined,
  books: Books,
): (id: string | undefined) => boolean {
  const wantedId = reference && one(reference, 'ListID');
  const wantedName = reference && one(reference, 'FullName')?.toLowerCase();
  return (id) =>
    id !== undefined &&
    (wantedId === undefined ? fullName(id, books).toLowerCase() === wantedName : id === wantedId);
}
