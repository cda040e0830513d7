/**
 * Runs one write request: what stands in its way first, then the change, then the answer in the
 * form the client asked for.
 */
import { compareVersions, elementsOf, FACTS, type Particle } from '../../facts.js';
import type { XmlElement } from '../../xml.js';
import { booksOf } from '../books.js';
import type { ListObject, Txn } from '../model.js';
import { textOf } from '../model.js';
import { type Answer, OK, writeRets } from '../query.js';
import { showList, showTxn, type View } from '../show.js';
import { escapeText, shapeOf, type Tree, writeTree } from '../tree.js';
import type { Writing } from './fields.js';
import { addList, modList } from './lists.js';
import { Refused, refused } from './refusal.js';
import { cancelTxn, mergeList, removeList, removeTxn } from './remove.js';
import { takePlanned } from './rules.js';
import { addTxn, modTxn } from './transactions.js';

/** List objects that can be added and modified here; the others answer 1030. */
const LISTS = new Set([
  'Account',
  'Class',
  'StandardTerms',
  'DateDrivenTerms',
  'Vendor',
  'Customer',
  'OtherName',
  'CustomerType',
  'VendorType',
  'JobType',
  'CustomerMsg',
  'PaymentMethod',
  'ShipMethod',
  'SalesTaxCode',
  'ItemService',
  'ItemNonInventory',
  'ItemOtherCharge',
  'ItemInventory',
  'ItemInventoryAssembly',
  'ItemFixedAsset',
  'ItemSubtotal',
  'ItemDiscount',
  'ItemPayment',
  'ItemSalesTax',
  'ItemSalesTaxGroup',
  'ItemGroup',
]);
const TXNS = new Set([
  'Bill',
  'BillPaymentCheck',
  'BillPaymentCreditCard',
  'VendorCredit',
  'Check',
  'CreditCardCharge',
  'CreditCardCredit',
  'Deposit',
  'Transfer',
  'JournalEntry',
  'Invoice',
  'ReceivePayment',
  'CreditMemo',
  'SalesReceipt',
]);
const WRITE = /^(\w+?)(Add|Mod)Rq$/;
const REMOVALS = new Set(['ListDelRq', 'TxnDelRq', 'TxnVoidRq', 'ListMergeRq']);
const VIEW: View = { includeLineItems: true, includeLinkedTxns: false, ownerIds: [] };

/** Whether a request changes the company file; then its values are judged one by one. */
export function isWrite(name: string): boolean {
  return WRITE.test(name) || REMOVALS.has(name);
}

/**
 * Carries out a write.
 * @param wantsRet  false when the set said responseData="includeNone": only what is needed to
 *   recover comes back, from qbXML 11.0 on
 * @returns undefined when this company file doesn't know such a request
 */
export function runWrite(
  writing: Writing,
  request: XmlElement,
  wantsRet: boolean,
): Answer | undefined {
  const { company } = writing;
  try {
    refuseAccess(writing);
    const removal = REMOVALS.has(request.name) ? remove(writing, request) : undefined;
    if (removal !== undefined) return removal;
    const [, type = '', operation] = WRITE.exec(request.name) ?? [];
    const element = request.children[0];
    if (element === undefined || !(LISTS.has(type) || TXNS.has(type))) return undefined;
    // A write takes QuickBooks about a second; so no two saves share an EditSequence.
    company.clock += 1;
    const done = LISTS.has(type)
      ? (operation === 'Add' ? addList : modList)(writing, type, element)
      : (operation === 'Add' ? addTxn : modTxn)(writing, type, element);
    if (done === undefined) return { status: OK };
    return answerWith(writing, request, done, wantsRet);
  } catch (error) {
    if (error instanceof Refused) return { status: error.status };
    throw error;
  }
}

/** A status that a scenario planned for this request, taken before anything is done. */
export function plannedAnswer(writing: Writing, request: XmlElement): Answer | undefined {
  const planned = takePlanned(writing.company, request.name);
  if (planned === undefined) return undefined;
  const { status } = refused(planned.statusCode, 'object', 'field', 'planned');
  return { status: { ...status, message: planned.message ?? status.message } };
}

function refuseAccess(writing: Writing): void {
  const access = writing.company.rules?.access;
  if (access === 'user-read-only') throw refused(3260);
  if (access === 'application-read-only') throw refused(3263);
}

function remove(writing: Writing, request: XmlElement): Answer {
  writing.company.clock += 1;
  const written = (tree: Tree) => ({
    status: OK,
    body: writeResponse(request.name, tree, writing),
  });
  switch (request.name) {
    case 'ListDelRq':
      return written(removeList(writing, request));
    case 'TxnDelRq':
      return written(removeTxn(writing, request));
    case 'TxnVoidRq':
      return written(cancelTxn(writing, request).tree);
    default:
      return written(mergeList(writing, request));
  }
}

/** Elements that stand directly in a …Rs, in the order of the facts. */
function writeResponse(requestName: string, tree: Tree, writing: Writing): string {
  const model: Particle[] = FACTS.responses[requestName.replace(/Rq$/, 'Rs')]?.model ?? [];
  let out = '';
  for (const each of elementsOf(model)) {
    const value = tree[each.n];
    if (value === undefined) continue;
    if (typeof value === 'string') out += `<${each.n}>${escapeText(value)}</${each.n}>\n`;
    else if (!Array.isArray(value)) {
      const shape = shapeOf(each.t.slice(1), writing.dialect);
      out += `<${each.n}>\n${writeTree(value, shape)}</${each.n}>\n`;
    }
  }
  return out;
}

function answerWith(
  writing: Writing,
  request: XmlElement,
  object: ListObject | Txn,
  wantsRet: boolean,
): Answer {
  const { company, dialect } = writing;
  const books = booksOf(company);
  const isTxn = 'lines' in object;
  if (!wantsRet) {
    if (compareVersions(dialect.version, '11.0') < 0) return { status: OK };
    const guid = textOf(object.fields, 'ExternalGUID');
    const tree: Tree = {
      ...(isTxn ? { TxnID: object.id, TxnNumber: String(object.number) } : { ListID: object.id }),
      EditSequence: String(object.modified),
      ...(guid === '' ? {} : { ExternalGUID: guid }),
    };
    return { status: OK, body: writeRets([{ ret: 'ErrorRecovery', tree }], request, dialect) };
  }
  const tree = isTxn
    ? showTxn(company, books, object, VIEW)
    : showList(company, books, object, VIEW);
  return { status: OK, body: writeRets([{ ret: `${object.type}Ret`, tree }], request, dialect) };
}
