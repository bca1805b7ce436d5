import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type ServiceRecord, keyOf } from "../state/model";
import type { Store } from "../state/store";
import { nodesHere } from "./brokerProperties";
import { checkPrerequisites } from "./process/distribution";
import { KafkaService, type ServiceSurroundings } from "./kafkaService";
import { MirrorMakerService } from "./mirrorMakerService";
import { freePorts } from "./process/ports";
import { BrokerUnavailable, type NewTopic, type Runtime, type ServiceStatus } from "./runtime";
import * as topics from "./topicAdmin";

export interface RuntimeDependencies {
  store: Store;
  stateDir: string;
  /** Brokers of a Kafka service that is created from now on. */
  nodes: number;
  /** Folder that holds a folder of jars for each release of Apache Kafka. */
  kafkaHome: string;
  /** Takes one line for each event worth showing. */
  log: (line: string) => void;
}

/**
 * Starts what the store says should run, and keeps it so.
 *
 * @throws MissingPrerequisite without Java or Kafka.
 */
export async function createRuntime(dependencies: RuntimeDependencies): Promise<KafkaRuntime> {
  await checkPrerequisites(dependencies.kafkaHome);
  const runtime = new KafkaRuntime(dependencies);
  for (const { project, serviceName } of dependencies.store.list("service")) {
    runtime.serviceChanged(project, serviceName);
  }
  return runtime;
}

export class KafkaRuntime implements Runtime {
  private readonly kafkas = new Map<string, KafkaService>();
  private readonly mirrorMakers = new Map<string, MirrorMakerService>();
  /** Services that are being deleted: a new one of the same name waits for the folder. */
  private readonly leaving = new Map<string, Promise<void>>();

  constructor(private readonly dependencies: RuntimeDependencies) {}

  async reservePorts(): Promise<{ certificate: number; controller: number }[]> {
    const { nodes, store } = this.dependencies;
    const reserved = store
      .list("service")
      .flatMap(({ brokers }) => brokers.flatMap(({ certificate, controller }) => [certificate, controller]));
    const ports = await freePorts(nodes * 2, new Set(reserved));
    return Array.from({ length: nodes }, (_, index) => ({
      certificate: ports[index * 2] ?? 0,
      controller: ports[index * 2 + 1] ?? 0,
    }));
  }

  serviceChanged(project: string, serviceName: string): void {
    const key = keyOf.service(project, serviceName);
    const leaving = this.leaving.get(key);
    if (leaving !== undefined) {
      void leaving.finally(() => {
        this.serviceChanged(project, serviceName);
      });
      return;
    }
    const record = this.dependencies.store.get("service", key);
    if (record === undefined) return;
    if (record.serviceType === "kafka") void this.kafka(record)?.apply(record);
    else if (record.serviceType === "kafka_mirrormaker") this.mirrorMaker(project, serviceName).changed();
  }

  async serviceDeleted(project: string, serviceName: string): Promise<void> {
    const key = keyOf.service(project, serviceName);
    const service = this.kafkas.get(key) ?? this.mirrorMakers.get(key);
    this.kafkas.delete(key);
    this.mirrorMakers.delete(key);
    for (const mirrorMaker of this.mirrorMakers.values()) mirrorMaker.changed();
    const left = Promise.resolve(service?.stop()).then(() => {
      this.leaving.delete(key);
      rmSync(this.directory(project, serviceName), { recursive: true, force: true });
    });
    this.leaving.set(key, left);
    await left;
  }

  status(project: string, serviceName: string): ServiceStatus {
    const key = keyOf.service(project, serviceName);
    const kafka = this.kafkas.get(key);
    const service = kafka ?? this.mirrorMakers.get(key);
    const powered = this.dependencies.store.get("service", key)?.powered ?? false;
    return {
      state: kafka?.state ?? (powered ? "RUNNING" : "POWEROFF"),
      nodes: (service?.processes ?? []).map((process) => ({
        name: process.name,
        state: process.state,
        restarts: process.restarts,
        ...(process.pid === undefined ? {} : { pid: process.pid }),
      })),
      runningVersion: service?.release ?? null,
      notes: [...(service?.notes() ?? []), ...this.replicaNotes(project, serviceName)],
    };
  }

  /**
   * When the newest heartbeat that a flow has carried was written, in milliseconds since 1970: heartbeats are written on the
   * source each second and replicated like any record. Nothing when the flow carries none, or its target cannot be asked now.
   */
  async lastHeartbeat(
    project: string,
    serviceName: string,
    flow: { sourceCluster: string; targetCluster: string },
  ): Promise<number | undefined> {
    const target = this.mirrorMakers.get(keyOf.service(project, serviceName))?.kafkaBehind(flow.targetCluster);
    if (target?.state !== "RUNNING") return undefined;
    return target
      .ask((kafka) => topics.newestTimestamp(kafka, `${flow.sourceCluster}.heartbeats`))
      .catch(() => undefined);
  }

