import * as pulumi from "@pulumi/pulumi";
import * as v from "valibot";
import type { KafkaUris, Login, NotKnown } from "./kafkaClient";
import { type Listeners, componentsSchema, listeners } from "./listeners";
import { type AnswerSource, answered } from "./providerAnswer";

const text = v.nullish(v.string());
const kafkasSchema = v.nullish(
  v.array(v.object({ accessCert: text, accessKey: text, connectUri: text, restUri: text, schemaRegistryUri: text })),
  [],
);

const userConfigSchema = v.nullish(v.object({ kafkaVersion: text }), {});

/** What a Kafka service and a look-up of one both answer. */
interface KafkaAnswer {
  components: pulumi.Input<unknown>;
  kafkas: pulumi.Input<unknown>;
  serviceUsername: pulumi.Input<unknown>;
  servicePassword: pulumi.Input<unknown>;
}

/** What is read of a Kafka service's answer. */
export interface KafkaFacts {
  listeners: pulumi.Output<Listeners>;
  firstUser: pulumi.Output<Login>;
  uris: pulumi.Output<KafkaUris>;
}

export function kafkaFacts(answer: KafkaAnswer, source: AnswerSource): KafkaFacts {
  const kafkas = answered("kafkas", answer.kafkas, kafkasSchema, source);
  const username = answered("serviceUsername", answer.serviceUsername, text, source);
  const password = answered("servicePassword", answer.servicePassword, text, source);
  return {
    listeners: answered("components", answer.components, componentsSchema, source).apply(listeners),
    firstUser: pulumi.secret(
      pulumi.all([username, password, kafkas]).apply(([name, word, [connection]]) =>
        said({
          username: name,
          password: word,
          accessCert: connection?.accessCert,
          accessKey: connection?.accessKey,
        }),
      ),
    ),
    uris: pulumi.secret(
      kafkas.apply(([connection]) =>
        said({
          schemaRegistry: connection?.schemaRegistryUri,
          rest: connection?.restUri,
          connect: connection?.connectUri,
        }),
      ),
    ),
  };
}

/** The version of Apache Kafka that a service has. It is shown, although other settings of the service may be secrets. */
export function kafkaVersion(
  userConfig: pulumi.Input<unknown>,
  source: AnswerSource,
): pulumi.Output<string | undefined> {
  return pulumi
    .unsecret(answered("kafkaUserConfig", userConfig, userConfigSchema, source))
    .apply((config) => said({ kafkaVersion: config.kafkaVersion }).kafkaVersion);
}

/** The provider sends an empty text for what a service does not have. */
export function said<Key extends string>(texts: Record<Key, string | null | undefined>): Partial<Record<Key, string>> {
  const isSaid = ([, value]: [string, unknown]) => value !== null && value !== undefined && value !== "";
  return Object.fromEntries(Object.entries<string | null | undefined>(texts).filter(isSaid)) as Partial<
    Record<Key, string>
  >;
}

/** The CA of an Aiven project. Secret, as the provider sends it. */
export function projectCa(answer: pulumi.Input<unknown>, source: AnswerSource): pulumi.Output<string | undefined> {
  return answered("caCert", answer, text, source).apply((caCert) => said({ caCert }).caCert);
}

/** What a service of Aiven's does not tell now, and why. */
export function notKnown(
  where: pulumi.Output<Listeners>,
  caCert: pulumi.Output<string | undefined>,
): pulumi.Output<NotKnown> {
  return pulumi.unsecret(pulumi.all([where, caCert])).apply(([{ bootstrapServers }, ca]): NotKnown =>
    said({
      bootstrapServers:
        Object.keys(bootstrapServers).length === 0
          ? "the service is not listening anywhere; is it powered off?"
          : undefined,
      caCert:
        ca === undefined
          ? "Aiven did not give this token the project's CA certificate; see `avn project ca-get`"
          : undefined,
    }),
  );
}
