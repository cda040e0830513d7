/** Scenarios of the Web Connector and of the wire: its own codes, one after the other. */
import { FAULT_KINDS, FAULT_LINES, type Fault, type FaultKind } from './faults.js';
import { afterActions, type Scenario, withFaults } from './scenario.js';
import { exitConnector } from './schedule.js';
import { envelopeOfNothing, type Reply } from './showcase.js';
import { TROUBLES, type Trouble } from './trouble.js';

const TERMS = '<TermsQueryRq requestID="1"/>';

/** Codes each fault leads to at the call it is planned for (4: receiveResponseXML). */
const FAULT_CODES: Record<FaultKind, string[]> = {
  'drop-before': ['QBWC1042'],
  'drop-during': ['QBWC1042'],
  'drop-after': ['QBWC1042'],
  'send-twice': [],
  kill: [],
  'truncate-response': [],
  hresult: ['0x80040414'],
  reset: ['QBWC1042'],
  slow: [],
  'cut-reply': ['QBWC1042'],
  delay: [],
  reorder: [],
  replay: [],
  'hresult-after': ['0x80040402'],
  crash: ['0x800706BA', '0x8004040D'],
  'forget-iterators': [],
};

const WIRE: readonly Scenario[] = FAULT_KINDS.map((kind): Scenario => {
  const fault: Fault = { kind, at: 4 };
  return {
    kind: 'pc',
    name: `fault-${kind}`,
    line: FAULT_LINES[kind],
    codes: FAULT_CODES[kind],
    showcase: { requests: [TERMS, TERMS, TERMS] },
    ...withFaults(fault),
  };
});

const ofTrouble = (name: Trouble): Scenario => ({
  kind: 'pc',
  name: `trouble-${name}`,
  line: TROUBLES[name].text,
  codes: [TROUBLES[name].code],
  ...(TROUBLES[name].when === 'import' || TROUBLES[name].when === 'start'
    ? { troubles: [name] }
    : afterActions(`trouble:${name}`)),
});

const WINDOW: readonly Scenario[] = [
  {
    kind: 'pc',
    name: 'password-lost',
    line: 'a new Windows profile does not know the password',
    codes: ['QBWC1030'],
    ...afterActions('forget-password'),
  },
  {
    kind: 'pc',
    name: 'wrong-password',
    line: 'the typed password is wrong',
    codes: ['QBWC1040'],
    ...afterActions('type-password:wrong'),
  },
  {
    kind: 'pc',
    name: 'update-lock',
    line: 'the Web Connector hangs in an update, so the next one does not start',
    codes: [],
    ...afterActions('hang'),
  },
  {
    kind: 'pc',
    name: 'nothing-selected',
    line: '"Update Selected" with nothing ticked',
    codes: ['QBWC1016'],
    play: async ({ office }) => {
      for (const app of office.office.pcs[0].connector.apps) app.isSelected = false;
      await office.updateSelected();
    },
  },
  {
    kind: 'pc',
    name: 'nothing-loaded',
    line: '"Update Selected" with no application loaded',
    codes: ['QBWC1018'],
    play: async ({ office }) => {
      office.office.pcs[0].connector.apps.length = 0;
      await office.updateSelected();
    },
  },
  {
    kind: 'pc',
    name: 'selected-failed',
    line: '"Update Selected" while a dialog is open: the list of what failed',
    codes: ['QBWC1013', 'QBWC1017'],
    play: async ({ office }) => {
      office.person('dialog');
      await office.updateSelected();
    },
  },
  {
    kind: 'pc',
    name: 'exit',
    line: 'the Web Connector is closed although updates are scheduled',
    codes: ['QBWC1020'],
    play: async ({ office }) => {
      const code = exitConnector(office.office.pcs[0].connector);
      if (code !== undefined) office.note(code);
    },
  },
  {
    kind: 'pc',
    name: 'auto-run',
    line: 'Auto-Run for two hours of the PC, every ten minutes',
    codes: [],
    play: async ({ office, send, say }) => {
      send(...Array.from({ length: 20 }, () => TERMS));
      office.person('schedule:10');
      const results = await office.passTime(7200);
      say(`${results.length} updates in two hours`);
    },
  },
];

/** Reply bytes that .NET can't read. */
const broken: Reply = { body: '<html>an error page</html>', type: 'text/html' };

const server = (
  name: string,
  line: string,
  codes: string[],
  replies: { [method: string]: Reply },
  more: Partial<Scenario> = {},
): Scenario => ({ kind: 'server', name, line, codes, showcase: { replies }, ...more });

