import type { ResourceValidationPolicy } from "@pulumi/policy";
import { KAFKA_VERSIONS, type KafkaVersionLife } from "../components/topology/kafkaVersions";

/** Configuration that both version policies take. */
export interface VersionConfig {
  /** Versions that the pack's own table does not have yet, or has with other dates. */
  versions?: KafkaVersionLife[];
  /** ISO day to judge by instead of the real one. */
  today?: string;
}

type ConfigSchema = NonNullable<ResourceValidationPolicy["configSchema"]>["properties"];

const day: ConfigSchema[string] = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };

export const VERSION_CONFIG: ConfigSchema = {
  versions: {
    type: "array",
    items: {
      type: "object",
      properties: { version: { type: "string" }, createUntil: day, endOfLife: day },
      required: ["version", "createUntil", "endOfLife"],
    },
    default: [],
  },
  today: day,
};

export function lifeOf(version: string, { versions = [] }: VersionConfig): KafkaVersionLife | undefined {
  return [...versions, ...KAFKA_VERSIONS].find((life) => life.version === version);
}

export const today = (config: VersionConfig) => config.today ?? new Date().toISOString().slice(0, 10);

export const daysUntil = (endDay: string, startDay: string) =>
  Math.round((Date.parse(endDay) - Date.parse(startDay)) / 86_400_000);
