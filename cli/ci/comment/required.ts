import { Fault } from "../../command/fault";

/** A variable that the CI system sets, or that its user has to. */
export function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw new Fault(`${name} is not set.`);
  return value;
}
