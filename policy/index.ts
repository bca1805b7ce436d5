import { PolicyPack } from "@pulumi/policy";
import { keepReceivedConfiguration } from "./configuration/received";
import { policies } from "./policies";

keepReceivedConfiguration();

new PolicyPack("aiven-mirrormaker2", {
  displayName: "Aiven MirrorMaker 2",
  description: "Catches what breaks silently in cross-cluster replication on Aiven",
  policies,
});
