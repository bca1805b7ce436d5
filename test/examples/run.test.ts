import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "chai";
import { kafkaAccess } from "../../sandbox/demo/kafkaClient";
import { Engine, type OperationResult } from "../../sandbox/engine/engine";
import { datedPolicyConfig } from "../engine/support/programCopy";
import { AivenProject } from "../sandbox/fixtures/aivenProject";
import { TestSandbox } from "../sandbox/fixtures/sandboxProcess";
import { exampleDirectory, stackConfig } from "./support/examplePrograms";
import { MigrationProgram } from "./support/migrationProgram";

const PROJECT = "my-aiven-project";
const REPOSITORY = resolve(__dirname, "../..");

/** A record that is written to a service's topic, and the services and topics in which it must be seen. */
interface Way {
  from: readonly [service: string, topic: string];
  to: readonly (readonly [service: string, topic: string])[];
}

describe("the examples, under the policy pack, on real brokers and a real MirrorMaker", () => {
  let sandbox: TestSandbox;
  let project: AivenProject;
  const policies = mkdtempSync(join(tmpdir(), "example-policies-"));
  const policyPack = { directory: join(REPOSITORY, "policy"), config: join(policies, "dev.json") };

  before(async () => {
    writeFileSync(policyPack.config, JSON.stringify(datedPolicyConfig("dev")));
    sandbox = await TestSandbox.start();
    project = new AivenProject(sandbox.aiven, PROJECT);
  });
  after(async () => {
    await sandbox.remove();
    rmSync(policies, { recursive: true });
  });

  /** Deploys a program, lets a test look at what it does, and destroys it. */
  async function deployed(directory: string, look: (engine: Engine) => Promise<void>): Promise<void> {
    const engine = await Engine.open({
      program: directory,
      stack: "dev",
      stateDir: sandbox.stateDir,
      aiven: sandbox.aiven,
      policyPack,
      provider: "sandbox",
      output: () => undefined,
    });
    try {
      const up = await engine.run("up");
      expectSuccess(up);
      expect(up.violations.filter(({ enforcementLevel }) => enforcementLevel === "mandatory")).to.deep.equal([]);
      await look(engine);
    } finally {
      expectSuccess(await engine.run("destroy"));
      await engine.close();
    }
  }

  const expectSuccess = ({ succeeded, output }: OperationResult) => {
    expect(succeeded, output).to.equal(true);
  };

  const serviceNames = async (): Promise<string[]> => {
    const { services } = await project.call<{ services: { service_name: string }[] }>("GET", "service");
    return services.map(({ service_name }) => service_name);
  };

  async function expectCopied({ from: [service, topic], to }: Way): Promise<void> {
    const run = `${service}-${topic}`;
    const written = await project.write(service, topic, run, 1);
    for (const [target, remoteTopic] of to) {
      const arrived = await project.read(target, remoteTopic, run, 1);
      expect(
        arrived.map(({ value }) => value),
        `${target}/${remoteTopic}`,
      ).to.deep.equal(written.map(({ value }) => value));
    }
  }

  const WAYS: Record<string, Way[]> = {
    unidirectional: [{ from: ["reports-shop", "orders"], to: [["reports-reports", "shop.orders"]] }],
    activePassive: [{ from: ["bank-primary", "payments"], to: [["bank-standby", "payments"]] }],
    failback: [{ from: ["bank-standby", "payments"], to: [["bank-primary", "payments"]] }],
    fanIn: [
      { from: ["plant-lyon", "sensors"], to: [["plant-analytics", "lyon.sensors"]] },
      { from: ["plant-turin", "sensors"], to: [["plant-analytics", "turin.sensors"]] },
    ],
    fanOut: [
      {
        from: ["catalogue-head-office", "prices"],
        to: [
          ["catalogue-paris", "head-office.prices"],
          ["catalogue-madrid", "head-office.prices"],
        ],
      },
    ],
    chain: [
      {
        from: ["meters-plant", "meters"],
        to: [
          ["meters-region", "plant.meters"],
          ["meters-country", "region.plant.meters"],
        ],
      },
    ],
    ring: [
      {
        from: ["globe-sydney", "bookings"],
        to: [
          ["globe-virginia", "sydney.bookings"],
          ["globe-oregon", "virginia.sydney.bookings"],
        ],
      },
    ],
  };

  for (const [example, ways] of Object.entries(WAYS)) {
    it(`${example} copies records under these names`, async () => {
      await deployed(exampleDirectory(example), async () => {
        for (const way of ways) await expectCopied(way);
      });
      expect(await serviceNames()).to.deep.equal([]);
    });
  }

  it("activeActive has every record on both clusters, under names that its pattern matches", async () => {
    await deployed(exampleDirectory("activeActive"), async (engine) => {
      await expectCopied({ from: ["shop-eu", "orders"], to: [["shop-us", "eu.orders"]] });
      await expectCopied({ from: ["shop-us", "orders"], to: [["shop-eu", "us.orders"]] });
      const { consumerPatterns } = await engine.outputs();
      const pattern = new RegExp(`^(${(consumerPatterns?.value as Record<string, string>)["orders"] ?? ""})$`);
      const read = async (service: string) =>
        (await project.topicNames(service)).filter((topic) => pattern.test(topic));
      expect(await read("shop-eu")).to.have.members(["orders", "us.orders"]);
      expect(await read("shop-us")).to.have.members(["orders", "eu.orders"]);
    });
  });

  it("isolation lets the public topics out and nothing else", async () => {
    await deployed(exampleDirectory("isolation"), async () => {
      await project.write("partners-inside", "public.staff", "denied", 1);
      await project.write("partners-inside", "salaries", "not-allowed", 1);
      await expectCopied({
        from: ["partners-inside", "public.stock"],
        to: [["partners-partners", "inside.public.stock"]],
      });
      const copies = (await project.topicNames("partners-partners")).filter((topic) => topic.startsWith("inside."));
      // Its own checkpoints are no topic of the inside, though they bear its alias.
      expect(copies.filter((topic) => !topic.endsWith(".internal"))).to.deep.equal(["inside.public.stock"]);
      expect(await project.topicNames("partners-inside")).to.have.members(["public.stock", "public.staff", "salaries"]);
    });
  });

  it("migration brings everything over from a cluster outside, under the names it has there", async () => {
    await project.createKafka("elsewhere", { kafka_version: "3.9" });
    await project.createTopic("elsewhere", "invoices", { partitions: 1, replication: 1 });
    const written = await project.write("elsewhere", "invoices", "before", 1);
    const source = await kafkaAccess(sandbox.aiven, PROJECT, "elsewhere");
    const program = new MigrationProgram({
      ...(stackConfig("migration") as Record<string, string>),
      bootstrapServers: source.bootstrapServers.join(","),
      sslCaCert: source.ca,
      sslClientCert: source.certificate,
      sslClientKey: source.key,
    });
    try {
      await deployed(program.directory, async () => {
        expect(await project.read("move-target", "invoices", "before", 1)).to.deep.equal(written);
        await expectCopied({ from: ["elsewhere", "invoices"], to: [["move-target", "invoices"]] });
        expect(await project.topicNames("elsewhere")).to.deep.equal(["invoices"]);
      });
    } finally {
      program.delete();
    }
    expect(await serviceNames()).to.deep.equal(["elsewhere"]);
    await project.call("DELETE", "service/elsewhere");
  });
});
