/**
 * Counters of this process in Prometheus' text format. Names begin with qbc_; no label names a
 * customer.
 */

type Labels = Readonly<Record<string, string>>;

export type Metrics = {
  /** Adds to a counter. */
  count(name: MetricName, labels?: Labels, by?: number): void;
  /** Everything counted so far, with the process' own figures, as /metrics shows it. */
  render(): string;
};

/** Every metric with what it says. Source: trust.md §8. */
const HELP = {
  qbc_soap_requests_total: 'Calls of Web Connectors by method and HTTP status.',
  qbc_soap_seconds_total: 'Time spent answering calls, by method.',
  qbc_soap_bytes_total: 'Bytes received with calls, by method.',
  qbc_auth_total: 'authenticate by directive: nvu, none, busy, work.',
  qbc_soap_refused_total: 'Calls refused before they were run, by reason.',
  qbc_rest_requests_total: 'REST calls by HTTP status class.',
} as const;

export type MetricName = keyof typeof HELP;

/** One set of counters; a process has one. */
export function createMetrics(): Metrics {
  const values = new Map<string, number>();
  return {
    count(name, labels = {}, by = 1) {
      const key = `${name}${labelText(labels)}`;
      values.set(key, (values.get(key) ?? 0) + by);
    },
    render() {
      const lines = Object.entries(HELP).flatMap(([name, help]) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} counter`,
        ...[...values]
          .filter(([key]) => key === name || key.startsWith(`${name}{`))
          .map(([key, value]) => `${key} ${value}`),
      ]);
      return `${[...lines, ...processLines()].join('\n')}\n`;
    },
  };
}

function labelText(labels: Labels): string {
  let text = '';
  for (const name in labels) {
    text += `${text === '' ? '{' : ','}${name}="${quote(labels[name] ?? '')}"`;
  }
  return text === '' ? '' : `${text}}`;
}

function quote(value: string): string {
  return value.replace(/[\\"\n]/g, (found) => (found === '\n' ? '\\n' : `\\${found}`));
}

function processLines(): string[] {
  const memory = process.memoryUsage();
  return [
    '# HELP process_resident_memory_bytes Resident memory.',
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${memory.rss}`,
    '# HELP nodejs_heap_used_bytes JavaScript heap in use.',
    '# TYPE nodejs_heap_used_bytes gauge',
    `nodejs_heap_used_bytes ${memory.heapUsed}`,
    '# HELP process_uptime_seconds Seconds since the process began.',
    '# TYPE process_uptime_seconds gauge',
    `process_uptime_seconds ${Math.round(process.uptime())}`,
  ];
}
