import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KafkaLine } from "../../components/topology/replication/internalTopics";
import { KAFKA_RELEASES, type KafkaRelease, classPath } from "../../sandbox/runtime/process/distribution";

/** A release of each line, as the Makefile fetches them. */
export const RELEASES: readonly (readonly [line: KafkaLine, release: KafkaRelease])[] = KAFKA_RELEASES.map(
  (release) => [release.startsWith("3.9.") ? "3.9" : "4.x", release],
);

/** The same cases in every run; another seed can be tried with ORACLE_SEED. */
export const SEED = Number(process.env["ORACLE_SEED"] ?? 20_261_124);

const ROOT = join(__dirname, "../..");

/** Answers of a real MirrorMaker of a release to all cases (see MirrorMakerOracle.java), from one Java process. */
export function askMirrorMaker(release: KafkaRelease, cases: readonly (readonly string[])[]): string[] {
  const classes = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    const jars = classPath(join(ROOT, ".build/kafka"), release);
    run("javac", ["-d", classes, "-cp", jars, join(__dirname, "MirrorMakerOracle.java")], "");
    const input = cases.map((fields) => `${fields.join("\t")}\n`).join("");
    const answers = run(
      "java",
      ["-XX:TieredStopAtLevel=1", "-cp", `${classes}:${jars}`, "org.apache.kafka.connect.mirror.MirrorMakerOracle"],
      input,
    );
    return answers.trimEnd().split("\n");
  } finally {
    rmSync(classes, { recursive: true });
  }
}

function run(command: string, options: string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, options, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    timeout: 50_000,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}:\n${stderr}`);
  return stdout;
}