  listTopics(project: string, serviceName: string) {
    return this.broker(project, serviceName).ask(topics.listTopics);
  }

  describeTopics(project: string, serviceName: string, names: string[]) {
    return this.broker(project, serviceName).ask((kafka) => topics.describeTopics(kafka, names));
  }

  createTopic(project: string, serviceName: string, topic: NewTopic): Promise<void> {
    const nodes = this.nodesOf(project, serviceName);
    const possible = {
      ...topic,
      replication: Math.min(topic.replication, nodes),
      config: limited(topic.config, nodes),
    };
    return this.broker(project, serviceName).ask((kafka) => topics.createTopic(kafka, possible));
  }

  updateTopic(
    project: string,
    serviceName: string,
    topicName: string,
    change: { partitions?: number; config?: Record<string, string> },
  ): Promise<void> {
    const nodes = this.nodesOf(project, serviceName);
    return this.broker(project, serviceName).ask(async (kafka) => {
      if (change.config !== undefined) await topics.replaceConfig(kafka, topicName, limited(change.config, nodes));
      if (change.partitions !== undefined) await topics.addPartitions(kafka, topicName, change.partitions);
    });
  }

  deleteTopic(project: string, serviceName: string, topicName: string): Promise<void> {
    return this.broker(project, serviceName).ask((kafka) => topics.deleteTopic(kafka, topicName));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.mirrorMakers.values()].map((service) => service.stop()));
    await Promise.all([...this.kafkas.values()].map((service) => service.stop()));
  }

  private broker(project: string, serviceName: string): KafkaService {
    const kafka = this.kafkas.get(keyOf.service(project, serviceName));
    if (kafka === undefined) throw new BrokerUnavailable(`Service ${serviceName} has no brokers`);
    return kafka;
  }

  private nodesOf(project: string, serviceName: string): number {
    return this.dependencies.store.get("service", keyOf.service(project, serviceName))?.brokers.length ?? 1;
  }

  private replicaNotes(project: string, serviceName: string): string[] {
    const nodes = this.nodesOf(project, serviceName);
    const capped = this.dependencies.store
      .list("topic", `${project}/${serviceName}/`)
      .filter(({ replication }) => replication > nodes);
    if (capped.length === 0) return [];
    const names = capped.map(({ topicName, replication }) => `${topicName} (${String(replication)})`).join(", ");
    return [`fewer replicas than asked for, as ${nodesHere(nodes)}: ${names}`];
  }

  private kafka(record: ServiceRecord): KafkaService | undefined {
    const key = keyOf.service(record.project, record.serviceName);
    const known = this.kafkas.get(key);
    if (known !== undefined) return known;
    const authority = this.dependencies.store.get("project", keyOf.project(record.project));
    if (authority === undefined) return undefined;
    const service = new KafkaService(
      record,
      { certificate: authority.caCert, privateKey: authority.caKey },
      this.surroundings(record.project, record.serviceName, () => {
        for (const mirrorMaker of this.mirrorMakers.values()) mirrorMaker.changed();
      }),
    );
    this.kafkas.set(key, service);
    return service;
  }

  private mirrorMaker(project: string, serviceName: string): MirrorMakerService {
    const key = keyOf.service(project, serviceName);
    const known = this.mirrorMakers.get(key);
    if (known !== undefined) return known;
    const service = new MirrorMakerService(
      project,
      serviceName,
      this.dependencies.store,
      (kafkaProject, kafkaName) => this.kafkas.get(keyOf.service(kafkaProject, kafkaName)),
      this.surroundings(project, serviceName, () => undefined),
    );
    this.mirrorMakers.set(key, service);
    return service;
  }

  private surroundings(project: string, serviceName: string, changed: () => void): ServiceSurroundings {
    const directory = this.directory(project, serviceName);
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return { kafkaHome: this.dependencies.kafkaHome, directory, report: this.dependencies.log, changed };
  }

  private directory(project: string, serviceName: string): string {
    return join(this.dependencies.stateDir, "services", project, serviceName);
  }
}

/** A topic's config as far as the brokers can hold it. */
function limited(config: Readonly<Record<string, string>>, nodes: number): Record<string, string> {
  const { min_insync_replicas: minimum, ...rest } = config;
  return minimum === undefined ? rest : { ...rest, min_insync_replicas: String(Math.min(Number(minimum), nodes)) };
}
