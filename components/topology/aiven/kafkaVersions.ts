/** Life of one Kafka version on Aiven; dates are ISO days. */
export interface KafkaVersionLife {
  version: string;
  /** Last day on which a service of this version can be created. */
  createUntil: string;
  /** From this day on Aiven upgrades running services by itself and deletes powered-off ones. */
  endOfLife: string;
}

/** The day on which the table below was read from Aiven's page. */
export const KAFKA_VERSIONS_AS_OF = "2026-08-21";

/** https://aiven.io/docs/products/kafka/reference/version-lifecycle */
export const KAFKA_VERSIONS: readonly KafkaVersionLife[] = [
  { version: "3.1", createUntil: "2022-10-26", endOfLife: "2023-02-14" },
  { version: "3.8", createUntil: "2026-06-30", endOfLife: "2026-09-30" },
  { version: "3.9", createUntil: "2027-06-30", endOfLife: "2027-09-30" },
  { version: "4.0", createUntil: "2026-06-18", endOfLife: "2026-09-18" },
  { version: "4.1", createUntil: "2026-09-10", endOfLife: "2027-01-31" },
  { version: "4.2", createUntil: "2027-03-15", endOfLife: "2027-06-15" },
];

/** The version that a created cluster gets when its arguments name none. */
export const DEFAULT_KAFKA_VERSION = "4.2";
