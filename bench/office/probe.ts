/**
 * Loaded into a server that is measured (node -r): tells its parent, when asked, how long its event
 * loop was held up, what CPU time it took and how much memory it had at most.
 */
import fs from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

export type Probe = {
  /** The longest time that the event loop was held up since the last look, in ms. */
  readonly loopDelayMsMax: number;
  readonly cpuMs: number;
  /** Since the process began, in bytes. */
  readonly rssPeakBytes: number;
};

const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

/** From the kernel: the peak of a moment that no timer of ours would have seen. 0 elsewhere. */
function rssPeakBytes(): number {
  if (!fs.existsSync('/proc/self/status')) return 0;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

process.on('message', (message) => {
  if (message !== 'probe') return;
  const { user, system } = process.cpuUsage();
  const probe: Probe = {
    loopDelayMsMax: delay.max / 1e6,
    cpuMs: (user + system) / 1e3,
    rssPeakBytes: rssPeakBytes(),
  };
  delay.reset();
  process.send?.(probe);
});
