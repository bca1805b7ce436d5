import type * as pulumi from "@pulumi/pulumi";
import { type ClientAccess, type ClientProperties, clientProperties } from "./clientProperties";
import type { Authentication, BootstrapServers, Listeners } from "./listeners";

/** What a client of one cluster needs: addresses, the CA and users. */
export interface KafkaClient {
  /** `host:port` to connect to, by authentication method; methods that the cluster does not offer are left out. */
  bootstrapServers: pulumi.Output<BootstrapServers>;
  /** The same for each other route of the service, such as `public` or `privatelink`. */
  routes: pulumi.Output<Record<string, BootstrapServers>>;
  /** PEM of the authority that signed the brokers' certificates. Left out if it is a public one, or not known. Secret, as Aiven's provider sends it. */
  caCert?: pulumi.Output<string>;
  /** Schema registry, REST proxy and Kafka Connect, including the login; what the service does not run is left out. Secret. */
  uris: pulumi.Output<KafkaUris>;
  /** The service's first user, `avnadmin`. Left out for clusters outside Aiven. Secret. */
  firstUser?: pulumi.Output<KafkaClientUser>;
  /** By user name: every user that the component creates, or the login it was given for a cluster outside Aiven. Secret. */
  users: pulumi.Output<Record<string, KafkaClientUser>>;
  /** What cannot be known here, by property of this object: why, and whom to ask. */
  notKnown: pulumi.Output<NotKnown>;
}

/** Addresses with the login in them, so all of it is secret; what the service does not run is left out. */
export interface KafkaUris {
  /** Of the schema registry (Karapace). */
  schemaRegistry?: string;
  /** Of the REST proxy. */
  rest?: string;
  /** Of Kafka Connect. */
  connect?: string;
}

/** A user with its credentials, and ready-made client configuration; all of it is secret. */
export interface KafkaClientUser {
  /** Name of the user. */
  username?: string;
  /** For SASL. */
  password?: string;
  /** Client certificate, as PEM. */
  accessCert?: string;
  /** Its private key, as PEM. */
  accessKey?: string;
  /** Client configuration by authentication method, for every method that the cluster offers on its first route. */
  properties: Partial<Record<Authentication, ClientProperties>>;
}

/** Why something is not known, by what it is. */
export type NotKnown = Record<string, string>;

/** What proves a user. */
export type Login = Omit<KafkaClientUser, "properties">;

/** What every user of one cluster has in common. */
export interface ClusterAccess {
  listeners: Listeners;
  caCert: string | undefined;
  saslMechanism: string;
  /** Whether connections are encrypted. Default: true, except for `plaintext`. */
  isEncrypted?: boolean;
}

/** A user with its properties for every listener where it can prove itself. */
export function clientUser(login: Login, { listeners, caCert, ...common }: ClusterAccess): KafkaClientUser {
  const canUse: Record<Authentication, boolean> = {
    certificate: login.accessCert !== undefined && login.accessKey !== undefined,
    sasl: login.password !== undefined,
    tls: true,
    plaintext: true,
  };
  const servers = Object.entries(listeners.bootstrapServers) as [Authentication, string][];
  const access = (authentication: Authentication, bootstrapServers: string): ClientAccess => ({
    ...login,
    ...common,
    bootstrapServers,
    authentication,
    caCert: authentication === "sasl" && !listeners.isSaslByProjectCa ? undefined : caCert,
  });
  return {
    ...login,
    properties: Object.fromEntries(
      servers
        .filter(([authentication]) => canUse[authentication])
        .map(([authentication, server]) => [authentication, clientProperties(access(authentication, server))]),
    ),
  };
}

/** Users by their name, in that order. */
export function clientUsers(logins: readonly Login[], access: ClusterAccess): Record<string, KafkaClientUser> {
  const users = logins.map((login) => [login.username ?? "", clientUser(login, access)] as const);
  return Object.fromEntries(users.sort(([one], [other]) => (one < other ? -1 : 1)));
}
