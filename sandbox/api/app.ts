import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import fastify, { type FastifyReply } from "fastify";
import type { FastifySchemaValidationError } from "fastify/types/schema";
import type { JsonObject } from "../state/model";
import type { Api, ApiDependencies } from "./api";
import { ApiError, errorAnswer, errorBody } from "./apiError";
import { isObject, toJson, withoutNulls } from "./json";
import { aclRoutes } from "./routes/acls";
import { accountRoutes } from "./routes/account";
import { catalogueRoutes } from "./routes/catalogue";
import { endpointRoutes } from "./routes/endpoints";
import { flowRoutes } from "./routes/flows";
import { integrationRoutes } from "./routes/integrations";
import { projectRoutes } from "./routes/projects";
import { quotaRoutes } from "./routes/quotas";
import { serviceRoutes } from "./routes/services";
import { staticIpRoutes } from "./routes/staticIps";
import { tagRoutes } from "./routes/tags";
import { topicRoutes } from "./routes/topics";
import { userRoutes } from "./routes/users";
import { vpcRoutes } from "./routes/vpcs";

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
      new ApiError(400, `Invalid input: ${[...new Set(errors.map(invalid))].join("; ")}`),
    // An address that cannot be decoded, or a name that is too long.
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      void reply.code(404).send(errorBody(404, "Not found"));
    },
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
    done(
      refusal(request.url, request.headers.authorization, dependencies.strict) ??
        (isNowhere(request.url) ? new ApiError(404, "Not found") : undefined),
    );
  });

  for (const routes of [
    accountRoutes,
    projectRoutes,
    catalogueRoutes,
    serviceRoutes,
    tagRoutes,
    topicRoutes,
    userRoutes,
    integrationRoutes,
    endpointRoutes,
    flowRoutes,
    aclRoutes,
    quotaRoutes,
    staticIpRoutes,
    vpcRoutes,
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

/** One problem of a body: where it is, what is wrong, and what it should be. */
function invalid({ instancePath, message = "is wrong", params }: FastifySchemaValidationError): string {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: string[] };
  const detail = additionalProperty ?? allowedValues?.join(", ");
  const where = instancePath.slice(1).replaceAll("/", ".");
  return `${where} ${message}${detail === undefined ? "" : ` (${detail})`}`.trim();
}

/** Names that are not known yet come as empty segments. Other names than Aiven's of a project would not be safe in paths. */
function isNowhere(url: string): boolean {
  const [path = ""] = url.split("?");
  const [, project] = /^\/v[12]\/project\/([^/]+)/.exec(path) ?? [];
  return /\/\/|.\/$/.test(path) || (project !== undefined && !/^[a-zA-Z0-9_-]+$/.test(project));
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
  if (project !== undefined && project !== strict.project) {
    return new ApiError(403, "Not a project member");
  }
  return undefined;
}
