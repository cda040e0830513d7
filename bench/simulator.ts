/** A first sync of a large company file without a server: npm run bench:simulator -- --help */
import { makeCompany } from '../src/simulator/company-file/make.js';
import type { Company } from '../src/simulator/company-file/model.js';
import { beginSession, processRequest } from '../src/simulator/company-file/process.js';
import { FACTS } from '../src/simulator/facts.js';
import { readOptions, wholeNumber } from './office/options.js';

const HELP = `npm run bench:simulator [-- options]

A first sync of a large company file without a server: how fast the simulated QuickBooks answers
and how much memory it takes, each beside its limit. Every type is read by an iterator in portions,
with lines and links, as a first sync does. Ends with 1 when a limit is missed. Takes a few minutes
and a gigabyte of memory.`;
const MB = 1_000_000;
const BYTES_PER_SECOND_MIN = 10 * MB;
const RSS_MAX = 1_000 * MB;
const PORTION = 100;
/** The mix of a company's documents and lists, in thousandths of all objects. */
const MIX: { [kind: string]: number } = {
  vendors: 20,
  customers: 20,
  jobs: 20,
  bills: 230,
  billPayments: 190,
  vendorCredits: 10,
  invoices: 140,
  payments: 130,
  creditMemos: 10,
  salesReceipts: 20,
  deposits: 50,
  checks: 80,
  cardCharges: 40,
  journalEntries: 30,
  transfers: 10,
};

type Measured = { answers: number; objects: number; bytes: number; seconds: number };

function run(): boolean {
  const { objects, seed } = readOptions(HELP, {
    objects: wholeNumber(1_000_000, 'in the company file'),
    seed: wholeNumber(1, 'makes the same company file every time'),
  });
  const size = Object.entries(MIX).map(([kind, part]) => `${kind}=${(objects / 1000) * part}`);
  const started = performance.now();
  const company = makeCompany({
    seed,
    size: `accounts=200,classes=100,items=500,${size.join(',')}`,
  });
  const count = company.lists.length + company.txns.length;
  const made = seconds(started);
  console.log(`made ${count} objects in ${made.toFixed(1)} s (${rss()} MB)`);
  const first = measure(company, 'first answer', () => render(company, 1));
  const all = measure(company, 'first sync', () => render(company, Number.POSITIVE_INFINITY));
  const speed = all.bytes / all.seconds;
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(`the books were ready after ${first.seconds.toFixed(1)} s`);
  return [
    judge('objects rendered', all.objects, '>=', objects, 1, ''),
    judge('speed', speed, '>=', BYTES_PER_SECOND_MIN, MB, ' MB/s'),
    judge('memory, peak RSS', peak, '<=', RSS_MAX, MB, ' MB'),
  ].every(Boolean);
}

function measure(company: Company, name: string, work: () => Omit<Measured, 'seconds'>): Measured {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const done = work();
  const spent = process.cpuUsage(cpu);
  const result = { ...done, seconds: seconds(started) };
  const types = new Set([...company.lists, ...company.txns].map((each) => each.type)).size;
  const text = `${result.objects} objects of ${types} types, ${result.answers} answers`;
  const busy = ((spent.user + spent.system) / 1e6).toFixed(1);
  const time = `${result.seconds.toFixed(1)} s (${busy} s of CPU)`;
  const size = `${(result.bytes / MB).toFixed(0)} MB in ${time}`;
  console.log(`${name}: ${text}, ${size} (${rss()} MB)`);
  return result;
}

/** Reads every type that the file holds, at most so many portions of each. */
function render(company: Company, portions: number): Omit<Measured, 'seconds'> {
  const session = beginSession(company);
  const total = { answers: 0, objects: 0, bytes: 0 };
  const types = new Set([...company.lists, ...company.txns].map((each) => each.type));
  for (const type of types) {
    const fact = FACTS.requests[`${type}QueryRq`];
    if (fact === undefined) continue;
    let id: string | undefined;
    for (let portion = 0; portion < portions; portion += 1) {
      const processed = processRequest(company, session, request(type, id));
      if (!('response' in processed)) throw new Error(`${type}: ${processed.reason}`);
      const head = processed.response.slice(0, 1_000);
      total.answers += 1;
      total.bytes += processed.response.length;
      total.objects += processed.response.split(`<${type}Ret>`).length - 1;
      id = /iteratorID="([^"]+)"/.exec(head)?.[1];
      const left = /iteratorRemainingCount="(\d+)"/.exec(head)?.[1];
      if (left === undefined || left === '0') break;
    }
  }
  return total;
}

function request(type: string, iteratorId: string | undefined): string {
  const model = JSON.stringify(FACTS.requests[`${type}QueryRq`]?.model ?? []);
  const has = (name: string) => model.includes(`"n":"${name}"`);
  const iterates = 'iterator' in (FACTS.requests[`${type}QueryRq`]?.attrs ?? {});
  const attributes = !iterates
    ? ''
    : iteratorId === undefined
      ? ' iterator="Start"'
      : ` iterator="Continue" iteratorID="${iteratorId}"`;
  const inside = [
    iterates ? `<MaxReturned>${PORTION}</MaxReturned>` : '',
    has('ActiveStatus') ? '<ActiveStatus>All</ActiveStatus>' : '',
    has('IncludeLineItems') ? '<IncludeLineItems>true</IncludeLineItems>' : '',
    has('IncludeLinkedTxns') ? '<IncludeLinkedTxns>true</IncludeLinkedTxns>' : '',
    has('OwnerID') ? '<OwnerID>0</OwnerID>' : '',
  ];
  const body = `<${type}QueryRq${attributes}>${inside.join('')}</${type}QueryRq>`;
  return (
    '<?xml version="1.0"?><?qbxml version="14.0"?><QBXML>' +
    `<QBXMLMsgsRq onError="stopOnError">${body}</QBXMLMsgsRq></QBXML>`
  );
}

function judge(
  name: string,
  value: number,
  sign: '<=' | '>=',
  limit: number,
  unit: number,
  text: string,
): boolean {
  const isGood = sign === '<=' ? value <= limit : value >= limit;
  const shown = (number: number) => `${Math.round((number / unit) * 10) / 10}${text}`;
  console.log(
    `${isGood ? 'good' : 'BAD '} ${name}: ${shown(value)} (limit ${sign} ${shown(limit)})`,
  );
  return isGood;
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

function rss(): number {
  return Math.round(process.memoryUsage().rss / MB);
}

process.exitCode = run() ? 0 : 1;
