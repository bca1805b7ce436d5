import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { TestSandbox } from "../sandbox/fixtures/sandboxProcess";

type Json = Record<string, unknown>;
const run = promisify(execFile);

/** The two Go clients inside the official provider: they decode strictly, so what they print is what they understood. */
describe("Aiven's Go clients", () => {
  let sandbox: TestSandbox;
  let decoded: Record<string, Json>;

  before(async () => {
    sandbox = await TestSandbox.start();
    const { url, token } = sandbox.aiven;
    const { stdout } = await run("go", ["run", "-mod=readonly", "."], {
      cwd: resolve(__dirname, "goclients"),
      env: { ...process.env, AIVEN_WEB_URL: url, AIVEN_TOKEN: token },
    });
    decoded = JSON.parse(stdout) as Record<string, Json>;
  });
  after(() => sandbox.remove());

  it("decode a service, its maintenance and its components", () => {
    const { service } = decoded;
    expect(service).to.include({ service_name: "k", plan: "startup-4", cloud_name: "google-europe-west1" });
    expect(service).to.deep.nested.include({ "maintenance.time": "03:00:00", "tags.a": "b" });
    expect(service).to.have.nested.property("components[0].port").that.is.a("number");
    expect(service).to.have.nested.property("service_uri_params.port").that.is.a("string");
    expect(service).to.have.nested.property("users[0].password").that.is.a("string");
  });

  it("decode an integration and a flow", () => {
    expect(decoded["integration"]).to.deep.include({ active: true, user_config: { cluster_alias: "source" } });
    expect(decoded["flow"]).to.deep.include({ source_cluster: "source", "topics.blacklist": ["x"], enabled: false });
    expect(decoded["flow"]).to.not.have.property("topics");
  });

  it("decode topics with int64's largest number, users and static IPs", () => {
    expect(decoded["topics"]).to.have.nested.property("[0].topic_name", "t");
    expect(decoded["topics"]).to.have.nested.property("[0].partitions.length", 2);
    expect(decoded["user"]).to.include({ username: "u", type: "normal" });
    expect(decoded["ips"]).to.have.property("static_ips").that.deep.equals([]);
  });
});
