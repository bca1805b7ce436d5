import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse, parseDocument } from "yaml";
import { KAFKA_VERSIONS_AS_OF } from "../../../components/topology/aiven/kafkaVersions";
import type { PolicyPack } from "../../../sandbox/engine/policyPack";

const REPOSITORY = resolve(__dirname, "../../..");
/** What a clone needs to run the root program, beside its node_modules. */
const ROOT_PROGRAM = [
  ...["index.ts", "package.json", "tsconfig.json", "tsconfig.base.json", "components", "policy"],
  ...["Pulumi.yaml", "Pulumi.dev.yaml", "Pulumi.prod.yaml"],
];

/** A folder with a program that a test may change, as a user changes a clone. */
export interface ProgramCopy {
  directory: string;
  /** The repository's pack, with its configuration for a stack. */
  policyPack: (stack: string) => PolicyPack;
  /** Sets values of a stack file; a path is `key/key/index`, without the project's prefix. */
  configure: (stack: string, values: Record<string, unknown>) => void;
  /** Writes a stack file anew. */
  rewrite: (stack: string, change: (text: string) => string) => void;
  /** Switches every other policy off; those without a level of their own are mandatory. */
  policeOnly: (stack: string, policies: string[]) => void;
  delete: () => void;
}

/** @param from folder of a test program; the repository's own program when left out */
export function copyProgram(from?: string): ProgramCopy {
  const directory = mkdtempSync(join(tmpdir(), "engine-program-"));
  if (from === undefined) {
    for (const name of ROOT_PROGRAM) {
      cpSync(join(REPOSITORY, name), join(directory, name), {
        recursive: true,
        filter: (path) => !path.includes("node_modules"),
      });
    }
  } else {
    cpSync(from, directory, { recursive: true });
  }
  symlinkSync(join(REPOSITORY, "node_modules"), join(directory, "node_modules"));
  const { name: project } = parse(readFileSync(join(directory, "Pulumi.yaml"), "utf8")) as { name: string };
  const rewrite: ProgramCopy["rewrite"] = (stack, change) => {
    const file = join(directory, `Pulumi.${stack}.yaml`);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  const policyFile = (stack: string) => join(directory, `policy-${stack}.json`);
  for (const stack of ["dev", "prod"]) writeFileSync(policyFile(stack), JSON.stringify(datedPolicyConfig(stack)));
  return {
    directory,
    policyPack: (stack) => ({ directory: join(REPOSITORY, "policy"), config: policyFile(stack) }),
    policeOnly(stack, policies) {
      const config = datedPolicyConfig(stack);
      const kept = policies.map((policy) => {
        const setting = config[policy] ?? "mandatory";
        const parameters = typeof setting === "string" ? { enforcementLevel: setting } : setting;
        return [policy, { enforcementLevel: "mandatory", ...parameters }] as const;
      });
      writeFileSync(policyFile(stack), JSON.stringify({ all: "disabled", ...Object.fromEntries(kept) }));
    },
    rewrite,
    configure(stack, values) {
      rewrite(stack, (text) => {
        const document = parseDocument(text);
        for (const [path, value] of Object.entries(values)) {
          document.setIn(["config", ...`${project}:${path}`.split("/")], document.createNode(value));
        }
        return document.toString();
      });
    },
    delete() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

type PolicyConfig = Record<string, string | Record<string, unknown>>;

/** The configuration as it is, but judging by the day of the version table: no version's end of life may end a test's. */
export function datedPolicyConfig(stack: string): PolicyConfig {
  const config = JSON.parse(readFileSync(join(REPOSITORY, "policy/config", `${stack}.json`), "utf8")) as PolicyConfig;
  for (const policy of ["kafka-version-supported", "kafka-version-current"]) {
    const setting = config[policy] ?? {};
    const parameters = typeof setting === "string" ? { enforcementLevel: setting } : setting;
    config[policy] = { ...parameters, today: KAFKA_VERSIONS_AS_OF };
  }
  return config;
}
