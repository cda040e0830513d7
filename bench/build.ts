/** Building the fullest message set: npm run bench:build -- --help */
import { LIMITS } from '../src/limits.js';
import { buildMessageSet, buildRequest } from '../src/qbxml/build.js';
import { requireValid } from '../src/qbxml/validate.js';
import { median, printFigures } from './office/figures.js';
import { readOptions } from './office/options.js';

const HELP = `npm run bench:build

How long it takes to build, judge and render the fullest message set. Prints the median of
several runs beside the limit; ends with 1 when it is missed. Takes a second.`;
const RUNS = 21;
const LIMIT_MS = 20;

function compose(): number {
  const began = performance.now();
  const requests = Array.from({ length: LIMITS.requestsPerWireMax }, () =>
    buildRequest('VendorQueryRq', {
      MaxReturned: 100,
      ActiveStatus: 'All',
      FromModifiedDate: '2025-01-01T00:00:00',
      IncludeRetElement: ['ListID', 'TimeModified', 'EditSequence', 'Name', 'Balance'],
    }),
  );
  for (const request of requests) requireValid(request, { version: '13.0', edition: 'QBD' });
  buildMessageSet(requests, { version: '13.0', onError: 'continueOnError' });
  return performance.now() - began;
}

readOptions(HELP, {});
const ms = median(Array.from({ length: RUNS }, compose));
printFigures([
  {
    figure: `${LIMITS.requestsPerWireMax} requests built, judged and rendered, ms`,
    peer: '',
    ours: ms,
    target: LIMIT_MS,
    isCeiling: true,
  },
]);
process.exitCode = ms <= LIMIT_MS ? 0 : 1;
