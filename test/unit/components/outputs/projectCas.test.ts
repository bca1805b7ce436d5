import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { MirrorMaker2Replication } from "../../../../components";
import { ProjectCas } from "../../../../components/outputs/projectCas";
import { RecordingMocks, settled } from "../../../fixtures/mocks";
import { recipe } from "../../../fixtures/topology";

const GET_PROJECT = "aiven:index/getProject:getProject";

describe("the CA of a project", () => {
  const warnings: string[] = [];
  const { warn } = pulumi.log;
  beforeEach(() => {
    warnings.length = 0;
    Object.assign(pulumi.log, { warn: (text: string) => Promise.resolve(void warnings.push(text)) });
  });
  afterEach(() => Object.assign(pulumi.log, { warn }));

  const install = async (answer: pulumi.Inputs = { caCert: "ca" }) => {
    const mocks = new RecordingMocks("update", { [GET_PROJECT]: answer });
    await mocks.install();
    return mocks;
  };
  /** As it comes by gRPC. */
  const failure = (details: string) => Object.assign(new Error(details), { details });
  const service = (name: string) =>
    new aiven.Kafka(name, { project: "p", serviceName: name, plan: "business-4", cloudName: "google-europe-west1" });
  const valueOf = <T>(output: pulumi.Output<T>) => (output as unknown as { promise: () => Promise<T> }).promise();

  it("is asked for once, whatever clusters are in it, and by whatever name it comes", async () => {
    const mocks = await install();
    for (const project of ["p", pulumi.output("p")]) {
      mocks.calls.length = 0;
      const { clients } = new MirrorMaker2Replication(typeof project, { project, ...recipe() });
      await Promise.all(Object.values(clients).map(({ users }) => valueOf(users)));
      expect(mocks.calls).to.deep.equal([`${GET_PROJECT} p`]);
      for (const { caCert } of Object.values(clients))
        expect(await valueOf(caCert ?? pulumi.output(""))).to.equal("ca");
    }
    await settled();
  });

  it("is asked for in each project that there is", async () => {
    const mocks = await install();
    const cas = new ProjectCas(service("parent"));
    const outputs = ["one", "other", "one"].map((project, index) => cas.of(project, service(`kafka-${String(index)}`)));
    await Promise.all(outputs.map(valueOf));
    expect(mocks.calls).to.deep.equal([`${GET_PROJECT} one`, `${GET_PROJECT} other`]);
    await settled();
  });

  it("waits for its own cluster and no other", async () => {
    await install();
    const cas = new ProjectCas(service("parent"));
    const never = { id: pulumi.output(new Promise<string>(() => undefined)) } as unknown as pulumi.CustomResource;
    cas.of("p", never);
    expect(await valueOf(cas.of("p", service("ready")))).to.equal("ca");
  });

  for (const message of ["403: Not authorized - ", "project p not found"]) {
    it(`is left out, with one warning, when Aiven answers "${message}"`, async () => {
      await install(failure(message));
      const { clients } = new MirrorMaker2Replication("mm2", { project: "p", ...recipe() });
      for (const { caCert, notKnown } of Object.values(clients)) {
        expect(await valueOf(caCert ?? pulumi.output(""))).to.equal(undefined);
        expect(await valueOf(notKnown)).to.have.all.keys("caCert");
      }
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^The token may not read project p, so `clients` has no CA certificate/);
      await settled();
    });
  }

  it("fails when Aiven cannot be reached, so that no stack loses the CA that it has", async () => {
    await install(failure("connection refused"));
    const failed = await valueOf(new ProjectCas(service("parent")).of("p", service("one"))).then(
      () => "nothing",
      (error: unknown) => String(error),
    );
    expect(failed).to.contain("connection refused");
    expect(warnings).to.deep.equal([]);
  });
});
