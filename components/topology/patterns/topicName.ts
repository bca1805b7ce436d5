/** Kafka's limit for a topic name, in characters (org.apache.kafka.common.internals.Topic). */
export const TOPIC_NAME_MAX_LENGTH = 249;
