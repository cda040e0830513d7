/** What the request processor says with an HRESULT. Source: qbwc-protocol §5, QBSDK texts */

const TEXTS: { [hresult: string]: string } = {
  '0x80040400': 'QuickBooks found an error when parsing the provided XML text stream.',
  '0x80040401': 'Could not access QuickBooks.',
  '0x80040402':
    'Unexpected error. Check the qbsdklog.txt file for possible additional information.',
  '0x80040403': 'Could not open the specified QuickBooks company data file.',
  '0x80040404': 'The version of QuickBooks currently running does not support qbXML.',
  '0x80040405': 'qbXML components have not been installed.',
  '0x80040406':
    'Could not determine the version of the QuickBooks company data file, or the data file has ' +
    'been modified and requires a newer version of QuickBooks.',
  '0x80040407':
    'The installation of QuickBooks appears to be incomplete. Please reinstall QuickBooks.',
  '0x80040408': 'Could not start QuickBooks.',
  '0x80040409':
    'The current version of QuickBooks cannot work with the specified company data file.',
  '0x8004040A':
    'QuickBooks company data file is already open and it is different from the one requested.',
  '0x8004040B': 'Could not get the name of the current QuickBooks company data file.',
  '0x8004040C': 'BeginSession method has not been called or it did not succeed.',
  '0x8004040D': 'The ticket parameter is invalid.',
  '0x8004040E': 'There is not enough memory to complete the request.',
  '0x8004040F': 'The OpenConnection method has not been called.',
  '0x80040410':
    'The QuickBooks company data file is currently open in a mode other than the one specified ' +
    'by your application.',
  '0x80040411':
    'Before calling the BeginSession method, you must call the EndSession method to terminate ' +
    'the current session.',
  '0x80040412': 'You cannot make multiple successive calls to the OpenConnection method.',
  '0x80040413': 'QuickBooks does not support the rollbackOnError value of the onError attribute.',
  '0x80040414': 'A modal dialog box is showing in the QuickBooks user interface.',
  '0x80040415': 'A call to the OpenConnection method must include the name of your application.',
  '0x80040416':
    'If QuickBooks is not running, a call to the BeginSession method must include the name of ' +
    'the QuickBooks company data file.',
  '0x80040417':
    'If the QuickBooks company data file is not open, a call to the BeginSession method must ' +
    'include the name of the data file.',
  '0x80040418': 'This application has not accessed this QuickBooks company data file before.',
  '0x80040419':
    'This application does not have a certificate, so it cannot log in to QuickBooks ' +
    'automatically.',
  '0x8004041A':
    'This application does not have permission to access this QuickBooks company data file.',
  '0x8004041B':
    'Unable to lock the necessary information to allow this application to access this company ' +
    'data file. Try again later.',
  '0x8004041C':
    'An internal QuickBooks error occurred while trying to access the QuickBooks company data ' +
    'file.',
  '0x8004041D':
    'This application is not allowed to log into this QuickBooks company data file automatically.',
  '0x8004041E': "This application's certificate is expired.",
  '0x8004041F': 'QuickBooks Basic cannot accept XML requests.',
  '0x80040420': 'The QuickBooks user has denied access.',
  '0x80040421': 'QuickBooks returned a message of its own.',
  '0x80040422':
    'This application requires Single User file access mode and there is another application ' +
    'sharing data with this QuickBooks company data file.',
  '0x80040423': 'The version of qbXML that was requested is not supported or is unknown.',
  '0x80040424': 'QuickBooks did not finish its initialization. Please try again later.',
  '0x80040425': 'Invalid parameter.',
  '0x80040426': 'Scripts are not allowed to call QBXMLRP.',
  '0x80040427': 'Unregistered QuickBooks.',
  '0x80040428': 'The current request processor does not support the request.',
  '0x80040429': 'The current messages set is not supported.',
  '0x8004042A': 'Remote access is not allowed.',
  '0x8004042B': 'Unsupported interface.',
  '0x8004042C': 'Certificate has been revoked.',
  '0x800706BA': 'The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)',
  '0x800706BE': 'The remote procedure call failed. (Exception from HRESULT: 0x800706BE)',
  '0x80010108':
    'The object invoked has disconnected from its clients. (Exception from HRESULT: 0x80010108)',
  '0x80010105': 'The server threw an exception. (Exception from HRESULT: 0x80010105)',
  '0x80040154': 'Class not registered (Exception from HRESULT: 0x80040154 (REGDB_E_CLASSNOTREG))',
};

/** Every HRESULT the simulator knows the words of. */
export const HRESULTS: readonly string[] = Object.keys(TEXTS);

/** The message QuickBooks gives with an HRESULT. */
export function hresultText(hresult: string): string {
  return TEXTS[hresult] ?? 'Unspecified error';
}
