import { expect } from "chai";
import { statusText } from "../../../../sandbox/commands/status";
import type { ServiceReport } from "../../../../sandbox/control/statusReport";

const service = (change: Partial<ServiceReport> = {}): ServiceReport => ({
  project: "p",
  serviceName: "mm",
  serviceType: "kafka_mirrormaker",
  askedVersion: null,
  bootstrapServers: [],
  flows: [],
  state: "RUNNING",
  nodes: [],
  runningVersion: null,
  notes: [],
  ...change,
});
/** The lines below the sandbox's own. */
const lines = (...services: ServiceReport[]) =>
  statusText({ url: "http://127.0.0.1:1", pid: 7, nodes: 1, services }).split("\n").slice(1);

describe("the status for people", () => {
  it("names the API, and says when there is nothing else", () => {
    expect(statusText({ url: "http://127.0.0.1:1", pid: 7, nodes: 1, services: [] })).to.equal(
      "Aiven's API is at http://127.0.0.1:1 (process 7).\nThere are no services yet.",
    );
  });

  it("shows type, release, state and addresses of each service", () => {
    const kafka = { serviceName: "k", serviceType: "kafka", runningVersion: "4.3.1", bootstrapServers: ["a:1", "b:2"] };
    expect(lines(service(kafka), service())).to.deep.equal([
      "",
      "p/k: kafka, Apache Kafka 4.3.1, RUNNING",
      "  bootstrap servers: a:1,b:2",
      "",
      "p/mm: kafka_mirrormaker, RUNNING",
    ]);
  });

  const processes: [node: ServiceReport["nodes"][number], line: string | RegExp][] = [
    [{ name: "n", state: "starting", restarts: 0 }, "  n: starting"],
    [{ name: "n", state: "restarting", restarts: 1 }, "  n: restarting, restarted once"],
    [
      { name: "n", state: "running", restarts: 2, pid: process.pid },
      /^ {2}n: running, process \d+, \d+ MiB, restarted 2 times$/,
    ],
    [{ name: "n", state: "running", restarts: 0, pid: 2 ** 22 + 1 }, /^ {2}n: running, process 4194305, gone$/],
  ];
  for (const [node, line] of processes) {
    it(`shows a process: ${String(line)}`, () => {
      expect(lines(service({ nodes: [node] })).at(-1)).to.match(
        line instanceof RegExp ? line : new RegExp(`^${line}$`),
      );
    });
  }

  it("shows each flow with the age of its newest heartbeat", () => {
    const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
    const flows = [
      { flow: "a->b", enabled: true, lastHeartbeat: ago(90) },
      { flow: "b->a", enabled: true, lastHeartbeat: null },
      { flow: "a->c", enabled: false, lastHeartbeat: ago(90) },
    ];
    expect(lines(service({ flows })).slice(2)).to.deep.equal([
      "  flow a->b: enabled, last heartbeat 90 s ago",
      "  flow b->a: enabled, no heartbeat has come",
      "  flow a->c: disabled",
    ]);
  });

  it("ends each service with its notes", () => {
    expect(lines(service({ notes: ["one", "two"] })).slice(-2)).to.deep.equal(["  note: one", "  note: two"]);
  });
});
