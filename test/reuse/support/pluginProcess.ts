import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { GetSchemaRequest } from "@pulumi/pulumi/proto/provider_pb";
import { REPOSITORY } from "./consumer";

export const PLUGIN = join(REPOSITORY, "components/plugin");

/** The component's plugin as the Node language host starts it: Pulumi's own `cmd/run-plugin`, which says its port on stdout. */
export interface PluginProcess {
  /** For PULUMI_DEBUG_PROVIDERS. */
  port: number;
  /** What the plugin tells of its types. */
  schema: () => Promise<unknown>;
  stop: () => Promise<void>;
}

export async function startPlugin(): Promise<PluginProcess> {
  const script = require.resolve("@pulumi/pulumi/cmd/run-plugin");
  const child = spawn(process.execPath, [script, "--pwd", PLUGIN, PLUGIN], { stdio: ["ignore", "pipe", "inherit"] });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const port = await firstLine(child);
  return {
    port: Number(port),
    schema() {
      const client = new ResourceProviderClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
      return new Promise((done, fail) => {
        client.getSchema(new GetSchemaRequest(), (error, answer) => {
          client.close();
          if (error === null) done(JSON.parse(answer.getSchema()));
          else fail(error);
        });
      });
    },
    async stop() {
      process.off("exit", kill);
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    child.stdout?.once("data", (chunk: Buffer) => {
      done(chunk.toString().trim());
    });
    child.once("error", fail);
    child.once("exit", () => {
      fail(new Error("The plugin ended before it was ready."));
    });
  });
}
