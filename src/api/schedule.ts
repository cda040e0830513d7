/** When a company file may sync: what an admin writes, checked field by field. */
import type { CompanyFileRow, ScheduleWindow, Settings } from '../company-file/store.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';

/** Absent members stay as they are. */
export type Schedule = {
  everyMinutes?: number;
  windows?: ScheduleWindow[];
  timeZone?: string | null;
};

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const TIME = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$' } as const;

export const SCHEDULE_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    everyMinutes: {
      type: 'integer',
      minimum: LIMITS.scheduleMinutesMin,
      maximum: LIMITS.scheduleMinutesMax,
    },
    windows: {
      type: 'array',
      maxItems: LIMITS.scheduleWindowsMax,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['days', 'from', 'to'],
        properties: {
          days: {
            type: 'array',
            minItems: 1,
            uniqueItems: true,
            items: { type: 'string', enum: DAYS },
          },
          from: TIME,
          to: TIME,
        },
      },
    },
    timeZone: { type: ['string', 'null'], maxLength: 64 },
  },
} as const;

/**
 * Checks what a JSON schema cannot, and names it as the store does. A window whose end is before
 * its beginning goes over midnight.
 * @param file  as it is now
 * @throws INVALID_REQUEST naming each wrong field
 */
export function scheduleSettings(
  schedule: Schedule,
  file: Pick<CompanyFileRow, 'scheduleWindows' | 'timeZone'>,
): Settings {
  const { everyMinutes, windows, timeZone } = schedule;
  const errors = (windows ?? []).flatMap((window, index) =>
    window.from === window.to
      ? [{ path: `/schedule/windows/${index}/to`, message: 'must differ from its from' }]
      : [],
  );
  if (typeof timeZone === 'string' && !isTimeZone(timeZone)) {
    errors.push({
      path: '/schedule/timeZone',
      message: 'must be an IANA name such as America/Chicago',
    });
  }
  const zone = timeZone === undefined ? file.timeZone : timeZone;
  if (zone === null && (windows ?? file.scheduleWindows).length > 0) {
    errors.push({ path: '/schedule/timeZone', message: 'is needed: windows are in local time' });
  }
  if (errors.length > 0) {
    const detail = errors.map((error) => `${error.path} ${error.message}`).join('; ');
    throw new ConnectorError('INVALID_REQUEST', detail, { errors });
  }
  return {
    ...(everyMinutes === undefined ? {} : { scheduleEveryMinutes: everyMinutes }),
    ...(windows === undefined ? {} : { scheduleWindows: windows }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

/** Offsets such as +05:00 are no places: they know no daylight saving. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
