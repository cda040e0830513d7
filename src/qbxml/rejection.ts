/** What the validator and the builder say of a document that would be refused. */

export type Rule =
  | 'root'
  | 'unknown-request'
  | 'unknown-element'
  | 'unknown-attribute'
  | 'order'
  | 'missing'
  | 'text'
  | 'children'
  | 'value'
  | 'enum'
  | 'length'
  | 'range'
  | 'version'
  | 'edition';

/** One thing that is wrong: where, which rule, in words. */
export type Rejection = {
  /**
   * `/QBXML/QBXMLMsgsRq/BillAddRq/BillAdd/ExpenseLineAdd[2]/@defMacro`; the first of a name has no
   * [1].
   */
  readonly path: string;
  readonly rule: Rule;
  readonly message: string;
  /** Element names, attributes or values that would have been right here. */
  readonly allowed?: readonly string[];
  /** Characters that fit. */
  readonly maxLength?: number;
};

/** A rejection that does not yet say where. */
export type Problem = Omit<Rejection, 'path'>;
