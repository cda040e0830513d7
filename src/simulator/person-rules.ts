/**
 * What an administrator or another user sets in the company file, so that writes meet it. Part of
 * PERSON_ACTIONS; the rules themselves are the company file's.
 */
import type { Company } from './company-file/model.js';
import type { CompanyRules, Feature } from './company-file/write/rules.js';

type Arguments = { [name: string]: string };
type RuleAction = { line: string; change: (company: Company, args: Arguments) => string };

const ACCESS = ['full', 'user-read-only', 'application-read-only'] as const;
const FEATURES = ['classes', 'multicurrency', 'units', 'sites', 'serials', 'barcodes'] as const;
const SETS = ['on', 'off', 'full', 'lose-next', 'forget-on-restart'] as const;

export const RULE_ACTIONS: { [name: string]: RuleAction } = {
  'close-books': {
    line: 'sets the closing date: date [today], YYYY-MM-DD; an empty one takes it away',
    change: (company, args) => {
      const date = args.date ?? new Date(company.clock * 1000).toISOString().slice(0, 10);
      if (!/^(\d{4}-\d{2}-\d{2})?$/.test(date)) throw new Error('date is YYYY-MM-DD');
      rulesOf(company).closingDate = date;
      return `set the closing date to ${date || 'none'}`;
    },
  },
  lock: {
    line: 'another user opens an object: id, a ListID or TxnID',
    change: (company, args) => {
      if (args.id === undefined) throw new Error('id is missing');
      const rules = rulesOf(company);
      rules.locked = [...(rules.locked ?? []), args.id];
      return `another user opened ${args.id}`;
    },
  },
  unlock: {
    line: 'the other user closes everything',
    change: (company) => {
      rulesOf(company).locked = [];
      return 'the other user closed everything';
    },
  },
  permission: {
    line: `sets what may be done: access [full], ${ACCESS.slice(1).join(', ')}`,
    change: (company, args) => {
      const access = oneOf('access', args.access ?? 'full', ACCESS);
      rulesOf(company).access = access;
      return `set the permission to ${access}`;
    },
  },
  'personal-data': {
    line: 'allows or forbids personal data: allowed [yes], no',
    change: (company, args) => {
      const isAllowed = (args.allowed ?? 'yes') === 'yes';
      rulesOf(company).personalData = isAllowed;
      return `${isAllowed ? 'allowed' : 'forbade'} personal data`;
    },
  },
  'feature-off': {
    line: `switches a feature off: feature, one of ${FEATURES.join(', ')}`,
    change: (company, args) => {
      const feature: Feature = oneOf('feature', args.feature ?? '', FEATURES);
      const rules = rulesOf(company);
      rules.featuresOff = [...new Set([...(rules.featuresOff ?? FEATURES.slice(1)), feature])];
      return `switched ${feature} off`;
    },
  },
  'feature-on': {
    line: 'switches a feature on: feature',
    change: (company, args) => {
      const feature: Feature = oneOf('feature', args.feature ?? '', FEATURES);
      const rules = rulesOf(company);
      const off: readonly Feature[] = rules.featuresOff ?? FEATURES.slice(1);
      rules.featuresOff = off.filter((each) => each !== feature);
      return `switched ${feature} on`;
    },
  },
  refuse: {
    line: 'plans a status for requests: code, request [*], left [always] times',
    change: (company, args) => {
      const code = Number(args.code);
      if (!Number.isInteger(code) || code < 1) throw new Error('code is a status code');
      const rules = rulesOf(company);
      const request = args.request ?? '*';
      const left = args.left === undefined ? {} : { left: Number(args.left) };
      rules.planned = [...(rules.planned ?? []), { request, statusCode: code, ...left }];
      return `QuickBooks will answer ${request === '*' ? 'any request' : request} with ${code}`;
    },
  },
  'message-sets': {
    line: `what becomes of message sets: mode [on], ${SETS.slice(1).join(', ')}`,
    change: (company, args) => {
      const mode = oneOf('mode', args.mode ?? 'on', SETS);
      company.messageSets = {
        stored: company.messageSets?.stored ?? [],
        isSupported: mode !== 'off',
        ...(mode === 'full' ? { limit: 0, whenFull: 'refuse' as const } : {}),
        losesNextAnswer: mode === 'lose-next',
        isForgottenOnRestart: mode === 'forget-on-restart',
      };
      return `set message sets to '${mode}'`;
    },
  },
};

function rulesOf(company: Company): CompanyRules {
  company.rules ??= {};
  company.revision += 1;
  return company.rules;
}

function oneOf<T extends string>(name: string, value: string, values: readonly T[]): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Error(`${name} is one of ${values.join(', ')}`);
  return found;
}
