import { expect } from "chai";
import { differences, normalised } from "./support/normalised";
import type { Request, Values } from "./support/providerClient";
import { type Recording, recordedAnswer, recordings } from "./support/recordings";
import { unwrapped } from "./support/unwrapped";
import { World } from "./support/world";

/** What our provider answers to each request that the official one answered. */
describe("our provider beside the official one's recorded answers", () => {
  let world: World;

  beforeEach(async () => {
    world = await World.open();
  });
  afterEach(() => world.close());

  for (const [type, calls] of recordings()) {
    for (const call of calls) {
      it(`answers ${call.title} of ${type} alike`, async () => {
        await world.prepare(type);
        await bringAbout(type, call);
        const answer = await world.provider.ask(call.method, world.here(asked(call)));
        const official = recordedAnswer(call.method, world.here(call.response));
        expect(differences(normalised(official), normalised(answer))).to.deep.equal([]);
      });
    }
  }

  /** Makes the resource as it was before a request that is about an existing one. */
  async function bringAbout(type: string, { method, request, response }: Recording): Promise<void> {
    if (!["Read", "Update", "Delete"].includes(method)) return;
    const { id = "", inputs, oldInputs } = request;
    const token = `aiven:index/${(type[0] ?? "").toLowerCase()}${type.slice(1)}:${type}`;
    const wanted = unwrapped(oldInputs ?? inputs ?? response["inputs"]) as Values;
    delete wanted["kafkas"];
    const { inputs: news } = await world.provider.ask("Check", { type: token, news: world.here(wanted) });
    const made = await world.provider.ask("Create", { type: token, properties: unwrapped(news) as Values });
    if (made.error !== undefined) throw new Error(`${type} could not be made: ${made.error}`);
    // Ids of services, topics and the like are made of names; others Aiven makes.
    const [recorded = "", here = ""] = [id, made.id ?? ""].map((text) => text.split("/").at(-1) ?? "");
    if (recorded !== here) world.knows(recorded, here);
  }
});

/** A request as it was before its passwords were taken out: a changed one was another one before. */
function asked({ method, request, response }: Recording): Request {
  const isChanged = method === "Diff" && /password|externalKafka/.test(JSON.stringify(response["diffs"] ?? []));
  if (!isChanged) return request;
  const before = (values: Values | undefined) =>
    JSON.parse(JSON.stringify(values ?? {}).replaceAll("<password>", "<password before>")) as Values;
  return { ...request, olds: before(request.olds), oldInputs: before(request.oldInputs) };
}
