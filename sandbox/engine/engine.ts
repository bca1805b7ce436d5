import { delimiter, dirname, join } from "node:path";
import { type EngineEvent, LocalWorkspace, PulumiCommand, type Stack } from "@pulumi/pulumi/automation";
import { isObject, isSecret } from "../provider/wire";
import { officialPluginDirectory } from "./officialPlugin";
import { type PolicyPack, policyPackOptions } from "./policyPack";
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
  policyPack?: PolicyPack | undefined;
  /** The sandbox's own provider, or the official plugin if it is installed. */
  provider: "sandbox" | "official";
  /** Takes what Pulumi prints. */
  output: (text: string) => void;
  /** Takes what the engine reports, as it comes. */
  events?: ((event: EngineEvent) => void) | undefined;
  /** Takes the secrets of the stack file for unknown, which only the key of another backend opens; default false. */
  withoutSecrets?: boolean | undefined;
}

export type Operation = "preview" | "up" | "refresh" | "drift" | "destroy";

export interface OperationResult {
  succeeded: boolean;
  /** How many resources were, or would be, created, updated, kept and so on. */
  changes: Record<string, number>;
  /** What was, or would be, done with each resource, by the last part of its type and its name: `Kafka mm2-dev-source`. */
  steps: Record<string, string>;
  violations: PolicyViolation[];
  /** Everything that Pulumi printed. */
  output: string;
}

interface PolicyViolation {
  policy: string;
  enforcementLevel: string;
  urn: string;
  message: string;
}

const NO_DOWNLOAD = "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION";
/** How long the CLI may take to say that it has heard of an interrupt, in ms. */
const HEARING_MS = 500;

/** A program on the real Pulumi engine, with a stack in the sandbox's state folder. */
export class Engine {
  private running: { abort: AbortController; result: OperationResult } | undefined;
  private isPreviewed = false;
  private isInterrupted = false;

  private constructor(
    private readonly options: EngineOptions,
    private readonly packs: ReturnType<typeof policyPackOptions>,
    private readonly stack: Stack,
    private readonly provider: ProviderProcess | undefined,
  ) {}

  /** @throws NoPulumiCli, NotAProgram, UnusableStackFile, NotAPolicyPack or NoOfficialPlugin, each with a sentence for the user */
  static async open(options: EngineOptions): Promise<Engine> {
    const cli = findPulumiCli();
    const work = prepareWorkDirectory(options.stateDir, options.program, options.stack, options.withoutSecrets);
    const packs = policyPackOptions(options.policyPack);
    const aivenEnv = { AIVEN_WEB_URL: options.aiven.url, AIVEN_TOKEN: options.aiven.token };
    const official = options.provider === "official" ? officialPluginDirectory(options.program) : undefined;
    const provider =
      official === undefined
        ? await startProvider(aivenEnv, join(options.stateDir, "engine", "provider.log"))
        : undefined;
    try {
      const stack = await LocalWorkspace.createOrSelectStack(
        { stackName: options.stack, projectName: work.projectName, program: loadProgram(options.program) },
        {
          workDir: work.path,
          projectSettings: { name: work.projectName, runtime: "nodejs" },
          pulumiCommand: await PulumiCommand.get({
            root: rootOf(cli, join(options.stateDir, "engine", "cli")),
            skipVersionCheck: true,
          }),
          envVars: {
            ...work.env,
            ...aivenEnv,
            // As Pulumi's Aiven package sets it for itself.
            PROVIDER_AIVEN_ENABLE_BETA: "true",
            // The CLI's own plugins lie beside it.
            PATH: [dirname(cli), official, process.env["PATH"]].filter((part) => part !== undefined).join(delimiter),
            // Otherwise it asks the network for the provider of a stack that exists, although one is attached.
            [NO_DOWNLOAD]: process.env[NO_DOWNLOAD] ?? "true",
            ...(provider === undefined ? {} : { PULUMI_DEBUG_PROVIDERS: `aiven:${String(provider.port)}` }),
          },
        },
      );
      return new Engine(options, packs, stack, provider);
    } catch (error) {
      await provider?.stop();
      throw error;
    }
  }

