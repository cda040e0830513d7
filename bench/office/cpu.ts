/** CPU time of other processes, from Linux's /proc; elsewhere 0. */
import fs from 'node:fs';

const CLOCK_TICKS_PER_SECOND = 100;

type Times = { parent: number; ownTicks: number; childTicks: number };

/**
 * What a Postgres and all its processes have used so far, in ms. Processes that ended are counted
 * by their parent.
 * @param postmaster  its process id
 */
export function postgresCpuMs(postmaster: number): number {
  const main = timesOf(postmaster);
  if (!main) return 0;
  let ticks = main.ownTicks + main.childTicks;
  for (const name of fs.readdirSync('/proc')) {
    const times = /^\d+$/.test(name) ? timesOf(Number(name)) : undefined;
    if (times?.parent === postmaster) ticks += times.ownTicks;
  }
  return (1_000 * ticks) / CLOCK_TICKS_PER_SECOND;
}

/** Source: proc(5), fields 4 and 14 to 17 of stat. */
function timesOf(pid: number): Times | undefined {
  let stat: string;
  try {
    stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // Gone since it was listed, or no Linux.
    return undefined;
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return { parent: field(4), ownTicks: field(14) + field(15), childTicks: field(16) + field(17) };
}
