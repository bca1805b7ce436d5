import { spawn } from "node:child_process";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { type ILanguageRuntimeServer, LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import * as language from "@pulumi/pulumi/proto/language_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";

/** How Pulumi's `cmd/run` says that the program's failure has been told already. */
const ALREADY_TOLD = 32;

export interface LanguageHost {
  /** For PULUMI_DEBUG_LANGUAGES. */
  port: number;
  /** Every program that was run, by the folder and the configuration that the CLI handed over. */
  runs: { directory: string; config: Record<string, string> }[];
  stop: () => void;
}

/**
 * A Node language host for the CLI to attach to: it does what the official one does to run a program, which is Pulumi's own
 * `cmd/run` in a process of its own, with the CLI's configuration in PULUMI_CONFIG.
 */
export async function startLanguageHost(): Promise<LanguageHost> {
  const runs: LanguageHost["runs"] = [];
  let engine = "";
  const server = new grpc.Server();
  const host: Partial<ILanguageRuntimeServer> = {
    handshake(call, answer) {
      engine = call.request.getEngineAddress();
      answer(null, new language.LanguageHandshakeResponse());
    },
    getPluginInfo(_call, answer) {
      const info = new PluginInfo();
      info.setVersion("1.0.0");
      answer(null, info);
    },
    getRequiredPackages(_call, answer) {
      answer(null, new language.GetRequiredPackagesResponse());
    },
    cancel(_call, answer) {
      answer(null, new Empty());
    },
    run({ request }, answer) {
      const config = Object.fromEntries(request.getConfigMap().toArray());
      const directory = request.getInfo()?.getProgramDirectory() ?? "";
      runs.push({ directory, config });
      runProgram(request, engine, directory, config).then(
        (response) => {
          answer(null, response);
        },
        (error: unknown) => {
          answer(error as Error, null);
        },
      );
    },
  };
  server.addService(LanguageRuntimeService, host as grpc.UntypedServiceImplementation);
  const port = await new Promise<number>((done, fail) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) done(bound);
      else fail(error);
    });
  });
  return {
    port,
    runs,
    stop() {
      server.forceShutdown();
    },
  };
}

function runProgram(
  request: language.RunRequest,
  engine: string,
  directory: string,
  config: Record<string, string>,
): Promise<language.RunResponse> {
  const script = require.resolve("@pulumi/pulumi/cmd/run", { paths: [directory] });
  const child = spawn(
    process.execPath,
    [
      ...[script, "--monitor", request.getMonitorAddress(), "--engine", engine],
      ...[
        "--project",
        request.getProject(),
        "--stack",
        request.getStack(),
        "--organization",
        request.getOrganization(),
      ],
      ...["--parallel", String(request.getParallel()), "--pwd", directory],
      ...(request.getDryrun() ? ["--dry-run"] : []),
      join(directory, request.getInfo()?.getEntryPoint() ?? "."),
    ],
    {
      cwd: directory,
      stdio: "ignore",
      env: {
        ...process.env,
        PULUMI_NODEJS_TYPESCRIPT: "true",
        PULUMI_CONFIG: JSON.stringify(config),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
      },
    },
  );
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      const response = new language.RunResponse();
      if (code === ALREADY_TOLD) response.setBail(true);
      else if (code !== 0) response.setError(`Program exited with code ${String(code)}`);
      done(response);
    });
  });
}
