/**
 * What QuickBooks means when a call to it fails as a whole, as data: code, place, whether trying
 * again helps, and one sentence for the person at the QuickBooks PC with the next click. The
 * sentences are ASCII, because they also travel to the Web Connector's window and log.
 * Source: qbwc-protocol §5
 */

/** `connect` = while opening the company file (connectionError), `request` = receiveResponseXML. */
export type HresultPlace = 'connect' | 'request';

/**
 * never = trying again can't help; human = after a person did what the sentence says; transient =
 * the next poll may succeed; fix = the request itself must change.
 */
export type HresultRetry = 'never' | 'human' | 'transient' | 'fix';

export type HresultEntry = {
  readonly where: readonly HresultPlace[];
  readonly retry: HresultRetry;
  /** For transient ones: after this many in a row a person is needed after all. */
  readonly transientMax?: number;
  /** For the QuickBooks person: what is wrong and what to click. */
  readonly sentence: string;
  /** The cause in a few words, for logs and lists. */
  readonly cause: string;
};

const CONNECT: readonly HresultPlace[] = ['connect'];
const REQUEST: readonly HresultPlace[] = ['request'];
export const BOTH_PLACES: readonly HresultPlace[] = ['connect', 'request'];

/** How most sentences end. */
export const UPDATE = 'then click Update Selected in the Web Connector';
const INTEGRATED = 'Edit > Preferences > Integrated Applications > Company Preferences';
const REINSTALL = flow`
  Repair QuickBooks (Windows Settings > Apps > QuickBooks > Modify > Repair), restart the
  computer, ${UPDATE}
`;
const RESTART = flow`
  Close the Web Connector (right-click its icon by the clock > Exit), open it again, ${UPDATE}
`;

