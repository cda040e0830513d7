/** In which version and edition a session's company file is spoken to. */
import type { CompanyFileRow } from '../company-file/store.js';
import type { Dialect } from '../qbxml/synced.js';
import { editionOf, negotiateVersion } from '../qbxml/version.js';
import type { SessionRow } from './store.js';

/** Spoken when QuickBooks tells no version at all: any that is still in use knows it. Assumed. */
const OLDEST_ASSUMED = '6.0';

/** What a call tells of the version and country; older knowledge fills the gaps. */
export type Told = {
  supported?: readonly string[];
  majorVersion?: string;
  minorVersion?: string;
  country?: string | null;
};

/**
 * The dialect for a company file: the newest version that both sides know, told now or remembered.
 * Source: design.md §8 rule 6.
 */
export function dialectOf(
  file: Pick<CompanyFileRow, 'qbxmlVersion' | 'country'>,
  session: Pick<SessionRow, 'qbxmlVersion'>,
  told: Told = {},
): Dialect {
  const negotiated = negotiateVersion({
    supported: told.supported ?? [],
    majorVersion: told.majorVersion,
    minorVersion: told.minorVersion,
  });
  return {
    version: negotiated ?? session.qbxmlVersion ?? file.qbxmlVersion ?? OLDEST_ASSUMED,
    edition: editionOf(told.country ?? file.country ?? undefined),
  };
}
