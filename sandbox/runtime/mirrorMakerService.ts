import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connectionProperties, externalConnection, serviceConnection } from "../mirrormaker/connection";
import type { MirroredCluster } from "../mirrormaker/mirroredCluster";
import { type RenderedMirrorMaker, mirrorMakerProperties } from "../mirrormaker/properties";
import { type IntegrationRecord, type JsonObject, type ServiceRecord, keyOf } from "../state/model";
import type { Store } from "../state/store";
import { KAFKA_RELEASES, type KafkaRelease, classPath, nearestRelease } from "./process/distribution";
import { JavaProcess } from "./process/javaProcess";
import { type KafkaService, type ServiceSurroundings, logging } from "./kafkaService";
import { propertiesFile } from "./process/propertiesFile";
import { lastProblem } from "./serviceLog";
import { Supervised } from "./process/supervised";

/** Changes that come together (an integration, then a flow) make one restart. */
const SETTLE_MS = 500;

interface Wanted {
  release: KafkaRelease;
  /** Services that it needs and whose brokers are not up. */
  missing: string[];
  properties: string;
}

/** The MirrorMaker 2 process of one Aiven for Apache Kafka MirrorMaker 2 service. */
export class MirrorMakerService {
  private process: Supervised | undefined;
  private running: Wanted | undefined;
  private rendered: RenderedMirrorMaker = { properties: {}, running: [], notes: [] };
  private waitsFor: string[] = [];
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly project: string,
    private readonly serviceName: string,
    private readonly store: Store,
    private readonly kafkaService: (project: string, serviceName: string) => KafkaService | undefined,
    private readonly surroundings: ServiceSurroundings,
  ) {}

  /** Brings the process into line with the store, once nothing has changed for a moment. */
  changed(): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.work = this.work
        .then(() => this.converge())
        .catch((error: unknown) => {
          this.surroundings.report(error instanceof Error ? error.message : String(error));
        });
    }, SETTLE_MS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.work;
    await this.process?.stop();
  }

  get processes(): readonly Supervised[] {
    return this.process === undefined ? [] : [this.process];
  }

  get release(): KafkaRelease | undefined {
    return this.running?.release;
  }

  notes(): string[] {
    return [
      ...(this.waitsFor.length === 0 ? [] : [`MirrorMaker starts when the brokers of ${this.waitsFor.join(", ")} run`]),
      ...(this.process?.isFailing === true
        ? [`MirrorMaker cannot start (${this.logFile}): ${lastProblem(this.logFile) ?? "it does not say why"}`]
        : []),
      ...this.rendered.notes,
    ];
  }

  /** The Kafka service that an alias of this MirrorMaker stands for; nothing for an external cluster. */
  kafkaBehind(alias: string): KafkaService | undefined {
    return this.clusters().find(({ mirrored }) => mirrored.alias === alias)?.kafka;
  }

  private async converge(): Promise<void> {
    if (this.stopped) return;
    const wanted = this.wanted();
    this.waitsFor = [];
    if (wanted === undefined) {
      await this.process?.stop();
      this.process = undefined;
      this.running = undefined;
      this.surroundings.changed();
      return;
    }
    if (wanted.properties === this.running?.properties && wanted.release === this.running.release) return;
    // It would only fail and be started again; the brokers tell when they are up.
    this.waitsFor = wanted.missing;
    if (wanted.missing.length > 0) return;
    await this.process?.stop();
    mkdirSync(this.surroundings.directory, { recursive: true, mode: 0o700 });
    writeFileSync(this.file(), wanted.properties, { mode: 0o600 });
    this.running = wanted;
    this.process = this.supervised(wanted.release);
    this.surroundings.report(`${this.serviceName}: starting MirrorMaker 2 of Apache Kafka ${wanted.release}`);
    this.process.start();
  }

  /** What should run now; nothing while there is no flow to run. */
  private wanted(): Wanted | undefined {
    const service = this.store.get("service", keyOf.service(this.project, this.serviceName));
    if (service === undefined) return undefined;
    const clusters = this.clusters();
    this.rendered = mirrorMakerProperties({
      serviceSettings: (service.userConfig["kafka_mirrormaker"] ?? {}) as JsonObject,
      clusters: clusters.map(({ mirrored }) => mirrored),
      flows: this.store.list("flow", `${this.project}/${this.serviceName}/`),
    });
    if (!service.powered || this.rendered.running.length === 0) return undefined;
    const releases = clusters.flatMap(({ kafka }) => kafka?.release ?? []);
    return {
      missing: clusters.flatMap(({ kafka, name }) => (kafka === undefined || kafka.state === "RUNNING" ? [] : [name])),
      release: KAFKA_RELEASES.findLast((release) => releases.includes(release)) ?? nearestRelease(undefined).release,
      properties: propertiesFile(
        Object.assign(
          this.rendered.properties,
          ...clusters.map(({ mirrored, connection }) => connectionProperties(mirrored.alias, connection)),
        ) as Record<string, string>,
      ),
    };
  }

  private clusters() {
    return this.store
      .list("integration")
      .filter(
        (integration) =>
          integration.integrationType === "kafka_mirrormaker" &&
          integration.destProject === this.project &&
          integration.destService === this.serviceName,
      )
      .flatMap((integration) => this.cluster(integration));
  }

  private cluster(integration: IntegrationRecord) {
    const alias = integration.userConfig["cluster_alias"];
    if (typeof alias !== "string") return [];
    const clientSettings = (integration.userConfig["kafka_mirrormaker"] ?? {}) as JsonObject;
    const { sourceProject, sourceService, sourceEndpointId } = integration;
    if (sourceService !== null) {
      const service = this.store.get("service", keyOf.service(sourceProject, sourceService));
      const connection = service === undefined ? undefined : this.connectionTo(service);
      if (service === undefined || connection === undefined) return [];
      const mirrored: MirroredCluster = { alias, nodes: service.brokers.length, clientSettings };
      return [{ mirrored, connection, name: sourceService, kafka: this.kafkaService(sourceProject, sourceService) }];
    }
    const endpoint = this.store.get("endpoint", keyOf.endpoint(sourceProject, sourceEndpointId ?? ""));
    if (endpoint === undefined) return [];
    const mirrored: MirroredCluster = { alias, nodes: undefined, clientSettings };
    return [
      { mirrored, connection: externalConnection(endpoint.userConfig), name: endpoint.endpointName, kafka: undefined },
    ];
  }

  private connectionTo(service: ServiceRecord) {
    const authority = this.store.get("project", keyOf.project(service.project));
    const [admin] = service.users;
    if (authority === undefined || admin === undefined) return undefined;
    return serviceConnection(
      service.brokers.map(({ certificate }) => certificate),
      { caCertificate: authority.caCert, certificate: admin.accessCert, privateKey: admin.accessKey },
    );
  }

  private supervised(release: KafkaRelease): Supervised {
    return new Supervised(
      this.serviceName,
      () =>
        new JavaProcess({
          classPath: classPath(this.surroundings.kafkaHome, release),
          mainClass: "org.apache.kafka.connect.mirror.MirrorMaker",
          args: [this.file()],
          systemProperties: logging(release),
          maxHeap: 320,
          workingDirectory: this.surroundings.directory,
          logFile: this.logFile,
        }),
      () => Promise.resolve(),
      (line) => {
        this.surroundings.report(line);
        this.surroundings.changed();
      },
    );
  }

  private get logFile(): string {
    return join(this.surroundings.directory, "service.log");
  }

  private file(): string {
    return join(this.surroundings.directory, "mm2.properties");
  }
}