/** Intuit's own codes by their last four digits: 0x8004xxxx. */
export const QUICKBOOKS_HRESULTS = rows({
  '0400': hresultRow(
    REQUEST,
    'fix',
    'the request could not be parsed',
    flow`
      QuickBooks could not read a request, so nothing of it was done. There is nothing to click:
      the request is kept and shown to the administrator, the rest goes on
    `,
  ),
  '0401': hresultRow(
    CONNECT,
    'transient',
    'QuickBooks could not be accessed',
    flow`
      QuickBooks did not answer. Close QuickBooks and the Web Connector, open both again,
      ${UPDATE}
    `,
    3,
  ),
  '0402': hresultRow(
    BOTH_PLACES,
    'transient',
    'unexpected error inside QuickBooks',
    flow`
      QuickBooks met an error of its own. Close QuickBooks, open it again, ${UPDATE}. If it
      comes back, File > Utilities > Verify Data shows what is wrong (the details are in
      qbsdklog.txt)
    `,
    1,
  ),
  '0403': hresultRow(
    CONNECT,
    'human',
    'the company file could not be opened',
    flow`
      QuickBooks could not open the company file. Check that the file is still in its folder and
      that you may open it, open it in QuickBooks as Admin, ${UPDATE}
    `,
  ),
  '0404': hresultRow(
    CONNECT,
    'never',
    'this QuickBooks has no qbXML support',
    flow`
      This QuickBooks cannot work with other applications. Install QuickBooks Desktop Pro,
      Premier or Enterprise
    `,
  ),
  '0405': hresultRow(
    CONNECT,
    'human',
    'qbXML components are not installed',
    flow`
      A part of QuickBooks is missing. ${REINSTALL}
    `,
  ),
  '0406': hresultRow(
    CONNECT,
    'human',
    'the file is newer than QuickBooks, or of unknown version',
    flow`
      The company file belongs to another release of QuickBooks. Open it once in the release
      that it belongs to and let QuickBooks update it, ${UPDATE}
    `,
  ),
  '0407': hresultRow(
    CONNECT,
    'human',
    'the installation of QuickBooks is incomplete',
    flow`
      QuickBooks is not completely installed. ${REINSTALL}
    `,
  ),
  '0408': hresultRow(
    CONNECT,
    'transient',
    'QuickBooks could not be started',
    flow`
      QuickBooks could not be started. Open QuickBooks on this computer with the right company
      file as Admin in single-user mode, close every window that asks something, ${UPDATE}
    `,
    3,
  ),
  '0409': hresultRow(
    CONNECT,
    'human',
    'this QuickBooks cannot work with that file',
    flow`
      This year or edition of QuickBooks cannot open the company file. Open the file in the
      QuickBooks that it was last used with, ${UPDATE}
    `,
  ),
  '040A': hresultRow(
    CONNECT,
    'transient',
    'another company file is open',
    flow`
      QuickBooks has another company file open. Choose File > Close Company, ${UPDATE}
    `,
  ),
  '040B': hresultRow(
    CONNECT,
    'transient',
    'the name of the open file is not available',
    flow`
      QuickBooks is not ready yet. Wait until the company file is open on the screen, ${UPDATE}
    `,
  ),
  '040C': { ...outOfTurn('no session was begun'), where: REQUEST },
  '040D': { ...outOfTurn('the ticket of the request processor is not valid'), where: REQUEST },
  '040E': hresultRow(
    REQUEST,
    'transient',
    'QuickBooks ran out of memory',
    flow`
      QuickBooks ran out of memory; the next time less is asked for at once. Closing other
      programs and restarting QuickBooks helps
    `,
  ),
  '040F': outOfTurn('the connection was not opened'),
  '0410': hresultRow(
    CONNECT,
    'transient',
    'the file is open in the other user mode',
    flow`
      The company file is open in the other user mode. Choose File > Switch to Single-user Mode
      (or Multi-user Mode, if the file was added that way), ${UPDATE}
    `,
    3,
  ),
  '0411': outOfTurn('a session must be ended first'),
  '0412': outOfTurn('the connection must be closed first'),
  '0413': { ...notOffered('rollbackOnError'), retry: 'fix' },
  '0414': hresultRow(
    BOTH_PLACES,
    'transient',
    'a window is open in QuickBooks',
    flow`
      QuickBooks waits for an answer in one of its windows. Close every dialog and message in
      QuickBooks, ${UPDATE}
    `,
  ),
  '0415': outOfTurn('the application has no name'),
  '0416': hresultRow(
    CONNECT,
    'human',
    'QuickBooks is not running and no file was named',
    flow`
      QuickBooks is closed. Open the company file in QuickBooks, ${UPDATE}
    `,
  ),
  '0417': hresultRow(
    CONNECT,
    'human',
    'no file is open and none was named',
    flow`
      No company file is open. Open the company file in QuickBooks, ${UPDATE}
    `,
  ),
  '0418': hresultRow(
    CONNECT,
    'human',
    'this application was never allowed into the file',
    flow`
      This company file does not know the application yet. Open the file in QuickBooks as Admin
      in single-user mode, ${UPDATE}, and choose "Yes, always; allow access even if QuickBooks
      is not running"
    `,
  ),
  '0419': hresultRow(
    CONNECT,
    'human',
    'no certificate, or automatic login is not possible',
    flow`
      QuickBooks does not let the application in. As Admin open ${INTEGRATED}, select the
      application, Properties, tick "Allow this application to login automatically", ${UPDATE}
    `,
  ),
  '041A': hresultRow(
    CONNECT,
    'human',
    'the application has no permission for this file',
    flow`
      The application may not use this company file. As Admin open ${INTEGRATED} and tick "Allow
      Access" beside it, ${UPDATE}
    `,
  ),
  '041B': hresultRow(
    CONNECT,
    'transient',
    'permission data is locked',
    flow`
      QuickBooks is busy with its permissions. Close the Preferences window in QuickBooks,
      ${UPDATE}
    `,
  ),
  '041C': hresultRow(
    CONNECT,
    'transient',
    'internal error while opening the file',
    flow`
      QuickBooks met an error while opening the company file. Choose File > Utilities > Verify
      Data and, if it says so, Rebuild Data, ${UPDATE}
    `,
    1,
  ),
  '041D': hresultRow(
    CONNECT,
    'human',
    'automatic login is not allowed',
    flow`
      The application may not open the file by itself. As Admin open ${INTEGRATED}, select the
      application, Properties, tick "Allow this application to login automatically", choose the
      user, ${UPDATE}
    `,
  ),
  '041E': hresultRow(
    CONNECT,
    'human',
    'the certificate has expired',
    flow`
      The permission for the application has run out. Open the file in QuickBooks as Admin,
      ${UPDATE}, and allow access again when QuickBooks asks
    `,
  ),
  '041F': hresultRow(
    CONNECT,
    'never',
    'this edition of QuickBooks is not supported',
    flow`
      This edition of QuickBooks cannot work with other applications. Use QuickBooks Desktop
      Pro, Premier or Enterprise
    `,
  ),
  '0420': hresultRow(
    CONNECT,
    'human',
    'access was denied',
    flow`
      Somebody chose "No" when QuickBooks asked about the application. As Admin open
      ${INTEGRATED}, tick "Allow Access" beside it, ${UPDATE}
    `,
  ),
  '0421': hresultRow(
    BOTH_PLACES,
    'human',
    'QuickBooks gave its own message',
    flow`
      QuickBooks gave a message of its own. Do what the message says, ${UPDATE}
    `,
  ),
  '0422': hresultRow(
    CONNECT,
    'transient',
    'single-user mode is needed, but another application uses the file',
    flow`
      Another application is using the company file. Close it, ${UPDATE}
    `,
  ),
  '0423': hresultRow(
    REQUEST,
    'fix',
    'the qbXML version is not supported',
    flow`
      QuickBooks does not know the version that it was spoken to in; an older one is tried next
      time. There is nothing to click
    `,
  ),
  '0424': hresultRow(
    CONNECT,
    'transient',
    'QuickBooks has not finished starting',
    flow`
      QuickBooks is still starting. Wait a minute, ${UPDATE}
    `,
  ),
  '0425': notOffered('a parameter is not valid'),
  '0426': notOffered('scripts are not allowed'),
  '0427': hresultRow(
    CONNECT,
    'human',
    'QuickBooks is not registered',
    flow`
      QuickBooks is not registered. Choose Help > Register QuickBooks, ${UPDATE}
    `,
  ),
  '0428': notOffered('the request is not supported'),
  '0429': notOffered('the interface is not supported'),
  '042A': hresultRow(
    CONNECT,
    'never',
    'remote access is not allowed',
    flow`
      QuickBooks does not allow access from another computer. Install the Web Connector on the
      computer that QuickBooks runs on
    `,
  ),
  '042B': notOffered('the request is not supported here'),
  '042C': hresultRow(
    CONNECT,
    'never',
    'the certificate of the application was revoked',
    flow`
      QuickBooks no longer trusts the application. Remove it from the Web Connector, download
      its .qwc file again and add it anew
    `,
  ),
});

