import {
  type handleUnaryCall,
  type sendUnaryData,
  type ServerUnaryCall,
  Server,
  ServerCredentials,
  status,
} from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import { type AivenProvider, PROVIDER_VERSION } from "./provider";
import type { Difference } from "./servedType";
import type { WireObject } from "./wire";

/** As large as Pulumi's own limit: an answer holds every setting of a service. */
const LIMIT = { "grpc.max_receive_message_length": 400 * 1024 * 1024 };

/**
 * Serves a provider to Pulumi's engine by gRPC. Pulumi's own server for TypeScript cannot say how a difference looks in detail,
 * nor tell a preview from the real thing.
 *
 * @returns the port, and how to end it
 */
export async function serve(provider: AivenProvider): Promise<{ port: number; stop: () => void }> {
  const server = new Server(LIMIT);
  server.addService(ResourceProviderService, {
    ...lifecycle(provider),
    ...resources(provider),
  });
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const stop = () => {
        server.forceShutdown();
      };
      resolve({ port, stop });
    });
  });
}

const lifecycle = (provider: AivenProvider) => ({
  getSchema: answering((_request: messages.GetSchemaRequest) => {
    const answer = new messages.GetSchemaResponse();
    answer.setSchema(provider.schema());
    return answer;
  }),
  getPluginInfo: answering(() => {
    const answer = new PluginInfo();
    answer.setVersion(PROVIDER_VERSION);
    return answer;
  }),
  checkConfig: answering((request: messages.CheckRequest) => {
    const answer = new messages.CheckResponse();
    answer.setInputs(request.getNews());
    return answer;
  }),
  diffConfig: answering(() => new messages.DiffResponse()),
  configure: answering(() => {
    const answer = new messages.ConfigureResponse();
    answer.setSupportspreview(true);
    return answer;
  }),
  cancel: answering(() => new Empty()),
  attach: answering(() => new Empty()),
});

const resources = (provider: AivenProvider) => ({
  check: answering((request: messages.CheckRequest) => {
    const type = provider.typeOf(request.getUrn());
    const { inputs, failures } = type.check(
      values(request.getOlds()),
      values(request.getNews()),
      request.getUrn().split("::").at(-1) ?? "",
    );
    const answer = new messages.CheckResponse();
    answer.setInputs(struct(inputs));
    answer.setFailuresList(
      failures.map(({ property, reason }) => {
        const failure = new messages.CheckFailure();
        failure.setProperty(property);
        failure.setReason(reason);
        return failure;
      }),
    );
    return answer;
  }),
  diff: answering(async (request: messages.DiffRequest) => {
    const type = provider.typeOf(request.getUrn());
    return diffAnswer(await type.diff(values(request.getOlds()), values(request.getNews())));
  }),
  create: answering(async (request: messages.CreateRequest) => {
    const type = provider.typeOf(request.getUrn());
    const { id, outputs } = await type.create(values(request.getProperties()), request.getPreview());
    const answer = new messages.CreateResponse();
    answer.setId(id);
    answer.setProperties(struct(outputs));
    return answer;
  }),
  read: answering(async (request: messages.ReadRequest) => {
    const type = provider.typeOf(request.getUrn());
    const [inputs, outputs] = [request.getInputs(), request.getProperties()];
    const found = await type.read(request.getId(), inputs && values(inputs), outputs && values(outputs));
    const answer = new messages.ReadResponse();
    if (found === undefined) return answer;
    answer.setId(request.getId());
    answer.setInputs(struct(found.inputs));
    answer.setProperties(struct(found.outputs));
    return answer;
  }),
  update: answering(async (request: messages.UpdateRequest) => {
    const type = provider.typeOf(request.getUrn());
    const [olds, news] = [values(request.getOlds()), values(request.getNews())];
    const answer = new messages.UpdateResponse();
    answer.setProperties(struct(await type.update(request.getId(), olds, news, request.getPreview())));
    return answer;
  }),
  delete: answering(async (request: messages.DeleteRequest) => {
    await provider.typeOf(request.getUrn()).delete(request.getId(), values(request.getProperties()));
    return new Empty();
  }),
  invoke: answering(async (request: messages.InvokeRequest) => {
    const answer = new messages.InvokeResponse();
    answer.setReturn(struct(await provider.invoke(request.getTok(), values(request.getArgs()))));
    return answer;
  }),
});

function diffAnswer({ hasChanges, replaces, stables, diffs, detailed }: Difference): messages.DiffResponse {
  const answer = new messages.DiffResponse();
  const { DIFF_SOME, DIFF_NONE } = messages.DiffResponse.DiffChanges;
  answer.setChanges(hasChanges ? DIFF_SOME : DIFF_NONE);
  answer.setReplacesList(replaces);
  answer.setStablesList(stables);
  answer.setDiffsList(diffs);
  if (detailed === undefined) return answer;
  answer.setHasdetaileddiff(true);
  for (const [path, kind] of Object.entries(detailed)) {
    const difference = new messages.PropertyDiff();
    difference.setKind(messages.PropertyDiff.Kind[kind]);
    answer.getDetaileddiffMap().set(path, difference);
  }
  return answer;
}

/** A handler of gRPC out of a function; what that throws is told without a stack. */
const answering =
  <Request, Answer>(answer: (request: Request) => Answer | Promise<Answer>): handleUnaryCall<Request, Answer> =>
  ({ request }: ServerUnaryCall<Request, Answer>, done: sendUnaryData<Answer>) => {
    Promise.resolve()
      .then(() => answer(request))
      .then(
        (value) => {
          done(null, value);
        },
        (error: unknown) => {
          done({ code: status.UNKNOWN, details: error instanceof Error ? error.message : String(error) });
        },
      );
  };

const values = (message: Struct | undefined): WireObject => message?.toJavaScript() ?? {};
/** Without what is undefined, which a Struct cannot hold. */
const struct = (object: WireObject) =>
  Struct.fromJavaScript(withoutUndefined(object) as Record<string, JavaScriptValue>);

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => (item === undefined ? [] : [[name, withoutUndefined(item)]])),
  );
}
