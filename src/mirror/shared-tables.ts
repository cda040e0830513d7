/**
 * Columns of the mirror's tables that belong to no single object, after organization_id and
 * company_file_id: for their TypeScript types and the field dictionary. A test compares them with
 * the database.
 */

export type SharedColumn = {
  readonly name: string;
  readonly type:
    | 'text'
    | 'numeric'
    | 'date'
    | 'integer'
    | 'bigint'
    | 'timestamptz'
    | 'uuid'
    | 'jsonb';
  /** May be null. */
  readonly isNull: boolean;
  /** Where the SQL type alone says too little. */
  readonly typescript?: string;
  /** The element below DataExtRet or LinkedTxn that it holds. */
  readonly element?: string;
};

export type SharedTable = {
  readonly name: string;
  readonly about: string;
  /** The element whose rows it holds, under whatever object. */
  readonly aggregate?: 'DataExtRet' | 'LinkedTxn';
  readonly columns: readonly SharedColumn[];
};

const ALWAYS = { isNull: false } as const;
const OBJECT: readonly SharedColumn[] = [
  { name: 'object_type', type: 'text', typescript: 'keyof MirrorObjects', ...ALWAYS },
  { name: 'object_id', type: 'text', ...ALWAYS },
];
const LINE: readonly SharedColumn[] = [
  { name: 'line_id', type: 'text', ...ALWAYS },
  { name: 'line_no', type: 'integer', ...ALWAYS },
];
const RAW = "MirrorObjects[keyof MirrorObjects]['raw']";

/** In the order of migrations/0002_mirror.sql; read_mark is bookkeeping that readers do not see. */
export const SHARED_TABLES: readonly SharedTable[] = [
  {
    name: 'data_ext',
    about: 'custom fields of every object and of its lines.',
    aggregate: 'DataExtRet',
    columns: [
      ...OBJECT,
      ...LINE,
      { name: 'owner_id', type: 'text', isNull: true, element: 'OwnerID' },
      { name: 'data_ext_name', type: 'text', isNull: true, element: 'DataExtName' },
      { name: 'data_ext_type', type: 'text', isNull: true, element: 'DataExtType' },
      { name: 'data_ext_value', type: 'text', isNull: true, element: 'DataExtValue' },
    ],
  },
  {
    name: 'linked_txn',
    about: 'links of every transaction to others.',
    aggregate: 'LinkedTxn',
    columns: [
      ...OBJECT,
      ...LINE,
      { name: 'txn_id', type: 'text', isNull: true, element: 'TxnID' },
      { name: 'txn_type', type: 'text', isNull: true, element: 'TxnType', typescript: 'TxnType' },
      { name: 'txn_date', type: 'date', isNull: true, element: 'TxnDate' },
      { name: 'ref_number', type: 'text', isNull: true, element: 'RefNumber' },
      {
        name: 'link_type',
        type: 'text',
        isNull: true,
        element: 'LinkType',
        typescript: 'LinkType',
      },
      { name: 'amount', type: 'numeric', isNull: true, element: 'Amount' },
      {
        name: 'txn_line_detail',
        type: 'jsonb',
        isNull: true,
        element: 'TxnLineDetail',
        typescript: 'TxnLineDetail[]',
      },
    ],
  },
  {
    name: 'change',
    about: 'the change feed, one numbered entry a changed object.',
    columns: [
      { name: 'seq', type: 'bigint', ...ALWAYS },
      { name: 'kind', type: 'text', typescript: "'upsert' | 'delete' | 'merge'", ...ALWAYS },
      ...OBJECT,
      { name: 'at', type: 'timestamptz', ...ALWAYS },
      { name: 'into_id', type: 'text', isNull: true },
    ],
  },
  {
    name: 'history',
    about: 'superseded and deleted versions; the current one is in its own table.',
    columns: [
      ...OBJECT,
      { name: 'valid_from_seq', type: 'bigint', ...ALWAYS },
      { name: 'valid_to_seq', type: 'bigint', ...ALWAYS },
      { name: 'raw', type: 'jsonb', typescript: RAW, ...ALWAYS },
      { name: 'read_at', type: 'timestamptz', ...ALWAYS },
      { name: 'superseded_at', type: 'timestamptz', ...ALWAYS },
    ],
  },
  {
    name: 'parked',
    about: 'rows that could not be mirrored, with the reason.',
    columns: [
      { name: 'id', type: 'uuid', ...ALWAYS },
      ...OBJECT,
      { name: 'reason', type: 'text', ...ALWAYS },
      { name: 'raw', type: 'jsonb', typescript: RAW, ...ALWAYS },
      { name: 'wire_id', type: 'uuid', isNull: true },
      { name: 'at', type: 'timestamptz', ...ALWAYS },
    ],
  },
];
