/**
 * What can be broken at the Web Connector itself, with the code it shows then. These codes never
 * reach the server; a person at the PC sees them. Source: qbwc-protocol §4
 */

type Fact = {
  code: string;
  /** When it shows: at the start of the program, on import, before, in or after an update. */
  when: 'start' | 'import' | 'before' | 'hcp' | 'after';
  text: string;
};

export const TROUBLES = {
  'log-missing': { code: 'QBWC1005', when: 'start', text: 'The log file is missing.' },
  'cannot-start': { code: 'QBWC1006', when: 'start', text: 'The Web Connector could not start.' },
  'log-read-only': { code: 'QBWC1033', when: 'start', text: 'The log file is not writable.' },
  'log-broken': { code: 'QBWC1085', when: 'start', text: 'There is a problem with the log file.' },
  'no-request-processor': {
    code: 'QBWC1021',
    when: 'start',
    text: 'The newest version of QBXMLRP was not found.',
  },
  'connect-failed': { code: 'QBWC1008', when: 'import', text: 'Could not connect to QuickBooks.' },
  'connect-failed-twice': {
    code: 'QBWC1007',
    when: 'import',
    text: 'The second attempt to connect to QuickBooks failed.',
  },
  'connect-cancelled': {
    code: 'QBWC1009',
    when: 'import',
    text: 'The user cancelled the connection to QuickBooks.',
  },
  'file-id-connect-failed': {
    code: 'QBWC1022',
    when: 'import',
    text: 'Could not connect to QuickBooks to look for the FileID.',
  },
  'file-id-connect-failed-twice': {
    code: 'QBWC1023',
    when: 'import',
    text: 'The second attempt to connect to QuickBooks for the FileID failed.',
  },
  'file-id-cancelled': {
    code: 'QBWC1024',
    when: 'import',
    text: 'The user cancelled the search for the FileID.',
  },
  'file-id-search-failed': {
    code: 'QBWC1025',
    when: 'import',
    text: 'The search for the FileID failed.',
  },
  'file-id-refused': {
    code: 'QBWC1026',
    when: 'import',
    text: 'QuickBooks returned a status other than 0 when the FileID was added.',
  },
  'file-id-exception': {
    code: 'QBWC1027',
    when: 'import',
    text: 'There was an exception when the FileID was added.',
  },
  'auth-flags': { code: 'QBWC1034', when: 'import', text: 'AuthFlags could not be set.' },
  'no-localhost': { code: 'QBWC1035', when: 'import', text: "'localhost' does not resolve." },
  'view-out-of-sync': {
    code: 'QBWC1011',
    when: 'before',
    text: 'The application is not in the registry.',
  },
  'registry-entry-gone': {
    code: 'QBWC1032',
    when: 'before',
    text: 'The scheduled application is not in the registry.',
  },
  'cannot-encrypt': {
    code: 'QBWC1028',
    when: 'import',
    text: 'The password could not be encrypted.',
  },
  'cannot-decrypt': {
    code: 'QBWC1029',
    when: 'before',
    text: 'The password could not be decrypted.',
  },
  'master-key': {
    code: 'QBWC1038',
    when: 'before',
    text: 'The master key was cancelled or wrong.',
  },
  'hcp-failed': {
    code: 'QBWC1014',
    when: 'hcp',
    text: 'The query for host, company and preferences failed.',
  },
  'end-session': {
    code: 'QBWC1015',
    when: 'after',
    text: 'There was an exception in EndSession; the update itself was complete.',
  },
} as const satisfies { [name: string]: Fact };

export type Trouble = keyof typeof TROUBLES;

export function isTrouble(name: string): name is Trouble {
  return Object.hasOwn(TROUBLES, name);
}

/** The first of the troubles that shows at a moment, or undefined. */
export function troubleAt(
  troubles: ReadonlySet<Trouble> | undefined,
  when: Fact['when'],
): { code: string; text: string } | undefined {
  const name = [...(troubles ?? [])].find((each) => TROUBLES[each].when === when);
  return name === undefined ? undefined : TROUBLES[name];
}
