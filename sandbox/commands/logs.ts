import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The log of a service, by its name or by `project/name`; it stays when the sandbox is stopped. */
export function logOf(stateDir: string, service: string): string | undefined {
  const services = join(stateDir, "services");
  const projects = existsSync(services) ? readdirSync(services) : [];
  return [service, ...projects.map((project) => join(project, service))]
    .map((path) => join(services, path, "service.log"))
    .find((file) => existsSync(file));
}
