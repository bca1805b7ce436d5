import type { FastifyError } from "fastify";
import { BrokerRefused, BrokerUnavailable } from "../runtime/runtime";
import { StoreError } from "../state/store";

/** An answer in Aiven's form for something that cannot be done. */
export class ApiError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409,
    message: string,
    readonly errorCode?: string,
  ) {
    super(message);
  }
}

export interface ErrorBody {
  message: string;
  errors: { message: string; status: number; error_code?: string }[];
}

export const errorBody = (status: number, message: string, code?: string): ErrorBody => ({
  message,
  errors: [{ message, status, ...(code === undefined ? {} : { error_code: code }) }],
});

/**
 * The answer to whatever a route threw. Aiven's clients repeat a request for minutes on 5xx, so these are kept for what may
 * really be over in a moment.
 */
export function errorAnswer(error: Error & Partial<FastifyError>): { status: number; body: ErrorBody } {
  const status = statusOf(error);
  const message = status === 500 ? `The sandbox failed: ${error.message}` : error.message;
  return { status, body: errorBody(status, message, error instanceof ApiError ? error.errorCode : undefined) };
}

function statusOf(error: Error & Partial<FastifyError>): number {
  if (error instanceof ApiError) return error.status;
  if (error instanceof BrokerRefused) return { exists: 409, not_found: 404, invalid: 400 }[error.reason];
  if (error instanceof BrokerUnavailable) return 503;
  if (error instanceof StoreError) return 500;
  if (error.validation !== undefined) return 400;
  return error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
}
