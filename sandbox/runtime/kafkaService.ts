import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceRecord } from "../state/model";
import { type KeyPair, issueServerCertificate } from "../state/pki";
import { brokerNotes, brokerProperties } from "./brokerProperties";
import { type KafkaRelease, classPath, nearestRelease } from "./process/distribution";
import { JavaProcess } from "./process/javaProcess";
import { KafkaConnection } from "./kafkaConnection";
import { isFree } from "./process/ports";
import { propertiesFile } from "./process/propertiesFile";
import { BrokerUnavailable, type ServiceState } from "./runtime";
import { lastProblem } from "./serviceLog";
import { Supervised } from "./process/supervised";

export interface ServiceSurroundings {
  kafkaHome: string;
  /** Folder of this service, for its data, settings and log. */
  directory: string;
  report: (line: string) => void;
  /** Called whenever the service's state may have changed. */
  changed: () => void;
}

/** How long a call waits for brokers that are starting, in ms. */
const PATIENCE_MS = 60_000;

/** The brokers of one Aiven for Apache Kafka service. */
export class KafkaService {
  private nodes: Supervised[] = [];
  private connection: KafkaConnection | undefined;
  private running: { release: KafkaRelease; settings: string } | undefined;
  private work: Promise<void> = Promise.resolve();
  private takenPorts: number[] = [];
  private stopped = false;

  constructor(
    private record: ServiceRecord,
    private readonly authority: KeyPair,
    private readonly surroundings: ServiceSurroundings,
  ) {}

  /** Brings the brokers into line with the record, after whatever is being done already. */
  apply(record: ServiceRecord): Promise<void> {
    this.record = record;
    this.work = this.work
      .then(() => this.converge())
      .catch((error: unknown) => {
        this.surroundings.report(error instanceof Error ? error.message : String(error));
      });
    return this.work;
  }

  stop(): Promise<void> {
    this.stopped = true;
    this.work = this.work.then(() => this.stopNodes());
    return this.work;
  }

  get state(): ServiceState {
    if (!this.record.powered) return "POWEROFF";
    return this.nodes.length > 0 && this.nodes.every(({ state }) => state === "running") ? "RUNNING" : "REBUILDING";
  }

  get processes(): readonly Supervised[] {
    return this.nodes;
  }

  get release(): KafkaRelease {
    return this.wanted().release;
  }

  notes(): string[] {
    const { note } = nearestRelease(versionOf(this.record));
    return [
      ...(note === undefined ? [] : [note]),
      ...this.failureNotes(),
      ...brokerNotes(this.record.userConfig, this.record.brokers.length),
    ];
  }

  private failureNotes(): string[] {
    const failing = this.nodes.filter(({ isFailing }) => isFailing).map(({ name }) => name);
    if (failing.length === 0) return [];
    if (this.takenPorts.length > 0) {
      return [
        `${failing.join(", ")} cannot start: port ${this.takenPorts.join(", ")} on 127.0.0.1 is in use by another program; stop that one, and it starts by itself`,
      ];
    }
    return [
      `${failing.join(", ")} cannot start (${this.logFile}): ${lastProblem(this.logFile) ?? "it does not say why"}`,
    ];
  }

