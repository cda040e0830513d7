/**
 * What a person at the PC does to one object. Only the object in hand gets a new TimeModified and
 * EditSequence; everything that follows from it elsewhere changes silently, as in QuickBooks.
 */
import { FACTS } from '../facts.js';
import { booksOf, fullName } from './books.js';
import { placeOf, stamp } from './clock.js';
import type { Company, Fields, FieldValue, Line, ListObject, Txn } from './model.js';
import { textOf } from './model.js';
import { copyCompany, unpack } from './packed.js';

/** Time passes at the PC. */
export function advanceClock(company: Company, seconds: number): void {
  company.clock += Math.max(1, Math.floor(seconds));
  company.revision += 1;
}

/** @throws Error  when no such object is there */
export function listObject(company: Company, id: string): ListObject {
  const found = company.lists.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no list object ${id}`);
  return found;
}

/** @throws Error  when no such transaction is there */
export function transaction(company: Company, id: string): Txn {
  const found = company.txns.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no transaction ${id}`);
  return unpack(found);
}

/** Changes fields of a list object; undefined removes one. */
export function modifyList(
  company: Company,
  id: string,
  fields: { [name: string]: FieldValue | undefined },
): void {
  const object = listObject(company, id);
  object.fields = merged(object.fields, fields);
  touch(company, object);
}

/** A new name shows at once in the FullName of all descendants and in every document. */
export function renameList(company: Company, id: string, name: string): void {
  const object = listObject(company, id);
  object.name = name;
  touch(company, object);
}

/** Puts a list object below another parent, or on the top level. */
export function moveList(company: Company, id: string, parentId: string | undefined): void {
  const object = listObject(company, id);
  if (parentId === undefined) delete object.parentId;
  else object.parentId = parentId;
  touch(company, object);
}

export function setActive(company: Company, id: string, isActive: boolean): void {
  const object = listObject(company, id);
  object.isActive = isActive;
  touch(company, object);
}

/** Deletes a list object. @throws Error  when something refers to it, as QuickBooks refuses */
export function deleteList(company: Company, id: string): void {
  const object = listObject(company, id);
  if (isReferenced(company, id)) throw new Error(`${object.name} is in use`);
  record(company, 'list', object.type, object, fullName(id, booksOf(company)));
  company.lists.splice(company.lists.indexOf(object), 1);
  touch(company, undefined);
}

/**
 * Merges one list object into another of its type: every reference moves, the first one is
 * deleted.
 */
export function mergeLists(company: Company, fromId: string, intoId: string): void {
  const from = listObject(company, fromId);
  const into = listObject(company, intoId);
  if (from.type !== into.type) throw new Error('only objects of one type merge');
  record(company, 'list', from.type, from, fullName(fromId, booksOf(company)));
  company.lists.splice(company.lists.indexOf(from), 1);
  for (const object of company.lists) {
    if (object.parentId === fromId) object.parentId = intoId;
    object.fields = redirected(object.fields, fromId, intoId);
  }
  for (const txn of company.txns) {
    txn.fields = redirected(txn.fields, fromId, intoId);
    const lines = redirectedLines(txn.lines, fromId, intoId);
    if (lines !== undefined) txn.lines = lines;
  }
  for (const link of company.links) {
    if (link.discountAccountId === fromId) link.discountAccountId = intoId;
  }
  touch(company, into);
}

/** Changes head fields of a transaction; undefined removes one. */
export function modifyTxn(
  company: Company,
  id: string,
  fields: { [name: string]: FieldValue | undefined },
): void {
  const txn = transaction(company, id);
  txn.fields = merged(txn.fields, fields);
  touch(company, txn);
}

/** Replaces the lines of a transaction. */
export function modifyLines(company: Company, id: string, lines: Line[]): void {
  const txn = transaction(company, id);
  txn.lines = lines;
  touch(company, txn);
}

/**
 * Deletes a transaction. What it had paid is open again, what had paid it is unused again, all
 * silently. Transfers leave no trace in TxnDeletedQuery. Source: qbwc-protocol §6.5
 * @throws Error  when the payment stands in a deposit, as QuickBooks refuses
 */
export function deleteTxn(company: Company, id: string): void {
  const txn = transaction(company, id);
  refuseDeposited(company, id);
  if (FACTS.enums.TxnDelType?.values.includes(txn.type)) {
    record(company, 'txn', txn.type, txn, textOf(txn.fields, 'RefNumber'));
  }
  company.txns.splice(company.txns.indexOf(txn), 1);
  unlink(company, id);
  touch(company, undefined);
}

