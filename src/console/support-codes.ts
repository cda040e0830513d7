/**
 * What the Web Connector's own codes mean and what to click. Sentences for the person at the
 * QuickBooks computer. Source: qbwc-protocol §4 (QBWC codes) and §8.
 */

/** One message of the Web Connector. `codes` share a cause and a cure. */
export type ConnectorCode = {
  readonly codes: readonly string[];
  readonly cause: string;
  readonly todo: string;
};

const AGAIN = 'then click Update Selected';
const OURS =
  'The server did not answer as it should. Try again in some minutes; if it comes back, tell the ' +
  'operator of the server the code and the time (the Web Connector: View Log).';

/** In the order in which people meet them: adding, logging in, opening QuickBooks, exchanging. */
export const CONNECTOR_CODES: readonly ConnectorCode[] = [
  {
    codes: ['1039'],
    cause: 'The application could not be added',
    todo:
      'Open the right company file as Admin in single-user mode and open the .qwc file again. If ' +
      'it says that the OwnerID/FileID pair is not unique, the file was connected before: use ' +
      'the same .qwc file as then (it never changes), or remove the old stamp with Intuit’s CP3 ' +
      'tool.',
  },
  {
    codes: ['1040'],
    cause: 'User name or password refused',
    todo:
      'Type the password again (paste it, without blanks around it). A password that was never ' +
      'used ends after seven days: the admin makes a new one with “New password”. A disconnected ' +
      'company file needs a new sync token.',
  },
  {
    codes: ['1030', '1029', '1028', '1038'],
    cause: 'The saved password is missing or can’t be read',
    todo: `Type the password into the row of this connection, answer Yes to save it, ${AGAIN}.`,
  },
  {
    codes: ['1013', '1007', '1008', '1022', '1023'],
    cause: 'QuickBooks could not be opened',
    todo:
      'Open QuickBooks with the right company file, close every dialog in it, and start the Web ' +
      `Connector normally (neither of the two “as administrator”), ${AGAIN}. The code that ` +
      'begins with 0x8004 in the same message says more: look for it below.',
  },
  {
    codes: ['1009', '1024'],
    cause: 'Somebody clicked Cancel while QuickBooks was being opened',
    todo: 'Click Update Selected again and let it finish.',
  },
  {
    codes: ['1048'],
    cause: 'The certificate of the server could not be checked',
    todo:
      'A virus scanner or proxy that looks into https, or a wrong clock, is the usual cause: let ' +
      'the address of this page pass, set the clock. Operator: `qbd doctor` looks at the chain.',
  },
  {
    codes: ['1000'],
    cause: 'Two addresses in the .qwc file have different hosts',
    todo: 'The file was changed by hand or is from another server. Download it again and add that.',
  },
  {
    codes: ['1001', '1002'],
    cause: 'The .qwc file has an IP address',
    todo: 'Operator: set PUBLIC_URL to an https address with a host name; then download it again.',
  },
  {
    codes: ['1010'],
    cause: 'The address is http and not of this computer',
    todo: 'Operator: set PUBLIC_URL to an https address; then download the .qwc file again.',
  },
  {
    codes: ['1035'],
    cause: 'localhost is not known on this computer',
    todo:
      'The .qwc file was made for a server on this very computer. Operator: set PUBLIC_URL; then ' +
      'download the file again.',
  },
  {
    codes: ['1003', '1004'],
    cause: 'This help page could not be reached from the QuickBooks computer',
    todo:
      'Open the address of this page in a browser on that computer. If it does not load there, a ' +
      'firewall, proxy or DNS server stands between; if it does, add the .qwc file again.',
  },
  {
    codes: ['1012', '1041', '1042', '1043', '1044', '1045', '1036', '1046', '2012'],
    cause: 'The server could not be reached or answered something unexpected',
    todo: OURS,
  },
  {
    codes: ['1014'],
    cause: 'QuickBooks could not tell about itself and its company',
    todo:
      'In QuickBooks: File > Utilities > Verify Data, then Rebuild Data if it says so, ' +
      `${AGAIN}.`,
  },
  {
    codes: ['1015', '1031', '1017'],
    cause: 'The update ended with an error',
    todo: 'The line before it in the Web Connector’s log says which; look for that code here.',
  },
  {
    codes: ['1025', '1026', '1027'],
    cause: 'The company file could not be marked as connected',
    todo:
      'Be logged in as Admin in single-user mode and add the .qwc file again. If it comes back, ' +
      'the company file was connected before: see QBWC1039.',
  },
  {
    codes: ['1011', '1032'],
    cause: 'The Web Connector lost the application',
    todo:
      'Close the Web Connector (right-click its icon by the clock > Exit) and open it again; if ' +
      'the row is gone, add the same .qwc file again.',
  },
  {
    codes: ['1005', '1006', '1033', '1085'],
    cause: 'The Web Connector can’t write its log',
    todo:
      'Close the Web Connector, rename QWCLog.txt in ' +
      'C:\\ProgramData\\Intuit\\QBWebConnector\\log, see that the disk is not full, and open it ' +
      'again.',
  },
  {
    codes: ['1021', '1034'],
    cause: 'A part of QuickBooks is missing',
    todo: 'Repair QuickBooks (Windows Settings > Apps > QuickBooks > Modify > Repair) and restart.',
  },
  {
    codes: ['1037'],
    cause: 'The server refused this version of the Web Connector',
    todo: 'Install the newest Web Connector; this server itself refuses no version.',
  },
  {
    codes: ['1016', '1018', '1019', '1020'],
    cause: 'Nothing was selected, or the Web Connector was closed',
    todo: 'Tick the box at the left of the row and click Update Selected.',
  },
];
