import { PolicyPack } from "@pulumi/policy";
import { policies } from "./policies";

new PolicyPack("aiven-mirrormaker2", {
  displayName: "Aiven MirrorMaker 2",
  description: "Cross-cluster replication on Aiven, kept from what breaks silently",
  policies,
});
