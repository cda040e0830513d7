/**
 * Loaded into a server that is measured (node -r): tells its parent, when asked, how long its event
 * loop was held up, what CPU time it took and how much memory it had at most.
 */
const fs = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');

const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

/** From the kernel: the peak of a moment that no timer of ours would have seen. 0 elsewhere. */
function rssPeakBytes() {
  if (!fs.existsSync('/proc/self/status')) return 0;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

process.on('message', (message) => {
  if (message !== 'probe') return;
  const { user, system } = process.cpuUsage();
  const probe = {
    // The timer that looks sleeps for a millisecond itself.
    loopDelayMsMax: Math.max(delay.max / 1e6 - RESOLUTION_MS, 0),
    cpuMs: (user + system) / 1e3,
    rssPeakBytes: rssPeakBytes(),
  };
  delay.reset();
  process.send?.(probe);
});
