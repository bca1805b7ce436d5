import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { REPOSITORY, TestSandbox } from "../sandbox/fixtures/sandboxProcess";

type Json = Record<string, unknown>;
const run = promisify(execFile);
const AVN = join(REPOSITORY, ".build/venv/bin/avn");

/** Aiven's own command against a running sandbox, one service of each kind for all of it. */
/** Aiven's own IP filter, where nobody says one. */
const EVERYBODY = ["0.0.0.0/0", "::/0"];

describe("avn", () => {
  let sandbox: TestSandbox;
  let home: string;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), "avn-test-"));
    sandbox = await TestSandbox.start();
    await avn("service create k --service-type kafka --plan startup-4 --cloud aws-eu-west-1 -c kafka_version=3.9");
    await avn("service create mm --service-type kafka_mirrormaker --plan startup-4");
  });
  after(async () => {
    await sandbox.remove();
    rmSync(home, { recursive: true });
  });

  async function avn(command: string, ...more: string[]): Promise<string> {
    const { url, token } = sandbox.aiven;
    const env = {
      ...{ PATH: process.env["PATH"], HOME: home, AIVEN_CONFIG_DIR: home, AIVEN_PROJECT: "p" },
      ...{ AIVEN_WEB_URL: url, AIVEN_AUTH_TOKEN: token, AIVEN_FORCE: "true" },
    };
    const { stdout } = await run(AVN, [...command.split(" "), ...more], { env });
    return stdout;
  }
  const json = async (command: string, ...more: string[]) =>
    JSON.parse(await avn(command, ...more, "--json")) as Json & Json[];
  /** What the command says when it fails, as it must. */
  async function failure(command: string): Promise<string> {
    const error: unknown = await avn(command).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error, `avn ${command} succeeded`).to.be.an("error");
    return (error as { stderr: string }).stderr;
  }

  it("tells the user, the projects and the clouds", async () => {
    expect(await avn("user info")).to.include("sandbox@localhost");
    expect(await avn("project list")).to.match(/^p\s/m);
    expect(await avn("project details")).to.include("google-europe-west1");
    const file = join(home, "ca.pem");
    await avn(`project ca-get --target-filepath ${file}`);
    expect(readFileSync(file, "utf8")).to.include("BEGIN CERTIFICATE");
    expect(await avn("cloud list")).to.include("aws-eu-west-1");
  });

  it("tells service types, plans and versions", async () => {
    expect(await avn("service types")).to.include("kafka_mirrormaker");
    expect(await avn("service plans --service-type kafka --cloud aws-eu-west-1")).to.include("startup-4");
    expect(await avn("service versions")).to.include("3.9");
  });

  it("lists, shows and waits for services", async () => {
    expect(await avn("service list")).to.match(/^k\s+kafka\s/m);
    await avn("service wait k mm");
    expect(await json("service get k")).to.include({ state: "RUNNING", cloud_name: "aws-eu-west-1" });
    expect(await avn("service get k -v")).to.include("RUNNING");
  });

  it("changes services, key by key, and protects them", async () => {
    await avn("service update k -c kafka.num_partitions=2 --enable-termination-protection");
    const service = await json("service get k");
    expect(service).to.deep.include({
      user_config: { ip_filter: EVERYBODY, kafka_version: "3.9", kafka: { num_partitions: 2 } },
    });
    expect(service).to.include({ termination_protection: true, plan: "startup-4" });
    expect(await failure("service terminate k")).to.include("Service is protected against termination");
    await avn("service update k --disable-termination-protection");
  });

  it("creates, shows, changes and deletes topics", async () => {
    await avn("service topic-create k t --partitions 2 --replication 1 --cleanup-policy compact --tag team=mine");
    expect(await avn("service topic-list k")).to.match(/^t\s+2\s+1\s/m);
    const topic = await json("service topic-get k t");
    expect(topic["partitions"]).to.have.length(2);
    expect(topic).to.deep.nested.include({ "config.cleanup_policy": { value: "compact", source: "topic_config" } });
    expect(await avn("service topic-update k t --partitions 3 --retention 1")).to.include("updated");
    const changed = await json("service topic-get k t");
    expect(changed["partitions"]).to.have.length(3);
    expect(changed).to.deep.nested.include({ "config.retention_ms": { value: 3_600_000, source: "topic_config" } });
    expect(await failure("service topic-create k t --partitions 1 --replication 1")).to.include("already exists");
    expect(await avn("service topic-delete k t")).to.include("deleted");
    expect(await avn("service topic-list k")).to.not.match(/^t\s/m);
  });

  it("integrates a service and an external cluster with MirrorMaker", async () => {
    const config = JSON.stringify({ bootstrap_servers: "127.0.0.1:1", security_protocol: "PLAINTEXT" });
    await avn("service integration-endpoint-create -d far -t external_kafka --user-config-json", config);
    const [endpoint] = await json("service integration-endpoint-list");
    expect(endpoint).to.include({ endpoint_name: "far", endpoint_type: "external_kafka" });
    const id = String(endpoint?.["endpoint_id"]);
    await avn(
      `service integration-endpoint-update ${id} --user-config-json`,
      JSON.stringify({ bootstrap_servers: "127.0.0.1:2" }),
    );
    expect((await json("service integration-endpoint-list"))[0]).to.deep.nested.include({
      "user_config.bootstrap_servers": "127.0.0.1:2",
    });

    await avn("service integration-create -t kafka_mirrormaker -s k -d mm -c cluster_alias=source");
    await avn(`service integration-create -t kafka_mirrormaker -S ${id} -d mm -c cluster_alias=far`);
    const integrations = await json("service integration-list mm");
    expect(integrations.map(({ user_config }) => (user_config as Json)["cluster_alias"])).to.have.members([
      "source",
      "far",
    ]);
    for (const { service_integration_id: integration, source_endpoint_id: from } of integrations) {
      if (from !== null) await avn(`service integration-delete ${String(integration)}`);
      else await avn(`service integration-update ${String(integration)} -c cluster_alias=primary`);
    }
    const [left, ...others] = await json("service integration-list k");
    expect([left?.["source_service"], left?.["dest_service"], left?.["active"], others]).to.deep.equal([
      ...["k", "mm", true],
      [],
    ]);
    expect(left).to.deep.nested.include({ "user_config.cluster_alias": "primary" });
    await avn(`service integration-endpoint-delete ${id}`);
    expect(await json("service integration-endpoint-list")).to.deep.equal([]);
  });

  it("creates, shows, changes and deletes replication flows", async () => {
    const flow = { enabled: false, topics: ["a.*"], "topics.blacklist": ["x"], emit_heartbeats_enabled: true };
    await avn("mirrormaker replication-flow create mm --source-cluster a --target-cluster b", JSON.stringify(flow));
    expect(await avn("mirrormaker replication-flow list mm")).to.include("a.*");
    const one = "mm --source-cluster a --target-cluster b";
    const show = async () => JSON.parse(await avn(`mirrormaker replication-flow get ${one}`)) as Json;
    expect(await show()).to.deep.equal({ source_cluster: "a", target_cluster: "b", ...flow });
    await avn("mirrormaker replication-flow update mm --source-cluster a --target-cluster b", '{"topics": []}');
    expect(await show()).to.not.have.property("topics");
    await avn("mirrormaker replication-flow delete mm --source-cluster a --target-cluster b");
    expect(await avn("mirrormaker replication-flow list mm")).to.not.include("a.*");
  });

  it("creates users, downloads their certificates and changes their passwords", async () => {
    await avn("service user-create k --username u");
    expect(await avn("service user-list k", "--format", "{username} {password}")).to.match(/^u AVNS_/m);
    expect(await json("service user-get k --username u")).to.include({ username: "u", type: "normal" });
    await avn(`service user-creds-download k --username u -d ${home}`);
    for (const file of ["ca.pem", "service.cert", "service.key"]) {
      expect(readFileSync(join(home, file), "utf8")).to.match(/^-----BEGIN/);
    }
    await avn("service user-password-reset k --username u --new-password of-my-own");
    expect(await json("service user-get k --username u")).to.include({ password: "of-my-own" });
    await avn("service user-creds-acknowledge k --username u");
    await avn("service user-delete k --username u");
    expect(await avn("service user-list k")).to.not.match(/^u\s/m);
  });

  it("keeps ACLs of both kinds", async () => {
    expect(await avn("service acl-add k --permission read --topic t --username u")).to.include("added");
    const acls = await json("service acl-list k");
    const added = acls.find(({ username }) => username === "u");
    expect(added).to.include({ topic: "t", permission: "read" });
    expect(await avn(`service acl-delete k ${String(added?.["id"])}`)).to.include("deleted");
    await avn("service kafka-acl-add k --principal User:u --topic t --operation Read");
    const native = await json("service kafka-acl-list k");
    expect(JSON.stringify(native)).to.include("User:u");
  });

  it("keeps quotas", async () => {
    await avn("service quota create k --user u --consumer-byte-rate 1000 --client-id c");
    expect(await avn("service quota list k")).to.include("1000");
    expect(await avn("service quota describe k --user u --client-id c")).to.include("1000");
    await avn("service quota delete k --user u --client-id c");
    expect(await json("service quota list k")).to.deep.equal([]);
  });

  it("keeps tags", async () => {
    await avn("service tags replace k --tag a=1 --tag b=2");
    await avn("service tags update k --add-tag c=3 --remove-tag a");
    expect(await avn("service tags list k"))
      .to.match(/b\s+2/)
      .and.match(/c\s+3/)
      .and.not.match(/a\s+1/);
  });

  it("keeps static IPs and VPCs", async () => {
    await avn("static-ip create --cloud aws-eu-west-1");
    const [address] = await json("static-ip list");
    const id = String(address?.["static_ip_address_id"]);
    await avn(`static-ip associate --service k ${id}`);
    expect((await json("static-ip list"))[0]).to.include({ state: "available", service_name: "k" });
    await avn(`static-ip dissociate ${id}`);
    await avn(`static-ip delete ${id}`);
    expect(await json("static-ip list")).to.deep.equal([]);

    await avn("vpc create --cloud aws-eu-west-1 --network-cidr 192.168.6.0/24");
    const [vpc] = await json("vpc list");
    expect(vpc).to.include({ state: "ACTIVE", network_cidr: "192.168.6.0/24" });
    await avn(`vpc delete --project-vpc-id ${String(vpc?.["project_vpc_id"])}`);
    expect(await json("vpc list")).to.deep.equal([]);
  });

  it("tells how to connect", async () => {
    const told = await avn(
      `service connection-info kcat k -u avnadmin --ca ${home}/c --client-cert ${home}/d --client-key ${home}/e -W`,
    );
    const [{ bootstrapServers } = { bootstrapServers: [] }] = (await sandbox.status()).services;
    expect(told)
      .to.include(`-b ${bootstrapServers[0] ?? ""}`)
      .and.include("security.protocol=SSL");
  });

  it("says Aiven's words when something is wrong", async () => {
    expect(await failure("service get none")).to.include("Service does not exist");
    expect(await failure("service create 9 --service-type kafka --plan startup-4")).to.include("service_name");
    expect(await failure("service create x --service-type kafka --plan huge")).to.include("Plan 'huge'");
  });

  it("terminates a service", async () => {
    await avn("service terminate mm");
    expect(await avn("service list")).to.not.match(/^mm\s/m);
  });
});
