import { readResponse } from '../../src/qbxml/read.js';

const wrap = (inner: string) =>
  `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n${inner}</QBXMLMsgsRs>\n</QBXML>\n`;

test('a bill is read verbatim: repeatable elements are arrays, the order of mixed lines is kept', () => {
  const { answers } = readResponse(
    wrap(`<BillQueryRs requestID="7" statusCode="0" statusSeverity="Info" statusMessage="Status OK" retCount="1">
<BillRet>
<TxnID>1F6-1241605561</TxnID>
<VendorRef>
<ListID>80000001-1</ListID>
<FullName>A &amp; B </FullName>
</VendorRef>
<LinkedTxn>
<TxnID>9</TxnID>
</LinkedTxn>
<ItemLineRet>
<TxnLineID>1</TxnLineID>
</ItemLineRet>
<ItemGroupLineRet>
<TxnLineID>2</TxnLineID>
</ItemGroupLineRet>
<ItemLineRet>
<TxnLineID>3</TxnLineID>
</ItemLineRet>
</BillRet>
</BillQueryRs>
`),
  );
  expect(answers).toEqual([
    {
      head: {
        ordinal: 0,
        name: 'BillQueryRs',
        requestID: '7',
        statusCode: 0,
        statusSeverity: 'Info',
        statusMessage: 'Status OK',
        retCount: 1,
        iteratorRemainingCount: undefined,
        iteratorID: undefined,
      },
      rows: [
        {
          name: 'BillRet',
          raw: {
            TxnID: '1F6-1241605561',
            VendorRef: { ListID: '80000001-1', FullName: 'A & B ' },
            LinkedTxn: [{ TxnID: '9' }],
            ItemLineRet: [{ TxnLineID: '1' }, { TxnLineID: '3' }],
            ItemGroupLineRet: [{ TxnLineID: '2' }],
            _order: ['ItemLineRet', 'ItemGroupLineRet', 'ItemLineRet'],
          },
        },
      ],
    },
  ]);
});
