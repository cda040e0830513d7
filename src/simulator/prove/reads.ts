/** Experiments that read: counts, iterators, filters, clocks, characters. */
import { texts } from '../xml.js';
import { el, escapeText, tx, write } from './text.js';
import {
  answerAt,
  type Context,
  type Experiment,
  field,
  outcome,
  rets,
  Unclear,
  verdict,
} from './types.js';

const all = (attributes: string) =>
  el(`VendorQueryRq${attributes}`, tx('ActiveStatus', 'All'), tx('IncludeRetElement', 'ListID'));

const counts: Experiment = {
  name: 'metaData counts',
  assumption: 'MetaDataOnly gives the exact number of objects',
  source: 'assumptions.md, QuickBooks',
  steps: [() => all(' metaData="MetaDataOnly"'), () => all('')],
  judge: (context) => {
    const told = answerAt(context, 0).responses[0]?.attributes.retCount;
    const counted = rets(answerAt(context, 1)).length;
    return verdict(told === String(counted), `retCount ${told ?? '-'}, counted ${counted}`);
  },
};

const page = (attributes: string) =>
  el(
    `VendorQueryRq${attributes}`,
    tx('MaxReturned', '1'),
    tx('ActiveStatus', 'All'),
    tx('IncludeRetElement', 'ListID'),
  );

const iterator: Experiment = {
  name: 'an iterator in the next session',
  assumption: 'an iterator ends with its session: Continue in the next one is 3391',
  source: 'qbwc-protocol §6.3',
  steps: [
    () => page(' iterator="Start"'),
    'new session',
    (context) => {
      const id = answerAt(context, 0).responses[0]?.attributes.iteratorID;
      if (id === undefined) throw new Unclear('Start gave no iteratorID');
      const attributes = ` iterator="Continue" iteratorID="${escapeText(id)}"`;
      return el(`VendorQueryRq${attributes}`, tx('MaxReturned', '1'));
    },
  ],
  judge: (context) => {
    const said = outcome(answerAt(context, 1));
    return verdict(said === 'status 3391', said);
  },
};

const capped: Experiment = {
  name: 'MaxReturned without an iterator',
  assumption: 'gives that many objects and neither an iteratorID nor a way to the next',
  source: 'qbwc-protocol §6.3',
  steps: [() => page('')],
  judge: (context) => {
    const attributes = answerAt(context, 0).responses[0]?.attributes ?? {};
    const count = rets(answerAt(context, 0)).length;
    const names = Object.keys(attributes).filter((name) => name.startsWith('iterator'));
    return verdict(
      count === 1 && names.length === 0,
      `${outcome(answerAt(context, 0))}, ${count} objects, ${names.join(' and ') || 'no iterator'}`,
    );
  },
};

/** Local time without its offset, which is wrong for half of the year. §6.7 */
const local = (stamp: string) => stamp.slice(0, 19);

const inclusive: Experiment = {
  name: 'FromModifiedDate and ToModifiedDate',
  assumption: 'both are inclusive: an object changed in that very second comes',
  source: 'qbwc-protocol §6.4',
  steps: [
    ({ tag }) => write('VendorAdd', tx('Name', `${tag} second`)),
    (context) => {
      const at = local(field(answerAt(context, 0), 'TimeModified'));
      return el(
        'VendorQueryRq',
        tx('ActiveStatus', 'All'),
        tx('FromModifiedDate', at),
        tx('ToModifiedDate', at),
      );
    },
  ],
  judge: (context) => {
    const id = field(answerAt(context, 0), 'ListID');
    const found = rets(answerAt(context, 1)).some((each) => texts(each, 'ListID')[0] === id);
    return verdict(found, `${outcome(answerAt(context, 1))}, ${found ? 'it came' : 'it did not'}`);
  },
};

const offset: Experiment = {
  name: 'the offset in summer',
  assumption: 'the offset is that of winter all the year, also while daylight saving holds',
  source: 'qbwc-protocol §6.7',
  steps: [
    () => el('AccountQueryRq', tx('ActiveStatus', 'All'), ...times('ListID')),
    () => el('VendorQueryRq', tx('ActiveStatus', 'All'), ...times('ListID')),
    () => el('BillQueryRq', ...times('TxnID')),
  ],
  judge: (context) => {
    const stamps = context.answers.flatMap((each) =>
      rets(each).flatMap((ret) => [...texts(ret, 'TimeCreated'), ...texts(ret, 'TimeModified')]),
    );
    const of = (months: readonly string[]) =>
      [
        ...new Set(
          stamps.filter((each) => months.includes(each.slice(5, 7))).map((s) => s.slice(19)),
        ),
      ].sort();
    const summer = of(['05', '06', '07', '08']);
    const winter = of(['12', '01', '02']);
    const seen = `winter ${winter.join(' ') || '-'}, May to August ${summer.join(' ') || '-'}`;
    if (summer.length === 0 || winter.length === 0) {
      throw new Unclear(`${seen}: stamps of both halves of a year are needed (set the PC's clock)`);
    }
    return verdict(summer.join() === winter.join(), seen);
  },
};

