/** The one error of everything that reads XML characters. */

/** Which rule a document broke; stable, for tests and metrics. */
export type XmlRule =
  | 'encoding'
  | 'truncated'
  | 'outside_root'
  | 'declaration'
  | 'doctype'
  | 'markup'
  | 'name'
  | 'attribute'
  | 'duplicate_attribute'
  | 'mismatch'
  | 'reference'
  | 'character'
  | 'cdata_end'
  | 'limit';

/**
 * A document that is not well formed, or goes beyond a limit. The message never quotes content of
 * it.
 */
export class XmlError extends Error {
  readonly rule: XmlRule;
  /** Characters before the place of the error; 0 when unknown. */
  readonly offset: number;
  /** From 1; only known to readers that hold the whole text. */
  readonly line: number | undefined;

  constructor(rule: XmlRule, message: string, offset = 0, line?: number) {
    super(message);
    this.name = 'XmlError';
    this.rule = rule;
    this.offset = offset;
    this.line = line;
  }
}
