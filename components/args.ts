import type { MirrorMakerReplicationFlowArgs, types } from "@pulumi/aiven";
import type * as pulumi from "@pulumi/pulumi";
import type { ReplicationFlow } from "./topology/arguments/arguments";
import type { BrokerSettings } from "./topology/userConfig/brokerSettings";
import type { ExternalKafkaKeys } from "./topology/arguments/externalKafka";
import type { KafkaUserConfig } from "./topology/userConfig/kafkaUserConfig";
import type { IntegrationSettings, MirrorMakerSettings } from "./topology/userConfig/mirrorMakerSettings";
import type { ReplicationTopology } from "./topology/arguments/arguments";

/** Arguments of MirrorMaker2Replication: a topology, and the Aiven project that holds it. */
export type MirrorMaker2ReplicationArgs<
  Alias extends string = string,
  Service extends string = string,
> = ReplicationTopology<Alias, Service> & {
  /** Name of the Aiven project. */
  project: pulumi.Input<string>;
};

/** How to reach a Kafka cluster that the component created. */
export interface KafkaClusterConnection {
  /** Aiven service name. */
  serviceName: string;
  /** `host:port` of the listener for client certificates, or for SASL if that is the only one. */
  bootstrapServers: string;
  /** `host:port` of the listener for user name and password, if the service has one. */
  saslBootstrapServers?: string;
  /** Version of Apache Kafka that the service runs, such as `4.2`; if the arguments name none, the version it was created with. */
  kafkaVersion?: string;
}

/** Credentials for clients of a created cluster; always a secret. */
export interface KafkaClusterCredentials {
  /** Name of the service's first user, `avnadmin`. */
  username: string;
  /** For SASL. */
  password: string;
  /** Client certificate, as PEM. */
  accessCert: string;
  /** Its private key, as PEM. */
  accessKey: string;
}

/** What the provider has beyond our keys, down to every map that both have; what we have is refused there. */
type Beyond<Theirs, Ours> = {
  [Key in keyof Theirs | keyof Ours]?: Key extends keyof Ours
    ? Key extends keyof Theirs
      ? BeyondOf<Theirs[Key], NonNullable<Ours[Key]>>
      : never
    : Key extends keyof Theirs
      ? Theirs[Key]
      : never;
};
type BeyondOf<Theirs, Ours> = [Ours] extends [Readonly<Record<string, unknown>>]
  ? Beyond<pulumi.Unwrap<NonNullable<Theirs>>, Ours>
  : never;

type OfService = Record<"ipFilters" | "ipFilterStrings" | "ipFilterObjects" | "staticIps", unknown[]>;
type OfKafka = KafkaUserConfig & OfService & { kafkaVersion: string; kafka: BrokerSettings };
type OfMirrorMaker = OfService & {
  serviceLog: boolean;
  saslOauthbearerAllowedUrls: string[];
  kafkaMirrormaker: MirrorMakerSettings;
};
interface OfIntegration {
  clusterAlias: string;
  kafkaMirrormaker: IntegrationSettings;
}
type OfFlow = ReplicationFlow & Record<"topicsBlacklists" | "project" | "serviceName", string>;

declare module "./topology/userConfig/userConfig" {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- each is what the type beside it says */
  interface KafkaServiceUserConfig extends Beyond<types.input.KafkaKafkaUserConfig, OfKafka> {}
  interface MirrorMakerServiceUserConfig extends Beyond<
    types.input.KafkaMirrorMakerKafkaMirrormakerUserConfig,
    OfMirrorMaker
  > {}
  interface IntegrationUserConfig extends Beyond<
    types.input.ServiceIntegrationKafkaMirrormakerUserConfig,
    OfIntegration
  > {}
  interface EndpointUserConfig extends Beyond<
    types.input.ServiceIntegrationEndpointExternalKafkaUserConfig,
    ExternalKafkaKeys
  > {}
  interface FlowUserConfig extends Beyond<MirrorMakerReplicationFlowArgs, OfFlow> {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}
