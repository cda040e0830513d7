/** Experiments with message sets, identity of writes, and what a wrong request does. */
import { texts } from '../xml.js';
import { el, tx, write } from './text.js';
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

const vendor = (name: string, ...more: string[]) => write('VendorAdd', tx('Name', name), ...more);
/** The ID of a message set of this run: at most 22 characters. */
const setId = (context: Context, name: string) => `${context.tag}-${name}`;
const newId = (context: Context, name: string) => ` newMessageSetID="${setId(context, name)}"`;
const oldId = (context: Context, name: string) => ` oldMessageSetID="${setId(context, name)}"`;

const repeated: Experiment = {
  name: 'a message set sent twice',
  assumption: 'same ID, same bytes: not done again; the stored answer comes again in full',
  source: 'trust.md §9.1',
  steps: [
    (context) => ({ inside: vendor(`${context.tag} once`), set: newId(context, 'A') }),
    (context) => ({ inside: vendor(`${context.tag} once`), set: newId(context, 'A') }),
  ],
  judge: (context) => {
    const first = answerAt(context, 0);
    const second = answerAt(context, 1);
    field(first, 'ListID');
    const code = second.set.messageSetStatusCode ?? '-';
    const seen = `first ${outcome(first)}, then set ${code}, ${outcome(second)}`;
    if (first.text === second.text) return verdict(true, `${seen}, the same bytes`);
    if (outcome(second) === 'status 3100') return verdict(false, `${seen}: it was done again`);
    return verdict(
      false,
      `${seen}: ${second.text.length} characters instead of ${first.text.length}`,
    );
  },
};

const changed: Experiment = {
  name: 'a message set with other bytes',
  assumption: 'same ID, other requests: 9001, and nothing is done',
  source: 'trust.md §9.2',
  steps: [
    (context) => ({ inside: vendor(`${context.tag} other`), set: newId(context, 'A') }),
    ({ tag }) => el('VendorQueryRq', tx('FullName', `${tag} other`)),
  ],
  judge: (context) => {
    const code = answerAt(context, 0).set.messageSetStatusCode;
    const isDone = rets(answerAt(context, 1)).length > 0;
    return verdict(
      code === '9001' && !isDone,
      `set ${code ?? '-'}; the vendor ${isDone ? 'was added' : 'was not added'}`,
    );
  },
};

const asked: Experiment = {
  name: 'asking for a message set',
  assumption: 'old ID = new ID without requests gives the stored answer and keeps it',
  source: 'qbwc-protocol §6.9',
  steps: [
    (context) => ({ inside: '', set: oldId(context, 'A') + newId(context, 'A') }),
    (context) => ({ inside: '', set: oldId(context, 'A') + newId(context, 'A') }),
  ],
  judge: (context) => {
    const original = answerAt({ answers: context.of(repeated.name) }, 0);
    const codes = context.answers.map((each) => `set ${each.set.messageSetStatusCode ?? '-'}`);
    const isSame = context.answers.every((each) => each.text === original.text);
    return verdict(isSame, `${codes.join(', ')}; ${isSame ? 'the same bytes' : 'other bytes'}`);
  },
};

const cleared: Experiment = {
  name: 'clearing a message set',
  assumption: 'the old ID alone clears the set; once more is 600; asking for it is 9002',
  source: 'qbwc-protocol §6.9, trust.md §1',
  steps: [
    (context) => ({ inside: '', set: oldId(context, 'A') }),
    (context) => ({ inside: '', set: oldId(context, 'A') }),
    (context) => ({ inside: '', set: oldId(context, 'A') + newId(context, 'A') }),
  ],
  judge: ({ answers }) => {
    const codes = answers.map((each) => each.set.messageSetStatusCode ?? '-').join(', ');
    return verdict(codes === '0, 600, 9002', `sets ${codes}`);
  },
};

const GUID = (tag: string) => `{5a1e0000-0000-4000-8000-${hexOf(tag)}}`;
const twins = ({ tag }: Context) =>
  el('VendorQueryRq', tx('FullName', `${tag} twin 1`), tx('FullName', `${tag} twin 2`));
const guids = (context: Context, index: number) =>
  rets(answerAt(context, index)).map((each) => texts(each, 'ExternalGUID')[0] ?? '-');

/** Twelve hexadecimal digits of a run. */
function hexOf(tag: string): string {
  return Buffer.from(tag, 'latin1').toString('hex').slice(-12).padStart(12, '0');
}

