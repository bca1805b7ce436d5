import type { IncomingMessage, ServerResponse } from "node:http";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import fastify, { type FastifyBaseLogger, type FastifyInstance, type RawServerDefault } from "fastify";
import type { Runtime } from "../runtime/runtime";
import type { JsonObject } from "../state/model";
import type { Store } from "../state/store";
import { ApiError, errorAnswer, errorBody } from "./apiError";
import { isObject, toJson, withoutNulls } from "./json";
import { accountRoutes } from "./routes/account";
import { catalogueRoutes } from "./routes/catalogue";
import { endpointRoutes } from "./routes/endpoints";
import { flowRoutes } from "./routes/flows";
import { integrationRoutes } from "./routes/integrations";
import { networkRoutes } from "./routes/network";
import { serviceRoutes } from "./routes/services";
import { tagRoutes } from "./routes/tags";
import { topicRoutes } from "./routes/topics";
import { userRoutes } from "./routes/users";

export interface ApiDependencies {
  store: Store;
  runtime: Runtime;
  /** Accept this project and this token only; otherwise any will do. */
  strict?: { project: string; token: string } | undefined;
}

declare module "fastify" {
  interface FastifyRequest {
    /** The body as it was sent, with its nulls; `body` is the checked one without. */
    sent: JsonObject;
  }
}

export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** Aiven polls every 5 s, which is just Node's default for closing idle connections; Go would find them closed, and repeat. */
const KEEP_ALIVE_MS = 120_000;

/** Aiven's REST API, as its provider, its Go clients and avn use it. */
export function buildApi(dependencies: ApiDependencies): Api {
  const app = fastify({
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: true,
    bodyLimit: 4 * 1024 * 1024,
    routerOptions: { maxParamLength: 1000 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: true } },
    schemaErrorFormatter: (errors) =>
      new Error(
        `Invalid input: ${errors.map(({ instancePath, message }) => `${instancePath.slice(1).replaceAll("/", ".")} ${message ?? ""}`.trim()).join("; ")}`,
      ),
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.server.headersTimeout = KEEP_ALIVE_MS + 5000;

  acceptBodies(app);
  app.setReplySerializer(toJson);
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(errorBody(404, "Not found")));
  app.setErrorHandler((error: Error, _request, reply) => {
    const { status, body } = errorAnswer(error);
    return reply.code(status).send(body);
  });
  app.addHook("onRequest", (request, _reply, done) => {
    done(refusal(request.url, request.headers.authorization, dependencies.strict));
  });

  for (const routes of [
    accountRoutes,
    catalogueRoutes,
    serviceRoutes,
    tagRoutes,
    topicRoutes,
    userRoutes,
    integrationRoutes,
    endpointRoutes,
    flowRoutes,
    networkRoutes,
  ]) {
    routes(app, dependencies);
  }
  return app;
}

/** Bodies are JSON, or nothing: Go clients name JSON also where there is none, avn says octet-stream then. */
function acceptBodies(app: Api): void {
  app.decorateRequest("sent");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => {
    const text = body.toString();
    try {
      done(null, text === "" ? {} : JSON.parse(text));
    } catch {
      done(new ApiError(400, "Invalid input: the body is not JSON"));
    }
  });
  app.addHook("preValidation", (request, _reply, done) => {
    const body = (request.body ?? {}) as JsonObject;
    request.sent = isObject(body) ? body : {};
    request.body = isObject(body) ? withoutNulls(body) : body;
    done();
  });
}

function refusal(
  url: string,
  authorization: string | undefined,
  strict: ApiDependencies["strict"],
): ApiError | undefined {
  // The sandbox's own control routes have a token of their own.
  if (url.startsWith("/sandbox/")) return undefined;
  const [, token] = /^(?:aivenv1|Bearer) (\S+)$/i.exec(authorization ?? "") ?? [];
  if (token === undefined) return new ApiError(401, "Missing (expired) db token");
  if (strict === undefined) return undefined;
  if (token !== strict.token) return new ApiError(401, "Invalid token");
  const [, project] = /^\/v[12]\/project\/([^/?]+)/.exec(url) ?? [];
  if (project !== undefined && decodeURIComponent(project) !== strict.project) {
    return new ApiError(403, "Not a project member");
  }
  return undefined;
}
