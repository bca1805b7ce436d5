/** The data plane as the API server sees it: real brokers and MirrorMaker 2 processes, kept in line with the store. */

export type ServiceState = "REBUILDING" | "RUNNING" | "POWEROFF";

export interface ServiceStatus {
  state: ServiceState;
  /** One per process. `pid` is absent while it is not running. */
  nodes: { name: string; state: "starting" | "running" | "restarting" | "stopped"; pid?: number; restarts: number }[];
  /** Version of Apache Kafka that really runs, such as "3.9.2". */
  runningVersion: string | null;
  /** Where the sandbox differs from what was asked: version mapped, factor capped, setting accepted but not run. */
  notes: string[];
}

export interface TopicConfigEntry {
  value: string;
  /** Kafka's ConfigSource in Aiven's spelling: topic_config, default_config, static_broker_config, ... */
  source: string;
}

export interface BrokerTopic {
  topicName: string;
  partitions: { partition: number; isr: number; replicas: number; earliestOffset: number; latestOffset: number }[];
  /** Keyed by Kafka's name with underscores, such as retention_ms. */
  config: Record<string, TopicConfigEntry>;
}

export interface NewTopic {
  topicName: string;
  partitions: number;
  /** Already as requested; the runtime caps it at the number of brokers. */
  replication: number;
  /** Kafka's names with underscores; only what was asked for. */
  config: Record<string, string>;
}

/** The broker said no (bad config value, topic exists, ...); becomes a 4xx in Aiven's form. */
export class BrokerRefused extends Error {
  constructor(
    message: string,
    readonly reason: "exists" | "not_found" | "invalid",
  ) {
    super(message);
  }
}
/** The broker cannot be asked now (starting, powered off, dead); becomes 503. */
export class BrokerUnavailable extends Error {}

export interface Runtime {
  /** Free loopback ports for a new Kafka service, one set per node. */
  reservePorts(): Promise<{ certificate: number; controller: number }[]>;
  /** Tells that a service, or an integration or flow of it, changed in the store. Returns at once; work follows. */
  serviceChanged(project: string, serviceName: string): void;
  /** The service is gone from the store: stop its processes, delete its data. Resolves when done. */
  serviceDeleted(project: string, serviceName: string): Promise<void>;
  status(project: string, serviceName: string): ServiceStatus;
  /** Waits (bounded) for a starting broker, then asks it. All reject with BrokerRefused or BrokerUnavailable. */
  listTopics(project: string, serviceName: string): Promise<BrokerTopic[]>;
  describeTopics(project: string, serviceName: string, names: string[]): Promise<BrokerTopic[]>;
  createTopic(project: string, serviceName: string, topic: NewTopic): Promise<void>;
  /** `config` holds the whole wanted topic-level config; keys left out go back to the broker's default. */
  updateTopic(
    project: string,
    serviceName: string,
    topicName: string,
    change: { partitions?: number; config?: Record<string, string> },
  ): Promise<void>;
  deleteTopic(project: string, serviceName: string, topicName: string): Promise<void>;
  /** Stops every process, gracefully, within 15 s. */
  stop(): Promise<void>;
}
