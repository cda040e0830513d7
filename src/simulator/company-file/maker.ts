/** What the makers of lists and transactions share: the company, chance, and the way things get ids and times. */
import { makeRandom, type Random } from '../random.js';
import {
  type Company,
  type Fields,
  type Line,
  type ListObject,
  nextListId,
  nextTxnId,
  type Txn,
} from './model.js';

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

/** List objects are made in the first 30 days; some of everything is modified later, at any time before now. */
export function makeMaker(company: Company, begin: number): Maker {
  const random = makeRandom(company.seed);
  const end = company.clock - DAY;
  const numbers = new Map<string, number>();
  const later = (created: number, probability: number) =>
    random.chance(probability) ? random.int(created, Math.max(created, end)) : created;
  return {
    company,
    random,
    begin,
    end,
    addList: (type, seed) => {
      const created = begin + Math.floor((seed.at ?? random.next()) * 30 * DAY);
      const object: ListObject = {
        type,
        id: nextListId(company, created),
        created,
        modified: later(created, 0.3),
        name: seed.name,
        isActive: seed.isActive ?? true,
        fields: seed.fields ?? {},
        ...(seed.parent === undefined ? {} : { parentId: seed.parent.id }),
        ...(seed.custom === undefined ? {} : { custom: seed.custom }),
      };
      company.lists.push(object);
      return object;
    },
    addLine: (kind, fields, created) => ({ kind, id: nextTxnId(company, created), fields }),
    addTxn: (type, seed) => {
      const number = (numbers.get('txn') ?? 0) + 1;
      numbers.set('txn', number);
      const txn: Txn = {
        type,
        id: nextTxnId(company, seed.created),
        created: seed.created,
        modified: later(seed.created, 0.15),
        number,
        date: seed.date,
        isVoid: false,
        fields: seed.fields,
        lines: seed.lines ?? [],
      };
      company.txns.push(txn);
      return txn;
    },
  };
}