const externalGuid: Experiment = {
  name: 'ExternalGUID twice',
  assumption: 'a second object with the same ExternalGUID is accepted; it stays through a Mod',
  source: 'trust.md §9.5',
  steps: [
    ({ tag }) => vendor(`${tag} twin 1`, tx('ExternalGUID', GUID(tag))),
    ({ tag }) => vendor(`${tag} twin 2`, tx('ExternalGUID', GUID(tag))),
    twins,
    (context) =>
      write(
        'VendorMod',
        tx('ListID', field(answerAt(context, 0), 'ListID')),
        tx('EditSequence', field(answerAt(context, 2), 'EditSequence')),
        tx('Phone', '555-0100'),
      ),
    twins,
  ],
  judge: (context) => {
    const wanted = GUID(context.tag);
    const isKept = (index: number) => {
      const found = guids(context, index);
      return found.length === 2 && found.every((each) => each.toLowerCase() === wanted);
    };
    const said = `second add: ${outcome(answerAt(context, 1))}`;
    if (guids(context, 2)[0] === '-') return verdict(false, `${said}; it is not returned`);
    return verdict(
      isKept(2) && isKept(4),
      `${said}; after the Mod: ${guids(context, 4).join(', ')}`,
    );
  },
};

const MISSING = '80FFFFFF-1000000000';

const goesOn: Experiment = {
  name: 'a set that goes on after an error',
  assumption: 'continueOnError runs the second request, stopOnError answers it with 3231',
  source: 'qbwc-protocol §6.1',
  steps: (['continueOnError', 'stopOnError'] as const).map((onError) => () => ({
    inside:
      write('VendorMod', tx('ListID', MISSING), tx('EditSequence', '1'), tx('Phone', '1')) +
      el('HostQueryRq'),
    onError,
  })),
  judge: (context) => {
    const said = [0, 1].map((index) => [0, 1].map((n) => outcome(answerAt(context, index), n)));
    const [go, stop] = said;
    const isRight = go?.[0] !== 'status 0' && go?.[1] === 'status 0' && stop?.[1] === 'status 3231';
    return verdict(isRight, `${go?.join(', ')} and ${stop?.join(', ')}`);
  },
};

const wrongWrite: Experiment = {
  name: 'a wrong value in a write',
  assumption: 'a date of the wrong form refuses this request with 30xx, not the whole set',
  source: 'qbwc-protocol §6.11',
  steps: [
    ({ tag }) => write('CustomerAdd', tx('Name', `${tag} wrong`), tx('JobStartDate', 'tomorrow')),
  ],
  judge: (context) => {
    const said = outcome(answerAt(context, 0));
    return verdict(/^status 30\d\d$/.test(said), said);
  },
};

const wrongQuery: Experiment = {
  name: 'a wrong value in a query',
  assumption: 'a time of the wrong form (…Z) in a query refuses the whole set: 0x80040400',
  source: 'qbwc-protocol §6.7, §6.11',
  steps: [() => el('VendorQueryRq', tx('FromModifiedDate', '2024-01-01T00:00:00Z'))],
  judge: (context) => {
    const said = outcome(answerAt(context, 0));
    return verdict(said === '0x80040400', said);
  },
};

const privateData: Experiment = {
  name: 'private data on the company',
  assumption: 'an application may define and keep private data on the Company object',
  source: 'trust.md §9.7',
  steps: [
    ({ ownerId, tag }) =>
      write(
        'DataExtDefAdd',
        tx('OwnerID', ownerId),
        tx('DataExtName', `Marker ${tag}`),
        tx('DataExtType', 'STR255TYPE'),
        tx('AssignToObject', 'Company'),
      ),
    ({ ownerId, tag }) =>
      write(
        'DataExtAdd',
        tx('OwnerID', ownerId),
        tx('DataExtName', `Marker ${tag}`),
        tx('OtherDataExtType', 'Company'),
        tx('DataExtValue', 'epoch.1'),
      ),
    ({ ownerId }) => el('CompanyQueryRq', tx('OwnerID', ownerId)),
    ({ ownerId, tag }) =>
      el('DataExtDefDelRq', tx('OwnerID', ownerId), tx('DataExtName', `Marker ${tag}`)),
  ],
  judge: (context) => {
    const said = [0, 1, 3].map((index) => outcome(answerAt(context, index))).join(', ');
    const company = rets(answerAt(context, 2))[0];
    if (company === undefined) throw new Unclear(`no CompanyRet: ${said}`);
    const values = company.children
      .filter((each) => each.name === 'DataExtRet')
      .map((each) => texts(each, 'DataExtValue')[0]);
    const isThere = values.includes('epoch.1');
    return verdict(isThere, `${said}; the value ${isThere ? 'came back' : 'did not come back'}`);
  },
};

export const SETS: readonly Experiment[] = [
  repeated,
  changed,
  asked,
  cleared,
  externalGuid,
  goesOn,
  wrongWrite,
  wrongQuery,
  privateData,
];
