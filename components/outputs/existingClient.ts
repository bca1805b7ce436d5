import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import * as v from "valibot";
import { kafkaFacts, notKnown, projectCa } from "./kafkaAnswer";
import { type KafkaClient, type KafkaClientUser, type NotKnown, clientUser } from "./kafkaClient";
import { saslMechanism } from "./listeners";
import { answered } from "./providerAnswer";

const isAllowed = v.nullish(v.boolean());
/** A function answers a list where a resource has the only one. */
const userConfigs = v.nullish(
  v.array(
    v.object({
      kafkaSaslMechanisms: v.nullish(v.object({ plain: isAllowed, scramSha256: isAllowed, scramSha512: isAllowed })),
    }),
  ),
  [],
);

/**
 * What clients of a service that exists already need, by asking Aiven for it. It is asked once `integration` exists: a preview of a new
 * one asks nothing, and works without an account.
 */
export function existingClient(
  service: { project: pulumi.Input<string>; serviceName: pulumi.Input<string> },
  alias: string,
  integration: pulumi.Resource,
  parent: pulumi.Resource,
): KafkaClient {
  const options = { parent, dependsOn: integration };
  const found = aiven.getKafkaOutput(service, options);
  const source = { resource: integration, origin: `aiven.getKafka of cluster "${alias}"` };
  const facts = kafkaFacts(
    {
      components: found.components,
      kafkas: found.kafkas,
      serviceUsername: found.serviceUsername,
      servicePassword: found.servicePassword,
    },
    source,
  );
  const { caCert: answeredCa } = aiven.getProjectOutput({ project: service.project }, options);
  const caCert = projectCa(answeredCa, { resource: integration, origin: "aiven.getProject" });
  const mechanism = answered("kafkaUserConfigs", found.kafkaUserConfigs, userConfigs, source).apply(([config]) =>
    saslMechanism(someAllowed(config?.kafkaSaslMechanisms ?? {})),
  );
  // Any secret in a function's answer makes all of it one; where a broker listens is none.
  const where = pulumi.unsecret(facts.listeners);
  return {
    bootstrapServers: where.apply(({ bootstrapServers }) => bootstrapServers),
    routes: where.apply(({ routes }) => routes),
    caCert: pulumi.secret(caCert) as pulumi.Output<string>,
    uris: facts.uris,
    firstUser: pulumi.secret(
      pulumi
        .all([facts.firstUser, facts.listeners, caCert, mechanism])
        .apply(([login, listeners, ca, chosen]) => clientUser(login, { listeners, caCert: ca, saslMechanism: chosen })),
    ),
    users: pulumi.secret<Record<string, KafkaClientUser>>({}),
    notKnown: notKnown(where, caCert).apply((missing): NotKnown => ({
      ...missing,
      users: "the service was created elsewhere; ask whoever created its other users",
    })),
  };
}

/** A provider writes false for what nobody has set, so all false says nothing. */
const someAllowed = <Allowed extends object>(allowed: Allowed): Partial<Allowed> =>
  Object.values(allowed).includes(true) ? allowed : {};