function times(key: string): string[] {
  return [key, 'TimeCreated', 'TimeModified'].map((name) => tx('IncludeRetElement', name));
}

const lastRestore: Experiment = {
  name: 'LastRestoreTime',
  assumption: 'a time with offset; 1970-01-01 when the file was never restored',
  source: 'trust.md §9.6 (read only; restore a backup and run again to see it move)',
  steps: [() => el('CompanyActivityQueryRq')],
  judge: (context) => {
    const seen = field(answerAt(context, 0), 'LastRestoreTime');
    return verdict(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(seen), seen);
  },
};

function characters(name: string, text: string, assumption: string, kept: boolean): Experiment {
  return {
    name: `characters: ${name}`,
    assumption,
    source: 'qbwc-protocol §6.8',
    steps: [({ tag }) => write('VendorAdd', tx('Name', `${tag} ${text}`))],
    judge: (context) => {
      const answer = answerAt(context, 0);
      const ret = rets(answer)[0];
      if (ret === undefined) return verdict(!kept, `${outcome(answer)} ${answer.message}`.trim());
      const now = (texts(ret, 'Name')[0] ?? '').slice(context.tag.length + 1);
      return verdict((now === text) === kept, `kept as '${now}'`);
    },
  };
}

const stamp: Experiment = {
  name: 'the FileID in the company data',
  assumption: 'the first call of a session carries the FileID under the OwnerID of the .qwc',
  source: 'qbwc-protocol §2.1',
  steps: [({ ownerId }) => el('CompanyQueryRq', tx('OwnerID', ownerId))],
  judge: ({ hcp, fileId, answers }) => {
    const told = hcp.toLowerCase().includes(fileId.toLowerCase());
    const asked = answers[0]?.text.toLowerCase().includes(fileId.toLowerCase()) === true;
    const yes = (is: boolean) => (is ? 'yes' : 'no');
    return verdict(told, `in strHCPResponse: ${yes(told)}; in a CompanyQuery: ${yes(asked)}`);
  },
};

const noOp: Experiment = {
  name: 'an empty answer and NoOp',
  assumption: 'after "" it asks getLastError; after NoOp it waits (5 s) and asks again',
  source: 'qbwc-protocol §2.4, §2.6',
  steps: ['wait', () => el('HostQueryRq')],
  judge: ({ calls }) => {
    const at = calls.findIndex((each) => each.method === 'getLastError');
    const [told, after] = [calls[at], calls[at + 1]];
    const seconds = told && after ? Math.round((after.at - told.at) / 100) / 10 : 0;
    const isSame = after?.method === 'sendRequestXML';
    return verdict(isSame, `${after?.method ?? 'nothing'} after ${seconds} s`);
  },
};

const negative: Experiment = {
  name: 'a negative number',
  assumption: 'after −1 it asks getLastError, then closes, though work is left',
  source: 'trust.md §9.10',
  steps: [() => ({ inside: el('HostQueryRq'), reply: -1 }), () => el('HostQueryRq')],
  judge: (context) => {
    const methods = methodsAfter(context, 'receiveResponseXML').slice(0, 2);
    const isRight = methods.join() === 'getLastError,closeConnection';
    return verdict(isRight, `then ${methods.join(', ') || 'nothing'}`);
  },
};

function methodsAfter({ calls }: Context, method: string): string[] {
  const at = calls.findIndex((each) => each.method === method);
  return at < 0 ? [] : calls.slice(at + 1).map((each) => each.method);
}

export const READS: readonly Experiment[] = [
  stamp,
  lastRestore,
  counts,
  capped,
  inclusive,
  offset,
  characters('é', 'Café', 'Latin-1 letters are kept', true),
  characters('€', 'Ten €', 'characters of Windows-1252 beyond Latin-1 are kept', true),
  characters('emoji', 'Sun 😀', 'characters beyond Windows-1252 are refused or replaced', false),
  noOp,
  iterator,
  negative,
];
