/** Experiments with documents and names: what moves TimeModified, what deletions say. */
import { deleteTxn } from '../company-file/person.js';
import { el, ref, tx, write } from './text.js';
import {
  type Answer,
  answerAt,
  type Context,
  type Experiment,
  field,
  type Judgement,
  outcome,
  rets,
  Unclear,
  verdict,
} from './types.js';

const GROUND = 'own accounts';
const STAMPS = ['TimeModified', 'EditSequence'] as const;
const DELETED_TYPES = ['Bill', 'Check', 'Deposit', 'JournalEntry', 'BillPaymentCheck'];

const account = (name: string, type: string) =>
  write('AccountAdd', tx('Name', name), tx('AccountType', type));
const vendor = (name: string) => write('VendorAdd', tx('Name', name));
const byId = (query: string, key: string, id: string) => el(`${query}Rq`, tx(key, id));
const id = (context: Context, index: number, name: string) => field(answerAt(context, index), name);
/** ListID of the account that the first experiment added: 0 bank, 1 second bank, 2 expense. */
const groundId = (context: Context, index: number) =>
  field(answerAt({ answers: context.of(GROUND) }, index), 'ListID');

const bill = (context: Context, vendorId: string) =>
  write(
    'BillAdd',
    ref('VendorRef', vendorId),
    el('ExpenseLineAdd', ref('AccountRef', groundId(context, 2)), tx('Amount', '40.00')),
  );

/** Which of TimeModified and EditSequence differ between two answers. */
function moved(before: Answer, after: Answer): readonly string[] {
  return STAMPS.filter((name) => field(before, name) !== field(after, name));
}

/** Judges 'nothing moves': the stamps of one object in two answers. */
function stays(context: Context, what: string, before: number, after: number): Judgement {
  const names = moved(answerAt(context, before), answerAt(context, after));
  const seen = names.length === 0 ? 'neither stamp moved' : `${names.join(' and ')} moved`;
  return verdict(names.length === 0, `${what}: ${seen}`);
}

const ground: Experiment = {
  name: GROUND,
  assumption: 'an application may add accounts; the other experiments use them',
  source: 'qbwc-protocol §6.3',
  steps: [
    ({ tag }) => account(`${tag} bank`, 'Bank'),
    ({ tag }) => account(`${tag} second`, 'Bank'),
    ({ tag }) => account(`${tag} costs`, 'Expense'),
  ],
  judge: ({ answers }) => {
    const said = answers.map((answer) => outcome(answer));
    return verdict(
      said.every((each) => each === 'status 0'),
      said.join(', '),
    );
  },
};

const payment: Experiment = {
  name: 'a payment and its bill',
  assumption: 'a payment moves neither TimeModified nor EditSequence of the bill it pays',
  source: 'assumptions.md, QuickBooks: paid states move without TimeModified',
  steps: [
    ({ tag }) => vendor(`${tag} paid`),
    (context) => bill(context, id(context, 0, 'ListID')),
    'wait',
    (context) =>
      write(
        'BillPaymentCheckAdd',
        ref('PayeeEntityRef', id(context, 0, 'ListID')),
        ref('BankAccountRef', groundId(context, 0)),
        tx('RefNumber', '1'),
        el('AppliedToTxnAdd', tx('TxnID', id(context, 1, 'TxnID')), tx('PaymentAmount', '10.00')),
      ),
    (context) => byId('BillQuery', 'TxnID', id(context, 1, 'TxnID')),
  ],
  judge: (context) => {
    field(answerAt(context, 2), 'TxnID');
    return stays(context, 'the bill', 1, 3);
  },
};

const balance: Experiment = {
  name: 'a balance and its vendor',
  assumption: "a bill moves the Balance of its vendor, not the vendor's TimeModified",
  source: 'assumptions.md, QuickBooks: balances move without TimeModified',
  steps: [
    ({ tag }) => vendor(`${tag} owed`),
    'wait',
    (context) => bill(context, id(context, 0, 'ListID')),
    (context) => byId('VendorQuery', 'ListID', id(context, 0, 'ListID')),
  ],
  judge: (context) => {
    const now = field(answerAt(context, 2), 'Balance');
    if (Number(now) !== 40) return verdict(false, `the balance is ${now}, not 40.00`);
    return stays(context, 'the vendor, whose balance moved', 0, 2);
  },
};