  /** Asks the brokers something, waiting for them when they are starting. */
  async ask<T>(question: (kafka: KafkaConnection) => Promise<T>): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS;
    while (this.state !== "RUNNING") {
      const hopeless = this.stopped || this.state === "POWEROFF" || this.nodes.some(({ isFailing }) => isFailing);
      if (hopeless || Date.now() > deadline) {
        throw new BrokerUnavailable(
          [`Service ${this.record.serviceName} is ${this.state}`, ...this.failureNotes()].join(": "),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return question(this.kafka());
  }

  private wanted(): { release: KafkaRelease; settings: string } {
    const { kafka, follower_fetching } = this.record.userConfig;
    const settings = JSON.stringify({ kafka, follower_fetching });
    return { release: nearestRelease(versionOf(this.record)).release, settings };
  }

  private async converge(): Promise<void> {
    if (!this.record.powered) {
      await this.stopNodes();
      return;
    }
    const wanted = this.wanted();
    if (this.running?.release === wanted.release && this.running.settings === wanted.settings) return;
    await this.stopNodes();
    await this.checkPorts();
    for (const [index] of this.record.brokers.entries()) await this.prepare(index + 1);
    this.nodes = this.record.brokers.map((_, index) => this.node(index + 1, wanted.release));
    this.running = wanted;
    this.surroundings.report(`${this.record.serviceName}: starting Apache Kafka ${wanted.release}`);
    for (const node of this.nodes) node.start();
  }

  private async stopNodes(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.connection?.close();
    this.connection = undefined;
    this.running = undefined;
    this.surroundings.changed();
  }

  private async checkPorts(): Promise<void> {
    const ports = this.record.brokers.flatMap(({ certificate, controller }) => [certificate, controller]);
    this.takenPorts = (await Promise.all(ports.map(async (port) => ((await isFree(port)) ? [] : [port])))).flat();
  }

  private node(nodeId: number, release: KafkaRelease): Supervised {
    const directory = this.nodeDirectory(nodeId);
    return new Supervised(
      `${this.record.serviceName} node ${String(nodeId)}`,
      () =>
        new JavaProcess({
          classPath: classPath(this.surroundings.kafkaHome, release),
          mainClass: "kafka.Kafka",
          args: [join(directory, "server.properties")],
          systemProperties: logging(release),
          maxHeap: 256,
          workingDirectory: directory,
          logFile: this.logFile,
        }),
      (process) => this.answers(process, nodeId),
      (line) => {
        this.surroundings.report(line);
        this.surroundings.changed();
      },
    );
  }

  /** Writes what the node needs to start. Formatting is four lines of text, not worth a JVM of StorageTool for each node. */
  private async prepare(nodeId: number): Promise<void> {
    const directory = this.nodeDirectory(nodeId);
    const dataDirectory = join(directory, "data");
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    const properties = brokerProperties({
      nodeId,
      nodes: this.record.brokers,
      dataDirectory,
      userConfig: this.record.userConfig,
      caCertificate: this.authority.certificate,
      server: await issueServerCertificate(this.authority),
    });
    writeFileSync(join(directory, "server.properties"), propertiesFile(properties), { mode: 0o600 });
    const meta = join(dataDirectory, "meta.properties");
    if (existsSync(meta)) return;
    writeFileSync(
      meta,
      propertiesFile({
        version: "1",
        "cluster.id": this.record.clusterId,
        "node.id": String(nodeId),
        "directory.id": kafkaUuid(),
      }),
    );
  }

  private get logFile(): string {
    return join(this.surroundings.directory, "service.log");
  }

  private nodeDirectory(nodeId: number): string {
    return join(this.surroundings.directory, `node-${String(nodeId)}`);
  }

  private async answers(process: JavaProcess, nodeId: number): Promise<void> {
    while (process.isAlive) {
      const alive = await this.kafka()
        .withNode(nodeId, () => this.kafka().metadata([]))
        .then(
          ({ brokers }) => brokers.some((broker) => broker.nodeId === nodeId),
          () => false,
        );
      if (alive) return;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  private kafka(): KafkaConnection {
    const [admin] = this.record.users;
    this.connection ??= new KafkaConnection(
      this.record.brokers.map(({ certificate }) => certificate),
      {
        caCertificate: this.authority.certificate,
        certificate: admin?.accessCert ?? "",
        privateKey: admin?.accessKey ?? "",
      },
    );
    return this.connection;
  }
}

/** A uuid as Kafka writes it: 16 bytes in URL-safe base64. */
const kafkaUuid = () => Buffer.from(randomUUID().replaceAll("-", ""), "hex").toString("base64url");

const versionOf = ({ userConfig }: ServiceRecord) =>
  typeof userConfig["kafka_version"] === "string" ? userConfig["kafka_version"] : undefined;

/** Kafka 3.9 logs by log4j 1 (reload4j), Kafka 4 by log4j 2. */
export function logging(release: KafkaRelease): Record<string, string> {
  const directory = join(__dirname, "logging");
  return release.startsWith("3.")
    ? { "log4j.configuration": `file:${join(directory, "log4j.properties")}` }
    : { "log4j2.configurationFile": join(directory, "log4j2.properties") };
}
