import * as pulumi from "@pulumi/pulumi";
import { type Problem, problemReport } from "../topology/values/problem";

/** Arguments that no replication can be made of: every problem, with its path. */
export class FaultyArguments extends pulumi.InputPropertiesError {
  /** A program's end by an error with this mark, which Pulumi's RunError has, is told without a stack trace. */
  readonly __pulumiRunError = true;

  constructor(name: string, problems: readonly Problem[]) {
    super({
      message: problemReport(problems, `MirrorMaker2Replication "${name}"`),
      errors: problems.map(({ path, message }) => ({ propertyPath: path, reason: message })),
    });
  }
}
