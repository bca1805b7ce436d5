import { join, resolve } from "node:path";
import { type EngineEvent, LocalWorkspace, PulumiCommand, type Stack } from "@pulumi/pulumi/automation";
import { loadProgram } from "./program";
import { type ProviderProcess, startProvider } from "./providerProcess";
import { findPulumiCli, rootOf } from "./pulumiCli";
import { prepareWorkDirectory } from "./workDirectory";

export interface EngineOptions {
  /** Folder with Pulumi.yaml, stack files and the program. */
  program: string;
  stack: string;
  /** The sandbox's state folder, where the stack's state is kept. */
  stateDir: string;
  /** Aiven's address and token. */
  aiven: { url: string; token: string };
  /** Folder of a policy pack, and its configuration. */
  policyPack?: { directory: string; config?: string | undefined } | undefined;
  /** The sandbox's own provider, or the official plugin if it is installed. */
  provider: "sandbox" | "official";
  /** Takes what Pulumi prints. */
  output: (text: string) => void;
}

export type Operation = "preview" | "up" | "refresh" | "destroy";

export interface OperationResult {
  succeeded: boolean;
  /** How many resources were, or would be, created, updated, kept and so on. */
  changes: Record<string, number>;
  violations: PolicyViolation[];
  /** Everything that Pulumi printed. */
  output: string;
}

export interface PolicyViolation {
  policy: string;
  enforcementLevel: string;
  urn: string;
  message: string;
}

/** A program on the real Pulumi engine, with a stack in the sandbox's state folder. */
export class Engine {
  private constructor(
    private readonly options: EngineOptions,
    private readonly stack: Stack,
    private readonly provider: ProviderProcess | undefined,
  ) {}

  static async open(options: EngineOptions): Promise<Engine> {
    const cli = findPulumiCli();
    const work = prepareWorkDirectory(options.stateDir, options.program, options.stack);
    const aivenEnv = { AIVEN_WEB_URL: options.aiven.url, AIVEN_TOKEN: options.aiven.token };
    const provider =
      options.provider === "official"
        ? undefined
        : await startProvider(aivenEnv, join(options.stateDir, "engine", "provider.log"));
    const stack = await LocalWorkspace.createOrSelectStack(
      { stackName: options.stack, projectName: work.projectName, program: loadProgram(options.program) },
      {
        workDir: work.path,
        projectSettings: { name: work.projectName, runtime: "nodejs" },
        pulumiCommand: await PulumiCommand.get({ root: rootOf(cli), skipVersionCheck: true }),
        envVars: {
          ...work.env,
          ...aivenEnv,
          // As Pulumi's Aiven package sets it for itself.
          PROVIDER_AIVEN_ENABLE_BETA: "true",
          ...(provider === undefined ? {} : { PULUMI_DEBUG_PROVIDERS: `aiven:${String(provider.port)}` }),
        },
      },
    );
    return new Engine(options, stack, provider);
  }

  /** Runs one operation; a failure of the program, a policy or Aiven is a result, not an exception. */
  async run(operation: Operation): Promise<OperationResult> {
    const { policyPack } = this.options;
    const result: OperationResult = { succeeded: true, changes: {}, violations: [], output: "" };
    const common = {
      color: process.stdout.isTTY ? "always" : "never",
      onOutput: (text: string) => {
        result.output += text;
        this.options.output(text);
      },
      onEvent: (event: EngineEvent) => {
        collect(event, result);
      },
    } as const;
    const packs =
      policyPack === undefined
        ? {}
        : {
            policyPacks: [resolve(policyPack.directory)],
            ...(policyPack.config === undefined ? {} : { policyPackConfigs: [resolve(policyPack.config)] }),
          };
    try {
      if (operation === "preview") await this.stack.preview({ ...common, ...packs, diff: false });
      else if (operation === "up") await this.stack.up({ ...common, ...packs });
      else if (operation === "refresh") await this.stack.refresh(common);
      else await this.stack.destroy(common);
    } catch (error) {
      result.succeeded = false;
      // Pulumi's own failures have been printed already.
      if (result.output === "") result.output = error instanceof Error ? error.message : String(error);
    }
    return result;
  }

  /** The stack's outputs, secrets in plain. */
  async outputs(): Promise<Record<string, { value: unknown; secret: boolean }>> {
    const outputs = await this.stack.outputs();
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { value, secret }]) => [name, { value: value as unknown, secret }]),
    );
  }

  async exportState(): Promise<unknown> {
    return (await this.stack.exportStack()).deployment as unknown;
  }

  async close(): Promise<void> {
    await this.provider?.stop();
  }
}

function collect(event: EngineEvent, result: OperationResult): void {
  if (event.summaryEvent !== undefined) result.changes = { ...event.summaryEvent.resourceChanges };
  if (event.policyEvent !== undefined) {
    const { policyName, enforcementLevel, resourceUrn, message } = event.policyEvent;
    result.violations.push({ policy: policyName, enforcementLevel, urn: resourceUrn ?? "", message });
  }
}
