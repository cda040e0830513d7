/** ListDel, TxnDel, TxnVoid and ListMerge. Source: qbXML facts, sync-semantics §1.2, §6.12 */
import type { XmlElement } from '../../xml.js';
import { booksOf, fullName } from '../books.js';
import { placeOf, stamp } from '../clock.js';
import { type ListObject, textOf } from '../model.js';
import { deleteList, deleteTxn, isReferenced, mergeLists, voidTxn } from '../person.js';
import type { Tree } from '../tree.js';
import { textIn, type Writing } from './fields.js';
import { listToModify } from './lists.js';
import { refused } from './refusal.js';
import { closingDateOf } from './rules.js';
import { refuseClosed, txnToModify } from './transactions.js';

/** Deletes a list object that nothing uses; returns what the …Rs holds. @throws Refused */
export function removeList(writing: Writing, request: XmlElement): Tree {
  const { company } = writing;
  const type = textIn(request, 'ListDelType');
  const id = textIn(request, 'ListID');
  const object = listToModify(writing, type, id, undefined);
  const isFixed = textOf(object.fields, 'SpecialAccountType') !== '';
  if (isFixed) throw refused(3160, id, 'QuickBooks needs this account.');
  if (isReferenced(company, id)) {
    throw refused(3160, id, 'The list element is in use by a transaction or another element.');
  }
  const name = fullName(id, booksOf(company));
  deleteList(company, id);
  return {
    ListDelType: type,
    ListID: id,
    TimeDeleted: stamp(company.clock, placeOf(company)),
    FullName: name,
  };
}

/** Deletes a transaction; what it settled is open again, silently. @throws Refused */
export function removeTxn(writing: Writing, request: XmlElement): Tree {
  const { company } = writing;
  const type = textIn(request, 'TxnDelType');
  const id = textIn(request, 'TxnID');
  const txn = txnToModify(writing, type, id, undefined);
  if (txn.date <= closingDateOf(company)) throw refused(3161, id);
  if (booksOf(company).deposited.has(id)) {
    throw refused(3160, id, 'The payment has been deposited.');
  }
  deleteTxn(company, id);
  return {
    TxnDelType: type,
    TxnID: id,
    TimeCreated: stamp(txn.created, placeOf(company)),
    TimeDeleted: stamp(company.clock, placeOf(company)),
    ...reference(textOf(txn.fields, 'RefNumber')),
  };
}

/** Voids a transaction: it stays, its amounts become 0. @throws Refused */
export function cancelTxn(writing: Writing, request: XmlElement): { tree: Tree; id: string } {
  const { company } = writing;
  const type = textIn(request, 'TxnVoidType');
  const id = textIn(request, 'TxnID');
  const txn = txnToModify(writing, type, id, undefined);
  refuseClosed(writing, type, txn.date);
  if (booksOf(company).deposited.has(id)) {
    throw refused(3185, id, 'The payment has been deposited.');
  }
  if (!txn.isVoid) voidTxn(company, id);
  if (type === 'Deposit') {
    // What stood in it waits for a deposit again.
    for (const line of txn.lines) {
      delete line.fields.TxnID;
      delete line.fields.TxnType;
    }
    company.revision += 1;
  }
  const tree = {
    TxnVoidType: type,
    TxnID: id,
    TimeCreated: stamp(txn.created, placeOf(company)),
    TimeModified: stamp(txn.modified, placeOf(company)),
    ...reference(textOf(txn.fields, 'RefNumber')),
  };
  return { tree, id };
}

/** Merges one list object into another: every reference moves. @throws Refused  3160, 3180, 3200 */
export function mergeList(writing: Writing, request: XmlElement): Tree {
  const { company } = writing;
  const type = textIn(request, 'ListMergeType');
  const end = (name: string) => {
    const element = request.children.find((each) => each.name === name);
    const id = element === undefined ? '' : textIn(element, 'ListID');
    return listToModify(writing, type, id, element && textIn(element, 'EditSequence'));
  };
  const [from, into] = [end('MergeFrom'), end('MergeTo')];
  const problem = mergeProblem(writing, from, into);
  if (problem !== undefined) throw refused(3180, type, problem);
  const name = fullName(from.id, booksOf(company));
  mergeLists(company, from.id, into.id);
  return {
    ListMergeType: type,
    MergedFrom: {
      ListID: from.id,
      TimeDeleted: stamp(company.clock, placeOf(company)),
      FullName: name,
    },
    MergedTo: {
      ListID: into.id,
      TimeCreated: stamp(into.created, placeOf(company)),
      TimeModified: stamp(into.modified, placeOf(company)),
      EditSequence: String(into.modified),
      FullName: fullName(into.id, booksOf(company)),
    },
  };
}

/** Why two objects can't become one, or undefined. Source: sync-semantics §1.4; else inferred */
function mergeProblem(writing: Writing, from: ListObject, into: ListObject): string | undefined {
  if (from.id === into.id) return 'A list element can not be merged with itself.';
  if (textOf(from.fields, 'SpecialAccountType') !== '') return 'QuickBooks needs this account.';
  if (textOf(from.fields, 'AccountType') !== textOf(into.fields, 'AccountType')) {
    return 'Only accounts of the same type can be merged.';
  }
  const books = booksOf(writing.company);
  const isBelow = (object: ListObject | undefined, above: ListObject): boolean =>
    object !== undefined &&
    (object.parentId === above.id || isBelow(books.lists.get(object.parentId ?? ''), above));
  if (isBelow(into, from) || isBelow(from, into)) {
    return 'A list element can not be merged with one above or below it.';
  }
  const names = new Set(books.children.get(into.id)?.map((each) => each.name.toLowerCase()));
  const twice = books.children.get(from.id)?.find((each) => names.has(each.name.toLowerCase()));
  return twice === undefined ? undefined : `The name "${twice.name}" stands below both.`;
}

function reference(refNumber: string): Tree {
  return refNumber === '' ? {} : { RefNumber: refNumber };
}