const renamedVendor: Experiment = {
  name: 'a rename and documents',
  assumption: 'a rename shows in the documents at once and does not move their TimeModified',
  source: 'assumptions.md, QuickBooks: names move without TimeModified',
  steps: [
    ({ tag }) => vendor(`${tag} old name`),
    (context) => bill(context, id(context, 0, 'ListID')),
    (context) => byId('VendorQuery', 'ListID', id(context, 0, 'ListID')),
    'wait',
    (context) =>
      write(
        'VendorMod',
        tx('ListID', id(context, 0, 'ListID')),
        tx('EditSequence', id(context, 2, 'EditSequence')),
        tx('Name', `${context.tag} new name`),
      ),
    (context) => byId('BillQuery', 'TxnID', id(context, 1, 'TxnID')),
  ],
  judge: (context) => {
    const names = rets(answerAt(context, 4))[0]?.children.find((each) => each.name === 'VendorRef');
    const now = names?.children.find((each) => each.name === 'FullName')?.text;
    if (now !== `${context.tag} new name`) throw new Unclear(`the bill names '${now}'`);
    return stays(context, 'the bill, which has the new name', 1, 4);
  },
};

const customer = (name: string, parent?: string) =>
  write(
    'CustomerAdd',
    tx('Name', name),
    ...(parent === undefined ? [] : [ref('ParentRef', parent)]),
  );

const renamedParent: Experiment = {
  name: 'a rename and descendants',
  assumption: "renaming a customer moves its jobs' FullName, not their TimeModified",
  source: 'assumptions.md, QuickBooks: names of parents move without TimeModified',
  steps: [
    ({ tag }) => customer(`${tag} parent`),
    (context) => customer('job', id(context, 0, 'ListID')),
    (context) => byId('CustomerQuery', 'ListID', id(context, 0, 'ListID')),
    'wait',
    (context) =>
      write(
        'CustomerMod',
        tx('ListID', id(context, 0, 'ListID')),
        tx('EditSequence', id(context, 2, 'EditSequence')),
        tx('Name', `${context.tag} parent 2`),
      ),
    (context) => byId('CustomerQuery', 'ListID', id(context, 1, 'ListID')),
  ],
  judge: (context) => {
    const now = field(answerAt(context, 4), 'FullName');
    if (now !== `${context.tag} parent 2:job`) throw new Unclear(`the job is called '${now}'`);
    return stays(context, 'the job, which has the new FullName', 1, 4);
  },
};

const transfer: Experiment = {
  name: 'a deleted transfer',
  assumption: 'a deleted transfer is reported by no TxnDeletedQuery; TransferQuery says 500 or 1',
  source: 'qbwc-protocol §6.5: TxnDelType has no Transfer',
  steps: [
    (context) =>
      write(
        'TransferAdd',
        ref('TransferFromAccountRef', groundId(context, 0)),
        ref('TransferToAccountRef', groundId(context, 1)),
        tx('Amount', '12.34'),
        tx('Memo', `${context.tag} delete me`),
      ),
    {
      person: (context) =>
        `open the register of the account '${context.tag} bank', delete the transfer of ` +
        `12.34 (${field(answerAt(context, 0), 'Memo')}), then click Update Selected`,
      replay: (context, company) => deleteTxn(company, id(context, 0, 'TxnID')),
    },
    (context) => byId('TransferQuery', 'TxnID', id(context, 0, 'TxnID')),
    () => el('TxnDeletedQueryRq', ...DELETED_TYPES.map((type) => tx('TxnDelType', type))),
  ],
  judge: (context) => {
    const gone = answerAt(context, 1);
    if (rets(gone).length > 0) throw new Unclear('the transfer was not deleted');
    const said = outcome(gone);
    const deleted = answerAt(context, 2);
    const isTold = deleted.text.includes(`>${id(context, 0, 'TxnID')}<`);
    const isGone = said === 'status 500' || said === 'status 1';
    return verdict(
      isGone && !isTold,
      `TransferQuery: ${said}; TxnDeletedQuery ${isTold ? 'names it' : 'does not name it'}`,
    );
  },
};

export const BOOKS: readonly Experiment[] = [
  ground,
  payment,
  balance,
  renamedVendor,
  renamedParent,
  transfer,
];