/** Windows' own codes, whole: QuickBooks crashed, or the part that talks to it is not installed. */
export const WINDOWS_HRESULTS = rows({
  '0x800706BA': crashed('QuickBooks ended in the middle'),
  '0x800706BE': crashed('QuickBooks ended in the middle'),
  '0x80010105': crashed('QuickBooks broke off the call'),
  '0x80010108': crashed('QuickBooks went away'),
  '0x80040154': hresultRow(
    CONNECT,
    'human',
    'the QuickBooks request processor is not installed',
    flow`
      The part of QuickBooks that talks to other applications is missing. ${REINSTALL}
    `,
  ),
});

function rows(table: Record<string, HresultEntry>): ReadonlyMap<string, HresultEntry> {
  return new Map(Object.entries(table));
}

/** One row; the full stop is added here. Also used for codes that the tables do not have. */
export function hresultRow(
  where: readonly HresultPlace[],
  retry: HresultRetry,
  cause: string,
  sentence: string,
  transientMax?: number,
): HresultEntry {
  const known = { where, retry, cause, sentence: `${sentence}.` };
  return transientMax === undefined ? known : { ...known, transientMax };
}

/** Prose that is wrapped in the source: line breaks and indentation become single blanks. */
export function flow(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: parts }, ...values)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A call out of turn between the Web Connector and QuickBooks; nobody at the PC did it. */
function outOfTurn(cause: string): HresultEntry {
  const sentence = `The Web Connector and QuickBooks lost track of each other. ${RESTART}`;
  return hresultRow(CONNECT, 'transient', cause, sentence);
}

/** QuickBooks refuses something that this product asked for; the next request may differ. */
function notOffered(cause: string): HresultEntry {
  const sentence = flow`
    This QuickBooks does not offer something that was asked of it (${cause}). The rest goes on;
    update QuickBooks (Help > Update QuickBooks Desktop) to get it
  `;
  return hresultRow(REQUEST, 'never', cause, sentence);
}

function crashed(cause: string): HresultEntry {
  const sentence = flow`
    QuickBooks stopped working. Close it (if needed by the Task Manager), open it again, ${UPDATE}
  `;
  return hresultRow(BOTH_PLACES, 'transient', cause, sentence, 1);
}
