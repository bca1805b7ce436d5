import { type ChildProcess, spawn } from "node:child_process";
import { type ServiceError, credentials, makeClientConstructor } from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";

export type Values = Record<string, unknown>;

export interface Answer {
  id?: string;
  properties?: Values;
  inputs?: Values;
  failures?: { property: string; reason: string }[];
  changes?: string;
  replaces?: string[];
  stables?: string[];
  diffs?: string[];
  detailedDiff?: Record<string, string>;
  hasDetailedDiff?: boolean;
  deleteBeforeReplace?: boolean;
  /** What it said instead of an answer. */
  error?: string;
}

/** What is asked, in the words of the recorded requests. */
export interface Request {
  type: string;
  name?: string;
  id?: string;
  olds?: Values | undefined;
  oldInputs?: Values | undefined;
  news?: Values | undefined;
  properties?: Values | undefined;
  inputs?: Values | undefined;
  preview?: boolean;
}

export type Method = "Check" | "Diff" | "Create" | "Read" | "Update" | "Delete";

type Call = (request: unknown, done: (error: ServiceError | null, answer: never) => void) => void;
const GrpcClient = makeClientConstructor(ResourceProviderService, "ResourceProvider");
/** Answers with every field of Kafka and its certificates are larger than gRPC's default. */
const OPTIONS = { "grpc.max_receive_message_length": 1024 ** 3 };
const KINDS = ["ADD", "ADD_REPLACE", "DELETE", "DELETE_REPLACE", "UPDATE", "UPDATE_REPLACE"];
const CHANGES = ["DIFF_UNKNOWN", "DIFF_NONE", "DIFF_SOME"];

/** A provider that is asked by gRPC as the engine asks it. */
export class ProviderClient {
  private constructor(
    private readonly client: Record<string, Call> & { close: () => void },
    private readonly child: ChildProcess | undefined,
  ) {}

  /** Starts a plugin, which prints its port first. */
  static async start(command: string, args: string[], env: Record<string, string>): Promise<ProviderClient> {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "ignore"] });
    const port = await new Promise<string>((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes("\n")) resolve(text.trim());
      });
      child.once("error", reject);
      child.once("exit", () => {
        reject(new Error(`${command} ended before it was ready`));
      });
    });
    return ProviderClient.connect(Number(port), child);
  }

  static async connect(port: number, child?: ChildProcess): Promise<ProviderClient> {
    const client = new GrpcClient(
      `127.0.0.1:${String(port)}`,
      credentials.createInsecure(),
      OPTIONS,
    ) as unknown as Record<string, Call> & { close: () => void };
    const connected = new ProviderClient(client, child);
    const configure = new messages.ConfigureRequest();
    configure.setAcceptsecrets(true);
    configure.setAcceptresources(true);
    configure.setArgs(Struct.fromJavaScript({}));
    await connected.call("configure", configure);
    return connected;
  }

  async ask(method: Method, request: Request): Promise<Answer> {
    try {
      return await this.answer(method, request);
    } catch (error) {
      if (!(error instanceof Error && "details" in error)) throw error;
      return { error: String(error.details) };
    }
  }

  async schema(): Promise<Values> {
    const answer: messages.GetSchemaResponse = await this.call("getSchema", new messages.GetSchemaRequest());
    return JSON.parse(answer.getSchema()) as Values;
  }

  /** What a function of the package returns, or what is said instead. */
  async invoke(token: string, args: Values): Promise<unknown> {
    const request = new messages.InvokeRequest();
    request.setTok(token);
    request.setArgs(struct(args));
    try {
      const answer: messages.InvokeResponse = await this.call("invoke", request);
      return plain(answer.getReturn());
    } catch (error) {
      return { error: (error as ServiceError).details };
    }
  }

  private async answer(method: Method, request: Request): Promise<Answer> {
    const { type, name = "name", id = "" } = request;
    const urn = `urn:pulumi:dev::program::${type}::${name}`;
    switch (method) {
      case "Check": {
        const sent = new messages.CheckRequest();
        sent.setUrn(urn);
        sent.setOlds(struct(request.olds));
        sent.setNews(struct(request.news));
        sent.setRandomseed(new Uint8Array(32));
        const answer: messages.CheckResponse = await this.call("check", sent);
        return {
          inputs: plain(answer.getInputs()),
          failures: answer
            .getFailuresList()
            .map((one) => ({ property: one.getProperty(), reason: one.getReason() }))
            .sort((one, other) => (one.reason < other.reason ? -1 : 1)),
        };
      }
      case "Diff": {
        const sent = new messages.DiffRequest();
        sent.setUrn(urn);
        sent.setId(id);
        sent.setOlds(struct(request.olds));
        sent.setNews(struct(request.news));
        sent.setOldInputs(struct(request.oldInputs));
        return diffAnswer(await this.call("diff", sent));
      }
      case "Create": {
        const sent = new messages.CreateRequest();
        sent.setUrn(urn);
        sent.setProperties(struct(request.properties));
        sent.setPreview(request.preview === true);
        const answer: messages.CreateResponse = await this.call("create", sent);
        return { id: answer.getId(), properties: plain(answer.getProperties()) };
      }
      case "Read": {
        const sent = new messages.ReadRequest();
        sent.setUrn(urn);
        sent.setId(id);
        if (request.properties !== undefined) sent.setProperties(struct(request.properties));
        if (request.inputs !== undefined) sent.setInputs(struct(request.inputs));
        const answer: messages.ReadResponse = await this.call("read", sent);
        return { id: answer.getId(), properties: plain(answer.getProperties()), inputs: plain(answer.getInputs()) };
      }
      case "Update": {
        const sent = new messages.UpdateRequest();
        sent.setUrn(urn);
        sent.setId(id);
        sent.setOlds(struct(request.olds));
        sent.setNews(struct(request.news));
        sent.setOldInputs(struct(request.oldInputs));
        sent.setPreview(request.preview === true);
        const answer: messages.UpdateResponse = await this.call("update", sent);
        return { properties: plain(answer.getProperties()) };
      }
      case "Delete": {
        const sent = new messages.DeleteRequest();
        sent.setUrn(urn);
        sent.setId(id);
        sent.setProperties(struct(request.properties));
        sent.setOldInputs(struct(request.oldInputs));
        await this.call("delete", sent);
        return {};
      }
    }
  }

  private call<T>(method: string, request: unknown): Promise<T> {
    return new Promise((resolve, reject) => {
      this.client[method]?.(request, (error, answer) => {
        if (error === null) resolve(answer);
        else reject(error);
      });
    });
  }

  stop(): void {
    this.client.close();
    this.child?.kill("SIGTERM");
  }
}

/** Without what is undefined, which a Struct cannot hold. */
const struct = (values: Values = {}) =>
  Struct.fromJavaScript(JSON.parse(JSON.stringify(values)) as Record<string, JavaScriptValue>);
const plain = (values: Struct | undefined): Values => values?.toJavaScript() ?? {};

function diffAnswer(answer: messages.DiffResponse): Answer {
  return {
    changes: CHANGES[answer.getChanges()] ?? "",
    replaces: answer.getReplacesList(),
    stables: answer.getStablesList(),
    diffs: answer.getDiffsList(),
    detailedDiff: Object.fromEntries(
      [...answer.getDetaileddiffMap().entries()].map(([path, one]) => [path, KINDS[one.getKind()] ?? ""]),
    ),
    hasDetailedDiff: answer.getHasdetaileddiff(),
    deleteBeforeReplace: answer.getDeletebeforereplace(),
  };
}
