/** Answers in QuickBooks' layout, one for each oddity that real documents have. Written by us. */

/** One document around answers, with the declaration that QuickBooks writes (ODDITIES 3). */
export function document(answers: string): string {
  return `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n${answers}</QBXMLMsgsRs>\n</QBXML>\n`;
}

/** One answer with status 0. */
export function answer(name: string, rows: string, attributes = 'requestID="1"'): string {
  return `<${name} ${attributes} statusCode="0" statusSeverity="Info" statusMessage="Status OK">\n${rows}</${name}>\n`;
}

const leaf = (name: string, text: string) => `<${name}>${text}</${name}>\n`;
const ref = (name: string, id: string, full: string) =>
  `<${name}>\n${leaf('ListID', id)}${leaf('FullName', full)}</${name}>\n`;

export const EMPTY_QUERY = document(
  '<CustomerQueryRs requestID="5" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" />\n',
);
export const WITHOUT_REQUEST_ID = document(
  '<VendorAddRs statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;A &amp; B&quot; of the list element is already in use." />\n',
);
export const PARTLY_FOUND = document(
  `<VendorQueryRs requestID="2" statusCode="500" statusSeverity="Warn" statusMessage="The query request has not been fully completed.">\n<VendorRet>\n${leaf('ListID', '1')}</VendorRet>\n</VendorQueryRs>\n`,
);
export const HCP = document(
  answer(
    'HostQueryRs',
    `<HostRet>\n${leaf('ProductName', 'QuickBooks Enterprise')}${leaf('SupportedQBXMLVersion', '1.0')}${leaf('SupportedQBXMLVersion', '16.0')}</HostRet>\n`,
    'requestID="0"',
  ) +
    answer(
      'CompanyQueryRs',
      `<CompanyRet>\n${leaf('CompanyName', 'Rock &amp; Roll')}<DataExtRet>\n${leaf('OwnerID', '{57F3B9B6-86F1-4fcd-b1ff-966de1813d20}')}${leaf('DataExtName', 'FileID')}${leaf('DataExtValue', '{abc}')}</DataExtRet>\n</CompanyRet>\n`,
    ) +
    answer(
      'PreferencesQueryRs',
      `<PreferencesRet>\n<AccountingPreferences>\n${leaf('IsUsingClassTracking', 'true')}</AccountingPreferences>\n</PreferencesRet>\n`,
    ),
);
export const MIXED_ITEMS = document(
  answer(
    'ItemQueryRs',
    `<ItemServiceRet>\n${leaf('ListID', '1')}</ItemServiceRet>\n<ItemInventoryRet>\n${leaf('ListID', '2')}</ItemInventoryRet>\n<ItemServiceRet>\n${leaf('ListID', '3')}</ItemServiceRet>\n`,
  ),
);
export const JOURNAL = document(
  answer(
    'JournalEntryQueryRs',
    `<JournalEntryRet>\n${leaf('TxnID', '9')}${['Debit', 'Credit', 'Debit', 'Credit'].map((side, i) => `<Journal${side}Line>\n${leaf('TxnLineID', String(i))}${leaf('Amount', '10.00')}</Journal${side}Line>\n`).join('')}</JournalEntryRet>\n`,
  ),
);
export const DELETED_TXN = document(
  answer(
    'TxnDelRs',
    leaf('TxnDelType', 'Bill') +
      leaf('TxnID', '1F6-1241605561') +
      leaf('TimeDeleted', '2025-01-02T03:04:05-08:00'),
  ),
);
export const ERROR_RECOVERY = document(
  answer(
    'BillAddRs',
    `<BillRet>\n${leaf('TxnID', '7')}</BillRet>\n<ErrorRecovery>\n${leaf('TxnID', '7')}${leaf('EditSequence', '1')}</ErrorRecovery>\n`,
  ),
);
export const REPORT = document(
  answer(
    'GeneralSummaryReportQueryRs',
    `<ReportRet>\n${leaf('ReportTitle', 'Balance Sheet')}<ColDesc colID="1" dataType="STRTYPE">\n<ColTitle titleRow="1" value="x" />\n${leaf('ColType', 'Label')}</ColDesc>\n<ReportData>\n<TextRow rowNumber="1" value="ASSETS" />\n<DataRow rowNumber="2">\n<RowData rowType="account" value="Cash" />\n<ColData colID="1" value="Cash" />\n<ColData colID="2" value="1.00" />\n</DataRow>\n<TextRow rowNumber="3" value="end" />\n</ReportData>\n</ReportRet>\n`,
  ),
);
export const NUMERIC_REFERENCES = document(
  answer(
    'CustomerQueryRs',
    `<CustomerRet>\n${leaf('Name', 'Caf&#233; &#174; &#216;')}${leaf('Notes', 'a&#13;\nb &lt;c&gt; &#x1;')}</CustomerRet>\n`,
  ).replace('&#x1;', ''),
);
export const BLANKS_KEPT = document(
  answer(
    'CustomerQueryRs',
    `<CustomerRet>\n${leaf('Name', ' Unpaid or unapplied customer ')}${leaf('Notes', 'one\r\ntwo\rthree\n')}${leaf('Phone', ' ')}</CustomerRet>\n`,
  ),
);
export const BILL = document(
  answer(
    'BillQueryRs',
    `<BillRet>\n${leaf('TxnID', '1F6-1241605561')}${ref('VendorRef', '80000317-1228629275', 'A &amp; B ')}<LinkedTxn>\n${leaf('TxnID', '9')}</LinkedTxn>\n<ExpenseLineRet>\n${leaf('TxnLineID', '0')}</ExpenseLineRet>\n<ItemLineRet>\n${leaf('TxnLineID', '1')}</ItemLineRet>\n<ItemGroupLineRet>\n${leaf('TxnLineID', '2')}<ItemLineRet>\n${leaf('TxnLineID', '3')}</ItemLineRet>\n</ItemGroupLineRet>\n<ItemLineRet>\n${leaf('TxnLineID', '4')}</ItemLineRet>\n</BillRet>\n`,
    'requestID="7" retCount="1" iteratorRemainingCount="12" iteratorID="{eb05f701-e727-472f-8ade-6753c4f67a46}"',
  ),
);
export const UNKNOWN_PARTS = document(
  answer(
    'BillQueryRs',
    `<BillRet>\n${leaf('TxnID', '1')}${leaf('Novel', 'a')}${leaf('Novel', 'b')}<Nested kind="x">\n${leaf('Deep', '1')}</Nested>\n<Marked unit="kg">5</Marked>\n<Marked unit="kg" />\n<Void/>\n</BillRet>\n<SomethingRet>\n${leaf('ID', '1')}</SomethingRet>\n`,
  ),
);
export const EMPTY_PARTS = document(
  answer(
    'VendorQueryRs',
    '<VendorRet>\n<ListID></ListID>\n<Name/>\n<VendorAddress>\n</VendorAddress>\n<VendorTypeRef/>\n</VendorRet>\n<VendorRet/>\n',
  ),
);
export const STRAY_VALUES = document(
  answer(
    'TemplateQueryRs',
    `<TemplateRet>\n${leaf('ListID', '1')}${leaf('TemplateType', 'BillPayment')}</TemplateRet>\n`,
  ) +
    answer(
      'CustomerQueryRs',
      `<CustomerRet>\n${leaf('PreferredDeliveryMethod', 'Mail')}${leaf('TimeCreated', '2003-12-15T14:21:53')}</CustomerRet>\n`,
    ),
);
export const HOSTILE_NAMES = document(
  answer(
    'BillQueryRs',
    '<BillRet>\n<__proto__>1</__proto__>\n<constructor>2</constructor>\n<_order>3</_order>\n<hasOwnProperty><toString>4</toString></hasOwnProperty>\n</BillRet>\n',
  ),
);
export const SIGNON = document(answer('VendorQueryRs', '')).replace(
  '<QBXMLMsgsRs>',
  '<SignonMsgsRs>\n<SignonDesktopRs statusCode="0" statusSeverity="Info" statusMessage="Status OK"><ServerDateTime>2025-01-01T00:00:00</ServerDateTime></SignonDesktopRs>\n</SignonMsgsRs>\n<QBXMLMsgsRs newMessageSetID="m1" messageSetStatusCode="600">',
);
export const CDATA_AND_COMMENTS = document(
  answer(
    'VendorQueryRs',
    '<!-- c --><VendorRet><Name>a<![CDATA[<b> & ]]>c<!-- d -->e</Name></VendorRet>',
  ),
);
export const RAW_UNICODE = document(
  answer('VendorQueryRs', `<VendorRet>${leaf('Name', 'Füßli 日本 😀')}</VendorRet>`),
);
export const QBXML_INSTRUCTION = BILL.replace('<QBXML>', '<?qbxml version="16.0"?>\n<QBXML>');

export const GOLDEN_RESPONSES: readonly string[] = [
  EMPTY_QUERY,
  WITHOUT_REQUEST_ID,
  PARTLY_FOUND,
  HCP,
  MIXED_ITEMS,
  JOURNAL,
  DELETED_TXN,
  ERROR_RECOVERY,
  REPORT,
  NUMERIC_REFERENCES,
  BLANKS_KEPT,
  BILL,
  UNKNOWN_PARTS,
  EMPTY_PARTS,
  STRAY_VALUES,
  HOSTILE_NAMES,
  SIGNON,
  CDATA_AND_COMMENTS,
  RAW_UNICODE,
  QBXML_INSTRUCTION,
];
