import type { IntegrationSettings } from "./mirrorMakerSettings";

/** A named set of client settings for one cluster's integration, and why each value is what it is. */
export interface TuningProfile {
  /** What it is good for, and what it costs. */
  purpose: string;
  settings: IntegrationSettings;
  /** The reason for each setting. */
  reasons: Readonly<Record<string, string>>;
}

export type TuningProfileName = "latency" | "throughput" | "wan";

/**
 * Starting points, not truths: change one setting at a time beside the profile and watch the lag.
 * https://aiven.io/docs/products/kafka/kafka-mirrormaker/concepts/configuration-layers
 * https://kafka.apache.org/documentation/#producerconfigs
 */
export const TUNING_PROFILES: Readonly<Record<TuningProfileName, TuningProfile>> = {
  latency: {
    purpose: "records arrive as soon as they can; many small requests",
    settings: {
      consumerFetchMinBytes: 1,
      producerLingerMs: 0,
      producerBatchSize: 16_384,
      producerCompressionType: "none",
    },
    reasons: {
      consumerFetchMinBytes: "the source answers as soon as it has one byte",
      producerLingerMs: "a record waits for no other",
      producerBatchSize: "Kafka's own default; batches hardly fill without waiting",
      producerCompressionType: "no time is spent on it",
    },
  },
  throughput: {
    purpose: "the most records for each request; up to 100 ms later",
    settings: {
      consumerFetchMinBytes: 262_144,
      consumerMaxPollRecords: 5000,
      producerLingerMs: 100,
      producerBatchSize: 262_144,
      producerBufferMemory: 67_108_864,
      producerCompressionType: "lz4",
    },
    reasons: {
      consumerFetchMinBytes: "the source waits until a fetch is worth it (at most its fetch.max.wait.ms)",
      consumerMaxPollRecords: "one poll hands a whole fetch on",
      producerLingerMs: "batches have time to fill",
      producerBatchSize: "a batch for each partition holds what one fetch brings",
      producerBufferMemory: "room for a full batch of each of some 250 partitions",
      producerCompressionType: "the cheapest codec that still halves most data",
    },
  },
  wan: {
    purpose: "few round trips over a distant, narrow link; up to 250 ms later, more CPU",
    settings: {
      consumerFetchMinBytes: 1_048_576,
      consumerMaxPollRecords: 5000,
      producerLingerMs: 250,
      producerBatchSize: 1_048_576,
      producerBufferMemory: 134_217_728,
      producerMaxRequestSize: 4_194_304,
      producerCompressionType: "zstd",
    },
    reasons: {
      consumerFetchMinBytes: "a round trip is dear, so each brings much",
      consumerMaxPollRecords: "one poll hands a whole fetch on",
      producerLingerMs: "longer than a round trip, so that the next batch fills while one is on its way",
      producerBatchSize: "one in-flight request must carry a round trip's worth of data",
      producerBufferMemory: "Aiven's maximum: room for the data of a slow acknowledgement",
      producerMaxRequestSize: "several batches of one broker share a request",
      producerCompressionType: "the link is scarcer than CPU",
    },
  },
};

/** The client settings of a cluster's integration: its own, and its tuning profile's where it says nothing. */
export function clientSettings({
  tuning,
  kafkaMirrormaker,
}: {
  tuning?: TuningProfileName;
  kafkaMirrormaker?: IntegrationSettings;
}): IntegrationSettings | undefined {
  return tuning === undefined ? kafkaMirrormaker : { ...TUNING_PROFILES[tuning].settings, ...kafkaMirrormaker };
}
