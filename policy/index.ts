import { PolicyPack } from "@pulumi/policy";
import { keepReceivedConfiguration } from "./configuration/received";
import { policies } from "./policies";

keepReceivedConfiguration();

new PolicyPack("aiven-mirrormaker2", {
  displayName: "Aiven MirrorMaker 2",
  description: "Cross-cluster replication on Aiven, kept from what breaks silently",
  policies,
});