/** Voids a transaction: amounts become 0, the memo says so, links are gone; it is no deletion. */
export function voidTxn(company: Company, id: string): void {
  const txn = transaction(company, id);
  if (!FACTS.enums.TxnVoidType?.values.includes(txn.type)) {
    throw new Error(`a ${txn.type} can not be voided`);
  }
  refuseDeposited(company, id);
  unlink(company, id);
  txn.isVoid = true;
  txn.fields.Memo = `VOID: ${textOf(txn.fields, 'Memo')}`.slice(0, 4095);
  if (txn.type === 'JournalEntry') delete txn.fields.Memo;
  eachLine(txn.lines, (line) => {
    for (const name of ['Amount', 'ValueDifference']) {
      if (name in line.fields) line.fields[name] = '0.00';
    }
    for (const name of ['Quantity', 'QuantityDifference']) {
      if (name in line.fields) line.fields[name] = '0';
    }
  });
  touch(company, txn);
}

/** Lets a payment or credit settle part of a bill or invoice; nobody's TimeModified moves. */
export function linkTxns(company: Company, from: string, to: string, cents: number): void {
  company.links.push({ from, to, cents, discountCents: 0 });
  company.revision += 1;
}

/** Whether any object or transaction refers to a list object. */
export function isReferenced(company: Company, id: string): boolean {
  const refers = (value: FieldValue): boolean => {
    if (typeof value === 'string') return false;
    if (Array.isArray(value)) return value.some(refers);
    return value.ListID === id || Object.values(value).some(refers);
  };
  return (
    company.lists.some((each) => each.parentId === id || refers(each.fields)) ||
    company.links.some((each) => each.discountAccountId === id) ||
    company.txns.some((txn) => {
      let found = refers(txn.fields);
      eachLine(txn.lines, (line) => {
        found ||= refers(line.fields);
      });
      return found;
    })
  );
}

/** A copy of an earlier state opened as the company file again: ids and EditSequences jump back. */
export function restoreBackup(current: Company, backup: Company): void {
  const copy: Company = copyCompany(backup);
  const { clock, registrations, revision, editLog, zone } = current;
  // What the backup does not have yet, such as message sets, is not kept from today.
  for (const name of Object.keys(current)) Reflect.deleteProperty(current, name);
  Object.assign(current, copy, { clock, registrations, editLog });
  if (zone !== undefined) current.zone = zone;
  current.revision = revision + 1;
  current.lastRestore = clock;
  note(current, 'restored a backup');
}

/** One sentence for the log of edits. */
export function note(company: Company, text: string): void {
  company.editLog.push(`${stamp(company.clock, placeOf(company))} ${text}`);
}

function touch(company: Company, object: ListObject | Txn | undefined): void {
  if (object !== undefined) object.modified = company.clock;
  company.revision += 1;
}

function record(
  company: Company,
  kind: 'list' | 'txn',
  type: string,
  object: ListObject | Txn,
  name: string,
): void {
  company.deletions.push({
    kind,
    type,
    id: object.id,
    created: object.created,
    deleted: company.clock,
    name,
  });
}

function refuseDeposited(company: Company, id: string): void {
  if (booksOf(company).deposited.has(id)) throw new Error('the payment stands in a deposit');
}

function unlink(company: Company, id: string): void {
  company.links = company.links.filter((link) => link.from !== id && link.to !== id);
}

function merged(fields: Fields, changes: { [name: string]: FieldValue | undefined }): Fields {
  const out: Fields = { ...fields };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete out[name];
    else out[name] = value;
  }
  return out;
}

function eachLine(lines: Line[], visit: (line: Line) => void): void {
  for (const line of lines) {
    visit(line);
    if (line.lines !== undefined) eachLine(line.lines, visit);
  }
}

/** The lines with one reference moved, or undefined when none of them has it. */
function redirectedLines(lines: Line[], fromId: string, intoId: string): Line[] | undefined {
  let hasMoved = false;
  const out = lines.map((line): Line => {
    const fields = redirected(line.fields, fromId, intoId);
    const inside = line.lines && redirectedLines(line.lines, fromId, intoId);
    if (fields === line.fields && inside === undefined) return line;
    hasMoved = true;
    return { ...line, fields, ...(inside === undefined ? {} : { lines: inside }) };
  });
  return hasMoved ? out : undefined;
}

/** Objects may share a reference, so a changed one is a new one. */
function redirected<T extends FieldValue>(value: T, fromId: string, intoId: string): T;
function redirected(value: FieldValue, fromId: string, intoId: string): FieldValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((each) => redirected(each, fromId, intoId));
  if (value.ListID === fromId) return { ...value, ListID: intoId };
  let out = value;
  for (const [name, inside] of Object.entries(value)) {
    const next = redirected(inside, fromId, intoId);
    if (next === inside) continue;
    if (out === value) out = { ...value };
    out[name] = next;
  }
  return out;
}
