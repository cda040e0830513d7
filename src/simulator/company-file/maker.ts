/**
 * What the makers of lists and transactions share: the company, chance, and the way things get ids
 * and times.
 */
import type { Random } from '../random.js';
import { currencyOfNew, putInCurrency } from './currency.js';
import { makeLean } from './lean.js';
import {
  type Company,
  type Fields,
  type Line,
  type ListObject,
  nextListId,
  nextTxnId,
  type Txn,
} from './model.js';
import type { Packer } from './packed.js';

export type Maker = {
  company: Company;
  random: Random;
  /** Unix seconds between which the company's past lies. */
  begin: number;
  end: number;
  addList: (type: string, seed: ListSeed) => ListObject;
  addLine: (kind: string, fields: Fields, created: number) => Line;
  addTxn: (type: string, seed: TxnSeed) => Txn;
};

export type ListSeed = {
  name: string;
  /** Where in the first month it was made: 0 … 1. */
  at?: number;
  fields?: Fields;
  parent?: ListObject;
  isActive?: boolean;
  custom?: { [name: string]: string };
};

export type TxnSeed = {
  date: string;
  created: number;
  fields: Fields;
  lines?: Line[];
};

const DAY = 86_400;

/**
 * With `begin` it fills a past: list objects are made in its first 30 days, and some of everything
 * is
 * modified later. Without, everything is made now, as a person at the PC does.
 * @param pack  keeps each document in less memory
 */
export function makeMaker(
  company: Company,
  random: Random,
  begin?: number,
  pack: Packer = (txn) => txn,
): Maker {
  const past = begin !== undefined;
  const start = begin ?? company.clock;
  const end = past ? company.clock - DAY : company.clock;
  const later = (created: number, probability: number) =>
    past && random.chance(probability) ? random.int(created, Math.max(created, end)) : created;
  const lean = makeLean();
  return {
    company,
    random,
    begin: start,
    end,
    addList: (type, seed) => {
      const created = past
        ? start + Math.floor((seed.at ?? random.next()) * 30 * DAY)
        : company.clock;
      const object: ListObject = {
        type,
        id: nextListId(company, created),
        created,
        modified: later(created, 0.3),
        name: seed.name,
        isActive: seed.isActive ?? true,
        fields: { ...currencyOfNew(type, seed.parent, company), ...seed.fields },
        ...(seed.parent === undefined ? {} : { parentId: seed.parent.id }),
        ...(seed.custom === undefined ? {} : { custom: seed.custom }),
      };
      company.lists.push(object);
      return object;
    },
    addLine: (kind, fields, created) => ({
      kind: lean.text(kind),
      id: nextTxnId(company, created),
      fields: lean.fields(fields),
    }),
    addTxn: (type, seed) => {
      company.txnNumber += 1;
      const made: Txn = {
        type,
        id: nextTxnId(company, seed.created),
        created: seed.created,
        modified: later(seed.created, 0.15),
        number: company.txnNumber,
        date: lean.text(seed.date),
        isVoid: false,
        fields: lean.fields(seed.fields),
        // A copy has room for its lines and no more.
        lines: (seed.lines ?? []).slice(),
      };
      putInCurrency(made, company);
      const txn = pack(made);
      company.txns.push(txn);
      return txn;
    },
  };
}
