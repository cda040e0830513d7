/**
 * Every maximum of the product, with its unit in the name and its reason beside it.
 * A number that bounds anything lives here and nowhere else.
 */
const MB = 1_000_000;

export const LIMITS = {
  // --- the SOAP edge -------------------------------------------------------------------------
  /** Control calls carry a user name, a ticket, a version: a page of text is generous. */
  soapSmallBodyBytesMax: 64_000,
  /** The first sendRequestXML of a session carries strHCPResponse (host, company, preferences). */
  soapSendBodyBytesMax: 1 * MB,
  /** receiveResponseXML is streamed; above this QuickBooks should have been asked for less. */
  soapReceiveBodyBytesMax: 256 * MB,
  /** Bytes of answers in flight in one process before new ones get 503. */
  soapInFlightBytesMax: 512 * MB,
  /** A sender below this rate for a whole window is cut off. */
  soapSlowBytesPerSecondMin: 1_000,
  soapSlowWindowMs: 15_000,
  /** Nor may one body take longer than this in all: it may hold a connection to Postgres. */
  soapWaitMsMax: 1_800_000,
  /** .NET closes an idle connection after 100 s and must always close first. */
  keepAliveTimeoutMs: 125_000,
  /** `response` arriving before `ticket` (hand-made clients) is held in memory up to here. */
  soapEarlyResponseBytesMax: 1 * MB,

  // --- XML -----------------------------------------------------------------------------------
  xmlDepthMax: 64,
  xmlAttributesMax: 64,
  xmlNameCharsMax: 256,
  xmlAttributeCharsMax: 65_536,
  /** One tag or processing instruction is held whole until its end arrives. */
  xmlTagCharsMax: 1 * MB,
  xmlTextCharsMax: 64 * MB,
  /** A body of 256 MB holds seven million elements of an ordinary answer. */
  xmlElementsMax: 10_000_000,
  /** One entity or character reference, with & and ;. */
  xmlReferenceCharsMax: 12,
  /** What is told of one wrong document: nobody reads more, and hostile input must not grow it. */
  rejectionsMax: 100,
  /** `qbd validate` holds the whole tree in memory, some ten times the file. */
  validateFileBytesMax: 64 * MB,
  /** oldMessageSetID and newMessageSetID: QuickBooks answers 9004 beyond (qbwc-protocol §6.9). */
  messageSetIdCharsMax: 24,

  // --- REST ----------------------------------------------------------------------------------
  restBodyBytesMax: 1 * MB,
  /** A client that needs longer for its headers is holding the connection on purpose. */
  headersTimeoutMs: 15_000,
  /** Bodies of REST and of forms are at most 1 MB; those of the Web Connector are paced instead. */
  bodyTimeoutMs: 60_000,
  /** One part of an address: an id of the cloud app has 200 characters, each of two units. */
  pathPartCharsMax: 400,
  /** How often a waiting request looks at its row. */
  waitPollMs: 200,
  scheduleWindowsMax: 21,
  pageSizeMax: 200,
  pageSizeDefault: 50,
  waitSecondsMax: 90,
  /** Conductor-Timeout-Seconds: a Web Connector calls every quarter of an hour by its .qwc. */
  liveWaitSecondsMax: 1_000,
  /** A health check is given up sooner: no answer is an answer. */
  healthCheckSeconds: 60,
  /** Two calls of a Web Connector left out: whoever asks now would wait for nobody. */
  connectorSilentMinutesMax: 30,
  nameCharsMax: 200,
  /** Ids of the cloud app: those of all we know are far shorter. */
  cloudIdCharsMax: 200,
  /** Bank accounts and cards of the cloud app in one company file: each is a preference to set. */
  cloudBankAccountsMax: 200,
  /** Whoever pays from an account looks at the balance of today. */
  bookBalanceFreshHours: 24,
  /** Bills that look entered twice, in the preview of two-way sync, and of each the bills named. */
  duplicateBillsShown: 20,
  /** Objects on a page of a resource that pages by cursor (conductor-rules, semantics 6). */
  objectsPageMax: 150,
  /** Objects of a resource that does not page: most lists of QuickBooks end at 14,500. */
  objectsWholeListMax: 20_000,
  /** Values of one filter; node itself ends a request line at 16 kB. */
  filterValuesMax: 1_000,
  /** The longest text of qbXML, a memo. */
  filterCharsMax: 4_095,
  /** What comes after a page is counted this far; beyond, remainingCount is null. */
  objectsCountedMax: 10_000,

  // --- sessions and the queue ----------------------------------------------------------------
  /** The Web Connector calls again at once; a ticket idle for longer is expired. */
  sessionIdleMinutesMax: 60,
  /** The same while QuickBooks is at work: a query may run for hours, but not into the next day. */
  sessionWaitingMinutesMax: 24 * 60,
  /** connectionError in a row before the learned path is dropped (design.md §7). */
  connectionErrorsInRowMax: 2,
  supersedesAlarmCount: 3,
  supersedesAlarmMinutes: 10,
  /** Sent, then lost or unreadable: tried this often, then rejected (design.md §3). */
  requestAttemptsMax: 3,
  /** Requests in one message set: QuickBooks answers in one document, whole. */
  requestsPerWireMax: 120,
  /** API requests waiting per company file. */
  requestsQueuedMax: 10_000,
  requestResponseBytesMax: 16 * MB,
  /**
   * Requests of a sync after its end: for a look at what went wrong last week, and for the next one
   * to go on with when it failed.
   */
  syncRequestsKeptDays: 7,
  /** Queries of the cloud app with their answers; it has fetched them long before. */
  apiRequestsKeptDays: 30,
  /** Sessions and their wires. */
  sessionsKeptDays: 30,
  /** Sync runs; the last one of a company file always stays. */
  runsKeptDays: 90,
  /** Days of history: a reader of the change feed must get over a holiday, and a century is all. */
  historyDaysMin: 7,
  historyDaysMax: 36_500,
  /** Rows of one kind that one ending session removes: a whole day of syncs leaves fewer. */
  prunedRowsMax: 10_000,
  lastContactSecondsMin: 60,
  /** Offices close for a weekend; a Web Connector that is silent for longer wants a look. */
  silentHoursMax: 84,

  // --- pull sync -----------------------------------------------------------------------------
  /** What one answer should have: small ones waste round trips, large ones keep people waiting. */
  answerBytesMin: 250_000,
  answerBytesMax: 4 * MB,
  /** The Web Connector's user sees nothing move meanwhile (design.md §6). */
  answerSecondsMax: 20,
  /** What QuickBooks spends on any request, in bytes of answer that it could give instead. */
  requestCostBytes: 16_000,
  /** An object nobody has measured yet: a document with a few lines. */
  rowBytesDefault: 2_500,
  /** An object asked for in part: its key and an amount or two. */
  rowBytesPartial: 200,
  /** An object that is only counted: no bytes at all, but QuickBooks has to look at it. */
  rowBytesCounted: 20,
  /** Characters of qbXML for one of our JSON: a closing tag says each name once more. */
  xmlCharsPerJson: 1.5,
  /** Objects by which a type is measured before it is read: even of 100 kB they are one answer. */
  sampleRows: 10,
  /** Objects that tell how large those of their type are; fewer may all be short by chance. */
  weighedRowsMin: 100,
  /** MaxReturned while the size of a type's objects is not known: they may have 300 lines each. */
  unmeasuredRowsMax: 250,
  /** K of design.md §6: MaxReturned of a type that shares its wire with others. */
  packedRowsPerTypeMax: 400,
  /** MaxReturned of an iterator, both ends: fewer are all overhead, more all waiting. */
  pageRowsMin: 20,
  pageRowsMax: 20_000,
  /** What a span of a large type should have at most: an answer of ordinary size. */
  spanBytes: 2 * MB,
  /** Objects of one span of a large type: all that is read again when an iterator dies. */
  spanRowsMax: 2_000,
  /** A span of so few days may hold as many times that: some pages of it. */
  shortSpanDays: 60,
  shortSpanShare: 4,
  /** Spans that one span is divided into at once: each is a count request. */
  spanPartsMax: 48,
  /** The same of all time, two years each: most of it is empty. */
  spanPartsOfAllTime: 24,
  /** Unpaid documents in one survey: 100 bytes each in the answer, and kept until judged. */
  surveyRowsMax: 5_000,
  /** Ids in one by-id query: each is 40 bytes of request. */
  idsPerRequestMax: 200,
  /** The overlap of modified-date windows: more than one hour because of daylight saving. */
  watermarkOverlapMinutes: 70,
  /** A stamp further ahead of receipt than this is kept and reported, but moves no watermark. */
  futureStampHoursMax: 26,
  scheduleMinutesDefault: 15,
  scheduleMinutesMin: 1,
  scheduleMinutesMax: 1_440,
  /** Types that can only be read whole (no modified-date filter) are read again after this. */
  wholeReadHours: 24,
  /** QuickBooks reports deletions of the last 90 days; some are kept in hand for its clock. */
  deletionsRememberedDays: 85,
  /** Types whose deletions QuickBooks never reports are censused this often, whatever is told. */
  censusUnreportedHours: 24,
  /** All other types: well within the days that deletions are remembered. */
  censusDays: 7,
  /** Ids and EditSequences in one page of a census, each 150 bytes of answer. */
  censusPageRows: 5_000,
  /** Random objects that every session reads again: an answer of some 50 kB. */
  auditRandomObjects: 24,
  /** Objects modified last that every session looks at: an older copy of the file lacks them. */
  auditNewestObjects: 12,
  /** Objects deleted last that every session looks for: an older copy of the file has them. */
  auditDeletedObjects: 6,
  /** How far back in the change feed they are looked for. */
  auditDeletedChangesMax: 5_000,
  /** That many of them gone or older, unreported: a single one may have gone this very minute. */
  rewoundObjectsMin: 3,
  /** A found difference was mended at once; it is told for as long as people look at last week. */
  driftShownDays: 7,
  /** Two changes of the file within this time: two copies of it take turns (trust.md F8). */
  alternatingHours: 24,
  /** References that are followed when a list object goes, to see where it was merged into. */
  mergePlacesMax: 10_000,
  /** How often the check at the end of a sync asks again for what does not add up. */
  checkRoundsMax: 3,
  /** Rounds of re-reading documents touched by other documents in one sync. */
  touchedRoundsMax: 8,

  // --- the proof -----------------------------------------------------------------------------
  /** Objects up to which all sums are made in every sync (two seconds); above, once a day. */
  proofObjectsPerSessionMax: 50_000,
  /** Up to which at all: measured, 20 s on a busy machine; the Web Connector waits for 100. */
  proofObjectsMax: 600_000,
  /** Documents that one sync reads again because their amounts are doubtful. */
  proofSuspectsMax: 1_000,
  /** Accounts of which one sync asks every document. */
  proofAccountsAskedMax: 24,
  /** Documents of such an account: 400 bytes each in an answer of 16 MB. */
  proofPostingsAskedMax: 40_000,
  /** Rows that one sync leaves in mirror.proof; what is proven takes one row a check. */
  proofRowsPerRunMax: 1_000,
  proofKeptDays: 90,
  /** Objects of the change feed in which an explanation is looked for. */
  proofChangesMax: 5_000,
  /** Documents found wrong that the page of the proof shows. */
  proofMendedShownMax: 50,
  /** Objects that one break names: nobody reads more. */
  proofExplainedMax: 20,

  // --- the mirror ----------------------------------------------------------------------------
  /** Rows (parents and children) held in memory before they are copied into staging. */
  stagingRowsMax: 8_000,
  stagingBytesMax: 4 * MB,
  /** From this share on a batch is copied while the next one arrives. */
  stagingEarlyShare: 1 / 4,
  /** An answer of which so much has not come by then comes slowly. */
  stagingEarlyMsMax: 5_000,
  /** What is written before all of it is there locks its company file: not for long. */
  earlyBodyBytesMax: 8 * MB,
  earlyArrivalMsMax: 5_000,
  earlyStreamMsMax: 30_000,
  /** Of one table: what stays below goes along with the statement that writes it. */
  inlineRowsMax: 500,
  inlineBytesMax: 128_000,
  /** ListID and TxnID are at most 36 characters; a far longer one would not fit an index key. */
  objectIdCharsMax: 255,
  /** Digits of an amount or number; Postgres itself would take thousands. */
  numberCharsMax: 200,
  /** EditSequences up to this length are compared as numbers. */
  editSequenceDigitsMax: 40,
  /** Levels of sub-customers, sub-accounts and the like; QuickBooks allows five. */
  listLevelsMax: 20,
  /** Changes in one page of the feed. */
  changesPageMax: 1_000,
  /** Answers streaming into staging at once: a capped share of the pool. */
  stagingStreamsMax: 4,
  /** How long such an answer may hold its connection before it ends; .NET gives up after 100 s. */
  stagingStreamMsMax: 300_000,

  // --- preferences ---------------------------------------------------------------------------
  /** QuickBooks takes 10,000 accounts, Enterprise 100,000; deleted ones stay as tombstones. */
  accountsMax: 200_000,
  /** Accounts that one preference lists; a page searches for the others. */
  choicesShownMax: 100,
  /** QuickBooks' memo has 4,095 characters, and what is put in needs most of them. */
  memoTemplateCharsMax: 500,
  /** Members of one PATCH: the whole set and a bank account or two in one. */
  preferencesPatchedMax: 100,

  // --- secrets -------------------------------------------------------------------------------
  syncTokenUnboundDays: 7,
  syncTokenRotationDays: 7,
  wrongPasswordsPerAddressPerMinute: 10,
  wrongPasswordsPerName: 20,
  wrongPasswordsPerNameMinutes: 15,
  wrongPasswordDelayMs: 1_000,
  /** Counters of old windows that each new one removes: more than one, so that they end. */
  loginFailuresForgotten: 100,
  /** An invitation must get over a weekend and somebody's day off. */
  invitationDays: 7,
  /** The longest address that mail knows. Source: RFC 5321 §4.5.3.1, less the angle brackets. */
  emailCharsMax: 254,
  /** Shorter ones are guessed; a limit above so that hashing is never asked to read a book. */
  passwordCharsMin: 12,
  passwordCharsMax: 200,
  /** scrypt with N, r and p: 32 MB and a tenth of a second for each guess. */
  passwordScryptCost: 32_768,
  passwordScryptBlockSize: 8,
  passwordScryptParallel: 1,
  /** Twice what these parameters need: node's own limit is just below it. */
  passwordScryptBytesMax: 64 * 1024 * 1024,
  /** Passwords hashed at once in one process; others wait for their turn. */
  passwordsHashedAtOnce: 2,
  /** Roles that one organization makes: more than anybody could tell apart. */
  rolesMax: 100,
  signInLinkMinutes: 30,
  consoleSessionHours: 12,

  // --- the console ---------------------------------------------------------------------------
  /** Forms of the console hold a name and a description. */
  formBodyBytesMax: 16_000,
  /** Company files on one page: each is a handful of queries. */
  consoleFilesPerPage: 50,
  consoleRunsShown: 10,
  /** Fields on one page of the dictionary: quick to draw on a telephone. */
  fieldsPerPage: 100,
  /** What somebody types into a search of the documentation. */
  searchCharsMax: 100,
  /** How often a live page looks whether something has changed. */
  livePollMs: 2_000,
  /** A proxy closes a connection on which nothing comes for a minute. */
  livePingMs: 15_000,
  /** Live pages of one process at once: each asks the database every two seconds. */
  liveStreamsMax: 100,
  /** A live page is ended after this and opens itself again, wherever it then leads. */
  liveMinutesMax: 30,
  /** /readyz must answer before a load balancer gives up on it. */
  readyProbeMs: 1_000,

  // --- qbd doctor ----------------------------------------------------------------------------
  /** A Web Connector waits 100 s; who waits for longer than this has a problem already. */
  doctorTimeoutMs: 20_000,
  /** Certificates that renew themselves do so a month before they end. */
  certificateDaysMin: 14,

  // --- the database --------------------------------------------------------------------------
  poolConnectionsMax: 10,
  transactionRetriesMax: 5,
  statementTimeoutMs: 120_000,
  /**
   * For a connection, or for one of the pool to become free: longer, and a caller should be told.
   */
  connectTimeoutMs: 10_000,
  /** A restart begins while the process before is still closing. */
  dataDirWaitMs: 3_000,
  /** A Postgres of our own may have to replay its whole log after a crash. */
  postgresStartSecondsMax: 300,
  postgresStopSecondsMax: 60,
  /** Tries of another port, or for the remains of a killed server to go. */
  postgresStartTries: 10,
  /** Above this the server's log file is set aside at the next start; one old file is kept. */
  postgresLogBytesMax: 10 * MB,
  /** What is kept of the output of initdb and pg_ctl: their errors are a few lines. */
  programOutputCharsMax: 64_000,

  // --- the demo ------------------------------------------------------------------------------
  /** Between two visits of the simulated person: often enough to watch, slow enough to read. */
  demoEverySeconds: 20,
} as const;
