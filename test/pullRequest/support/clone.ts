import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseDocument } from "yaml";
import { KAFKA_VERSIONS_AS_OF } from "../../../components/topology/aiven/kafkaVersions";

const REPOSITORY = resolve(__dirname, "../../..");
const NOT_CLONED = [".git", ".build", "node_modules", ".pulumi"];

/** A checkout of the repository as it is now, which a test may change as a pull request does. */
export interface Clone {
  directory: string;
  /** Replaces a text that must be there. */
  change: (file: string, from: string, to: string) => void;
  /** Edits a stack file, whose layout Pulumi may have changed; a value of undefined deletes. */
  configure: (stack: string, path: readonly string[], value: unknown) => void;
  /** Takes back every change. */
  reset: () => void;
  delete: () => void;
}

export function cloneRepository(): Clone {
  const directory = mkdtempSync(join(tmpdir(), "pull-request-"));
  cpSync(REPOSITORY, directory, {
    recursive: true,
    filter: (path) =>
      !relative(REPOSITORY, path)
        .split("/")
        .some((part) => NOT_CLONED.includes(part)),
  });
  // What `npm ci` and `make` would build.
  symlinkSync(join(REPOSITORY, ".build"), join(directory, ".build"));
  installPackages(directory);
  for (const stack of ["dev", "prod"]) judgeByDayOfTable(join(directory, "policy/config", `${stack}.json`));

  const originals = new Map<string, string>();
  const edit = (file: string, edited: (text: string) => string) => {
    const path = join(directory, file);
    const text = readFileSync(path, "utf8");
    if (!originals.has(path)) originals.set(path, text);
    writeFileSync(path, edited(text));
  };
  return {
    directory,
    change(file, from, to) {
      edit(file, (text) => {
        if (!text.includes(from)) throw new Error(`${file} has no text "${from}" to change.`);
        return text.replace(from, to);
      });
    },
    configure(stack, path, value) {
      edit(`Pulumi.${stack}.yaml`, (text) => {
        const document = parseDocument(text);
        if (value === undefined) document.deleteIn(path);
        else document.setIn(path, document.createNode(value));
        return document.toString();
      });
    },
    reset() {
      for (const [path, text] of originals) writeFileSync(path, text);
    },
    delete() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

type PolicyConfig = Record<string, string | Record<string, unknown>>;

/** No version's end of life may end a test's. */
function judgeByDayOfTable(file: string): void {
  const config = JSON.parse(readFileSync(file, "utf8")) as PolicyConfig;
  for (const policy of ["kafka-version-supported", "kafka-version-current"]) {
    const setting = config[policy] ?? {};
    const parameters = typeof setting === "string" ? { enforcementLevel: setting } : setting;
    config[policy] = { ...parameters, today: KAFKA_VERSIONS_AS_OF };
  }
  writeFileSync(file, JSON.stringify(config));
}

/** Packages as `npm ci` leaves them: those of others from this repository, the workspaces' own from the clone. */
function installPackages(directory: string): void {
  const [from, to] = [join(REPOSITORY, "node_modules"), join(directory, "node_modules")];
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    // Links, which lead to the workspaces beside node_modules; so do those in .bin.
    const isOurs = name === ".bin" || lstatSync(join(from, name)).isSymbolicLink();
    if (isOurs) cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(from, name), join(to, name));
  }
}
