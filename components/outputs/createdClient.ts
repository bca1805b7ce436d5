import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import * as v from "valibot";
import { input } from "../resources/input";
import type { CreatedClusterPlan } from "../topology/plan/plan";
import { kafkaFacts, notKnown, projectCa, said } from "./kafkaAnswer";
import { type KafkaClient, type Login, clientUser, clientUsers } from "./kafkaClient";
import { saslMechanism } from "./listeners";
import { type AnswerSource, answered } from "./providerAnswer";

const text = v.nullish(v.string());

/** What clients of a cluster that is created here need. `users` are those that the component makes on it, by user name. */
export function createdClient(
  cluster: CreatedClusterPlan,
  kafka: aiven.Kafka,
  users: Readonly<Record<string, aiven.KafkaUser>>,
  parent: pulumi.Resource,
): KafkaClient {
  const source = { resource: kafka, origin: `aiven.Kafka ${cluster.resourceName}` };
  const facts = kafkaFacts(kafka, source);
  // Aiven is asked once the service exists, so a preview of a new one asks nothing.
  const { caCert: answeredCa } = aiven.getProjectOutput({ project: kafka.project }, { parent, dependsOn: kafka });
  const caCert = projectCa(answeredCa, { resource: kafka, origin: "aiven.getProject" });
  const mechanisms = pulumi.output(input(cluster.kafkaUserConfig.kafkaSaslMechanisms));
  const access = pulumi.all([facts.listeners, caCert, mechanisms]).apply(([listeners, ca, enabled]) => ({
    listeners,
    caCert: ca,
    saslMechanism: saslMechanism(enabled),
  }));
  const logins = Object.entries(users).map(([username, user]) =>
    userLogin(username, user, { resource: user, origin: `aiven.KafkaUser ${cluster.resourceName}.${username}` }),
  );
  return {
    bootstrapServers: facts.listeners.apply(({ bootstrapServers }) => bootstrapServers),
    routes: facts.listeners.apply(({ routes }) => routes),
    caCert: pulumi.secret(caCert) as pulumi.Output<string>,
    uris: facts.uris,
    firstUser: pulumi.secret(pulumi.all([facts.firstUser, access]).apply(([login, all]) => clientUser(login, all))),
    users: pulumi.secret(pulumi.all([pulumi.all(logins), access]).apply(([found, all]) => clientUsers(found, all))),
    notKnown: notKnown(facts.listeners, caCert),
  };
}

function userLogin(username: string, user: aiven.KafkaUser, source: AnswerSource): pulumi.Output<Login> {
  const { password, accessCert, accessKey } = user;
  return pulumi
    .all([
      answered("password", password, text, source),
      answered("accessCert", accessCert, text, source),
      answered("accessKey", accessKey, text, source),
    ])
    .apply(([word, certificate, key]) => said({ username, password: word, accessCert: certificate, accessKey: key }));
}
