import { resolve } from "node:path";
import type { Instance } from "../control/instance";
import { Engine } from "../engine/engine";

const REPOSITORY = resolve(__dirname, "../..");
const DEMO_STACK = "dev";

/** The repository's own program on the sandbox, under its policy pack. */
export function openDemoStack(stateDir: string, instance: Instance, output: (text: string) => void): Promise<Engine> {
  return Engine.open({
    program: REPOSITORY,
    stack: DEMO_STACK,
    stateDir,
    aiven: { url: instance.url, token: instance.aivenToken },
    policyPack: {
      directory: resolve(REPOSITORY, "policy"),
      config: resolve(REPOSITORY, "policy/config", `${DEMO_STACK}.json`),
    },
    provider: "sandbox",
    output,
  });
}

/** What the demo needs of the stack's outputs. */
export interface DemoOutputs {
  project: string;
  services: Record<string, string>;
  copy: { sourceCluster: string; topic: string; targetCluster: string; remoteTopic: string };
}

export async function demoOutputs(engine: Engine): Promise<DemoOutputs> {
  const outputs = await engine.outputs();
  const value = (name: string) => outputs[name]?.value;
  const clusters = value("clusters") as Record<string, { serviceName: string }>;
  const [copy] = value("remoteTopics") as DemoOutputs["copy"][];
  if (copy === undefined) throw new Error("The stack replicates no topic.");
  return {
    project: String(value("aivenProject")),
    services: Object.fromEntries(Object.entries(clusters).map(([alias, { serviceName }]) => [alias, serviceName])),
    copy,
  };
}
