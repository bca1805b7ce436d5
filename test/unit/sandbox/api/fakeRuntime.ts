import {
  BrokerRefused,
  type BrokerTopic,
  type NewTopic,
  type Runtime,
  type ServiceStatus,
} from "../../../../sandbox/runtime/runtime";

/** Brokers in memory, with one node each: what the API server needs of them, and no process. */
export class FakeRuntime implements Runtime {
  /** Services that were told to have changed, in order. */
  readonly changed: string[] = [];
  state: ServiceStatus["state"] = "RUNNING";
  private readonly topics = new Map<string, BrokerTopic>();
  private nextPort = 20_000;

  reservePorts() {
    return Promise.resolve([{ certificate: this.nextPort++, controller: this.nextPort++ }]);
  }

  serviceChanged(project: string, serviceName: string): void {
    this.changed.push(`${project}/${serviceName}`);
  }

  serviceDeleted(): Promise<void> {
    return Promise.resolve();
  }

  status(): ServiceStatus {
    const nodes: ServiceStatus["nodes"] = [{ name: "node 1", state: "running", pid: 1, restarts: 0 }];
    return { state: this.state, nodes, runningVersion: "3.9.2", notes: [] };
  }

  listTopics(project: string, serviceName: string): Promise<BrokerTopic[]> {
    const prefix = `${project}/${serviceName}/`;
    return Promise.resolve([...this.topics].flatMap(([key, topic]) => (key.startsWith(prefix) ? [topic] : [])));
  }

  describeTopics(project: string, serviceName: string, names: string[]): Promise<BrokerTopic[]> {
    return attempt(() => names.map((name) => this.topic(project, serviceName, name)));
  }

  createTopic(project: string, serviceName: string, { topicName, partitions, config }: NewTopic): Promise<void> {
    return attempt(() => {
      const key = `${project}/${serviceName}/${topicName}`;
      if (this.topics.has(key)) throw new BrokerRefused(`Topic '${topicName}' already exists.`, "exists");
      this.topics.set(key, { topicName, partitions: partitionsOf(partitions), config: withDefaults(config) });
    });
  }

  updateTopic(
    project: string,
    serviceName: string,
    topicName: string,
    { partitions, config }: { partitions?: number; config?: Record<string, string> },
  ): Promise<void> {
    return attempt(() => {
      const topic = this.topic(project, serviceName, topicName);
      if (partitions !== undefined) topic.partitions = partitionsOf(partitions);
      if (config !== undefined) topic.config = withDefaults(config);
    });
  }

  deleteTopic(project: string, serviceName: string, topicName: string): Promise<void> {
    return attempt(() => {
      this.topic(project, serviceName, topicName);
      this.topics.delete(`${project}/${serviceName}/${topicName}`);
    });
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  private topic(project: string, serviceName: string, name: string): BrokerTopic {
    const topic = this.topics.get(`${project}/${serviceName}/${name}`);
    if (topic === undefined) throw new BrokerRefused(`Topic '${name}' does not exist.`, "not_found");
    return topic;
  }
}

const attempt = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);

const partitionsOf = (count: number) =>
  Array.from({ length: count }, (_, partition) => ({
    partition,
    isr: 1,
    replicas: 1,
    earliestOffset: 0,
    latestOffset: 7,
  }));

/** Kafka's largest number is the default of several settings. */
const withDefaults = (config: Record<string, string>): BrokerTopic["config"] => ({
  flush_ms: { value: "9223372036854775807", source: "default_config" },
  retention_ms: { value: "604800000", source: "default_config" },
  ...Object.fromEntries(Object.entries(config).map(([key, value]) => [key, { value, source: "topic_config" }])),
});
