import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** The releases of Apache Kafka that the sandbox runs; tools/kafka has one pom.xml for each. Oldest first. */
export const KAFKA_RELEASES = ["3.9.2", "4.3.1"] as const;
export type KafkaRelease = (typeof KAFKA_RELEASES)[number];

/** A sentence for the user: what is missing on this machine and how to get it. */
class MissingPrerequisite extends Error {}

/** The release for a service's `kafka_version` ("3.9"), and a note when it is not that version. Without a version: the newest. */
export function nearestRelease(kafkaVersion: string | undefined): { release: KafkaRelease; note?: string } {
  if (kafkaVersion === undefined) return { release: "4.3.1" };
  const release = Number.parseInt(kafkaVersion, 10) <= 3 ? "3.9.2" : "4.3.1";
  if (release.startsWith(`${kafkaVersion}.`)) return { release };
  return { release, note: `kafka_version ${kafkaVersion} runs on Apache Kafka ${release}, the nearest release here` };
}

/** The class path of a release. */
export function classPath(kafkaHome: string, release: KafkaRelease): string {
  return join(kafkaHome, release, "*");
}

/**
 * Checks for Java and Kafka before anything is started.
 *
 * @throws MissingPrerequisite
 */
export async function checkPrerequisites(kafkaHome: string): Promise<void> {
  for (const release of KAFKA_RELEASES) {
    if (!existsSync(join(kafkaHome, release, ".complete"))) {
      throw new MissingPrerequisite(`Apache Kafka ${release} is not in ${kafkaHome}: run "make kafka" to fetch it.`);
    }
  }
  const version = await javaVersion();
  if (version < 17) {
    throw new MissingPrerequisite(
      `Java ${String(version)} is too old: install Java 17 or newer and put it on your PATH.`,
    );
  }
}

async function javaVersion(): Promise<number> {
  try {
    // Java prints its version to stderr, as `openjdk version "17.0.15" ...`, and Java 8 as "1.8.0".
    const { stderr } = await promisify(execFile)("java", ["-version"]);
    const [, major = "0"] = /version "(?:1\.)?(\d+)/.exec(stderr) ?? [];
    return Number(major);
  } catch {
    throw new MissingPrerequisite("There is no java on your PATH: install Java 17 or newer.");
  }
}
