import { KAFKA_VERSIONS, type KafkaVersionLife } from "../components/topology/aiven/kafkaVersions";
import { type ConfigOf, day, optionalDay, records, text } from "./configuration/property";

/** Configuration that both version policies take. */
export const VERSION_CONFIG = {
  /** Versions that are missing from the pack's own table, or have other dates there. */
  versions: records({ version: text(), createUntil: day(), endOfLife: day() }),
  /** The day to judge by instead of today. */
  today: optionalDay(),
};

type VersionConfig = ConfigOf<typeof VERSION_CONFIG>;

export function lifeOf(version: string, { versions }: VersionConfig): KafkaVersionLife | undefined {
  return [...versions, ...KAFKA_VERSIONS].find((life) => life.version === version);
}

export const daysUntil = (endDay: string, startDay: string) =>
  Math.round((Date.parse(endDay) - Date.parse(startDay)) / 86_400_000);
