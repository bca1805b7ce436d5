import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";

// What every program for Aiven pays before its first line of its own; touching the classes loads them.
export const loaded = [aiven.Kafka, aiven.KafkaTopic, aiven.KafkaMirrorMaker, aiven.ServiceIntegration]
  .map(String)
  .concat(String(aiven.MirrorMakerReplicationFlow), String(pulumi.ComponentResource)).length;
