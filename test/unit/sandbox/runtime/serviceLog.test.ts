import { closeSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { lastProblem, openLog } from "../../../../sandbox/runtime/serviceLog";

describe("a service's log", () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "log-"));
    file = join(directory, "service.log");
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  const problems: [log: string, problem: string | undefined][] = [
    ["2026-11-24 09:42:49,889 INFO  Kafka$ fine\n", undefined],
    ["2026-11-24 09:42:49,889 ERROR Kafka$ it fails\n2026-11-24 09:42:50,000 INFO  Kafka$ on\n", "it fails"],
    ["2026-11-24 09:42:49,889 ERROR Kafka$ Exiting\njava.lang.RuntimeException: no room\n\tat a.B\n", "no room"],
    ["2026-11-24 09:42:49,889 ERROR A one\n2026-11-24 09:42:49,890 FATAL B two\n", "two"],
    ["Error: Could not find or load main class kafka.Kafka\n", "Could not find or load main class kafka.Kafka"],
    ["", undefined],
  ];
  for (const [log, problem] of problems) {
    it(`${JSON.stringify(log.slice(24, 60))} tells ${String(problem)}`, () => {
      writeFileSync(file, log);
      expect(lastProblem(file)).to.equal(problem);
    });
  }

  it("that does not exist tells nothing", () => {
    expect(lastProblem(file)).to.equal(undefined);
  });

  it("is put aside when it has grown large, and is its owner's alone", () => {
    writeFileSync(file, Buffer.alloc(17 * 1024 * 1024));
    closeSync(openLog(file));
    expect(statSync(file).size).to.equal(0);
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(existsSync(`${file}.1`)).to.equal(true);
  });
});
