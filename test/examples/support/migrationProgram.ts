import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { exampleDirectory } from "./examplePrograms";

const REPOSITORY = resolve(__dirname, "../../..");

/** The example `migration` as in a clone whose user has said where the source is. */
export class MigrationProgram {
  private readonly clone = mkdtempSync(join(tmpdir(), "example-"));
  readonly directory = join(this.clone, "examples/migration");

  constructor(config: Record<string, string>) {
    mkdirSync(this.directory, { recursive: true });
    cpSync(exampleDirectory("migration"), this.directory, { recursive: true });
    for (const name of ["components", "node_modules", "tsconfig.json"]) {
      symlinkSync(join(REPOSITORY, name), join(this.clone, name));
    }
    const named = Object.entries(config).map(([key, value]) => [`example-migration:${key}`, value]);
    writeFileSync(
      join(this.directory, "Pulumi.dev.yaml"),
      stringify({ config: Object.fromEntries(named) as Record<string, string> }),
      { mode: 0o600 },
    );
  }

  delete(): void {
    rmSync(this.clone, { recursive: true, force: true });
  }
}
