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
  const input = cases.map((fields) => `${fields.join("\t")}\n`).join("");
  return linesOf(release, "org.apache.kafka.connect.mirror.MirrorMakerOracle", input);
}

/** The defaults of Kafka itself in a release (see KafkaDefaults.java), by `topic retention.ms`. */
export function kafkaDefaults(release: KafkaRelease): ReadonlyMap<string, string> {
  return new Map(
    linesOf(release, "KafkaDefaults", "").map((line) => {
      const [kind = "", name = "", value = ""] = line.split("\t");
      return [`${kind} ${name}`, value] as const;
    }),
  );
}

/** What a class of this folder writes, with the jars of a release. */
function linesOf(release: KafkaRelease, className: string, input: string): string[] {
  const classes = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    const jars = classPath(join(ROOT, ".build/kafka"), release);
    const source = `${className.split(".").at(-1) ?? ""}.java`;
    run("javac", ["-d", classes, "-cp", jars, join(__dirname, source)], "");
    const lines = run("java", ["-XX:TieredStopAtLevel=1", "-cp", `${classes}:${jars}`, className], input);
    return lines.trimEnd().split("\n");
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