const SERVER: readonly Scenario[] = [
  server('authenticate-broken', 'authenticate answers an HTML page', ['QBWC1012'], {
    authenticate: broken,
  }),
  server('authenticate-short', 'authenticate answers one item', ['QBWC1012'], {
    authenticate: ['T'],
  }),
  server('busy', 'authenticate answers busy', [], { authenticate: ['T', 'busy'] }),
  server('postponed', 'authenticate postpones by an hour', [], {
    authenticate: ['T', '', '3600', ''],
  }),
  server('minimum', 'authenticate sets the smallest distance to an hour', [], {
    authenticate: ['T', '', '', '3600'],
  }),
  server('client-version-broken', 'clientVersion fails: logged, the update goes on', ['QBWC1036'], {
    clientVersion: broken,
  }),
  server('client-too-old', 'clientVersion answers E:', ['QBWC1037'], { clientVersion: 'E:old' }),
  server('client-nonsense', 'clientVersion answers nonsense', ['QBWC1046'], {
    clientVersion: 'nonsense',
  }),
  server('send-broken', 'sendRequestXML answers an HTML page', ['QBWC1041'], {
    sendRequestXML: broken,
  }),
  server('receive-broken', 'receiveResponseXML answers an HTML page', ['QBWC1042'], {
    receiveResponseXML: broken,
  }),
  server('receive-negative', 'receiveResponseXML answers -1', ['QBWC1031'], {
    receiveResponseXML: '-1',
  }),
  server('last-error-broken', 'getLastError answers an HTML page', ['QBWC1043'], {
    receiveResponseXML: '-1',
    getLastError: broken,
  }),
  server('close-broken', 'closeConnection answers an HTML page', ['QBWC1044'], {
    closeConnection: broken,
  }),
  server(
    'connection-error-broken',
    'connectionError answers an HTML page',
    ['QBWC1045'],
    {
      connectionError: broken,
    },
    afterActions('dialog'),
  ),
  server('empty-body', 'authenticate answers an envelope without a result', ['QBWC1012'], {
    authenticate: { body: envelopeOfNothing() },
  }),
  server('interactive', 'the server wants interactive mode; nobody is there', ['QBWC1031'], {
    sendRequestXML: '',
    getLastError: 'Interactive mode',
    getInteractiveURL: 'http://localhost/interactive',
  }),
];

const host = (text: string, element: string, address: string) =>
  text.replace(new RegExp(`<${element}>[^<]*</${element}>`), `<${element}>${address}</${element}>`);

const imported = (name: string, line: string, code: string, more: Partial<Scenario>): Scenario => ({
  kind: 'server',
  name,
  line,
  codes: [code],
  ...more,
});

const IMPORT: readonly Scenario[] = [
  imported('import-domains', 'AppURL and AppSupport are in different domains', 'QBWC1000', {
    qwc: (text) =>
      host(host(text, 'AppURL', 'https://a.example/q'), 'AppSupport', 'https://b.test/s'),
  }),
  imported('import-app-address', 'AppURL names an IP address', 'QBWC1001', {
    qwc: (text) => host(text, 'AppURL', 'https://127.0.0.1/q'),
  }),
  imported('import-support-address', 'AppSupport names an IP address', 'QBWC1002', {
    qwc: (text) => host(text, 'AppSupport', 'http://127.0.0.1/s'),
  }),
  imported('import-support-missing', 'the support page answers 404', 'QBWC1003', {
    showcase: { supportStatus: 404 },
  }),
  imported('import-support-down', 'the support page can not be fetched', 'QBWC1004', {
    qwc: (text) => host(text, 'AppSupport', 'http://localhost:1/s'),
  }),
  imported('import-http', 'AppURL of another machine is http', 'QBWC1010', {
    qwc: (text) => host(text, 'AppURL', 'http://a.example/q'),
  }),
  imported('import-broken', 'the .qwc lacks an element', 'QBWC1039', {
    qwc: (text) => text.replace(/<UserName>.*<\/UserName>/, ''),
  }),
  imported('import-certificate', 'GET on the address answers 405', 'QBWC1048', {
    showcase: { appStatus: 405 },
  }),
];

export const CONNECTOR_SCENARIOS: readonly Scenario[] = [
  ...WIRE,
  ...WINDOW,
  ...(Object.keys(TROUBLES) as Trouble[]).map(ofTrouble),
  ...IMPORT,
  ...SERVER,
];