  /**
   * Runs one operation; a failure of the program, a policy or Aiven is a result, not an exception. As with Pulumi's own `up`, a
   * preview comes first, so that a program which a policy forbids creates nothing; a preview just run is not repeated.
   */
  async run(operation: Operation): Promise<OperationResult> {
    if (operation === "up" && !this.isPreviewed) {
      const preview = await this.runOnce("preview");
      if (!preview.succeeded || this.isInterrupted) return { ...preview, succeeded: false };
    }
    const result = await this.runOnce(operation);
    this.isPreviewed = operation === "preview" && result.succeeded;
    return result;
  }

  private async runOnce(operation: Operation): Promise<OperationResult> {
    const result: OperationResult = { succeeded: true, changes: {}, steps: {}, violations: [], output: "" };
    const abort = new AbortController();
    const print = (text: string) => {
      result.output += text;
      this.options.output(text);
    };
    const common = {
      color: process.stdout.isTTY ? "always" : "never",
      onOutput: print,
      onError: print,
      onEvent: (event: EngineEvent) => {
        collect(event, result);
        this.options.events?.(event);
      },
      signal: abort.signal,
    } as const;
    this.running = { abort, result };
    try {
      if (operation === "preview") await this.stack.preview({ ...common, ...this.packs });
      else if (operation === "up") await this.stack.up({ ...common, ...this.packs });
      else if (operation === "refresh") await this.stack.refresh(common);
      else if (operation === "drift") await this.stack.previewRefresh(common);
      else await this.stack.destroy(common);
    } catch (error) {
      result.succeeded = false;
      // Pulumi's own failures have been printed already.
      if (result.output === "") print(`${error instanceof Error ? error.message : String(error)}\n`);
    } finally {
      this.running = undefined;
    }
    return result;
  }

  /**
   * Ends the running operation as Ctrl-C does: what is being created is finished, nothing more is begun. A terminal has told
   * the CLI itself, and a second word would end it at once; so it is told only when it has heard nothing.
   */
  interrupt(): void {
    this.isInterrupted = true;
    const { running } = this;
    if (running === undefined) return;
    setTimeout(() => {
      if (!running.result.output.includes("received; cancelling")) running.abort.abort();
    }, HEARING_MS);
  }

  /** The stack's outputs, secrets in plain. */
  async outputs(): Promise<Record<string, { value: unknown; secret: boolean }>> {
    const outputs = await this.stack.outputs();
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { value, secret }]) => [name, { value: value as unknown, secret }]),
    );
  }

  /** The stack's outputs with `[secret]` for each secret, however deep it lies; Automation API marks whole outputs only. */
  async maskedOutputs(): Promise<Record<string, unknown>> {
    const { resources = [] } = (await this.exportState()) as {
      resources?: { type: string; outputs?: Record<string, unknown> }[];
    };
    const stack = resources.find(({ type }) => type === "pulumi:pulumi:Stack");
    return masked(stack?.outputs ?? {}) as Record<string, unknown>;
  }

  async exportState(): Promise<unknown> {
    return (await this.stack.exportStack()).deployment as unknown;
  }

  async close(): Promise<void> {
    await this.provider?.stop();
  }
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (!isObject(value)) return value;
  if (isSecret(value)) return "[secret]";
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item)]));
}

function collect(event: EngineEvent, result: OperationResult): void {
  if (event.summaryEvent !== undefined) result.changes = { ...event.summaryEvent.resourceChanges };
  const step = event.resourcePreEvent ?? event.resOutputsEvent;
  if (step !== undefined) {
    const [type, name] = step.metadata.urn.split("::").slice(-2);
    result.steps[`${type?.split(":").at(-1) ?? ""} ${name ?? ""}`] = step.metadata.op;
  }
  if (event.policyEvent !== undefined) {
    const { policyName, enforcementLevel, resourceUrn, message } = event.policyEvent;
    result.violations.push({ policy: policyName, enforcementLevel, urn: resourceUrn ?? "", message });
  }
}
