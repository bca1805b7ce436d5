/** One Kafka record as the demo writes and reads it. */
export interface DemoRecord {
  partition: number;
  key: string;
  value: string;
  headers: Record<string, string>;
  /** Milliseconds since 1970. */
  timestamp: number;
}

/** `count` records, different from each other and from those of any other run. */
export function makeRecords(run: string, count: number, partitions: number, now: number): DemoRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    partition: index % partitions,
    key: `${run}-${String(index)}`,
    value: JSON.stringify({ run, index, text: `résumé ${"*".repeat(index % 50)}` }),
    headers: { run, index: String(index) },
    // A second apart, so that a timestamp of replication would be seen.
    timestamp: now - (count - index) * 1000,
  }));
}

/**
 * What is different between records that were written and those that arrived, in a sentence each; nothing when every one arrived
 * once, unchanged, in order within its partition.
 */
export function differences(written: readonly DemoRecord[], arrived: readonly DemoRecord[]): string[] {
  const partitions = [...new Set([...written, ...arrived].map(({ partition }) => partition))].sort((a, b) => a - b);
  return partitions.flatMap((partition) => {
    const expected = written.filter((record) => record.partition === partition);
    const actual = arrived.filter((record) => record.partition === partition);
    const where = `partition ${String(partition)}`;
    if (expected.length !== actual.length) {
      return [`${where}: ${String(actual.length)} records arrived of ${String(expected.length)}`];
    }
    const wrong = expected.findIndex(
      (record, index) => JSON.stringify(sorted(record)) !== JSON.stringify(sorted(actual[index])),
    );
    return wrong === -1 ? [] : [`${where}: record ${String(wrong)} (${expected[wrong]?.key ?? ""}) is not the same`];
  });
}

function sorted(record: DemoRecord | undefined): unknown {
  if (record === undefined) return undefined;
  const { partition, key, value, timestamp } = record;
  const headers = Object.entries(record.headers).sort(([a], [b]) => (a < b ? -1 : 1));
  return [partition, key, value, timestamp, headers];
}
