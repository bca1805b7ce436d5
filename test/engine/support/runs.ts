import { Engine, type EngineOptions, type Operation, type OperationResult } from "../../../sandbox/engine/engine";
import type { ProgramCopy } from "./programCopy";
import { type SandboxProcess, TOKEN } from "./sandboxProcess";

/** Opens a program's stack, under the repository's policy pack with the configuration that belongs to the stack. */
export function openEngine(
  sandbox: SandboxProcess,
  program: ProgramCopy,
  stack: "dev" | "prod",
  options: Partial<EngineOptions> = {},
): Promise<Engine> {
  return Engine.open({
    program: program.directory,
    stack,
    stateDir: sandbox.stateDir,
    aiven: { url: sandbox.url, token: TOKEN },
    policyPack: program.policyPack(stack),
    provider: "sandbox",
    output: () => undefined,
    ...options,
  });
}

/** Opens, runs one operation and closes, as `mm2 engine` does. */
export async function runOperation(
  sandbox: SandboxProcess,
  program: ProgramCopy,
  stack: "dev" | "prod",
  operation: Operation,
  options: Partial<EngineOptions> = {},
): Promise<OperationResult> {
  const engine = await openEngine(sandbox, program, stack, options);
  try {
    return await engine.run(operation);
  } finally {
    await engine.close();
  }
}

/** The steps that do something, without the stack's own and the component's. */
export function changesOf({ steps }: OperationResult): Record<string, string> {
  return Object.fromEntries(Object.entries(steps).filter(([, step]) => !["same", "read"].includes(step)));
}
