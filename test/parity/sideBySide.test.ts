import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { expect } from "chai";
import { TestApi } from "../unit/sandbox/api/testApi";
import { differences, normalised } from "./support/normalised";
import { type Answer, ProviderClient, type Values } from "./support/providerClient";
import { CASES, type Case } from "./support/sideBySideCases";
import { unwrapped } from "./support/unwrapped";

const PLUGIN = "pulumi-resource-aiven";
const official = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, PLUGIN))
  .find(isExecutable);

if (official === undefined) {
  console.log(`  ${PLUGIN} is not on PATH, so our provider is compared with recorded answers only.`);
} else {
  describe(`our provider beside ${official}`, () => {
    for (const one of CASES) {
      it(`answers alike through the life of a ${one.type}${one.kind ?? ""}`, async () => {
        const [theirs, ours] = await Promise.all([
          lifeOf(one, official, ["127.0.0.1:1"]),
          lifeOf(one, process.execPath, ["--require", require.resolve("tsx/cjs"), "sandbox/provider/main.ts"]),
        ]);
        expect(Object.keys(theirs).length).to.be.greaterThan(4);
        expect(differences(theirs, ours)).to.deep.equal([]);
      });
    }
  });
}

/** Every answer about a resource, from its first preview to the read after it is gone, by what was asked. */
async function lifeOf({ type, services, inputs, changes, updates }: Case, command: string, args: string[]) {
  const api = await TestApi.open();
  const url = await api.app.listen({ port: 0, host: "127.0.0.1" });
  const provider = await ProviderClient.start(command, args, { AIVEN_WEB_URL: url, AIVEN_TOKEN: "token" });
  const answers: Record<string, unknown> = {};
  const token = `aiven:index/${(type[0] ?? "").toLowerCase()}${type.slice(1)}:${type}`;
  const note = (what: string, answer: Answer): Answer => {
    answers[what] = normalised(withoutWording(answer));
    return answer;
  };
  try {
    for (const [service_name, service_type] of Object.entries(services)) {
      await api.ok("POST /v1/project/p/service", { service_name, service_type, plan: "startup-4" });
    }
    const checked = note("check", await provider.ask("Check", { type: token, news: inputs }));
    const properties = plain(checked.inputs);
    note("preview", await provider.ask("Create", { type: token, properties, preview: true }));
    const made = note("create", await provider.ask("Create", { type: token, properties }));
    if (made.id === undefined) throw new Error(`the case is faulty: ${made.error ?? ""}`);
    const { id } = made;
    let olds = plain(made.properties);
    let oldInputs = properties;

    const difference = async (what: string, wanted: Values): Promise<{ news: Values; isInPlace: boolean }> => {
      const check = note(`check ${what}`, await provider.ask("Check", { type: token, olds: oldInputs, news: wanted }));
      const news = plain(check.inputs);
      const diff = note(`diff ${what}`, await provider.ask("Diff", { type: token, id, olds, oldInputs, news }));
      return { news, isInPlace: diff.changes === "DIFF_SOME" && diff.replaces?.length === 0 };
    };
    for (const [what, wanted] of Object.entries(changes)) {
      const { news, isInPlace } = await difference(what, wanted);
      if (!isInPlace) continue;
      note(`preview ${what}`, await provider.ask("Update", { type: token, id, olds, oldInputs, news, preview: true }));
    }
    for (const [what, wanted] of Object.entries(updates)) {
      const { news, isInPlace } = await difference(what, wanted);
      if (!isInPlace) continue;
      const updated = note(`update ${what}`, await provider.ask("Update", { type: token, id, olds, oldInputs, news }));
      if (updated.properties !== undefined) [olds, oldInputs] = [plain(updated.properties), news];
    }
    note("refresh", await provider.ask("Read", { type: token, id, properties: olds, inputs: oldInputs }));
    note("import", await provider.ask("Read", { type: token, id }));
    note("delete", await provider.ask("Delete", { type: token, id, properties: olds, oldInputs }));
    return answers;
  } finally {
    provider.stop();
    await api.close();
  }
}

const plain = (values: Values | undefined) => unwrapped(values ?? {}) as Values;

/** That something is refused is compared, and how failures begin; the words of errors are each provider's own. */
function withoutWording({ error, failures, ...answer }: Answer): Values {
  return {
    ...answer,
    ...(error === undefined ? {} : { error: "refused" }),
    ...(failures === undefined
      ? {}
      : { failures: failures.map(({ reason }) => reason.replace(/(property '\w+'):.*/, "$1")) }),
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
