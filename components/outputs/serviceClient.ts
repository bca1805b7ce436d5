import * as pulumi from "@pulumi/pulumi";
import { type KafkaFacts, notKnown } from "./kafkaAnswer";
import { type ClusterAccess, type KafkaClient, type Login, clientUser, clientUsers } from "./kafkaClient";
import type { SaslMechanism } from "./listeners";

/** What Aiven has told of a Kafka service. */
interface ServiceAnswers {
  facts: KafkaFacts;
  caCert: pulumi.Output<string | undefined>;
  saslMechanism: pulumi.Output<SaslMechanism>;
  /** Users beside the service's first one. */
  logins: pulumi.Output<Login>[];
}

/** What clients of a Kafka service of Aiven's need. */
export function serviceClient({ facts, caCert, saslMechanism, logins }: ServiceAnswers): KafkaClient {
  // Any secret in a function's answer makes all of it one; where a broker listens is none.
  const where = pulumi.unsecret(facts.listeners);
  const access = pulumi
    .all([where, caCert, saslMechanism])
    .apply(([listeners, ca, mechanism]): ClusterAccess => ({ listeners, caCert: ca, saslMechanism: mechanism }));
  return {
    bootstrapServers: where.apply(({ bootstrapServers }) => bootstrapServers),
    routes: where.apply(({ routes }) => routes),
    caCert: pulumi.secret(caCert) as pulumi.Output<string>,
    uris: facts.uris,
    firstUser: pulumi.secret(pulumi.all([facts.firstUser, access]).apply(([login, all]) => clientUser(login, all))),
    users: pulumi.secret(pulumi.all([pulumi.all(logins), access]).apply(([found, all]) => clientUsers(found, all))),
    notKnown: notKnown(where, caCert),
  };
}
