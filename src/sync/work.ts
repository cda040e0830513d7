/** What a run works on in one call. */

import type { CompanyFileRow, FileKey } from '../company-file/store.js';
import type { Ctx } from '../context.js';
import type { Dialect } from '../qbxml/synced.js';

/** A company file under its lock, how QuickBooks is spoken to, the moment that counts, chance. */
export type Work = {
  readonly key: FileKey;
  readonly file: CompanyFileRow;
  readonly dialect: Dialect;
  readonly now: Date;
  readonly random: Ctx['random'];
};
