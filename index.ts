import * as pulumi from "@pulumi/pulumi";
import { MirrorMaker2Replication, rememberSettings } from "./components";
import { componentName, configurationReport, parseStackConfig } from "./components/config/stackConfig";
import { explanationSummary } from "./components/explain/print/explanationSummary";
import { dropSdkDebugLines } from "./components/resources/sdkDebugLines";

dropSdkDebugLines();

const stack = pulumi.getStack();
const name = componentName(stack);

const { config, plan, problems } = parseStackConfig(pulumi.runtime.allConfig(), pulumi.getProject(), name);
if (problems !== undefined) {
  // A RunError is printed as it is; any other error would come with a stack trace.
  throw new pulumi.RunError(configurationReport(stack, problems));
}

const { aivenProject: project, ...topology } = config;
const replication = new MirrorMaker2Replication(name, { project, ...topology });

/** The Aiven project that holds everything. */
export const aivenProject = project;
/** Service name, bootstrap servers and Kafka version of every cluster created here, by alias. */
export const clusters = replication.clusters;
/** What clients of each cluster need, by alias: addresses, CA, every user with ready-made properties. What is secret in it stays secret. */
export const clients = replication.clients;
/** Name of every MirrorMaker 2 service; the only one has the key `mirrormaker`. */
export const mirrorMakerServices = replication.mirrorMakerServices;
/** Every alias used by flows and in the names of remote topics. */
export const clusterAliases = Object.keys(config.clusters).sort();
/** Which declared topic appears where, under which name. */
export const remoteTopics = replication.remoteTopics;
/** For each topic that clusters copy to each other: the pattern with which consumers read all its records. */
export const consumerPatterns = replication.consumerPatterns;
/** How many topics each flow replicates, and how many topics MirrorMaker creates on each cluster; `mm2 explain` says why. */
export const explanation = explanationSummary(plan);
/** Settings that Aiven keeps until another value is sent; the next run warns about those that the configuration no longer has. */
export const appliedSettings = rememberSettings(replication.settings);
/** Credentials for every cluster created here, by alias; secret. */
export const credentials = pulumi.secret(replication.credentials);
