/** Scenarios of the person at the PC and of QuickBooks' refusals. */
import { HRESULTS } from './hresults.js';
import type { Stage } from './scenario.js';
import { afterActions, type Scenario, withFaults } from './scenario.js';

const TERMS = '<TermsQueryRq requestID="1"/>';

/** A first update, something happens, more updates: the shape of most stories. */
function story(...actions: string[]): Pick<Scenario, 'play'> {
  return {
    play: async ({ office, send }) => {
      await office.updateUntilIdle();
      for (const action of actions) office.person(action);
      send(TERMS);
      await office.updateUntilIdle();
    },
  };
}

const pc = (name: string, line: string, codes: string[], more: Partial<Scenario>): Scenario => ({
  kind: 'pc',
  name,
  line,
  codes,
  ...more,
});

/** A server that names the path which it saw in the first update. */
async function namesPath({ office, send, showcase }: Stage, ...actions: string[]): Promise<void> {
  await office.updateUntilIdle();
  if (showcase) showcase.companyFile = office.company().filePath;
  for (const action of actions) office.person(action);
  send(TERMS);
  await office.updateUntilIdle();
}

const BEGIN = ['QBWC1013', 'QBWC1031'];

const PEOPLE: readonly Scenario[] = [
  pc('plain', 'nothing goes wrong', ['0'], {}),
  pc('edits', 'a person edits the books between updates', [], story('edit', 'edit:10')),
  pc('edits-during', 'a person edits the books while an update runs', [], {
    showcase: { requests: [TERMS, TERMS, TERMS] },
    play: async ({ office }) => {
      await office.updateUntilIdle({ during: () => office.person('edit:2') });
    },
  }),
  pc('merge', 'two names become one', [], story('edit:count=2,kind=merge')),
  pc('rename', 'names change, with them everything below', [], story('edit:count=3,kind=rename')),
  pc('wrong-file', 'another company is open behind the .qwc', [], story('open-other')),
  pc('other-file-open', 'the named company file is not the one that is open', ['0x8004040A'], {
    play: (stage) => namesPath(stage, 'open-other'),
  }),
  pc('file-gone', 'the named company file is not where it was', ['0x80040403'], {
    play: (stage) => namesPath(stage, 'move'),
  }),
  pc('moved', 'the company file lies in another folder', [], story('move')),
  pc('renamed', 'the company file has another name', [], story('rename-file')),
  pc('renamed-company', 'the company has another name', [], story('rename-company')),
  pc('restored', 'an earlier backup is restored', [], story('backup', 'edit', 'restore')),
  pc('restored-twice', 'an earlier backup, then the later state again', [], {
    play: async ({ office, send }) => {
      await office.updateUntilIdle();
      office.person('backup');
      office.person('edit');
      for (const name of ['backup', 'last']) {
        send(TERMS);
        await office.updateUntilIdle();
        office.person('restore', { name });
      }
      send(TERMS);
      await office.updateUntilIdle();
    },
  }),
  pc('copied', 'a copy of the company file is opened and worked in', [], {
    ...story('copy', 'edit', 'open:Copy of', 'edit'),
  }),
  pc('condensed', 'old transactions vanish without a deletion', [], story('condense')),
  pc('clock-back', 'the clock is set a day back', [], story('clock:-86400', 'edit')),
  pc('clock-forward', 'the clock is set a day forward', [], story('clock', 'edit')),
  pc('zone', 'the PC moves to another time zone', [], story('zone:1', 'edit')),
  pc(
    'no-summer',
    'daylight saving is switched off',
    [],
    story('zone:hours=-8,summer=none', 'edit'),
  ),
  pc('sleep', 'the PC sleeps for a day', [], story('sleep', 'edit')),
  pc('second-pc', 'two PCs with the same .qwc take turns', [], {
    play: async ({ office, send }) => {
      await office.updateUntilIdle();
      office.person('second-pc');
      for (const name of ['SECOND-PC', 'SIMULATOR-PC', 'SECOND-PC']) {
        send(TERMS);
        await office.update({ pc: name });
      }
    },
  }),
  pc('second-pc-locked', "another PC's update died and left its mark on the file", [], {
    play: async ({ office }) => {
      office.person('second-pc');
      office.plan(['kill@4']);
      await office.update({ pc: 'SECOND-PC' });
      await office.update();
    },
  }),
];

const IN_THE_WAY: readonly Scenario[] = [
  pc('dialog-open', 'a dialog is open', ['0x80040414', ...BEGIN], afterActions('dialog')),
  pc('dialog-during', 'a dialog opens while the update runs', ['0x80040414'], {
    showcase: { requests: [TERMS, TERMS] },
    play: async ({ office }) => {
      await office.updateUntilIdle({ during: () => office.person('dialog') });
    },
  }),
  pc('quickbooks-closed', 'QuickBooks is closed, no file is named', ['0x80040416'], {
    ...afterActions('quit'),
  }),
  pc('no-file-open', 'QuickBooks has no file open', ['0x80040417'], afterActions('close-file')),
  pc('quickbooks-starting', 'QuickBooks is not ready yet', ['0x80040424'], {
    ...afterActions('starting'),
  }),
  pc('switched-mode', 'single-user became multi-user', ['0x80040410'], {
    ...afterActions('switch-mode'),
  }),
  pc('access-denied', 'the administrator takes the permission away', ['0x80040420'], {
    ...afterActions('certificate:no'),
  }),
  pc('access-asks', 'QuickBooks asks each time and nobody answers', ['0x80040420'], {
    ...afterActions('certificate:ask'),
  }),
  pc('access-when-open', 'allowed only while the file is open', ['0x8004041D'], {
    play: (stage) => namesPath(stage, 'certificate:when-open', 'quit'),
  }),
  pc('access-always', 'allowed even if QuickBooks is closed', ['0'], {
    play: (stage) => namesPath(stage, 'certificate:always', 'quit'),
  }),
  pc('certificate-no', 'the question of the first import is answered with No', ['QBWC1039'], {
    before: ['certificate:no'],
  }),
  pc('quits-during', 'QuickBooks is quit while the update runs', ['0x8004040D'], {
    showcase: { requests: [TERMS, TERMS] },
    play: async ({ office }) => {
      await office.updateUntilIdle({ during: () => office.person('quit') });
    },
  }),
];

/** HRESULTs that are made by what a request holds, or by scenarios of their own. */
const MADE_OTHERWISE = new Set(['0x80040400', '0x80040413', '0x80040423', '0x8004040D']);
/** HRESULTs of ProcessRequest; all others are of BeginSession. Source: qbwc-protocol §5 */
const OF_PROCESS = new Set(['0x8004040C', '0x8004040E', '0x80040425', '0x80040428', '0x80040429']);

/** One scenario for each HRESULT, whether or not there is a story that leads to it. */
const REFUSALS: readonly Scenario[] = HRESULTS.filter((code) => !MADE_OTHERWISE.has(code)).map(
  (code): Scenario => {
    const short = code.replace(/^0x8/, '8').toLowerCase();
    return OF_PROCESS.has(code)
      ? pc(`process-${short}`, `QuickBooks answers a request with ${code}`, [code], {
          ...withFaults(`hresult@0:${code}`),
        })
      : pc(`begin-${short}`, `BeginSession fails with ${code}`, [code, ...BEGIN], {
          ...afterActions(`hresult:${code}`),
        });
  },
);

export const PC_SCENARIOS: readonly Scenario[] = [...PEOPLE, ...IN_THE_WAY, ...REFUSALS];
