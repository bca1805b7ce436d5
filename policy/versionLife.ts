import { KAFKA_VERSIONS, type KafkaVersionLife } from "../components/topology/aiven/kafkaVersions";
import { type ConfigOf, day, optionalDay, records, text } from "./configuration/property";

/** Configuration that both version policies take. */
export const VERSION_CONFIG = {
  /** Versions that the pack's own table does not have yet, or has with other dates. */
  versions: records({ version: text(), createUntil: day(), endOfLife: day() }),
  /** Day to judge by instead of the real one. */
  today: optionalDay(),
};

type VersionConfig = ConfigOf<typeof VERSION_CONFIG>;

export function lifeOf(version: string, { versions }: VersionConfig): KafkaVersionLife | undefined {
  return [...versions, ...KAFKA_VERSIONS].find((life) => life.version === version);
}

export const daysUntil = (endDay: string, startDay: string) =>
  Math.round((Date.parse(endDay) - Date.parse(startDay)) / 86_400_000);
