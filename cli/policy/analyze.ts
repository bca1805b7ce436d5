import { relative, resolve } from "node:path";
import { type Report, count } from "../../policy/report/report";
import { reportOf } from "../../policy/report/reportOf";
import { readState } from "../pulumi/exportedState";
import { EXIT, Fault } from "../command/fault";
import { type OutputOptions, write } from "../report/formats";
import { policyPackFor } from "../pulumi/policyPack";
import { policyRunnerEnv } from "../pulumi/policyPack";
import { parseEvents, runPulumi } from "../pulumi/pulumi";
import { inTemporaryDirectory } from "../pulumi/temporaryDirectory";

interface AnalyzeOptions extends OutputOptions {
  file: string;
  stackConfig?: string;
  policyConfig?: string;
}

export async function run(options: AnalyzeOptions): Promise<number> {
  const state = readState(options.file);
  const pack = policyPackFor(options.stackConfig ?? state.stack, options.policyConfig);
  const report = await inTemporaryDirectory(async (home): Promise<Report> => {
    const { succeeded, stdout } = await runPulumi(
      [
        ...["policy", "analyze", "--json", "--file", resolve(options.file)],
        ...["--policy-pack", pack.directory, "--policy-pack-config", pack.config],
      ],
      { env: await policyRunnerEnv(home), shown: false },
    );
    const origin = { ...state, operation: "analyze", file: relative(process.cwd(), resolve(options.file)) } as const;
    return reportOf({ ...origin, succeeded }, parseEvents(stdout));
  });
  if (!report.succeeded && count(report, "mandatory") === 0) {
    throw new Fault("pulumi policy analyze failed; its output above says why.");
  }
  write(report, options);
  return report.succeeded ? EXIT.ok : EXIT.found;
}
