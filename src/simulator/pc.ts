/** The PCs of an office, the company files on their disks, and what people keep in drawers. */
import { makeCompany } from './company-file/make.js';
import type { Company } from './company-file/model.js';
import type { QuickBooks } from './quickbooks.js';
import { type Connector, makeConnector } from './schedule.js';

export type Pc = { name: string; quickBooks: QuickBooks; connector: Connector };

export type Office = {
  seed: number;
  /** The first is the PC everything happens at unless another one is named. */
  pcs: [Pc, ...Pc[]];
  backups: { [name: string]: Company };
  /** What people did, one sentence each, in order. */
  diary: string[];
};

export const FIRST_PC = 'SIMULATOR-PC';

/** An office with one PC at which a company file is open. */
export function openOffice(seed: number, company: Company, bytesPerSecond = 0): Office {
  return { seed, pcs: [makePc(FIRST_PC, company, bytesPerSecond)], backups: {}, diary: [] };
}

/** A PC of its own QuickBooks and Web Connector; the company file may be one of the network. */
export function makePc(name: string, company: Company, bytesPerSecond = 0): Pc {
  return {
    name,
    quickBooks: { company, beginFailures: [], bytesPerSecond, desk: {}, files: [company] },
    connector: makeConnector(name),
  };
}

/** Another company of the same people: other books, no FileID, a file in the same folder. */
export function makeOtherCompany(seed: number, like: Company): Company {
  const other = makeCompany({
    seed: seed + 1,
    size: 'small',
    country: like.country,
    qbxml: like.qbxml,
  });
  other.companyName = 'Other Company Ltd';
  other.filePath = sibling(like.filePath, 'Other Company.QBW');
  other.clock = Math.max(like.clock, other.clock);
  return other;
}

/** A file name in the folder of another file. */
export function sibling(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('\\') + 1) + name;
}
