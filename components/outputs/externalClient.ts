import * as pulumi from "@pulumi/pulumi";
import { input } from "../resources/input";
import type { ExternalKafka } from "../topology/arguments/externalKafka";
import { said } from "./kafkaAnswer";
import { type KafkaClient, type KafkaClientUser, type NotKnown, clientUsers } from "./kafkaClient";
import type { Authentication, BootstrapServers } from "./listeners";

const OUTSIDE_AIVEN = "the cluster is outside Aiven; ask whoever runs it";

/** What is known of a cluster outside Aiven: what the arguments say, with the login that MirrorMaker was given. */
export function externalClient(external: ExternalKafka): KafkaClient {
  const authentication = authenticationOf(external);
  const given = pulumi.all([
    input(external.bootstrapServers),
    input(external.sslCaCert),
    input(external.saslPlainUsername),
    input(external.saslPlainPassword),
    input(external.sslClientCert),
    input(external.sslClientKey),
    input(external.saslMechanism),
  ]);
  const bootstrapServers = pulumi
    .output(input(external.bootstrapServers))
    .apply((servers) => ({ [authentication]: servers }));
  const { sslCaCert } = external;
  const isEncrypted = external.securityProtocol.endsWith("SSL");
  return {
    bootstrapServers,
    routes: pulumi.output<Record<string, BootstrapServers>>({}),
    ...(sslCaCert === undefined ? {} : { caCert: pulumi.output(input(sslCaCert)) }),
    uris: pulumi.secret({}),
    users: pulumi.secret(
      given.apply(([servers, caCert, username, password, accessCert, accessKey, saslMechanism = "PLAIN"]) => {
        const login = said({ username, password, accessCert, accessKey });
        const listeners = { bootstrapServers: { [authentication]: servers }, routes: {}, isSaslByProjectCa: true };
        return Object.keys(login).length === 0
          ? {}
          : clientUsers([{ username: "mirrormaker", ...login }], { listeners, caCert, saslMechanism, isEncrypted });
      }),
    ),
    notKnown: pulumi.output<NotKnown>({ uris: OUTSIDE_AIVEN, firstUser: OUTSIDE_AIVEN }),
  };
}

function authenticationOf({ securityProtocol, sslClientCert }: ExternalKafka): Authentication {
  if (securityProtocol.startsWith("SASL")) return "sasl";
  if (securityProtocol === "PLAINTEXT") return "plaintext";
  return sslClientCert === undefined ? "tls" : "certificate";
}

/** Of an endpoint that exists already nothing is known but its id. */
export function endpointClient(): KafkaClient {
  const why = "Aiven reveals nothing about an endpoint by its id; ask whoever created it";
  return {
    bootstrapServers: pulumi.output({}),
    routes: pulumi.output<Record<string, BootstrapServers>>({}),
    uris: pulumi.secret({}),
    users: pulumi.secret<Record<string, KafkaClientUser>>({}),
    notKnown: pulumi.output<NotKnown>({ bootstrapServers: why, caCert: why, uris: why, firstUser: why, users: why }),
  };
}
